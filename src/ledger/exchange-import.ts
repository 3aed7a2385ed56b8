/** A whole ledger from lines of the exchange form, into a store that holds none: all of it, checked, or nothing. */
import { canonical, type Json, sha256Hex } from '../claim/canonical.ts';
import type { Item } from '../claim/entry.ts';
import type { BytesLine, ExchangedCell, ItemLine, LedgerLine, RowLine } from '../claim/exchange.ts';
import { headerLineSchema, ledgerLineSchema } from '../claim/exchange.ts';
import { Refusal } from '../claim/problem.ts';
import { MADE_AGAIN, OWN_LINES, OWN_META, ROW_TABLES } from './exchange-tables.ts';
import type { NumberedLine } from './json-lines.ts';
import { formOf, refOf, shardOf, tooNew } from './ledger.ts';
import { LogCheck } from './log-check.ts';
import type { Cell, Store, Transaction } from './port.ts';
import { first } from './port.ts';
import { LEDGER_VERSION, migrate } from './schema.ts';

export interface Taken {
  readonly entries: number;
  readonly documents: number;
  readonly root: string;
}

/**
 * Takes the lines in, in one transaction. `bytesOf` gives the file that a line names. Throws {@link Refusal}, and nothing is
 * written, where the store holds a ledger already, or a line is not as the log says, or the last is missing.
 */
export async function takeLedger(
  store: Store,
  lines: AsyncIterable<NumberedLine>,
  bytesOf: (file: string) => Promise<Uint8Array>,
): Promise<Taken> {
  return store.transaction(async (tx) => {
    await clear(tx, store.dialect);
    const taking = new Taking(tx, store.dialect, bytesOf);
    for await (const { n, text } of lines) await taking.line(n, text);
    return taking.finish();
  });
}

/** A ledger in which nothing was ever entered makes room; any other is somebody's. */
async function clear(tx: Transaction, dialect: Store['dialect']): Promise<void> {
  const form = await formOf(tx, dialect);
  if (form === 0) return;
  if (form > LEDGER_VERSION) throw tooNew(form);
  for (const table of ['entry', 'proposal', 'document_bytes']) {
    if (await first(tx, `select 1 as n from ${table} limit 1`))
      throw new Refusal({
        code: 'id_conflict',
        message:
          'There is a ledger here already, and two can’t be one: ids and proofs of each are its own. Name an empty folder with --data.',
      });
  }
  for (const table of [...Object.keys(OWN_LINES), ...Object.keys(MADE_AGAIN), ...Object.keys(ROW_TABLES)])
    await tx.run(`drop table if exists ${table}`);
}

const BATCH = 1_000;

class Taking {
  readonly #tx: Transaction;
  readonly #dialect: Store['dialect'];
  readonly #bytesOf: (file: string) => Promise<Uint8Array>;
  readonly #log = new LogCheck();
  readonly #waiting = new Map<string, { readonly columns: readonly string[]; readonly rows: Cell[][] }>();
  #n = 0;
  #lines = 0;
  #form = 0;
  #documents = 0;
  #ended: { readonly lines: number; readonly root: string } | null = null;

  constructor(tx: Transaction, dialect: Store['dialect'], bytesOf: (file: string) => Promise<Uint8Array>) {
    this.#tx = tx;
    this.#dialect = dialect;
    this.#bytesOf = bytesOf;
  }

