/**
 * The ledger: entries, only ever added. Each entry is numbered by the one sequencer row, its time never runs backwards,
 * and its items' commitments are a leaf of the Merkle log.
 *
 * Invariants (checked by `verify.ts`, held by test/ledger):
 * - entry numbers run 1, 2, 3, … without a gap, and `at` never decreases;
 * - entry.leaf is the RFC 6962 root of the head and the items' commitments, in order; entry.root the root over the leaves so far;
 * - a body that is there hashes with its salt to its commitment; body and salt are there or gone together.
 */
import { canonical, keyed, shortId } from '../claim/canonical.ts';
import type { EntryHead, EntryKind, Item, NoteItem, RowSeenItem } from '../claim/entry.ts';
import { bodyOf, commitmentOf } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { Frontier } from './merkle-log.ts';
import { emptyFrontier, extend, leafHash, merkleRoot, rootOf } from './merkle-log.ts';
import type { Cell, Reader, Store, Transaction } from './port.ts';
import { allIn, first } from './port.ts';
import { LEDGER_VERSION, migrate } from './schema.ts';

export interface StoredItem {
  readonly entry: number;
  readonly ix: number;
  readonly item: Item;
  /** Hexadecimal. What an edition names the item by. */
  readonly commitment: string;
  /** Hexadecimal. With the item's body it opens the commitment. */
  readonly salt: string;
}

export interface NewEntry {
  readonly kind: EntryKind;
  /** ISO 8601 instant; taken forward to the last entry's where the clock was set back. */
  readonly at: string;
  readonly note: Omit<NoteItem, 'kind'>;
  readonly items: readonly Item[];
  /** By index into `items`: the place in the log of the erased item that this one stands in for. */
  readonly standsAt?: ReadonlyMap<number, Place>;
}

/** Where an item is in the log. */
export interface Place {
  readonly entry: number;
  readonly ix: number;
}

export interface Written extends EntryHead {
  readonly items: readonly StoredItem[];
}

/** Where randomness comes from: the machine, or a seed under which every salt follows from the item's own content. */
export interface Chance {
  readonly seed: string | null;
  readonly random: (bytes: number) => Buffer;
}

/** Makes ids from content. */
export interface Naming {
  id(...parts: readonly string[]): string;
}

/** The ids that a ledger with this key makes, wherever they are made. */
export const namingBy = (key: string): Naming => ({ id: (...parts) => shortId(keyed(key, ...parts)) });

export class Ledger implements Naming {
  readonly store: Store;
  /** What its ids are made under: a secret, for other threads of the program alone. */
  readonly key: string;
  readonly #naming: Naming;
  readonly #chance: Chance;
  /** Was any of it made with a seed when it was opened? Then it can be made again, and proves nothing against who knows the seed. */
  readonly seeded: boolean;

  private constructor(store: Store, key: string, seeded: boolean, chance: Chance) {
    this.store = store;
    this.seeded = seeded;
    this.key = key;
    this.#naming = namingBy(key);
    this.#chance = chance;
  }

  /**
   * Opens the ledger of a store, in today's form: makes its tables where there are none, and brings those of an older form up to
   * it. Throws {@link Refusal} where the ledger is of a newer form than this program knows.
   */
  static async open(store: Store, chance: Chance): Promise<Ledger> {
    if ((await formOf(store, store.dialect)) !== LEDGER_VERSION) {
      await store.transaction(async (tx) => {
        // Another process may have done it while this one waited for its turn.
        const form = await formOf(tx, store.dialect);
        if (form > LEDGER_VERSION) throw tooNew(form);
        if (form === LEDGER_VERSION) return;
        await migrate(tx, store.dialect, form);
        if (form === 0) await begin(tx, chance);
        else await tx.run("update meta set value = ? where name = 'version'", [String(LEDGER_VERSION)]);
      });
    }
    const meta = await metaOf(store);
    return new Ledger(store, meta.get('key') ?? '', meta.get('seeded') === 'yes', chance);
  }

  /** An id made from content under the ledger's own key: the same content is the same id here, and tells nothing elsewhere. */
  id(...parts: readonly string[]): string {
    return this.#naming.id(...parts);
  }

  /** Ids of claims and attestations hang on the mention's own salt, so that erasing the salt ends every guess. */
  async mentionSalts(reader: Reader, mentions: readonly string[]): Promise<Map<string, string>> {
    const rows = await allIn<{ mention: string; salt: string }>(
      reader,
      (list) => `select mention, salt from mention_salt where mention in (${list})`,
      mentions,
    );
    return new Map(rows.map((row) => [row.mention, row.salt]));
  }

