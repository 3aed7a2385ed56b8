/**
 * Which records are compared at all: those that share a key. Many kinds of key, so that a slip in one field leaves the others; a
 * block too large to tell anything is passed over, and its pairs must meet in a finer one.
 */
import type { MakeInts } from './columns/int-column.ts';
import { IntColumn, plainInts } from './columns/int-column.ts';
import { orderByKey } from './columns/radix.ts';
import type { Table } from './columns/table.ts';
import type { KindOfKeys } from './keys.ts';
import { kindsOfKeys } from './keys.ts';

/** The blocks of one kind of key, as chains through plain numbers: fit to be shared between threads. */
export interface Blocks {
  /** By record: its last place in `cells`, -1 where it is in no block. */
  readonly head: Int32Array;
  /**
   * Two numbers a place: the record, records of a block side by side and ascending, the last as `~record`; and the place that the
   * record has before this one, -1 for none.
   */
  readonly cells: Int32Array;
}

/** Share of the records that this part of the work takes, so that threads divide it: record modulo `of` is `part`. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export const ALL: Share = { part: 0, of: 1 };

export const allBlocks = (table: Table): Blocks[] => kindsOfKeys(table).map((kind) => blocksOfKind(kind, table.size));

/** Entries are thrown into buckets by their keys; what shares a key shares a bucket, and most buckets are small. `make`: memory for what is told. */
export function blocksOfKind({ keys: keysOf, most }: KindOfKeys, size: number, make: MakeInts = plainInts): Blocks {
  const entries = thrown(keysOf, size);
  let places = 0;
  eachBlock(entries, most, (from, to) => {
    places += to - from;
  });
  const cells = make(2 * places);
  const head = make(size).fill(-1);
  let place = 0;
  eachBlock(entries, most, (from, to) => {
    for (let at = from; at < to; at++) {
      const record = entries.records[at] as number;
      cells[2 * place] = at + 1 === to ? ~record : record;
      cells[2 * place + 1] = head[record] as number;
      head[record] = place++;
    }
  });
  return { head, cells };
}

/** Entries by bucket, within it by key, within that by record. */
interface Entries {
  readonly keys: Int32Array;
  readonly records: Int32Array;
}

/** Tells each block of two or more and of no more than `most` entries. */
function eachBlock({ keys }: Entries, most: number, tell: (from: number, to: number) => void): void {
  for (let at = 0, end = 0; at < keys.length; at = end) {
    for (end = at + 1; end < keys.length && keys[end] === keys[at]; ) end++;
    if (end - at >= 2 && end - at <= most) tell(at, end);
  }
}

const MOST_BITS = 21;

function thrown(keysOf: KindOfKeys['keys'], size: number): Entries {
  const all = new IntColumn();
  const ends = new Int32Array(size);
  for (let record = 0; record < size; record++) {
    keysOf(record, (key) => all.push(key));
    ends[record] = all.length;
  }
  const came = all.whole();
  const bits = Math.min(MOST_BITS, Math.max(1, 32 - Math.clz32(came.length)));
  const shift = 32 - bits;
  const next = new Uint32Array(2 ** bits + 1);
  for (const key of came) next[(key >>> shift) + 1] = (next[(key >>> shift) + 1] as number) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] as number) + (next[at - 1] as number);
  const keys = new Int32Array(came.length);
  const records = new Int32Array(came.length);
  for (let record = 0, at = 0; record < size; record++) {
    for (; at < (ends[record] as number); at++) {
      const key = came[at] as number;
      const place = next[key >>> shift] as number;
      next[key >>> shift] = place + 1;
      keys[place] = key;
      records[place] = record;
    }
  }
  // Each bucket now begins where the one before it ended.
  for (let bucket = 0, from = 0; bucket + 1 < next.length; bucket++) {
    const to = next[bucket] as number;
    if (to - from > FEW) sortMany(keys, records, from, to);
    else if (to - from > 1) sortFew(keys, records, from, to);
    from = to;
  }
  return { keys, records };
}

const FEW = 24;

/** By insertion: entries of one key keep their order, so that records stay ascending. */
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

/** Whom a record is compared with. */
export class Candidates {
  readonly #blocks: readonly Blocks[];
  /** By record: for whom it was met last. */
  readonly #metBy: Int32Array;
  readonly #found: Int32Array;

  constructor(blocks: readonly Blocks[], size: number) {
    this.#blocks = blocks;
    this.#metBy = new Int32Array(size).fill(-1);
    this.#found = new Int32Array(size);
  }

  /** The records behind this one that share a block with it, each once; good until the next call. */
  behind(record: number): Int32Array {
    const metBy = this.#metBy;
    const found = this.#found;
    let count = 0;
    metBy[record] = record;
    for (const { head, cells } of this.#blocks) {
      for (let place = head[record] as number; place >= 0; place = cells[2 * place + 1] as number) {
        let other = cells[2 * place] as number;
        for (let at = 2 * place + 2; other >= 0; at += 2) {
          other = cells[at] as number;
          const one = other < 0 ? ~other : other;
          if (metBy[one] === record) continue;
          metBy[one] = record;
          found[count++] = one;
        }
      }
    }
    return found.subarray(0, count);
  }
}
