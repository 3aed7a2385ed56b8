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

/** `entities`: all whose stays, groups or identity may have changed at step k. */
export async function keepTally(tx: Transaction, k: number, entities: Iterable<string>): Promise<void> {
  let reached: ReadonlySet<string> = new Set(entities);
  for (;;) {
    const before = await identityAround(tx, reached, k - 1);
    const after = await identityAround(tx, before.entities, k);
    if (after.entities.size === reached.size) {
      const changes = new Changes();
      changes.add(await componentsAt(tx, [...reached], before.identity, k - 1), -1);
      changes.add(await componentsAt(tx, [...reached], after.identity, k), 1);
      return changes.write(tx, k);
    }
    reached = after.entities;
  }
}

interface Component {
  readonly bucket: number;
  readonly lives: readonly CountedLife[];
}

/** Those of the entities that were ever held, as they were known at a step, together with whom they may be one. */
async function componentsAt(
  tx: Transaction,
  entities: readonly string[],
  identity: Identity,
  known: number,
): Promise<Component[]> {
  const stays = await staysKnown(tx, known, entities);
  const groups = await groupsKnown(tx, known, [...stays.keys()]);
  return [...Map.groupBy([...stays.keys()].sort(), identity.groupOf).values()].map((component) => ({
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
  certain: number;
  possible: number;
}

class Changes {
  readonly #sums = new Map<string, Sum>();

  add(components: readonly Component[], sign: 1 | -1): void {
    for (const { bucket, lives } of components) {
      for (const { measure, grouping, group, day, certain, possible } of turnsOf(lives)) {
        const key = `${bucket} ${grouping} ${measure} ${day} ${group}`;
        const sum = this.#sums.get(key) ?? { bucket, grouping, measure, group, day, certain: 0, possible: 0 };
        sum.certain += sign * certain;
        sum.possible += sign * possible;
        this.#sums.set(key, sum);
      }
    }
  }

  async write(tx: Transaction, k: number): Promise<void> {
    const sums = [...this.#sums.values()].filter(({ certain, possible }) => certain !== 0 || possible !== 0);
    if (sums.length === 0) return;
    const levels = byLevel(sums);
    await put(
      tx,
      'tally',
      ['bucket', 'dimension', 'measure', 'level', 'day', 'grp'],
      levels.map(({ sum, level, day }) => [
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
      levels.map(({ sum, level, day }) => [
        sum.bucket,
        sum.grouping,
        sum.measure,
        level,
        day,
        blockOf(k),
        sum.group,
        sum.certain,
        sum.possible,
      ]),
    );
    await put(
      tx,
      'tally_change',
      ['bucket', 'dimension', 'measure', 'k', 'day', 'grp'],
      sums.map((sum) => [sum.bucket, sum.grouping, sum.measure, k, sum.day, sum.group, sum.certain, sum.possible]),
    );
    for (const table of TALLY_TABLES) await tx.run(`delete from ${table} where certain = 0 and possible = 0`);
  }
}

/** The same changes, summed over each day, month and year. */
function byLevel(sums: readonly Sum[]): { readonly sum: Sum; readonly level: Level; readonly day: number }[] {
  const out = new Map<string, { sum: Sum; level: Level; day: number }>();
  for (const one of sums) {
    for (const level of LEVELS[one.measure]) {
      const day = FIRST_OF[level](one.day);
      const key = `${one.bucket} ${one.grouping} ${one.measure} ${level} ${day} ${one.group}`;
      const row = out.get(key);
      if (row) {
        row.sum.certain += one.certain;
        row.sum.possible += one.possible;
      } else out.set(key, { sum: { ...one }, level, day });
    }
  }
  return [...out.values()].filter(({ sum }) => sum.certain !== 0 || sum.possible !== 0);
}

/** Rows a statement: a few lengths, so that statements are prepared once. */
const LENGTHS = [1_000, 100, 10, 1] as const;

/** Adds to the rows that are there, and makes those that are not. No key may come twice. */
async function put(
  tx: Transaction,
  table: (typeof TALLY_TABLES)[number],
  key: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const one = `(${[...key, 'certain', 'possible'].map(() => '?').join(', ')})`;
  let at = 0;
  for (const length of LENGTHS) {
    const sql = `insert into ${table} (${key.join(', ')}, certain, possible) values ${Array(length).fill(one).join(', ')}
      on conflict (${key.join(', ')}) do update set certain = ${table}.certain + excluded.certain, possible = ${table}.possible + excluded.possible`;
    for (; at + length <= rows.length; at += length) await tx.run(sql, rows.slice(at, at + length).flat());
  }
}
