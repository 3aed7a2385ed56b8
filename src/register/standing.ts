/**
 * What stands in the register around the entries that are being followed, held in memory: read once, changed step by step, and
 * written back once. What a step closes stays here until then, so that how things stood before it needs no reading either.
 */
import type { Sighting, Source, Spot } from '../claim/told.ts';
import type { Belonging } from '../derive/groups.ts';
import type { Membership } from '../derive/knowledge.ts';
import type { StayDays } from '../derive/turns.ts';
import type { Cell, Transaction } from '../ledger/port.ts';
import { allIn, cellsIn } from '../ledger/port.ts';
import { belongingOfCells, stayOfCells } from './counted-rows.ts';
import type { KnownRegister, Lead, Pair } from './known.ts';
import { keysOf, spellingOf } from './read-names.ts';
import type { OrderedTold, RowCells } from './rows.ts';
import { COLUMNS, inOrderSeen, NOW, sourceOfCells, TOLD_PROPERTY, TOLD_VALUE_MENTION, toldOfCells } from './rows.ts';
import type { RegisterTable } from './schema.ts';
import { LEADING, PARTY } from './schema.ts';
import { addTo } from './sets-by-key.ts';

/** One row, and from which step to which it was known. */
interface Row {
  readonly cells: RowCells;
  readonly k0: number;
  k1: number | null;
  /** Is it in the store, and as it is here? */
  stored: 'no' | 'yes' | 'before';
  /** What its cells say, once asked. */
  read: unknown;
}

/** A row to be made, with what its cells say where that is at hand; of one of `spelt`, its text. */
export interface NewRow {
  readonly cells: RowCells;
  readonly read?: unknown;
}

const TABLES = Object.keys(COLUMNS) as RegisterTable[];
const NONE: readonly Row[] = [];

/** Rows of one owner; those that are closed in the order in which they were. */
interface Rows {
  readonly open: Row[];
  readonly closed: Row[];
}
/** Rows kept from one writing to the next: some tens of megabytes. */
const HELD = 100_000;

export class Standing {
  readonly tx: Transaction;
  readonly #of: ReadonlySet<string> | null;
  /** As it stands now. */
  readonly now: KnownRegister;
  /** By table and owner: all rows that stood when the owner was read, or have stood since. */
  readonly #rows: Record<RegisterTable, Map<string, Rows>>;
  /** Owners of which rows are to be written. */
  readonly #changed: Record<RegisterTable, Set<string>>;
  #held = 0;
  readonly #gone: { readonly table: RegisterTable; readonly row: Row }[] = [];
  /** Mentions that ever were an entity's since it was read. */
  readonly #mentions = new Map<string, Set<string>>();
  /** By the mention that a claim names: the mentions of the claims, those that did once among them. */
  readonly #namers: Record<'leading' | 'party', Map<string, Set<string>>> = { leading: new Map(), party: new Map() };
  readonly #namersRead = { leading: new Set<string>(), party: new Set<string>() };

  /** `of`: whom alone rows are to be derived of, where the register is made anew; nothing stands in the store then. */
  constructor(tx: Transaction, of: ReadonlySet<string> | null = null) {
    this.tx = tx;
    this.#of = of;
    const each = <T>(made: () => T): Record<RegisterTable, T> =>
      Object.fromEntries(TABLES.map((table) => [table, made()])) as Record<RegisterTable, T>;
    this.#rows = each(() => new Map<string, Rows>());
    this.#changed = each(() => new Set<string>());
    this.now = new StandingAt(this, NOW);
  }

  /** Are rows of this entity to be derived? */
  isWanted(entity: string): boolean {
    return this.#of?.has(entity) ?? true;
  }

  /** As it stood at a step that this holds: the one before the last, and what came after. */
  at(step: number): KnownRegister {
    return new StandingAt(this, step);
  }

