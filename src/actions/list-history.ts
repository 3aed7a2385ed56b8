/**
 * A list over time: what each snapshot added, took away and changed, and how it stood on a day. Derived from the snapshots alone;
 * who was taken off a list is no longer on it, and nothing more is said of them.
 */

import { boundsOf } from '../claim/dates.ts';
import type { CaptureItem, RowStateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import type { Reader } from '../ledger/port.ts';
import type { CellChange } from './list-difference.ts';
import { cellChanges, namesOf } from './list-difference.ts';
import type { SeenRow, Snapshot } from './list-snapshots.ts';
import { cellsOfStates, dayOf, isUnread, listSource, rowsIn, snapshotsOf, wordsOf } from './list-snapshots.ts';
import type { Workspace } from './workspace.ts';

export interface ListedRow {
  /** In the snapshot that told it last. */
  readonly row: number;
  readonly mention: string;
  readonly name: string;
}

export interface ListStep {
  readonly document: string;
  /** As given; empty where the snapshot has no date of its own, and then stands at the day it was got. */
  readonly date: string;
  readonly gotAt: string;
  readonly title: string;
  readonly whole: boolean;
  /** Rows that it has. */
  readonly rows: number;
  readonly added: readonly ListedRow[];
  /** Only from a snapshot that was read whole. */
  readonly removed: readonly ListedRow[];
  readonly changed: readonly (ListedRow & { readonly cells: readonly CellChange[] })[];
}

export interface ListHistory {
  readonly list: string;
  readonly outlet: string;
  readonly url: string;
  readonly snapshots: readonly ListStep[];
}

export interface ListState {
  readonly list: string;
  readonly day: string;
  /** The snapshots that it rests on, newest last. */
  readonly from: readonly { readonly document: string; readonly date: string }[];
  readonly rows: readonly (ListedRow & { readonly cells: Readonly<Record<string, string>> })[];
}

/** `source`: a list, or any of its documents. Throws {@link Refusal} where there is no such list. */
export async function listHistory({ ledger }: Workspace, source: string): Promise<ListHistory> {
  return ledger.store.snapshot(async (reader) => {
    const { list, snapshots } = await found(reader, { ledger }, source);
    const stands = new Standing(reader);
    const steps: ListStep[] = [];
    for (const snapshot of snapshots) {
      const step = await stands.take(snapshot);
      if (step) steps.push(step);
    }
    const { outlet, url } = snapshots.at(-1) as Snapshot;
    return { list, outlet, url, snapshots: steps };
  });
}

/** How the list stood at the end of a day (EDTF, its last day). */
export async function listOn({ ledger }: Workspace, source: string, day: string): Promise<ListState> {
  const { hi } = boundsOf(day);
  return ledger.store.snapshot(async (reader) => {
    const { list, snapshots } = await found(reader, { ledger }, source);
    const stands = new Standing(reader);
    const from: Snapshot[] = [];
    for (const snapshot of snapshots) {
      if (hi !== null && dayOf(snapshot) > hi) continue;
      if (await stands.take(snapshot)) from.push(snapshot);
    }
    return {
      list,
      day,
      from: from
        .slice(
          Math.max(
            0,
            from.findLastIndex(({ whole }) => whole),
          ),
        )
        .map(({ document, listDate }) => ({
          document,
          date: listDate ?? '',
        })),
      rows: await stands.rows(),
    };
  });
}

async function found(
  reader: Reader,
  { ledger }: Pick<Workspace, 'ledger'>,
  source: string,
): Promise<{ list: string; snapshots: readonly Snapshot[] }> {
  const tables = (await itemsOfKind(reader, 'capture', EVERY_ENTRY)).flatMap(({ item }) =>
    item.kind === 'capture' && item.listDate !== null ? [item] : [],
  );
  const listOf = ({ outlet, url, document }: CaptureItem): string => listSource(ledger, outlet, url) ?? document;
  const lists = new Set(
    tables
      .filter((table) => [table.document, table.outlet, table.url, listOf(table)].includes(source))
      .map((table) => listOf(table)),
  );
  const [list, ...more] = lists;
  if (list === undefined || source === '')
    throw new Refusal({
      code: 'missing_value',
      message: `${source} is no list here. \`rollcall sources\` shows the ids of lists and documents, and whose they are.`,
    });
  if (more.length > 0)
    throw new Refusal({
      code: 'id_conflict',
      message: `${lists.size} lists are ${source}’s: name one by the id of one of its files, which \`rollcall sources\` shows.`,
    });
  return { list, snapshots: await snapshotsOf(reader, ledger, list) };
}

/** The list as it stands after each snapshot in turn. */
class Standing {
  readonly #reader: Reader;
  #rows = new Map<string, SeenRow>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Null where nothing of the snapshot stands: it was taken back, or never read by a mapping. */
  async take(snapshot: Snapshot): Promise<ListStep | null> {
    const { rows } = await rowsIn(this.#reader, snapshot.capture);
    if (rows.size === 0) return null;
    const whole = snapshot.whole ?? false;
    const added = [...rows.values()].filter(({ mention }) => !this.#rows.has(mention));
    const removed = whole ? [...this.#rows.values()].filter(({ mention }) => !rows.has(mention)) : [];
    const differing = [...rows.values()].flatMap((row) => {
      const before = this.#rows.get(row.mention);
      return before && !isUnread(row) && statesIn(before) !== statesIn(row) ? [{ row, before }] : [];
    });
    // Of who stands there unread it says what it said before.
    const now = [...rows.values()].map((row) => (isUnread(row) ? (this.#rows.get(row.mention) ?? row) : row));
    this.#rows = new Map([...(whole ? [] : this.#rows), ...now.map((row) => [row.mention, row] as const)]);
    const states = await this.#states(differing.flatMap(({ row, before }) => [row, before]));
    const names = await namesOf(
      this.#reader,
      [...added, ...removed, ...differing.map(({ row }) => row)].map(({ mention }) => mention),
    );
    const listed = listedBy(names);
    return {
      document: snapshot.document,
      date: snapshot.listDate ?? '',
      gotAt: snapshot.gotAt,
      title: snapshot.title,
      whole,
      rows: rows.size,
      added: added.map(listed),
      removed: removed.map(listed),
      changed: differing.map(({ row, before }) => ({
        ...listed(row),
        cells: cellChanges(wordsOf(before, states), wordsOf(row, states)),
      })),
    };
  }

  async rows(): Promise<ListState['rows']> {
    const rows = [...this.#rows.values()];
    const states = await this.#states(rows);
    const listed = listedBy(
      await namesOf(
        this.#reader,
        rows.map(({ mention }) => mention),
      ),
    );
    return rows.map((row) => ({ ...listed(row), cells: Object.fromEntries(wordsOf(row, states)) }));
  }

  #states(rows: readonly SeenRow[]): Promise<Map<string, RowStateItem['cells']>> {
    return cellsOfStates(
      this.#reader,
      rows.flatMap(({ seen }) => seen.map(({ state }) => state)),
    );
  }
}

const statesIn = ({ seen }: SeenRow): string =>
  seen
    .map(({ state }) => state)
    .sort()
    .join(' ');

const listedBy =
  (names: ReadonlyMap<string, string>) =>
  ({ row, mention }: SeenRow): ListedRow => ({ row, mention, name: names.get(mention) ?? '' });
