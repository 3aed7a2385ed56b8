/**
 * What was erased and must not come back with the next import: keyed hashes, so that the table by itself tells nothing. Whoever
 * holds the key as well can test a guess ("was this person of this list erased?"), which is why the key is kept outside the
 * ledger and its copies.
 */
import { keyed } from '../claim/canonical.ts';
import type { Reader, Transaction } from './port.ts';
import { first } from './port.ts';

/** What is barred: a mention by its id, a name in a source, a document or a claim by its id. */
export type Barred =
  | readonly ['mention', string]
  | readonly ['name', source: string, name: string]
  | readonly ['document', string]
  | readonly ['claim', string];

const MARK = 'erased_key';

const hashOf = (key: string, barred: Barred): string => keyed(key, ...barred).toString('hex');
const markOf = (key: string): string => keyed(key, 'mark').toString('hex').slice(0, 16);

export class Tombstones {
  readonly #key: string;
  readonly #hashes: ReadonlySet<string>;

  constructor(key: string, hashes: ReadonlySet<string>) {
    this.#key = key;
    this.#hashes = hashes;
  }

  get size(): number {
    return this.#hashes.size;
  }

  has(...barred: Barred): boolean {
    return this.#hashes.size > 0 && this.#hashes.has(hashOf(this.#key, barred));
  }
}

export const NO_TOMBSTONES = new Tombstones('', new Set());

/** All tombstones of the ledger, by hash: as many as persons were erased, a few for each. */
export async function tombstonesOf(reader: Reader): Promise<Set<string>> {
  return new Set((await reader.all<{ hash: string }>('select hash from tombstone')).map(({ hash }) => hash));
}

/** Is this the key that the ledger's tombstones were made with? */
export async function isKeyOf(reader: Reader, key: string): Promise<boolean> {
  const row = await first<{ value: string }>(reader, 'select value from meta where name = ?', [MARK]);
  return row === undefined || row.value === markOf(key);
}

export async function raise(tx: Transaction, key: string, entry: number, barred: readonly Barred[]): Promise<void> {
  if (!(await first(tx, 'select value from meta where name = ?', [MARK])))
    await tx.insert('meta', ['name', 'value'], [[MARK, markOf(key)]]);
  const there = await tombstonesOf(tx);
  const fresh = new Set(barred.map((one) => hashOf(key, one)).filter((hash) => !there.has(hash)));
  await tx.insert(
    'tombstone',
    ['hash', 'entry'],
    [...fresh].sort().map((hash) => [hash, entry]),
  );
}