  /** Takes it that nothing stands of these mentions: the first that is kept of them is in hand. Judged they may have been before. */
  begin(mentions: Iterable<string>): void {
    for (const mention of mentions)
      for (const table of TABLES)
        if (table !== 'judged' && !this.#rows[table].has(mention)) this.#rows[table].set(mention, noRows());
  }

  /** Reads the open rows of these owners that are not here yet. */
  async need(table: RegisterTable, owners: Iterable<string>): Promise<void> {
    if (this.#of) return;
    const held = this.#rows[table];
    const missing: string[] = [];
    for (const owner of owners) {
      if (held.has(owner)) continue;
      held.set(owner, noRows());
      missing.push(owner);
    }
    if (missing.length === 0) return;
    const { columns, by } = COLUMNS[table];
    const at = columns.indexOf(by);
    // Whose one mention is here, all its mentions are.
    const where = (list: string): string =>
      table === 'member'
        ? `entity in (select entity from member where mention in (${list}) and k1 is null)`
        : `${by} in (${list})`;
    const rows = await cellsIn(
      this.tx,
      (list) => `select ${columns.join(', ')}, k0 from ${table} where ${where(list)} and k1 is null`,
      missing,
    );
    const fresh = new Set(missing);
    for (const cells of rows) {
      const k0 = cells.pop() as number;
      const owner = cells[at] as string;
      if (!fresh.has(owner)) {
        if (held.has(owner)) continue;
        held.set(owner, noRows());
        fresh.add(owner);
      }
      this.#hold(table, owner, { cells, k0, k1: null, stored: 'yes', read: undefined });
    }
  }

  /** All rows of an owner that is here, those that were closed since among them. */
  rows(table: RegisterTable, owner: string): readonly Row[] {
    const rows = this.#rows[table].get(owner);
    return rows === undefined ? NONE : rows.closed.length === 0 ? rows.open : [...rows.closed, ...rows.open];
  }

  open(table: RegisterTable, owner: string): readonly Row[] {
    return this.#rows[table].get(owner)?.open ?? NONE;
  }

  /** Those that were known at a step. */
  known(table: RegisterTable, owner: string, step: number): readonly Row[] {
    const rows = this.#rows[table].get(owner);
    if (rows === undefined || step === NOW) return rows?.open ?? NONE;
    const out = rows.open.filter(({ k0 }) => k0 <= step);
    for (let i = rows.closed.length - 1; i >= 0; i--) {
      const row = rows.closed[i] as Row;
      if ((row.k1 as number) <= step) break;
      if (row.k0 <= step) out.push(row);
    }
    return out;
  }

  mentionsOf(entity: string): Iterable<string> {
    return this.#mentions.get(entity) ?? [];
  }

  /**
   * Makes the open rows of `owners` exactly `rows`: closes at step `k` what is no longer there, opens what is new, leaves alone
   * what stays. A row opened and closed in one step was never known: it is removed. Returns the owners of which anything changed.
   */
  async replace(
    table: RegisterTable,
    owners: readonly string[],
    rows: readonly NewRow[],
    k: number,
  ): Promise<Set<string>> {
    await this.need(table, owners);
    const at = COLUMNS[table].columns.indexOf(COLUMNS[table].by);
    const wanted = Map.groupBy(rows, ({ cells }) => cells[at] as string);
    const changed = new Set<string>();
    for (const owner of new Set(owners)) {
      if (this.#replaceOf(table, owner, wanted.get(owner) ?? [], k)) changed.add(owner);
    }
    return changed;
  }

  #replaceOf(table: RegisterTable, owner: string, wanted: readonly NewRow[], k: number): boolean {
    const open = this.open(table, owner);
    // As a rule nothing changed, and the rows come in the order in which they came before.
    if (open.length === wanted.length && open.every(({ cells }, i) => same(cells, (wanted[i] as NewRow).cells)))
      return false;
    // A list that is closed or opened is not the list itself.
    const [closed, opened] = open.length === 0 || wanted.length === 0 ? [[...open], wanted] : apart(open, wanted);
    for (const row of closed) this.#close(table, owner, row, k);
    for (const { cells, read } of opened) this.#hold(table, owner, { cells, k0: k, k1: null, stored: 'no', read });
    return closed.length > 0 || opened.length > 0;
  }

  #close(table: RegisterTable, owner: string, row: Row, k: number): void {
    this.#changed[table].add(owner);
    const { open, closed } = this.#rows[table].get(owner) as Rows;
    open.splice(open.indexOf(row), 1);
    if (row.k0 !== k) {
      row.k1 = k;
      if (row.stored === 'yes') row.stored = 'before';
      closed.push(row);
    } else if (row.stored !== 'no') this.#gone.push({ table, row });
  }

  #hold(table: RegisterTable, owner: string, row: Row): void {
    const rows = this.#rows[table].get(owner);
    if (rows) rows.open.push(row);
    else this.#rows[table].set(owner, { open: [row], closed: [] });
    this.#held++;
    if (row.stored === 'no') this.#changed[table].add(owner);
    if (table === 'member') addTo(this.#mentions, row.cells[1] as string, owner);
    else if (table === 'told') {
      const value = row.cells[TOLD_VALUE_MENTION] as string | null;
      const role = value === null ? null : roleOf(row.cells[TOLD_PROPERTY] as string);
      if (value !== null && role) addTo(this.#namers[role], value, owner);
    }
  }

  /** Mentions of which a claim of this role names one of these, now or once; their claims are here then. */
  async namersOf(role: 'leading' | 'party', values: readonly string[]): Promise<Set<string>> {
    const missing = this.#of ? [] : [...new Set(values)].filter((value) => !this.#namersRead[role].has(value));
    const properties = [...(role === 'leading' ? LEADING : PARTY)].map((word) => `'${word}'`).join(', ');
    const rows = await allIn<{ mention: string; value: string }>(
      this.tx,
      (list) =>
        `select distinct mention, value_mention as value from told where value_mention in (${list}) and property in (${properties}) and k1 is null`,
      missing,
    );
    for (const value of missing) this.#namersRead[role].add(value);
    for (const { mention, value } of rows) addTo(this.#namers[role], value, mention);
    const out = new Set<string>();
    for (const value of values) for (const mention of this.#namers[role].get(value) ?? []) out.add(mention);
    await this.need('told', out);
    return out;
  }

  /** Writes what changed since it was read. What stands then stays at hand, up to a limit. */
  async write(): Promise<void> {
    for (const { table, row } of this.#gone.splice(0)) {
      const { key } = COLUMNS[table];
      const match = key.map((column) => `${column} = ? and `).join('');
      await this.tx.run(`delete from ${table} where ${match} k0 = ?`, [...row.cells.slice(0, key.length), row.k0]);
    }
    const spellings = new Set<string>();
    for (const table of TABLES) {
      const rows: Cell[][] = [];
      for (const owner of this.#changed[table]) {
        for (const row of this.rows(table, owner)) {
          if (row.stored !== 'yes') rows.push([...row.cells, row.k0, row.k1]);
          if (table === 'spelt' && row.stored === 'no') spellings.add(row.read as string);
          row.stored = 'yes';
        }
        this.#rows[table].get(owner)?.closed.splice(0);
      }
      this.#changed[table].clear();
      const { columns, key } = COLUMNS[table];
      const by = columns.indexOf(key[0] as string);
      rows.sort((a, b) => ((a[by] as string) < (b[by] as string) ? -1 : 1));
      // What is there already was closed: a statement a table does both.
      await this.tx.insert(
        table,
        [...columns, 'k0', 'k1'],
        rows,
        `on conflict (${key.join(', ')}, k0) do update set k1 = excluded.k1`,
      );
    }
    const keys = [...spellings].flatMap((text) => keysOf(text).map((key) => [key, spellingOf(text)] as const));
    keys.sort(([a], [b]) => (a < b ? -1 : 1));
    await this.tx.insert('name_key', ['key', 'spelling'], keys, 'on conflict do nothing');
    if (this.#held > HELD) this.#forget();
  }

  #forget(): void {
    for (const table of TABLES) this.#rows[table].clear();
    this.#held = 0;
    this.#mentions.clear();
    for (const role of ['leading', 'party'] as const) {
      this.#namers[role].clear();
      this.#namersRead[role].clear();
    }
  }
}

/** The rows that only the first of two lists has, and only the second. No row is in a list twice. */
function apart(open: readonly Row[], wanted: readonly NewRow[]): [closed: readonly Row[], opened: readonly NewRow[]] {
  const left: (Row | null)[] = [...open];
  const opened: NewRow[] = [];
  const isAt = (at: number, { cells }: NewRow): boolean => {
    const row = left[at];
    return row != null && same(row.cells, cells);
  };
  // As a rule a row comes as far from its old place as the one before it.
  let shift = 0;
  for (const [i, one] of wanted.entries()) {
    let at = i + shift;
    if (!isAt(at, one)) for (at = left.length - 1; at >= 0 && !isAt(at, one); ) at--;
    if (at < 0) opened.push(one);
    else {
      shift = at - i;
      left[at] = null;
    }
  }
  return [left.filter((row) => row !== null), opened];
}

function same(a: RowCells, b: RowCells): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const roleOf = (property: string): 'leading' | 'party' | null =>
  LEADING.has(property) ? 'leading' : PARTY.has(property) ? 'party' : null;

class StandingAt implements KnownRegister {
  readonly #standing: Standing;
  readonly #step: number;

  constructor(standing: Standing, step: number) {
    this.#standing = standing;
    this.#step = step;
  }

  async members(mentions: readonly string[]): Promise<Map<string, Membership>> {
    await this.#standing.need('member', mentions);
    const out = new Map<string, Membership>();
    for (const mention of mentions) this.#member(mention, out, null);
    return out;
  }

  async membersWithin(entities: readonly string[]): Promise<Map<string, Membership>> {
    // An entity has the name of one of its own mentions.
    await this.#standing.need('member', entities);
    const out = new Map<string, Membership>();
    for (const entity of entities)
      for (const mention of this.#standing.mentionsOf(entity)) this.#member(mention, out, entity);
    return out;
  }

  #member(mention: string, out: Map<string, Membership>, within: string | null): void {
    for (const { cells } of this.#rows('member', mention)) {
      const entity = cells[1] as string;
      if (within === null || within === entity) out.set(mention, { entity, disputed: cells[2] === 1 });
    }
  }

  async leads(mentions: readonly string[]): Promise<Lead[]> {
    await this.#standing.need('told', mentions);
    const own = new Set(mentions);
    const out: Lead[] = [];
    const from = (mention: string, wanted: (value: string) => boolean): void => {
      for (const { cells } of this.#rows('told', mention)) {
        const value = cells[TOLD_VALUE_MENTION] as string | null;
        const property = cells[TOLD_PROPERTY] as string;
        if (value !== null && LEADING.has(property) && wanted(value)) out.push({ mention, property, value });
      }
    };
    for (const mention of own) from(mention, () => true);
    for (const mention of await this.#standing.namersOf('leading', mentions))
      if (!own.has(mention)) from(mention, (value) => own.has(value));
    return out;
  }

  async openPairs(mentions: readonly string[]): Promise<Pair[]> {
    await this.#standing.need('judged', mentions);
    return mentions.flatMap((mention) =>
      this.#rows('judged', mention).flatMap(({ cells }): Pair[] => {
        const [, other, verdict] = cells as [string, string, string];
        return verdict === 'unsure' || verdict === 'not' ? [{ mention, other, verdict }] : [];
      }),
    );
  }

  sides(entities: readonly string[]): Promise<{ entity: string; side: string }[]> {
    return this.#all('side', entities, ([entity, side]) => ({ entity: entity as string, side: side as string }));
  }

  told(mentions: readonly string[]): Promise<OrderedTold[]> {
    return this.#all('told', mentions, toldOfCells);
  }

  spots(mentions: readonly string[]): Promise<Spot[]> {
    return this.#all('spot', mentions, ([mention, kind, document, order]) => ({
      mention: mention as string,
      kind: kind as Spot['kind'],
      document: document as string,
      order: order as number,
    }));
  }

