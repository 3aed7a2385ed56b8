/**
 * Which records are compared at all: those that share a key. Many kinds of key, so that a slip in one field leaves the others; a
 * block too large to tell anything is passed over, and its pairs must meet in a finer one.
 */
import { IntColumn } from './columns/int-column.ts';
import { orderByKey } from './columns/radix.ts';
import type { Table } from './columns/table.ts';
import { kindsOfKeys } from './keys.ts';

/** Told of each pair in a block, the lower record first; the same pair may be told in several blocks. */
export type OnPair = (a: number, b: number) => void;

/** Share of the keys that this part of the work takes, so that threads divide it: key modulo `of` is `part`. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export const ALL: Share = { part: 0, of: 1 };

/** Every pair of one kind of key after the other. `onKind` is told how many of the kinds are done. */
export function pairsInBlocks(
  table: Table,
  { part, of }: Share,
  onPair: OnPair,
  onKind: (done: number, all: number) => void = () => {},
): void {
  const kinds = kindsOfKeys(table);
  kinds.forEach(({ keys, most }, kind) => {
    const all = new IntColumn();
    const records = new IntColumn();
    for (let record = 0; record < table.size; record++) {
      keys(record, (key) => {
        if ((key >>> 0) % of !== part) return;
        all.push(key);
        records.push(record);
      });
    }
    blocksOf(all.whole(), records.whole(), most, onPair);
    onKind(kind + 1, kinds.length);
  });
}

/** Entries are thrown into about as many buckets as there are entries; what shares a key shares a bucket, and most buckets are small. */
function blocksOf(keys: Int32Array, records: Int32Array, most: number, onPair: OnPair): void {
  const bits = Math.min(24, Math.max(1, 32 - Math.clz32(keys.length)));
  const shift = 32 - bits;
  const start = new Uint32Array(2 ** bits + 1);
  for (const key of keys) start[(key >>> shift) + 1] = (start[(key >>> shift) + 1] as number) + 1;
  for (let at = 1; at < start.length; at++) start[at] = (start[at] as number) + (start[at - 1] as number);
  const next = start.slice();
  const thrownKeys = new Int32Array(keys.length);
  const thrown = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const place = next[key >>> shift] as number;
    next[key >>> shift] = place + 1;
    thrownKeys[place] = key;
    thrown[place] = records[at] as number;
  }
  for (let bucket = 0; bucket + 1 < start.length; bucket++) {
    const [from, to] = [start[bucket] as number, start[bucket + 1] as number];
    if (to - from < 2) continue;
    if (to - from <= FEW) sortFew(thrownKeys, thrown, from, to);
    else sortMany(thrownKeys, thrown, from, to);
    for (let at = from, end = from; at < to; at = end) {
      for (end = at + 1; end < to && thrownKeys[end] === thrownKeys[at]; ) end++;
      if (end - at < 2 || end - at > most) continue;
      for (let x = at; x < end; x++) {
        for (let y = x + 1; y < end; y++) {
          // A record may have a key twice.
          if (thrown[x] !== thrown[y]) onPair(thrown[x] as number, thrown[y] as number);
        }
      }
    }
  }
}

const FEW = 24;

/** By insertion: entries of one key keep their order, so that the lower record stays first. */
function sortFew(keys: Int32Array, records: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const [key, record] = [keys[at] as number, records[at] as number];
    let back = at - 1;
    for (; back >= from && (keys[back] as number) > key; back--) {
      keys[back + 1] = keys[back] as number;
      records[back + 1] = records[back] as number;
    }
    keys[back + 1] = key;
    records[back + 1] = record;
  }
}

function sortMany(keys: Int32Array, records: Int32Array, from: number, to: number): void {
  const order = orderByKey(Uint32Array.from(keys.subarray(from, to)));
  const [oldKeys, oldRecords] = [keys.slice(from, to), records.slice(from, to)];
  order.forEach((place, at) => {
    keys[from + at] = oldKeys[place] as number;
    records[from + at] = oldRecords[place] as number;
  });
}
