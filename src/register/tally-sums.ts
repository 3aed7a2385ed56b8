/**
 * What many steps change in the counts, summed in memory and then written at once. What comes to nothing is removed, so that a
 * register made again has the same rows.
 */
import type { Day } from '../claim/dates.ts';
import { monthOf, yearOf } from '../claim/dates.ts';
import { DIMENSIONS } from '../derive/groups.ts';
import type { Grouping, Measure, Turn } from '../derive/turns.ts';
import { MEASURES } from '../derive/turns.ts';
import type { Cell, Transaction } from '../ledger/port.ts';

/**
 * Into how many buckets people are put by their entity. One: an embedded read sums as many runs of rows as there are buckets, and
 * whoever writes waits for the ledger's sequencer anyhow. A store spread over machines takes 64 and makes its registers anew.
 */
const BUCKETS = 1;
/** Every bucket, as a list in a statement. */
export const ALL_BUCKETS = Array.from({ length: BUCKETS }, (_, i) => i).join(', ');

/** Steps whose changes are also kept summed. */
export const BLOCK = 256;
export const blockOf = (k: number): number => Math.floor(k / BLOCK);

const LEVELS = ['year', 'month', 'day'] as const;
export type Level = (typeof LEVELS)[number];
/** Came in and came out are counted by the month. */
const LEVELS_OF: Readonly<Record<Measure, number>> = { held: 3, in: 2, out: 2 };

const GROUPINGS: readonly Grouping[] = ['whole', ...DIMENSIONS];

/** One change of a step: the day, the group, and by how much the count turns. */
export type PackedTurn = readonly [day: Day, group: string, certain: number, possible: number];

interface Sum {
  certain: number;
  possible: number;
}

/** By a key that is a number: series, day and group (see {@link TallySums.#key}). */
type Sums = Map<number, Sum>;

/** Days are counted from the first that there is in EDTF, to the last. */
const DAYS = 2 ** 23;
const DAY_ZERO = 2 ** 22;
/** As many as leave the keys exact. */
const GROUPS = 2 ** Math.floor(53 - Math.log2(DAYS * BUCKETS * GROUPINGS.length * MEASURES.length));

/** Where the turns of people go. */
export interface Turning {
  /** `entity`: the first of the component that turns otherwise at step `k`, by these. */
  add(k: number, entity: string, turns: readonly Turn[]): void;
}

/** What one step changes in one series. */
export type StepTurns = readonly [
  bucket: number,
  dimension: Grouping,
  measure: Measure,
  k: number,
  turns: readonly PackedTurn[],
];

export class TallySums implements Turning {
  readonly #groups: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #now: Sums = new Map();
  readonly #blocks = new Map<number, Sums>();
  readonly #steps = new Map<number, Sums>();
  readonly #firsts = new Map<Day, readonly [Day, Day, Day]>();

  add(k: number, entity: string, turns: readonly Turn[]): void {
    const step = this.#step(k);
    const bucket = bucketOf(entity);
    for (const { measure, grouping, group, day, certain, possible } of turns)
      this.#put(step, this.#key(bucket, grouping, measure, day, group), certain, possible);
  }

  /** Adds what another has summed. */
  addStep([bucket, grouping, measure, k, turns]: StepTurns): void {
    const step = this.#step(k);
    for (const [day, group, certain, possible] of turns)
      this.#put(step, this.#key(bucket, grouping, measure, day, group), certain, possible);
  }