  async line(n: number, text: string): Promise<void> {
    this.#n = n;
    if (this.#ended) throw this.#wrong('it stands after the end');
    const line = this.#parse(text);
    if ((this.#form === 0) !== (line.type === 'header'))
      throw this.#wrong('the header is the first line, and only that');
    this.#lines++;
    switch (line.type) {
      case 'header':
        return this.#header(line.form ?? 0);
      case 'entry': {
        this.#log.end();
        const { type: _type, ...entry } = line;
        this.#log.begin(entry);
        return this.#insert('entry', OWN_LINES['entry'] ?? [], [
          entry.entry,
          entry.at,
          entry.kind,
          entry.leaf,
          entry.root,
        ]);
      }
      case 'item':
        return this.#item(line);
      case 'bytes':
        return this.#bytes(line);
      case 'row':
        return this.#row(line);
      case 'end':
        this.#ended = { lines: line.lines, root: line.root };
        this.#lines--;
        return;
      default:
        return line satisfies never;
    }
  }

  async finish(): Promise<Taken> {
    const log = this.#log;
    log.end();
    if (!this.#ended || this.#ended.lines !== this.#lines)
      throw refused('The file was cut short: its last line, which counts the others, is missing or counts more.');
    if (log.problems.length > 0 || this.#ended.root !== log.root)
      throw refused(`The log does not hold: ${log.problems[0] ?? 'its tree head is another'}.`);
    for (const table of this.#waiting.keys()) await this.#flush(table);
    await this.#tx.insert('sequencer', MADE_AGAIN['sequencer'] ?? [], [
      ['main', log.last, log.at, log.frontier.size, JSON.stringify(log.frontier.hashes.map((h) => h.toString('hex')))],
    ]);
    if (!(await first(this.#tx, "select value from meta where name = 'key'")))
      throw refused('The ledger’s own key is not in it, without which no id can be made again.');
    // Brought up step by step from the form it was written in, as a ledger's own tables are.
    await migrate(this.#tx, this.#dialect, this.#form);
    await this.#tx.insert('meta', ['name', 'value'], [['version', String(LEDGER_VERSION)]]);
    return { entries: log.last, documents: this.#documents, root: log.root };
  }

  async #header(form: number): Promise<void> {
    if (form === 0) throw this.#wrong('it holds no whole ledger (“form” is missing)');
    if (form > LEDGER_VERSION) throw tooNew(form);
    this.#form = form;
    await migrate(this.#tx, this.#dialect, 0, form);
  }

  async #item({ entry, ix, commitment, salt, body, stands, erased }: ItemLine): Promise<void> {
    if (erased ? salt !== undefined || body !== undefined : salt === undefined || body === undefined)
      throw this.#wrong('an item has salt and body, or neither and what it was kept under');
    const text = body === undefined ? null : canonical(body as Json);
    this.#log.item({ entry, ix, commitment, salt: salt ?? null, body: text });
    const item = body as unknown as Item | undefined;
    const kept = item ? { shard: shardOf(item, entry), kind: item.kind, ref: refOf(item) } : erased;
    if (!kept || typeof kept.shard !== 'string' || typeof kept.ref !== 'string')
      throw this.#wrong('an item of a kind this program does not know; use a newer one');
    // Older forms have no items that stand in for others, and no columns for them.
    const columns = OWN_LINES['item'] ?? [];
    await this.#insert('item', stands ? columns : columns.slice(0, -2), [
      kept.shard,
      entry,
      ix,
      kept.kind,
      kept.ref,
      commitment,
      salt ?? null,
      text,
      ...(stands ? [stands.entry, stands.ix] : []),
    ]);
  }

  async #bytes({ document, sha256, file, base64 }: BytesLine): Promise<void> {
    const bytes = file === undefined ? Buffer.from(base64 ?? '', 'base64') : await this.#bytesOf(file);
    if (sha256Hex(bytes) !== sha256) throw this.#wrong(`the bytes of document ${document} are not those of their hash`);
    this.#documents++;
    await this.#tx.insert('document_bytes', OWN_LINES['document_bytes'] ?? [], [[document, bytes.length, bytes]]);
  }

  async #row({ table, cells }: RowLine): Promise<void> {
    const known = ROW_TABLES[table];
    const columns = Object.keys(cells);
    if (!known || columns.some((column) => !known.columns.includes(column)))
      throw this.#wrong(`this program keeps no such row (${table}: ${columns.join(', ')}); use a newer one`);
    if (table === 'meta' && OWN_META.has(String(cells['name']))) throw this.#wrong('that is the program’s own to say');
    await this.#insert(
      table,
      columns,
      columns.map((column) => cellOf(cells[column] ?? null)),
    );
  }

  /** Rows of one shape are written together. */
  async #insert(table: string, columns: readonly string[], row: Cell[]): Promise<void> {
    let waiting = this.#waiting.get(table);
    if (waiting && waiting.columns.join() !== columns.join()) {
      await this.#flush(table);
      waiting = undefined;
    }
    if (!waiting) {
      waiting = { columns, rows: [] };
      this.#waiting.set(table, waiting);
    }
    waiting.rows.push(row);
    if (waiting.rows.length >= (ROW_TABLES[table]?.page ?? BATCH)) await this.#flush(table);
  }

  async #flush(table: string): Promise<void> {
    const waiting = this.#waiting.get(table);
    this.#waiting.delete(table);
    try {
      if (waiting) await this.#tx.insert(table, waiting.columns, waiting.rows);
    } catch (error) {
      throw new Error(`a row of ${table} up to line ${this.#n} was not taken`, { cause: error });
    }
  }

  #parse(text: string): LedgerLine {
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch {
      throw this.#wrong('it is not JSON: the file was cut short there, or changed');
    }
    const parsed = ledgerLineSchema.safeParse(raw);
    if (parsed.success) return parsed.data;
    if (this.#lines === 0 && !headerLineSchema.safeParse(raw).success)
      throw refused('The first line is no header of a form that this program reads (docs/exchange.md).');
    const issue = parsed.error.issues[0];
    throw this.#wrong(`${issue?.path.join('.') ?? ''} ${issue?.message ?? 'it is none of the form'}`.trim());
  }

  #wrong(what: string): Refusal {
    return refused(`line ${this.#n}: ${what}.`, `line ${this.#n}`);
  }
}

const refused = (what: string, at?: string): Refusal =>
  new Refusal({ code: 'corrupt', message: `${what} Nothing was taken in.`, ...(at && { at }) });

const cellOf = (cell: ExchangedCell): Cell =>
  cell === null || typeof cell !== 'object'
    ? cell
    : 'base64' in cell
      ? Buffer.from(cell.base64, 'base64')
      : canonical(cell.json as Json);
