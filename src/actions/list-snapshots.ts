/** The snapshots of a list that the ledger has, in the order of the days they tell of, and what stood in each. */
import { boundsOf } from '../claim/dates.ts';
import type { CaptureItem, RowSeenItem, RowStateItem, StateItem } from '../claim/entry.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { refOf, rowRefOf } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';

export interface Snapshot extends CaptureItem {
  readonly entry: number;
}

type Dated = Pick<Snapshot, 'listDate' | 'gotAt' | 'entry'>;

/** A row as a snapshot has it. */
export interface SeenRow {
  readonly row: number;
  /** Its person. */
  readonly mention: string;
  /** What is seen of it: of the person and of each event, public and narrower. */
  readonly seen: readonly RowSeenItem[];
}

/** The state of a row that stands in the file and could not be read: it says nothing, and is not gone. */
export const UNREAD = '';
export const isUnread = ({ seen }: Pick<SeenRow, 'seen'>): boolean => seen.every(({ state }) => state === UNREAD);

/**
 * A list is known by whose it is and where it is kept, so that a row is the same mention in every later snapshot of it, whatever
 * else changed in the file. Null where neither is told: then each file is a list of its own.
 */
export const listSource = (ledger: Ledger, outlet: string, url: string): string | null =>
  outlet === '' && url === '' ? null : ledger.id('list', outlet, url);

/** Oldest first: by the day it tells of, or was got where it tells of none, then as they came. */
export async function snapshotsOf(reader: Reader, ledger: Ledger, list: string): Promise<Snapshot[]> {
  const captures = await itemsOfKind(reader, 'capture', EVERY_ENTRY);
  return captures
    .flatMap(({ item, entry }) =>
      item.kind === 'capture' &&
      item.listDate !== null &&
      (listSource(ledger, item.outlet, item.url) ?? item.document) === list
        ? [{ ...item, entry }]
        : [],
    )
    .sort(inOrder);
}

export function inOrder(a: Dated, b: Dated): number {
  return dayOf(a) - dayOf(b) || a.entry - b.entry;
}

export function dayOf({ listDate, gotAt }: Dated): number {
  const { lo, hi } = boundsOf(listDate || gotAt.slice(0, 10));
  return lo ?? hi ?? 0;
}

export interface SnapshotRows {
  /** What was not taken back, by person, in the order of the file. */
  readonly rows: ReadonlyMap<string, SeenRow>;
  /** How many times the snapshot was read, what was taken back counted too. */
  readonly readings: number;
}

export async function rowsIn(reader: Reader, capture: string): Promise<SnapshotRows> {
  const [from, to] = [`${capture} `, `${capture}!`];
  const within = (kind: string) =>
    reader.cells(
      'select body from item where kind = ? and ref >= ? and ref < ? and body is not null order by coalesce(stands_entry, entry), coalesce(stands_ix, ix)',
      [kind, from, to],
    );
  const retracted = new Set<string>();
  for (const [body] of await within('state')) {
    const { change, target } = JSON.parse(body as string) as StateItem;
    if (change === 'retract') retracted.add(target);
    if (change === 'restore') retracted.delete(target);
  }
  const rows = new Map<string, RowSeenItem[]>();
  let readings = 0;
  for (const [body] of await within('row_seen')) {
    const seen = JSON.parse(body as string) as RowSeenItem;
    readings = Math.max(readings, seen.reading ?? 1);
    if (retracted.has(refOf(seen)) || retracted.has(rowRefOf(seen))) continue;
    const at = `${seen.row} ${seen.sheet ?? ''}`;
    const own = rows.get(at);
    if (own) own.push(seen);
    else rows.set(at, [seen]);
  }
  const found = [...rows.values()].flatMap((seen): SeenRow[] => {
    const person = seen.find(({ of }) => of === undefined);
    return person ? [{ row: person.row, mention: person.mention, seen }] : [];
  });
  const out = new Map<string, SeenRow>();
  for (const one of found.sort((a, b) => a.row - b.row)) if (!out.has(one.mention)) out.set(one.mention, one);
  return { rows: out, readings };
}

/** The cells of states, by state. */
export async function cellsOfStates(
  reader: Reader,
  states: readonly string[],
): Promise<Map<string, RowStateItem['cells']>> {
  const rows = await allIn<{ ref: string; body: string }>(
    reader,
    (list) => `select ref, body from item where ref in (${list}) and kind = 'row_state' and body is not null`,
    [...new Set(states)],
  );
  return new Map(rows.map(({ ref, body }) => [ref, (JSON.parse(body) as RowStateItem).cells]));
}

/** The words of a row by its column; of a column that several things are read from they are the same. */
export function wordsOf(
  { seen }: Pick<SeenRow, 'seen'>,
  states: ReadonlyMap<string, RowStateItem['cells']>,
): Map<string, string> {
  const words = new Map<string, string>();
  for (const { state } of seen) for (const { column, quote } of states.get(state) ?? []) words.set(column, quote);
  return words;
}