  async sightings(mentions: readonly string[]): Promise<Sighting[]> {
    const seen = await this.#all('sighting', mentions, ([mention, document, day]) => ({
      mention: mention as string,
      document: document as string,
      day: day as number,
    }));
    return seen.sort(inOrderSeen);
  }

  async sources(documents: readonly string[]): Promise<Map<string, Source>> {
    return new Map((await this.#all('source', documents, sourceOfCells)).map((source) => [source.capture, source]));
  }

  async stays(entities: readonly string[]): Promise<Map<string, StayDays[]>> {
    return this.#inParts('custody', 1, entities, stayOfCells);
  }

  async groups(entities: readonly string[]): Promise<Map<string, Belonging[]>> {
    return this.#inParts('grouped', 2, entities, belongingOfCells);
  }

  /** By entity, in the order of their parts, which are numbers in column `part`. */
  async #inParts<T>(
    table: 'custody' | 'grouped',
    part: number,
    entities: readonly string[],
    read: (cells: RowCells) => T,
  ): Promise<Map<string, T[]>> {
    await this.#standing.need(table, entities);
    const out = new Map<string, T[]>();
    for (const entity of new Set(entities)) {
      const rows = this.#rows(table, entity).toSorted((a, b) => (a.cells[part] as number) - (b.cells[part] as number));
      if (rows.length === 0) continue;
      out.set(
        entity,
        rows.map((row) => readOf(row, read)),
      );
    }
    return out;
  }

  async #all<T>(table: RegisterTable, owners: readonly string[], read: (cells: RowCells) => T): Promise<T[]> {
    await this.#standing.need(table, owners);
    const out: T[] = [];
    for (const owner of new Set(owners)) for (const row of this.#rows(table, owner)) out.push(readOf(row, read));
    return out;
  }

  #rows(table: RegisterTable, owner: string): readonly Row[] {
    return this.#standing.known(table, owner, this.#step);
  }
}

const noRows = (): Rows => ({ open: [], closed: [] });

/** What is read is kept: a row never changes. */
function readOf<T>(row: Row, read: (cells: RowCells) => T): T {
  row.read ??= read(row.cells);
  return row.read as T;
}
