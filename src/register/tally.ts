/**
 * Keeps the counts in step: of every component of identity that a change touches, the turns it added at the step before are taken
 * out and those of this step put in. What comes to nothing is removed, so that a register made again has the same rows.
 */
import { monthOf, yearOf } from '../claim/dates.ts';
import type { CountedLife, Grouping, Measure, Turn } from '../derive/turns.ts';
import { turnsOf } from '../derive/turns.ts';
import type { Cell, Transaction } from '../ledger/port.ts';
import { groupsKnown, staysKnown } from './counted-rows.ts';
import type { Identity } from './open-identity.ts';
import { identityAround } from './open-identity.ts';
import type { StepOf } from './rows.ts';
import { TALLY_TABLES } from './schema.ts';

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

export type Level = 'year' | 'month' | 'day';
/** Came in and came out are counted by the month. */
const LEVELS: Readonly<Record<Measure, readonly Level[]>> = {
  held: ['year', 'month', 'day'],
  in: ['year', 'month'],
  out: ['year', 'month'],
};

const FIRST_OF: Readonly<Record<Level, (day: number) => number>> = { year: yearOf, month: monthOf, day: (day) => day };

/** `entities`: all whose stays, groups or identity may have changed, each at its own step. */
export async function keepTally(tx: Transaction, stepOf: StepOf, entities: Iterable<string>): Promise<void> {
  const stepBefore: StepOf = (owner) => stepOf(owner) - 1;
  let reached: ReadonlySet<string> = new Set(entities);
  for (;;) {
    const before = await identityAround(tx, reached, stepBefore);
    const after = await identityAround(tx, before.entities, stepOf);
    if (after.entities.size === reached.size) {
      const changes = new Changes(stepOf);
      changes.add(await componentsAt(tx, [...reached], before.identity, stepBefore), -1);
      changes.add(await componentsAt(tx, [...reached], after.identity, stepOf), 1);
      return changes.write(tx);
    }
    reached = after.entities;
  }
}

interface Component {
  /** One of its entities. */
  readonly entity: string;
  readonly bucket: number;
  readonly lives: readonly CountedLife[];
}

/** Those of the entities that were ever held, as they were known at a step, together with whom they may be one. */
async function componentsAt(
  tx: Transaction,
  entities: readonly string[],
  identity: Identity,
  known: StepOf,
): Promise<Component[]> {
  const stays = await staysKnown(tx, known, entities);
  const groups = await groupsKnown(tx, known, [...stays.keys()]);
  return [...Map.groupBy([...stays.keys()].sort(), identity.groupOf).values()].map((component) => ({
    entity: component[0] as string,
    bucket: bucketOf(component[0] as string),
    lives: component.map(
      (entity): CountedLife => ({
        stays: stays.get(entity) ?? [],
        groups: groups.get(entity) ?? [],
        most: identity.mostPeople(entity),
        disputed: identity.disputed(entity),
      }),
    ),
  }));
}

/** FNV-1a over UTF-16 units: any even spread does. */
function bucketOf(entity: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < entity.length; i++) hash = Math.imul(hash ^ entity.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}

interface Sum extends Pick<Turn, 'measure' | 'group' | 'day'> {
  readonly bucket: number;
  readonly grouping: Grouping;
  readonly k: number;
  certain: number;
  possible: number;
}

class Changes {
  readonly #stepOf: StepOf;
  readonly #sums = new Map<string, Sum>();

  constructor(stepOf: StepOf) {
    this.#stepOf = stepOf;
  }

  add(components: readonly Component[], sign: 1 | -1): void {
    for (const { entity, bucket, lives } of components) {
      const k = this.#stepOf(entity);
      for (const { measure, grouping, group, day, certain, possible } of turnsOf(lives)) {
        const key = `${bucket} ${grouping} ${measure} ${k} ${day} ${group}`;
        const sum = this.#sums.get(key) ?? { bucket, grouping, measure, k, group, day, certain: 0, possible: 0 };
        sum.certain += sign * certain;
        sum.possible += sign * possible;
        this.#sums.set(key, sum);
      }
    }
  }

  async write(tx: Transaction): Promise<void> {
    const sums = [...this.#sums.values()].filter(isSomething);
    if (sums.length === 0) return;
    await put(
      tx,
      'tally',
      ['bucket', 'dimension', 'measure', 'level', 'day', 'grp'],
      byLevel(sums, () => 0).map(({ sum, level, day }) => [
        sum.bucket,
        sum.grouping,
        sum.measure,
        level,
        day,
        sum.group,
        sum.certain,
        sum.possible,
      ]),
    );
    await put(
      tx,
      'tally_block',
      ['bucket', 'dimension', 'measure', 'level', 'day', 'block', 'grp'],
      byLevel(sums, blockOf).map(({ sum, level, day }) => [
        sum.bucket,
        sum.grouping,
        sum.measure,
        level,
        day,
        blockOf(sum.k),
        sum.group,
        sum.certain,
        sum.possible,
      ]),
    );
    await put(
      tx,
      'tally_change',
      ['bucket', 'dimension', 'measure', 'k', 'day', 'grp'],
      sums.map((sum) => [sum.bucket, sum.grouping, sum.measure, sum.k, sum.day, sum.group, sum.certain, sum.possible]),
    );
    for (const table of TALLY_TABLES) await tx.run(`delete from ${table} where certain = 0 and possible = 0`);
  }
}

const isSomething = ({ certain, possible }: Pick<Sum, 'certain' | 'possible'>): boolean =>
  certain !== 0 || possible !== 0;

/** The same changes, summed over each day, month and year, and over what `together` makes one of their steps. */
function byLevel(
  sums: readonly Sum[],
  together: (k: number) => number,
): { readonly sum: Sum; readonly level: Level; readonly day: number }[] {
  const out = new Map<string, { sum: Sum; level: Level; day: number }>();
  for (const one of sums) {
    for (const level of LEVELS[one.measure]) {
      const day = FIRST_OF[level](one.day);
      const key = `${one.bucket} ${one.grouping} ${one.measure} ${level} ${day} ${together(one.k)} ${one.group}`;
      const row = out.get(key);
      if (row) {
        row.sum.certain += one.certain;
        row.sum.possible += one.possible;
      } else out.set(key, { sum: { ...one }, level, day });
    }
  }
  return [...out.values()].filter(({ sum }) => isSomething(sum));
}

/** Adds to the rows that are there, and makes those that are not. No key may come twice. */
async function put(
  tx: Transaction,
  table: (typeof TALLY_TABLES)[number],
  key: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  await tx.insert(
    table,
    [...key, 'certain', 'possible'],
    rows,
    `on conflict (${key.join(', ')}) do update set
      certain = ${table}.certain + excluded.certain, possible = ${table}.possible + excluded.possible`,
  );
}
