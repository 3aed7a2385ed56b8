/**
 * A list that came again, against how it stood: which rows are new, say something else, say the same, or are gone. What is accepted
 * is exactly that: of a row that says the same one sighting, of one that says something else its new state too.
 *
 * A row that is gone is noted, and only where the list was read whole. It never means that somebody was freed.
 */
import type { Item, RowSeenItem, RowStateItem } from '../claim/entry.ts';
import { plainValue } from '../claim/values.ts';
import type { Mapped, MappedRow } from '../ingest/table/mapped.ts';
import type { Mapping } from '../ingest/table/mapping.ts';
import { EVERY_ENTRY, itemsUnder, presentRefs } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { refOf, rowRefOf } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { chunks } from '../ledger/port.ts';
import type { Tombstones } from '../ledger/tombstones.ts';
import { mentionId } from '../register/outlet.ts';
import type { Origin } from './drafted-items.ts';
import { mentionSalts, onlyNew } from './drafted-items.ts';
import type { EntryParts } from './entry-parts.ts';
import { withoutBarredClaims } from './erased.ts';
import type { SeenRow, Snapshot } from './list-snapshots.ts';
import { cellsOfStates, inOrder, isUnread, rowsIn, snapshotsOf, UNREAD, wordsOf } from './list-snapshots.ts';
import { respelt } from './respelt.ts';
import type { ClaimIds, RowOf, Saying } from './row-sayings.ts';
import {
  contentOf,
  mentionsOf,
  partyKeyOf,
  rowOf,
  saltedIds,
  sayingsOf,
  sightingOf,
  sizeOf,
  stateOf,
} from './row-sayings.ts';

/** One column of a row: what stood there, and what stands there now. Empty: nothing. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export interface RowChange {
  readonly kind: 'new' | 'changed' | 'returned' | 'vanished';
  /** In this file; null where it is gone from it. */
  readonly row: number | null;
  /** Of this row, where the file has several. */
  readonly sheet?: string;
  /** In the snapshot it was last seen in; null where it is new. */
  readonly before: number | null;
  readonly mention: string;
  readonly name: string;
  readonly cells: readonly CellChange[];
  /** The cells are what they were, and the mapping makes something else of them. */
  readonly reread?: true;
  /** Of a new row: one that is gone, and whose name may be the same. Nobody is joined by it. */
  readonly respelt?: { readonly mention: string; readonly before: number; readonly name: string };
}

export interface ListDifference {
  /** The snapshot it is held against; null for the first. */
  readonly against: { readonly document: string; readonly date: string; readonly title: string } | null;
  /** Was it read whole, so that who is gone could be asked? */
  readonly whole: boolean;
  readonly counts: Readonly<Record<RowChange['kind'] | 'unchanged', number>>;
  /** All but the unchanged, in the order of the file, then those that are gone. */
  readonly rows: readonly RowChange[];
  /** Rows of this file that could not be read and so are nobody's: who seems gone may stand in one of them. */
  readonly unread: number;
}

/** The list that came. */
export interface ArrivingList {
  readonly list: string;
  readonly mapped: Mapped;
  readonly state: Mapping['state'];
  /** Was it read whole, so that who is not in it is gone from it? */
  readonly whole: boolean;
  readonly minors: ReadonlySet<number>;
  readonly origin: Origin;
  /** Its own date, EDTF or empty, and when it was got. */
  readonly listDate: string;
  readonly gotAt: string;
  readonly barred: Tombstones;
}

type Progress = (done: number, of: number) => void;

/** Rows compared at once: what is read of the ledger for them is held in memory. */
const AT_ONCE = 2_000;

/** `keep` false: what would be added is counted, and nothing is written or held. */
export async function compareList(
  ledger: Ledger,
  tx: Transaction,
  arriving: ArrivingList,
  parts: EntryParts,
  keep: boolean,
  progress: Progress = () => {},
): Promise<ListDifference> {
  const comparison = new Comparison(ledger, tx, arriving, await standingBefore(ledger, tx, arriving), parts, keep);
  const { rows } = arriving.mapped;
  let taken = 0;
  for (const part of chunks(rows, AT_ONCE)) {
    await comparison.take(part);
    taken += part.length;
    progress(taken, rows.length);
  }
  return comparison.finish();
}

/** How the list stood before. */
interface Standing {
  /** Rows by person, of the latest snapshots back to one that was read whole. */
  readonly rows: ReadonlyMap<string, SeenRow>;
  readonly latest: Snapshot | null;
  /** The same bytes of the same day, read anew: what it said so far is taken back where it now says otherwise. */
  readonly again: boolean;
  /** Readings of these bytes of this day so far: what is seen of it now is told apart from them. */
  readonly readings: number;
  /** Every snapshot before this one, newest last. */
  readonly snapshots: readonly Snapshot[];
}

