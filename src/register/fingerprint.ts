/**
 * Which rows a register holds, in eight bytes a row: enough to see whether two are the same, and in which tables they are not,
 * where the rows of both are too many for memory.
 */
import { hash } from 'node:crypto';
import type { Cell, Reader } from '../ledger/port.ts';
import { first, marks } from '../ledger/port.ts';
import { COLUMNS } from './rows.ts';
import { isKnownTable, REGISTER_TABLES } from './schema.ts';

/** By table, the beginnings of its rows' hashes (SHA-256), in order. */
export type Fingerprint = ReadonlyMap<string, BigUint64Array>;

/** Rows read at once. */
const PAGE = 4_000;

export async function fingerprintOf(reader: Reader, page: number = PAGE): Promise<Fingerprint> {
  const out = new Map<string, BigUint64Array>();
  for (const table of REGISTER_TABLES) {
    const count = await first<{ n: number }>(reader, `select count(*) as n from ${table}`);
    const hashes = new BigUint64Array(Number(count?.n ?? 0));
    let at = 0;
    for await (const rows of pagesOf(reader, table, page))
      for (const row of rows) hashes[at++] = hash('sha256', JSON.stringify(row), 'buffer').readBigUInt64BE();
    out.set(table, hashes.sort());
  }
  return out;
}

async function* pagesOf(
  reader: Reader,
  table: (typeof REGISTER_TABLES)[number],
  page: number,
): AsyncGenerator<readonly Cell[][]> {
  const key = isKnownTable(table) ? [...COLUMNS[table].key, 'k0'] : KEYS[table];
  const list = key.join(', ');
  let after: readonly Cell[] | undefined;
  do {
    const rows: Cell[][] = await reader.cells(
      `select ${list}, ${table}.* from ${table}${after ? ` where (${list}) > (${marks(key.length)})` : ''} order by ${list} limit ${page}`,
      after,
    );
    yield rows;
    after = rows.length < page ? undefined : rows.at(-1)?.slice(0, key.length);
  } while (after);
}

/** What the rows of the tables without a range of steps are told apart by. */
const KEYS = {
  tally: ['bucket', 'dimension', 'measure', 'level', 'day', 'grp'],
  tally_block: ['bucket', 'dimension', 'measure', 'level', 'day', 'block', 'grp'],
  tally_change: ['bucket', 'dimension', 'measure', 'k'],
  rests_on: ['key', 'mention'],
  name_key: ['key', 'spelling'],
} as const;

/** How many rows only the one has, and only the other; and the tables they are in. */
export function differenceOf(
  one: Fingerprint,
  other: Fingerprint,
): { readonly onlyOne: number; readonly onlyOther: number; readonly tables: readonly string[] } {
  let [onlyOne, onlyOther] = [0, 0];
  const tables: string[] = [];
  for (const [table, own] of one) {
    const theirs = other.get(table) ?? new BigUint64Array();
    const same = shared(own, theirs);
    if (same < own.length || same < theirs.length) tables.push(table);
    onlyOne += own.length - same;
    onlyOther += theirs.length - same;
  }
  return { onlyOne, onlyOther, tables: tables.sort() };
}

/** How many of two lists in order are in both. */
function shared(a: BigUint64Array, b: BigUint64Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as bigint, b[j] as bigint];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