  newMentionSalt(mention: string): string {
    return this.#salt(32, 'mention', mention);
  }

  /** The 32 bytes an edition's signing key is made from, hexadecimal. */
  newSigningKey(audience: string): string {
    return this.#salt(32, 'signing key', audience);
  }

  /** A secret of the ledger's own making, such as a key to be kept apart from it. 32 bytes, hexadecimal. */
  newSecret(purpose: string): string {
    return this.#salt(32, 'secret', purpose);
  }

  /** Appends one entry inside the caller's transaction and returns it as written. */
  async append(tx: Transaction, entry: NewEntry): Promise<Written> {
    // The update locks the row: two processes on one server take their numbers one after the other.
    await tx.run('update sequencer set n = n + 1 where ledger = ?', ['main']);
    const seq = await first<{ n: number; at: string; size: number; frontier: string }>(
      tx,
      'select n, at, size, frontier from sequencer where ledger = ?',
      ['main'],
    );
    if (!seq) throw new Error('the ledger has no sequencer row; run `rollcall verify`');
    const head: EntryHead = { entry: seq.n, at: isLater(entry.at, seq.at) ? entry.at : seq.at, kind: entry.kind };
    // A ledger begun without a seed and written to with one has salts that can be guessed: from then on it says so.
    if (this.#chance.seed !== null && !this.seeded) await tx.run("update meta set value = 'yes' where name = 'seeded'");
    const items: Item[] = [...entry.items, { kind: 'note', ...entry.note }];
    const stored = items.map((item, ix) => {
      const body = bodyOf(item);
      const salt = this.#salt(16, item.kind, body, item.kind === 'note' ? String(head.entry) : '');
      return { entry: head.entry, ix, item, commitment: commitmentOf(item, salt, body).toString('hex'), salt, body };
    });
    const leaf = leafOf(
      head,
      stored.map((s) => s.commitment),
    );
    const frontier = extend(readFrontier(seq.size, seq.frontier), leafHash(leaf));
    const root = rootOf(frontier).toString('hex');
    await tx.insert(
      'entry',
      ['entry', 'at', 'kind', 'leaf', 'root'],
      [[head.entry, head.at, head.kind, leaf.toString('hex'), root]],
    );
    await tx.insert(
      'item',
      ['shard', 'entry', 'ix', 'kind', 'ref', 'commitment', 'salt', 'body', 'stands_entry', 'stands_ix'],
      stored.map((s): Cell[] => [
        shardOf(s.item, head.entry),
        head.entry,
        s.ix,
        s.item.kind,
        refOf(s.item),
        s.commitment,
        s.salt,
        s.body,
        entry.standsAt?.get(s.ix)?.entry ?? null,
        entry.standsAt?.get(s.ix)?.ix ?? null,
      ]),
    );
    await tx.run('update sequencer set at = ?, size = ?, frontier = ? where ledger = ?', [
      head.at,
      frontier.size,
      JSON.stringify(frontier.hashes.map((h) => h.toString('hex'))),
      'main',
    ]);
    return { ...head, items: stored };
  }

  async head(reader: Reader = this.store): Promise<{ entry: number; at: string; root: string }> {
    const row = await first<{ entry: number; at: string; root: string }>(
      reader,
      'select entry, at, root from entry order by entry desc limit 1',
    );
    return row ?? { entry: 0, at: '', root: merkleRoot([]).toString('hex') };
  }

  /** The number of the last entry written by the end of that day (UTC); 0 when there was none. */
  async knownOn(day: string, reader: Reader = this.store): Promise<number> {
    const row = await first<{ n: number | null }>(reader, 'select max(entry) as n from entry where at < ?', [
      `${day}T24`,
    ]);
    return row?.n ?? 0;
  }

  #salt(bytes: number, ...content: string[]): string {
    const { seed, random } = this.#chance;
    // Under a seed the salt follows from the item alone, never from a shared stream: one hidden line then changes no other salt.
    return (seed === null ? random(bytes) : keyed(seed, 'salt', ...content).subarray(0, bytes)).toString('hex');
  }
}