async function standingBefore(ledger: Ledger, reader: Reader, arriving: ArrivingList): Promise<Standing> {
  const { list, origin, listDate, gotAt, whole } = arriving;
  const all = await snapshotsOf(reader, ledger, list);
  const itself = all.find(({ capture }) => capture === origin.capture);
  const { rows: own, readings } = itself ? await rowsIn(reader, itself.capture) : { rows: NO_ROWS, readings: 0 };
  if (itself && own.size > 0) return { rows: own, latest: itself, again: true, readings, snapshots: all };
  const now = { listDate, gotAt, entry: EVERY_ENTRY };
  const snapshots = all.filter((one) => one !== itself && inOrder(one, now) <= 0);
  const rows = new Map<string, SeenRow>();
  let latest: Snapshot | null = null;
  for (const snapshot of snapshots.toReversed()) {
    const { rows: seen } = await rowsIn(reader, snapshot.capture);
    if (seen.size === 0) continue;
    latest ??= snapshot;
    for (const [mention, row] of seen) if (!rows.has(mention)) rows.set(mention, row);
    // A part of a list leaves the rest of it as it was; what is gone is only asked of a whole one.
    if (snapshot.whole || !whole) break;
  }
  return { rows, latest, again: false, readings, snapshots };
}

const NO_ROWS: ReadonlyMap<string, SeenRow> = new Map();

/** Rows compared together, and what the ledger has of them. */
interface Part {
  readonly salts: ReadonlyMap<string, string>;
  /** Mentions that were there before. */
  readonly known: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, SeenRow>;
  readonly states: ReadonlyMap<string, RowStateItem['cells']>;
  /** What may be there already. */
  readonly perhaps: Item[];
  /** What is not. */
  readonly items: Item[];
}

class Comparison {
  readonly #ledger: Ledger;
  readonly #tx: Transaction;
  readonly #arriving: ArrivingList;
  readonly #standing: Standing;
  readonly #parts: EntryParts;
  readonly #keep: boolean;
  readonly #rows: RowChange[] = [];
  readonly #here = new Set<string>();
  readonly #parties = new Map<string, string>();
  readonly #counts = { new: 0, changed: 0, returned: 0, vanished: 0, unchanged: 0 };

  constructor(
    ledger: Ledger,
    tx: Transaction,
    arriving: ArrivingList,
    standing: Standing,
    parts: EntryParts,
    keep: boolean,
  ) {
    this.#ledger = ledger;
    this.#tx = tx;
    this.#arriving = arriving;
    this.#standing = standing;
    this.#parts = parts;
    this.#keep = keep;
  }

