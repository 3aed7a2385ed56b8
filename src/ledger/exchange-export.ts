/** The whole ledger as lines of the exchange form (docs/exchange.md): read page by page, so that memory stays bounded. */
import { canonical, type Json, sha256Hex } from '../claim/canonical.ts';
import type { BytesLine, ExchangedCell, ItemLine, LedgerLine } from '../claim/exchange.ts';
import { EXCHANGE_VERSION } from '../claim/exchange.ts';
import type { RowTable } from './exchange-tables.ts';
import { OWN_LINES, OWN_META, ROW_TABLES } from './exchange-tables.ts';
import { LogCheck } from './log-check.ts';
import type { EntryRow, ItemRow } from './log-rows.ts';
import type { Cell, Reader, Row } from './port.ts';
import { first } from './port.ts';
import { LEDGER_VERSION } from './schema.ts';

/** Puts a document's bytes somewhere and says how its line names them. */
export type KeepBytes = (sha256: string, bytes: Uint8Array) => Promise<Pick<BytesLine, 'file' | 'base64'>>;

export const INLINE: KeepBytes = async (_sha256, bytes) => ({ base64: Buffer.from(bytes).toString('base64') });

export interface Exported {
  readonly lines: number;
  readonly entries: number;
  readonly documents: number;
  readonly root: string;
  /** Where the log does not follow from its items. It is exported nonetheless, and no program will take it as whole. */
  readonly problems: readonly string[];
}

export type LinesProgress = (done: number, of: number) => void;

/** Yields lines without their ends. `reader` should be a snapshot: what is appended meanwhile would be half in it. */
export async function* exchangeLines(
  reader: Reader,
  keep: KeepBytes,
  progress: LinesProgress = () => {},
): AsyncGenerator<string, Exported> {
  const of = await rowsToTell(reader);
  const log = new LogCheck();
  let [lines, documents] = [0, 0];
  const counted = (text: string): string => {
    lines++;
    if (lines % 1_000 === 0) progress(Math.min(lines, of), of);
    return text;
  };
  const line = (value: LedgerLine): string => counted(JSON.stringify(value));
  yield line({
    type: 'header',
    format: 'rollcall-exchange',
    version: EXCHANGE_VERSION,
    holds: 'ledger',
    form: LEDGER_VERSION,
  });
  for await (const text of logLines(reader, log)) yield counted(text);
  for await (const row of pages<BytesRow>(reader, 'document_bytes', {
    columns: OWN_LINES['document_bytes'] ?? [],
    key: ['document'],
    page: 1,
  })) {
    const sha256 = sha256Hex(row.bytes);
    documents++;
    yield line({ type: 'bytes', document: row.document, sha256, ...(await keep(sha256, row.bytes)) });
  }
  for (const [name, table] of Object.entries(ROW_TABLES)) {
    for await (const row of pages(reader, name, table)) {
      if (name === 'meta' && OWN_META.has(String(row['name']))) continue;
      const cells = Object.fromEntries(
        table.columns.map((column) => [column, told(row[column] ?? null, table, column)]),
      );
      yield line({ type: 'row', table: name, ...(table.secret && { secret: true as const }), cells });
    }
  }
  const ended = { lines, root: log.root };
  yield line({ type: 'end', ...ended });
  progress(of, of);
  return { ...ended, entries: log.last, documents, problems: log.problems };
}

interface BytesRow {
  readonly document: string;
  readonly bytes: Uint8Array;
}

async function rowsToTell(reader: Reader): Promise<number> {
  let of = 2;
  for (const table of [...Object.keys(OWN_LINES), ...Object.keys(ROW_TABLES)])
    of += (await first<{ n: number }>(reader, `select count(*) as n from ${table}`))?.n ?? 0;
  return of;
}

/** Each entry, then its items: two walks in one step, for an entry may have more items than should be in memory at once. */
async function* logLines(reader: Reader, log: LogCheck): AsyncGenerator<string> {
  const items = pages<ItemRow>(reader, 'item', { columns: OWN_LINES['item'] ?? [], key: ['entry', 'ix'] });
  let item = await items.next();
  for await (const entry of pages<EntryRow>(reader, 'entry', { columns: OWN_LINES['entry'] ?? [], key: ['entry'] })) {
    yield JSON.stringify({ type: 'entry', ...entry } satisfies LedgerLine);
    log.begin(entry);
    for (; !item.done && item.value.entry <= entry.entry; item = await items.next()) {
      log.item(item.value);
      yield itemLine(item.value);
    }
    log.end();
  }
}

function itemLine({ entry, ix, commitment, salt, body, shard, kind, ref, ...row }: ItemRow): string {
  const { stands_entry, stands_ix } = row;
  const stands = stands_entry === null || stands_ix === null ? {} : { stands: { entry: stands_entry, ix: stands_ix } };
  const head = { type: 'item', entry, ix, commitment, ...stands } as const;
  if (salt === null || body === null)
    return JSON.stringify({ ...head, erased: { shard, kind, ref } } satisfies ItemLine);
  // The body is JSON already, and goes as it is: also one that was damaged, for somebody to mend.
  return `${JSON.stringify({ ...head, salt } satisfies ItemLine).slice(0, -1)},"body":${body}}`;
}

function told(cell: Cell, { json }: RowTable, column: string): ExchangedCell {
  if (cell instanceof Uint8Array) return { base64: Buffer.from(cell).toString('base64') };
  if (typeof cell !== 'string' || !json?.includes(column)) return cell;
  try {
    const value = JSON.parse(cell) as Json;
    if (canonical(value) === cell) return { json: value as Extract<ExchangedCell, { json: unknown }>['json'] };
  } catch {
    // It stays text as it is: nothing is lost for being no JSON.
  }
  return cell;
}

const PAGE = 1_000;

/** Rows of a table in the order of its key, a page at a time. */
async function* pages<T extends object = Row>(
  reader: Reader,
  table: string,
  { columns, key, page = PAGE }: RowTable,
): AsyncGenerator<T> {
  const by = key.join(', ');
  const select = `select ${columns.join(', ')} from ${table}`;
  const after = `(${by}) > (${key.map(() => '?').join(', ')})`;
  for (let last: readonly Cell[] | null = null; ; ) {
    const rows: T[] = await reader.all<T>(
      `${select}${last ? ` where ${after}` : ''} order by ${by} limit ${page}`,
      last ?? [],
    );
    yield* rows;
    const end = rows.at(-1) as Row | undefined;
    if (!end || rows.length < page) return;
    last = key.map((column) => end[column] as Cell);
  }
}