  /** What is here, step by step. */
  *steps(): Generator<StepTurns> {
    for (const [k, step] of this.#steps)
      for (const [bucket, grouping, measure, turns] of this.#seriesIn(step))
        yield [bucket, grouping, measure, k, turns];
  }

  /** Adds what is here to the rows that are there, and begins anew. */
  async write(tx: Transaction): Promise<void> {
    await this.writePast(tx);
    await this.#writeLevels(tx, 'tally', [], this.#now);
    this.#now.clear();
    this.#groups.length = 0;
    this.#numbers.clear();
  }

  /** Adds what old states of knowledge are counted from alone, where more steps are to come: today's counts wait for {@link write}. */
  async writePast(tx: Transaction): Promise<void> {
    for (const [k, step] of this.#steps) {
      const block = this.#blocks.get(blockOf(k)) ?? new Map();
      this.#blocks.set(blockOf(k), block);
      this.#addAll(block, step);
    }
    await this.#writeSteps(tx);
    for (const [block, sums] of this.#blocks) {
      await this.#writeLevels(tx, 'tally_block', [block], sums);
      this.#addAll(this.#now, sums);
    }
    this.#steps.clear();
    this.#blocks.clear();
  }

  #step(k: number): Sums {
    let step = this.#steps.get(k);
    if (!step) {
      step = new Map();
      this.#steps.set(k, step);
    }
    return step;
  }

  /** The turns of a step by series, those that come to nothing left out. */
  *#seriesIn(step: Sums): Generator<[bucket: number, grouping: Grouping, measure: Measure, turns: PackedTurn[]]> {
    for (const keys of Map.groupBy(something(step), (key) => Math.floor(key / GROUPS / DAYS)).values()) {
      const { bucket, grouping, measure } = this.#seriesOf(keys[0] as number);
      const turns = keys.map((key): PackedTurn => {
        const { certain, possible } = step.get(key) as Sum;
        return [this.#dayOf(key), this.#groupOf(key), certain, possible];
      });
      yield [bucket, grouping, measure, turns];
    }
  }

  #key(bucket: number, grouping: Grouping, measure: Measure, day: Day, group: string): number {
    let number = this.#numbers.get(group);
    if (number === undefined) {
      number = this.#groups.push(group) - 1;
      this.#numbers.set(group, number);
    }
    const series =
      (bucket * GROUPINGS.length + GROUPINGS.indexOf(grouping)) * MEASURES.length + MEASURES.indexOf(measure);
    return (series * DAYS + day + DAY_ZERO) * GROUPS + number;
  }