  async take(part: readonly MappedRow[]): Promise<void> {
    const rows = part.map((row) => rowOf(this.#ledger, this.#arriving.list, row));
    const mentions = [...new Set(rows.flatMap(mentionsOf))];
    const salts = await this.#ledger.mentionSalts(this.#tx, mentions);
    const known = new Set(salts.keys());
    const before = await this.#before(rows, known);
    const states = await cellsOfStates(
      this.#tx,
      [...before.values()].flatMap(({ seen }) => seen.map(({ state }) => state)),
    );
    if (this.#keep)
      for (const [mention, salt] of await mentionSalts(this.#ledger, this.#tx, mentions)) salts.set(mention, salt);
    const own: Part = { salts, known, before, states, perhaps: [], items: [] };
    for (const row of rows) {
      this.#here.add(row.person.mention);
      this.#compare(row, own);
    }
    // Of who was known before, some may be there from an earlier snapshot still.
    const fresh = this.#keep ? await onlyNew(this.#tx, own.perhaps) : await this.#absent(own.perhaps);
    await this.#put([...fresh, ...own.items]);
  }

  async finish(): Promise<ListDifference> {
    const { whole, mapped } = this.#arriving;
    const { latest, again } = this.#standing;
    await this.#takeUnread(mapped.aside);
    if (whole || again)
      await this.#takeGone([...this.#standing.rows.values()].filter(({ mention }) => !this.#here.has(mention)));
    return {
      against: latest && {
        document: latest.document,
        date: latest.listDate || latest.gotAt.slice(0, 10),
        title: latest.title,
      },
      whole,
      counts: this.#counts,
      rows: this.#withRespelt(),
      unread: mapped.aside.filter(({ key }) => key === undefined).length,
    };
  }

  /** The rows as they were last seen: in the latest snapshots, else in whichever had them. */
  async #before(rows: readonly RowOf[], known: ReadonlySet<string>): Promise<Map<string, SeenRow>> {
    const out = new Map<string, SeenRow>();
    const older = new Map<string, RowOf>();
    for (const row of rows) {
      const { mention } = row.person;
      const seen = this.#standing.rows.get(mention);
      if (seen && !isUnread(seen)) out.set(mention, seen);
      else if (known.has(mention)) older.set(mention, row);
    }
    if (older.size === 0) return out;
    for (const [mention, seen] of await this.#lastSeen([...older.values()])) out.set(mention, seen);
    return out;
  }

  async #lastSeen(rows: readonly RowOf[]): Promise<Map<string, SeenRow>> {
    const order = new Map(this.#standing.snapshots.map(({ capture }, at) => [capture, at]));
    const items = await itemsUnder(this.#tx, rows.flatMap(mentionsOf), EVERY_ENTRY);
    const retracted = new Set<string>();
    for (const { item } of items) {
      if (item.kind !== 'state') continue;
      if (item.change === 'retract') retracted.add(item.target);
      if (item.change === 'restore') retracted.delete(item.target);
    }
    const byMention = Map.groupBy(
      items.flatMap(({ item }) =>
        item.kind === 'row_seen' &&
        order.has(item.capture) &&
        item.state !== UNREAD &&
        !retracted.has(refOf(item)) &&
        !retracted.has(rowRefOf(item))
          ? [item]
          : [],
      ),
      ({ mention }) => mention,
    );
    const at = ({ capture }: RowSeenItem): number => order.get(capture) ?? -1;
    const out = new Map<string, SeenRow>();
    for (const { person, events } of rows) {
      const own = byMention.get(person.mention) ?? [];
      const last = own.reduce<RowSeenItem | null>((a, b) => (a && at(a) > at(b) ? a : b), null);
      if (!last) continue;
      const seen = [person, ...events].flatMap(({ mention }) =>
        (byMention.get(mention) ?? []).filter(({ capture }) => capture === last.capture),
      );
      out.set(person.mention, { row: last.row, mention: person.mention, seen });
    }
    return out;
  }

  #compare(one: RowOf, part: Part): void {
    const { row } = one;
    const { list, minors, state: sees } = this.#arriving;
    const { salts, known } = part;
    const before = part.before.get(one.person.mention);
    const isNew = !mentionsOf(one).some((mention) => known.has(mention));
    if (isNew && !this.#keep && this.#arriving.barred.size === 0) {
      this.#countNew(one);
      this.#note(one, before, true, part.states);
      return;
    }
    const salted = saltedIds(salts);
    const idOf: ClaimIds = (mention, property, value) =>
      (salts.has(mention) ? salted : unsaltedId)(mention, property, value);
    const sayings = sayingsOf(one, sees, minors.has(row.row), idOf, (name) => this.#party(list, name));
    const last = new Map((before?.seen ?? []).map((seen) => [partName(seen), seen]));
    const made = new Set<string>();
    let otherwise = false;
    for (const saying of sayings) {
      const salt = salts.get(saying.mention);
      const state = salt === undefined ? `${saying.mention} ${saying.part}` : stateOf(salt, saying);
      const prior = last.get(partName(saying));
      last.delete(partName(saying));
      if (prior?.state !== state) {
        otherwise = true;
        const content = contentOf(this.#ledger, list, saying, state);
        // Two parts of a row are of one mention.
        (isNew ? part.items : part.perhaps).push(...(made.has(saying.mention) ? content.slice(1) : content));
        made.add(saying.mention);
      }
      part.items.push(...this.#seen(saying, row, state, prior));
    }
    const ceased = [...last.values()];
    if (this.#standing.again) part.items.push(...ceased.map(takenBack));
    this.#note(one, before, otherwise || ceased.length > 0, part.states);
  }

  #party(list: string, name: string): string {
    const known = this.#parties.get(name);
    if (known !== undefined) return known;
    const mention = mentionId(this.#ledger, list, partyKeyOf(name));
    this.#parties.set(name, mention);
    return mention;
  }

  /** What is new and only counted needs no ids. */
  #countNew(one: RowOf): void {
    const { minors, state } = this.#arriving;
    const { states, claims } = sizeOf(one, state, minors.has(one.row.row));
    this.#parts.countKind('mention', mentionsOf(one).length);
    this.#parts.countKind('row_state', states);
    this.#parts.countKind('row_seen', states);
    this.#parts.countKind('claim', claims);
  }

  #seen(saying: Saying, row: MappedRow, state: string, prior: RowSeenItem | undefined): Item[] {
    const { again, readings } = this.#standing;
    if (again && prior?.state === state) return [];
    const seen = sightingOf(saying, row, state, this.#arriving.origin, readings === 0 ? undefined : readings + 1);
    return again && prior ? [takenBack(prior), seen] : [seen];
  }

  #note(
    { row, person: { mention } }: RowOf,
    before: SeenRow | undefined,
    otherwise: boolean,
    states: Part['states'],
  ): void {
    const stood = this.#standing.rows.has(mention);
    const kind = !before ? 'new' : !stood && this.#standing.latest?.whole ? 'returned' : otherwise ? 'changed' : null;
    if (kind === null) {
      this.#counts.unchanged++;
      return;
    }
    this.#counts[kind]++;
    const cells = before && otherwise ? cellChanges(wordsOf(before, states), wordsNow(row)) : [];
    this.#rows.push({
      kind,
      row: row.row,
      ...(row.sheet !== undefined && { sheet: row.sheet }),
      before: before?.row ?? null,
      mention,
      name: plainValue(row.name.value),
      cells,
      ...(kind === 'changed' && cells.length === 0 && { reread: true as const }),
    });
  }

  /** Rows that could not be read, of people who are known: they stand in the list, though nobody can say what it says of them. */
  async #takeUnread(aside: Mapped['aside']): Promise<void> {
    const { list, origin } = this.#arriving;
    const rows = new Map<string, Pick<RowSeenItem, 'row' | 'sheet'>>();
    for (const { key, row, sheet } of aside) {
      const mention = key === undefined ? undefined : mentionId(this.#ledger, list, key);
      if (mention !== undefined && !this.#here.has(mention) && !rows.has(mention))
        rows.set(mention, { row, ...(sheet !== undefined && { sheet }) });
    }
    const { readings } = this.#standing;
    const items: Item[] = [];
    for (const mention of (await this.#ledger.mentionSalts(this.#tx, [...rows.keys()])).keys()) {
      this.#here.add(mention);
      const before = this.#standing.again ? this.#standing.rows.get(mention) : undefined;
      if (before && isUnread(before)) continue;
      items.push(...(before?.seen ?? []).map(takenBack));
      items.push({
        kind: 'row_seen',
        mention,
        document: origin.document,
        capture: origin.capture,
        row: 0,
        ...rows.get(mention),
        state: UNREAD,
        part: 'public',
        ...(readings > 0 && { reading: readings + 1 }),
      });
    }
    await this.#put(items);
  }

  async #takeGone(gone: readonly SeenRow[]): Promise<void> {
    const names = await namesOf(
      this.#tx,
      gone.map(({ mention }) => mention),
    );
    for (const { mention, row } of gone) {
      this.#counts.vanished++;
      this.#rows.push({
        kind: 'vanished',
        row: null,
        before: row,
        mention,
        name: names.get(mention) ?? '',
        cells: [],
      });
    }
    // The file is the same: it is the mapping that no longer makes these rows of it.
    if (this.#standing.again) await this.#put(gone.flatMap(({ seen }) => seen.map(takenBack)));
  }

  #withRespelt(): readonly RowChange[] {
    const gone = this.#rows.flatMap(({ kind, mention, name, before }) =>
      kind === 'vanished' && before !== null ? [{ mention, name, before }] : [],
    );
    const found = respelt(
      this.#rows.filter(({ kind }) => kind === 'new'),
      gone,
    );
    return this.#rows.map((row) => {
      const other = found.get(row.mention);
      return other ? { ...row, respelt: other } : row;
    });
  }

  async #put(items: readonly Item[]): Promise<void> {
    const admitted = withoutBarredClaims(this.#arriving.barred, items);
    if (this.#keep) await this.#parts.add(admitted);
    else this.#parts.count(admitted);
  }

  async #absent(items: readonly Item[]): Promise<Item[]> {
    const byRef = new Map(items.map((item) => [`${item.kind} ${refOf(item)}`, item]));
    const present = await presentRefs(this.#tx, items.map(refOf));
    return [...byRef.values()].filter((item) => !present.has(refOf(item)));
  }
}

const takenBack = (seen: RowSeenItem): Item => ({
  kind: 'state',
  mention: seen.mention,
  target: refOf(seen),
  change: 'retract',
  value: '',
});

/** By which a part of a row is the same part next week. */
const partName = ({ of, part }: { readonly of?: string | undefined; readonly part?: Saying['part'] }): string =>
  `${part ?? 'public'} ${of ?? ''}`;

/** Ids that tell claims apart, and are good for nothing else. */
const unsaltedId: ClaimIds = (mention, property, value) => `${mention} ${property} ${JSON.stringify(value)}`;

function wordsNow({ cells, events = [] }: MappedRow): Map<string, string> {
  const words = new Map<string, string>();
  for (const { column, quote } of [...cells, ...events.flatMap((event) => event.cells)]) words.set(column, quote);
  return words;
}

export function cellChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): CellChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((column) => {
    const change = { column, before: before.get(column) ?? '', after: after.get(column) ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

/** The first name told of each. */
export async function namesOf(reader: Reader, mentions: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const { item } of await itemsUnder(reader, mentions, EVERY_ENTRY))
    if (item.kind === 'claim' && item.property === 'name' && !names.has(item.mention))
      names.set(item.mention, plainValue(item.value));
  return names;
}
