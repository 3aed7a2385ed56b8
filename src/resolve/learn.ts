/**
 * A model from the records themselves, without labels: the parameters of Fellegi and Sunter by expectation and maximisation (Winkler
 * 1988; Dempster, Laird and Rubin 1977).
 *
 * u, how often a level is met between two people, is counted over random pairs. m, how often between two records of one person, and
 * the share of such pairs among all, come from EM over the pairs that share a block, held against all pairs there are: what is in no
 * block counts as two people. So no share of matches need be guessed, whatever the blocks.
 */
import type { Table, Tabled, Texts } from './columns/table.ts';
import type { Field } from './fields/field.ts';
import { fieldsOf } from './fields/fields.ts';
import { logistic } from './logistic.ts';
import type { Model } from './model.ts';
import { metOf } from './model.ts';
import type { PatternRows, Patterns } from './patterns.ts';
import { sampleSize } from './sample.ts';

/** By field and level. */
type Shares = readonly Float64Array[];

const RANDOM_PAIRS = 100_000;
const ROUNDS = 15;
/** Added to each count, so that what was never met is rare and not impossible. */
const UNSEEN = 0.5;

/** Fewer than two records teach nothing: a model of empty fields. `patterns`: those of the table's sample with everybody. */
export function learnFrom({ table, texts }: Tabled, patterns: Patterns): Model {
  const fields = fieldsOf(table);
  const u = sharesOfRandom(fields, table.size);
  const rows = patterns.rows();
  const sample = sampleSize(table);
  const all = (sample * (2 * table.size - sample - 1)) / 2;
  const mixed = estimate(fields, rows, rows.counts, u, all);
  const deduplicated = withoutRepeats(table, rows, u, mixed, texts);
  const { m, share } =
    deduplicated.length === 0 ? mixed : estimate(fields, rows, between(rows, deduplicated, texts), u, all);
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
      const [x, y] = [field.values[a] as number, field.values[b] as number];
      const own = counts[at];
      if (!own || !(x >= 0 && y >= 0)) continue;
      const level = field.compare(x, y);
      own[level] = (own[level] ?? 0) + 1;
    }
  }
  return counts.map(normalised);
}

interface Estimate {
  readonly m: Shares;
  /** Of all pairs, those of one person. */
  readonly share: number;
}

function estimate(
  fields: readonly Field[],
  { levels }: PatternRows,
  counts: Float64Array,
  u: Shares,
  all: number,
): Estimate {
  // To begin with: records of one person mostly agree, and each has about one other.
  let m: Shares = u.map((own) => normalised(own.map((_, level) => (level === 0 ? 3 : 2 / own.length))));
  let share = Math.min(0.5, 2 / (1 + Math.sqrt(1 + 8 * all)));
  for (let round = 0; round < ROUNDS; round++) {
    const met = u.map((own) => new Float64Array(own.length).fill(UNSEEN));
    const worth = worthOf(m, u);
    const prior = Math.log(share / (1 - share));
    let matches = 0;
    for (let pattern = 0; pattern < counts.length; pattern++) {
      const chance = (counts[pattern] as number) * logistic(prior + worthOfPattern(worth, levels, pattern));
      matches += chance;
      for (let at = 0; at < met.length; at++) {
        const level = levels[pattern * met.length + at] as number;
        const own = met[at] as Float64Array;
        if (level >= 0) own[level] = (own[level] as number) + chance;
      }
    }
    m = met.map((own, at) => withChanged(normalised(own), fields[at]?.changed ?? 0));
    share = Math.min(0.5, Math.max(matches, 0.5) / all);
  }
  return { m, share };
}

/** Fewer expected repeats than this say nothing about a source. */
const ENOUGH = 8;
/** A source with less than this share of the repeats it would have by chance was cleared of them. */
const CLEARED = 0.25;
/** Pairs this likely to be of one person count as repeats. */
const SURE = 0.99;

/**
 * Sources in which nobody stands twice: of the pairs of records that are surely of one person far fewer lie within the source than would
 * if its rows were drawn like all others.
 */
function withoutRepeats(
  { source, size }: Table,
  { levels, counts, within }: PatternRows,
  u: Shares,
  { m, share }: Estimate,
  { sources }: Texts,
): string[] {
  const worth = worthOf(m, u);
  const prior = Math.log(share / (1 - share));
  const sure = counts.map((_, pattern) => (logistic(prior + worthOfPattern(worth, levels, pattern)) < SURE ? 0 : 1));
  const surely = counts.reduce((sum, count, pattern) => sum + count * (sure[pattern] ?? 0), 0);
  const repeats = new Float64Array(sources.length);
  for (const { pattern, source: own, count } of within)
    repeats[own] = (repeats[own] ?? 0) + count * (sure[pattern] ?? 0);
  const rows = new Float64Array(sources.length);
  for (const own of source) if (own >= 0) rows[own] = (rows[own] ?? 0) + 1;
  return sources.filter((_, own) => {
    const expected = surely * ((rows[own] ?? 0) / size) ** 2;
    return expected >= ENOUGH && (repeats[own] ?? 0) < CLEARED * expected;
  });
}

/** Counts without the pairs that lie within one of these sources: they are two people, however alike. */
function between({ counts, within }: PatternRows, deduplicated: readonly string[], { sources }: Texts): Float64Array {
  const once = new Set(deduplicated.map((source) => sources.indexOf(source)));
  const left = counts.slice();
  for (const { pattern, source, count } of within) if (once.has(source)) left[pattern] = (left[pattern] ?? 0) - count;
  return left;
}

const worthOf = (m: Shares, u: Shares): Float64Array[] =>
  m.map((own, at) => own.map((chance, level) => Math.log(chance / (u[at]?.[level] ?? 1))));

function worthOfPattern(worth: readonly Float64Array[], levels: Int8Array, pattern: number): number {
  let total = 0;
  for (let at = 0; at < worth.length; at++) {
    const level = levels[pattern * worth.length + at] as number;
    if (level >= 0) total += (worth[at] as Float64Array)[level] as number;
  }
  return total;
}

function withChanged(shares: Float64Array, changed: number): Float64Array {
  const last = shares.length - 1;
  return (shares[last] ?? 0) >= changed ? shares : normalised(shares.with(last, changed));
}

function normalised(counts: Float64Array): Float64Array {
  const total = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => count / total);
}
