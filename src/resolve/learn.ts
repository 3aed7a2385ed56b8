/**
 * A model from the records themselves, without labels: the parameters of Fellegi and Sunter by expectation and maximisation (Winkler
 * 1988; Dempster, Laird and Rubin 1977).
 *
 * u, how often a level is met between two people, is counted over random pairs. m, how often between two records of one person, and
 * the share of such pairs among all, come from EM over the pairs that share a block, held against all pairs there are: what is in no
 * block counts as two people. So no share of matches need be guessed, whatever the blocks.
 */
import { ALL, pairsInBlocks } from './blocks.ts';
import type { Table, Tabled, Texts } from './columns/table.ts';
import type { Field } from './fields/field.ts';
import { fieldsOf } from './fields/fields.ts';
import { logistic } from './logistic.ts';
import type { Model } from './model.ts';
import { metOf } from './model.ts';
import { Patterns } from './patterns.ts';

/** By field and level. */
type Shares = readonly Float64Array[];

const RANDOM_PAIRS = 200_000;
const ROUNDS = 15;
/** Added to each count, so that what was never met is rare and not impossible. */
const UNSEEN = 0.5;

/** Told how far it is. */
export type Progress = (done: number, all: number) => void;

/** Fewer than two records teach nothing: a model of empty fields. */
export function learnFrom({ table, texts }: Tabled, progress: Progress = () => {}): Model {
  const fields = fieldsOf(table);
  const u = sharesOfRandom(fields, table.size);
  const patterns = patternsOf(table, fields, progress);
  const all = (table.size * (table.size - 1)) / 2;
  const mixed = estimate(fields, patterns, u, all, () => true);
  const deduplicated = withoutRepeats(table, patterns, u, mixed, texts);
  const numbers = new Set(deduplicated.map((source) => texts.sources.indexOf(source)));
  const { m, share } =
    numbers.size === 0 ? mixed : estimate(fields, patterns, u, all, (source) => !numbers.has(source));
  return {
    records: table.size,
    partners: share * Math.max(1, table.size - 1),
    fields: Object.fromEntries(
      fields.map((field, at) => [
        field.name,
        {
          levels: field.levels.map(({ code }, level) => ({ code, m: m[at]?.[level] ?? 1, u: u[at]?.[level] ?? 1 })),
          met: metOf(field, texts),
        },
      ]),
    ),
    deduplicated,
  };
}

/** Pairs of records by a linear congruential generator (Knuth 3.3.4, modulus 2^32): the same for the same records. */
function sharesOfRandom(fields: readonly Field[], size: number): Shares {
  const counts = fields.map(({ levels }) => new Float64Array(levels.length).fill(UNSEEN));
  let state = 0x2545f491;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * size);
  };
  for (let pair = 0; pair < RANDOM_PAIRS; pair++) {
    const [a, b] = [next(), next()];
    if (a === b) continue;
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] as Field;
      const [x, y] = [field.values[a] ?? -1, field.values[b] ?? -1];
      const own = counts[at];
      if (x < 0 || y < 0 || !own) continue;
      const level = field.compare(x, y);
      own[level] = (own[level] ?? 0) + 1;
    }
  }
  return counts.map(normalised);
}

/** Each pair that shares a block, once. */
function patternsOf(table: Table, fields: readonly Field[], progress: Progress): Patterns {
  const patterns = new Patterns(fields, table.source);
  const seen = new Set<number>();
  pairsInBlocks(
    table,
    ALL,
    (a, b) => {
      const pair = a * table.size + b;
      if (seen.has(pair)) return;
      seen.add(pair);
      patterns.add(a, b);
    },
    progress,
  );
  return patterns;
}

interface Estimate {
  readonly m: Shares;
  /** Of all pairs, those of one person. */
  readonly share: number;
}

/** `counts`: whether pairs of one source are taken in; of pairs of two sources it is asked with -1. */
function estimate(
  fields: readonly Field[],
  patterns: Patterns,
  u: Shares,
  all: number,
  counts: (source: number) => boolean,
): Estimate {
  const rows = patterns.rows().filter(({ source }) => counts(source));
  // To begin with: records of one person mostly agree, and each has about one other.
  let m: Shares = fields.map(({ levels }) =>
    normalised(Float64Array.from(levels, (_, level) => (level === 0 ? 3 : 2 / levels.length))),
  );
  let share = Math.min(0.5, 2 / (1 + Math.sqrt(1 + 8 * all)));
  for (let round = 0; round < ROUNDS; round++) {
    const met = fields.map(({ levels }) => new Float64Array(levels.length).fill(UNSEEN));
    const worth = worthOf(m, u);
    const prior = Math.log(share / (1 - share));
    let matches = 0;
    for (const { levels, count } of rows) {
      const chance = count * logistic(prior + sum(worth, levels));
      matches += chance;
      for (let at = 0; at < levels.length; at++) {
        const [level, own] = [levels[at] ?? -1, met[at]];
        if (level >= 0 && own) own[level] = (own[level] ?? 0) + chance;
      }
    }
    m = met.map(normalised);
    share = Math.min(0.5, Math.max(matches, 0.5) / all);
  }
  return { m, share };
}

/** Fewer expected repeats than this say nothing about a source. */
const ENOUGH = 8;
/** A source with less than this share of the repeats it would have by chance was cleared of them. */
const CLEARED = 0.25;

/**
 * Sources in which nobody stands twice: of the pairs of records that are surely of one person far fewer lie within the source than would
 * if its rows were drawn like all others.
 */
function withoutRepeats(
  { source, size }: Table,
  patterns: Patterns,
  u: Shares,
  { m, share }: Estimate,
  { sources }: Texts,
): string[] {
  const worth = worthOf(m, u);
  const prior = Math.log(share / (1 - share));
  const within = new Float64Array(sources.length);
  let surely = 0;
  for (const { levels, count, source: own } of patterns.rows()) {
    if (logistic(prior + sum(worth, levels)) < SURE) continue;
    surely += count;
    if (own >= 0) within[own] = (within[own] ?? 0) + count;
  }
  const rows = new Float64Array(sources.length);
  for (const own of source) if (own >= 0) rows[own] = (rows[own] ?? 0) + 1;
  return sources.filter((_, own) => {
    const expected = surely * ((rows[own] ?? 0) / size) ** 2;
    return expected >= ENOUGH && (within[own] ?? 0) < CLEARED * expected;
  });
}

const SURE = 0.99;

const worthOf = (m: Shares, u: Shares): Float64Array[] =>
  m.map((own, at) => own.map((chance, level) => Math.log(chance / (u[at]?.[level] ?? 1))));

function sum(worth: readonly Float64Array[], levels: Int8Array): number {
  let total = 0;
  for (let at = 0; at < levels.length; at++) {
    const level = levels[at] as number;
    if (level >= 0) total += worth[at]?.[level] ?? 0;
  }
  return total;
}

function normalised(counts: Float64Array): Float64Array {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => count / total);
}