const META_TABLE = {
  sqlite: "select name from sqlite_master where type = 'table' and name = 'meta'",
  postgres:
    "select table_name as name from information_schema.tables where table_schema = current_schema() and table_name = 'meta'",
} as const;

/** The form a store's ledger has; 0 where there is none. */
export async function formOf(reader: Reader, dialect: Store['dialect']): Promise<number> {
  return (await first(reader, META_TABLE[dialect])) ? Number((await metaOf(reader)).get('version')) : 0;
}

async function metaOf(reader: Reader): Promise<Map<string, string>> {
  const rows = await reader.all<{ name: string; value: string }>('select name, value from meta');
  return new Map(rows.map((row) => [row.name, row.value]));
}

async function begin(tx: Transaction, chance: Chance): Promise<void> {
  const key = chance.seed === null ? chance.random(32) : keyed(chance.seed, 'ledger key');
  await tx.insert(
    'meta',
    ['name', 'value'],
    [
      ['version', String(LEDGER_VERSION)],
      ['key', key.toString('hex')],
      ['seeded', chance.seed === null ? 'no' : 'yes'],
    ],
  );
  await tx.insert('sequencer', ['ledger', 'n', 'at', 'size', 'frontier'], [['main', 0, '', 0, '[]']]);
}

export const tooNew = (form: number): Refusal =>
  new Refusal({
    code: 'unsupported_type',
    message: `This ledger was written in form ${form}; this program knows forms up to ${LEDGER_VERSION}. Use the program that wrote it, or a newer one. Nothing was changed.`,
  });

/** ISO 8601 in UTC, as `Date.prototype.toISOString` has it or coarser: the only form in which text order is time's order by day. */
const UTC_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/;

/**
 * Is `at` later than the time of the last entry (empty: none)? Compared as instants: as text 12:00:00.500Z comes before 12:00:00Z.
 * Throws a RangeError where `at` is no instant in UTC.
 */
export function isLater(at: string, last: string): boolean {
  const instant = Date.parse(at);
  if (!UTC_INSTANT.test(at) || Number.isNaN(instant)) {
    throw new RangeError(`“${at}” is no time an entry can have; write an instant in UTC such as 2025-09-30T12:00:00Z`);
  }
  return last === '' || instant > Date.parse(last);
}

export function leafOf(head: EntryHead, commitments: readonly string[]): Buffer {
  return merkleRoot([
    Buffer.from(canonical({ entry: head.entry, at: head.at, kind: head.kind }), 'utf8'),
    ...commitments.map((c) => Buffer.from(c, 'hex')),
  ]);
}

export function readFrontier(size: number, json: string): Frontier {
  return size === 0
    ? emptyFrontier
    : { size, hashes: (JSON.parse(json) as string[]).map((h) => Buffer.from(h, 'hex')) };
}

/** The key of what is about no mention or document, and of what was erased. */
export const entryShard = (entry: number): string => `entry ${entry}`;

/** The key a row would be spread by: the mention, else the document, else the entry itself. */
export function shardOf(item: Item, entry: number): string {
  switch (item.kind) {
    case 'document':
    case 'capture':
    case 'stamp':
      return item.document;
    case 'note':
    case 'publication':
    case 'erased':
      return entryShard(entry);
    case 'sealed':
      return item.sealed;
    default:
      return item.mention;
  }
}

/** What both parts of a row that was seen are taken back or hidden by; begins with its capture and a space. */
export const rowRefOf = ({ capture, row, sheet, of, reading }: RowSeenItem): string =>
  [
    `${capture} ${row}`,
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(of === undefined ? [] : [`event ${of}`]),
    ...(reading === undefined ? [] : [`reading ${reading}`]),
  ].join(' ');

/** The item's own id, by which it is found again; empty where it has none. */
export function refOf(item: Item): string {
  switch (item.kind) {
    case 'document':
      return item.document;
    case 'capture':
      return item.capture;
    case 'stamp':
      return item.stamp;
    case 'mention':
      return item.mention;
    case 'claim':
      return item.claim;
    case 'attestation':
      return item.attestation;
    case 'row_state':
      return item.state;
    case 'row_seen':
      return `${rowRefOf(item)}${item.part === 'narrower' ? ' narrower' : ''}`;
    case 'judgement':
      return item.other;
    case 'state':
      return item.target;
    case 'publication':
      return item.audience;
    case 'sealed':
      return item.sealed;
    case 'erased':
    case 'note':
      return '';
    default:
      return item satisfies never;
  }
}
