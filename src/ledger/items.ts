/** Reading items back: by mention, by entry, by id. Erased items are left out; their commitments stay in the log. */
import type { Item } from '../claim/entry.ts';
import type { StoredItem } from './ledger.ts';
import type { Reader } from './port.ts';
import { allIn } from './port.ts';

interface ItemRow {
  entry: number;
  ix: number;
  commitment: string;
  salt: string;
  body: string;
}

/** As an entry to read up to: every one. The largest number both stores hold in an entry's column. */
export const EVERY_ENTRY = 2 ** 31 - 1;

/** An item that stands in for an erased one is read in the other's place. */
const COLUMNS = 'coalesce(stands_entry, entry) as entry, coalesce(stands_ix, ix) as ix, commitment, salt, body';
const stored = (rows: readonly ItemRow[]): StoredItem[] =>
  rows.map((r) => ({
    entry: r.entry,
    ix: r.ix,
    commitment: r.commitment,
    salt: r.salt,
    item: JSON.parse(r.body) as Item,
  }));

const inOrder = (a: StoredItem, b: StoredItem): number => a.entry - b.entry || a.ix - b.ix;

/** All items kept under these mentions or documents, up to and with entry `upto`, in the ledger's order. */
export async function itemsUnder(reader: Reader, shards: readonly string[], upto: number): Promise<StoredItem[]> {
  const rows = await allIn<ItemRow>(
    reader,
    (list) =>
      `select ${COLUMNS} from item where shard in (${list}) and body is not null and coalesce(stands_entry, entry) <= ?`,
    shards,
    [upto],
  );
  return stored(rows).sort(inOrder);
}

export async function itemsOfEntry(reader: Reader, entry: number): Promise<StoredItem[]> {
  return stored(
    await reader.all<ItemRow>(
      `select ${COLUMNS} from item
       where ((entry = ? and stands_entry is null) or stands_entry = ?) and body is not null order by ix`,
      [entry, entry],
    ),
  );
}

/** Every item of entries `from`..`upto`, in order. */
export async function itemsBetween(reader: Reader, from: number, upto: number): Promise<StoredItem[]> {
  return stored(
    await reader.all<ItemRow>(
      `select ${COLUMNS} from item
       where ((entry between ? and ? and stands_entry is null) or stands_entry between ? and ?) and body is not null
       order by entry, ix`,
      [from, upto, from, upto],
    ),
  );
}

/** Every entry up to `upto`, in order, in runs of about so many items. Entries are never divided; those with no items left are left out. */
export async function* runsOfEntries(
  reader: Reader,
  upto: number,
  items: number,
): AsyncGenerator<{ entry: number; items: StoredItem[] }[]> {
  for (let from = 1; from <= upto; ) {
    const [cut] = await reader.all<{ entry: number }>(
      'select entry from item where entry >= ? and entry <= ? order by entry, ix limit 1 offset ?',
      [from, upto, items],
    );
    const to = cut?.entry ?? upto;
    const run = Map.groupBy(await itemsBetween(reader, from, to), ({ entry }) => entry);
    if (run.size > 0) yield [...run].map(([entry, own]) => ({ entry, items: own }));
    from = to + 1;
  }
}

/** Which of these ids are already in the ledger. */
export async function presentRefs(reader: Reader, refs: readonly string[]): Promise<Set<string>> {
  const rows = await allIn<{ ref: string }>(
    reader,
    (list) => `select distinct ref from item where ref in (${list})`,
    refs,
  );
  return new Set(rows.map((row) => row.ref));
}

/** Items with this id, oldest first. */
export async function itemsByRef(reader: Reader, ref: string): Promise<StoredItem[]> {
  return stored(
    await reader.all<ItemRow>(`select ${COLUMNS} from item where ref = ? and body is not null order by entry, ix`, [
      ref,
    ]),
  );
}

/** Every item of one kind, in order. For kinds there are few of (documents, captures, publications). */
export async function itemsOfKind(reader: Reader, kind: Item['kind'], upto: number): Promise<StoredItem[]> {
  return stored(
    await reader.all<ItemRow>(
      `select ${COLUMNS} from item where kind = ? and coalesce(stands_entry, entry) <= ? and body is not null order by entry, ix`,
      [kind, upto],
    ),
  );
}

/** By an item that stands in for another: the commitments that stood in its place before, which are erased. */
export async function stoodFor(reader: Reader): Promise<Map<string, string[]>> {
  const rows = await reader.all<{ now: string; before: string }>(
    `select s.commitment as now, o.commitment as before from item s join item o
       on (o.entry = s.stands_entry and o.ix = s.stands_ix) or (o.stands_entry = s.stands_entry and o.stands_ix = s.stands_ix)
     where s.stands_entry is not null and s.body is not null and o.body is null`,
  );
  return new Map(
    [...Map.groupBy(rows, ({ now }) => now)].map(([now, list]) => [now, list.map(({ before }) => before)]),
  );
}