  #seriesOf(key: number): { bucket: number; grouping: Grouping; measure: Measure } {
    const series = Math.floor(key / GROUPS / DAYS);
    const grouping = Math.floor(series / MEASURES.length);
    return {
      bucket: Math.floor(grouping / GROUPINGS.length),
      grouping: GROUPINGS[grouping % GROUPINGS.length] as Grouping,
      measure: MEASURES[series % MEASURES.length] as Measure,
    };
  }

  #dayOf(key: number): Day {
    return (Math.floor(key / GROUPS) % DAYS) - DAY_ZERO;
  }

  #groupOf(key: number): string {
    return this.#groups[key % GROUPS] as string;
  }

  #put(sums: Sums, key: number, certain: number, possible: number): void {
    const sum = sums.get(key);
    if (sum) {
      sum.certain += certain;
      sum.possible += possible;
    } else {
      sums.set(key, { certain, possible });
    }
  }

  #addAll(to: Sums, from: Sums): void {
    for (const [key, { certain, possible }] of from)
      if (certain !== 0 || possible !== 0) this.#put(to, key, certain, possible);
  }

  /** The same changes by the year, month and day. */
  #levelsOf(sums: Sums): readonly Sums[] {
    const levels = LEVELS.map((): Sums => new Map());
    for (const [key, { certain, possible }] of sums) {
      if (certain === 0 && possible === 0) continue;
      const day = this.#dayOf(key);
      const firsts = this.#firstsOf(day);
      for (let level = 0; level < LEVELS_OF[this.#seriesOf(key).measure]; level++)
        this.#put(levels[level] as Sums, key + ((firsts[level] as Day) - day) * GROUPS, certain, possible);
    }
    return levels;
  }

  /** The first days of the year and month a day is in, and itself. */
  #firstsOf(day: Day): readonly [Day, Day, Day] {
    let firsts = this.#firsts.get(day);
    if (!firsts) {
      firsts = [yearOf(day), monthOf(day), day];
      this.#firsts.set(day, firsts);
    }
    return firsts;
  }

  async #writeLevels(
    tx: Transaction,
    table: 'tally' | 'tally_block',
    block: readonly number[],
    sums: Sums,
  ): Promise<void> {
    const rows: (readonly Cell[])[] = [];
    for (const [i, level] of this.#levelsOf(sums).entries()) {
      for (const key of something(level)) {
        const { certain, possible } = level.get(key) as Sum;
        const { bucket, grouping, measure } = this.#seriesOf(key);
        const own = [bucket, grouping, measure, LEVELS[i] as Level, this.#dayOf(key), ...block, this.#groupOf(key)];
        rows.push([...own, certain, possible]);
      }
    }
    if (rows.length === 0) return;
    const own = ['bucket', 'dimension', 'measure', 'level', 'day', ...block.map(() => 'block'), 'grp'];
    await tx.insert(
      table,
      [...own, 'certain', 'possible'],
      rows,
      `on conflict (${own.join(', ')}) do update set
        certain = ${table}.certain + excluded.certain, possible = ${table}.possible + excluded.possible`,
    );
    await tx.run(`delete from ${table} where certain = 0 and possible = 0`);
  }

  /** A row a step and series, its turns in order. One that is there, where a step is kept in several parts, is added to. */
  async #writeSteps(tx: Transaction): Promise<void> {
    const there = await this.#stepsThere(tx);
    const rows: ChangeRow[] = [];
    for (const [bucket, grouping, measure, k, turns] of this.steps()) {
      const own = [bucket, grouping, measure, k] as const;
      const before = there.get(own.join(' '));
      if (before !== undefined)
        await tx.run('delete from tally_change where bucket = ? and dimension = ? and measure = ? and k = ?', own);
      const body = before === undefined ? [...turns] : added(JSON.parse(before) as PackedTurn[], turns);
      if (body.length > 0) rows.push([...own, JSON.stringify(body.sort(inOrder))]);
    }
    await tx.insert('tally_change', ['bucket', 'dimension', 'measure', 'k', 'body'], rows.sort(bySeries));
  }

  /** The rows of these steps that there are already, by their keys. */
  async #stepsThere(tx: Transaction): Promise<Map<string, string>> {
    if (this.#steps.size === 0) return new Map();
    const [from, to] = [...this.#steps.keys()].reduce(([a, b], k) => [Math.min(a, k), Math.max(b, k)], [Infinity, 0]);
    const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(', ');
    const rows = (await tx.cells(
      `select bucket, dimension, measure, k, body from tally_change where bucket in (${ALL_BUCKETS})
        and dimension in (${words(GROUPINGS)}) and measure in (${words(MEASURES)}) and k >= ? and k <= ?`,
      [from, to],
    )) as unknown as ChangeRow[];
    return new Map(
      rows.map(([bucket, dimension, measure, k, body]) => [[bucket, dimension, measure, k].join(' '), body]),
    );
  }
}

/** A row of `tally_change`: the turns as JSON. */
type ChangeRow = readonly [bucket: number, dimension: string, measure: string, k: number, body: string];

function added(before: readonly PackedTurn[], turns: readonly PackedTurn[]): PackedTurn[] {
  const sums = new Map(before.map((turn) => [`${turn[0]} ${turn[1]}`, turn]));
  for (const turn of turns) {
    const [day, group, certain, possible] = turn;
    const was = sums.get(`${day} ${group}`);
    sums.set(`${day} ${group}`, was ? [day, group, was[2] + certain, was[3] + possible] : turn);
  }
  return [...sums.values()].filter(([, , certain, possible]) => certain !== 0 || possible !== 0);
}

function bySeries(a: readonly Cell[], b: readonly Cell[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as string | number, b[i] as string | number];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** The keys of what does not come to nothing, by series, then by day. */
const something = (sums: Sums): number[] =>
  [...sums]
    .flatMap(([key, { certain, possible }]) => (certain === 0 && possible === 0 ? [] : key))
    .sort((a, b) => a - b);

const inOrder = (a: PackedTurn, b: PackedTurn): number => a[0] - b[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

/** FNV-1a over UTF-16 units: any even spread does. */
function bucketOf(entity: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < entity.length; i++) hash = Math.imul(hash ^ entity.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
