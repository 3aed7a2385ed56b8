/**
 * What each level of agreement is worth: Fellegi and Sunter, A Theory for Record Linkage (JASA 64, 1969). Plain JSON: kept, looked at,
 * and used again on other records.
 */
import type { Texts } from './columns/table.ts';
import type { Field } from './fields/field.ts';

export interface Model {
  /** How many records it was learnt from. */
  readonly records: number;
  /** How many other records of its person a record has, in the mean: with the number of records it gives the odds before all evidence. */
  readonly partners: number;
  readonly fields: Readonly<Record<string, FieldModel>>;
  /** Sources in which two rows are two people. */
  readonly deduplicated: readonly string[];
}

export interface FieldModel {
  readonly levels: readonly LevelModel[];
  /** How often each value was met; what was met once is left out. Null where rarity says nothing. */
  readonly met: { readonly told: number; readonly counts: Readonly<Record<string, number>> } | null;
}

export interface LevelModel {
  readonly code: string;
  /** How often it is met between two records of one person, of those in which both tell. */
  readonly m: number;
  /** And between two people. */
  readonly u: number;
}

/** A model laid out for one table. Natural logarithms throughout. */
export interface Weights {
  /** Of the odds that two records taken at random are one person's. */
  readonly prior: number;
  /** By field and level. */
  readonly worth: readonly Float64Array[];
  /** By field and value: what its rarity adds. */
  readonly rarity: readonly (Float32Array | null)[];
}

/**
 * Share of a value's rarity that counts. Fields lean on each other (a rare surname is spelt alike by all, families live in one town),
 * so that the whole of it would count the same thing twice.
 */
const RARITY_SHARE = 0.6;

/**
 * What brings probabilities in line with what is found (the reliability table of eval/people.ts): evidence is worth a little less than
 * its fields alone would be, for they lean on each other; and the odds before all evidence a little more than is learnt, for
 * those pairs of one person that are hardest to see are not met by who learns. The same for all tables.
 */
const SOBER = 0.8;
const UNSEEN = 0.4;

/** `size`: how many records the pairs are drawn from. A field that the model does not know says nothing. */
export function weightsOf(model: Model, fields: readonly Field[], texts: Texts, size: number): Weights {
  const share = Math.min(0.5, model.partners / Math.max(2, size - 1));
  const known = fields.map(({ name }) => model.fields[name]);
  return {
    prior: SOBER * Math.log(share / (1 - share)) + UNSEEN,
    worth: fields.map(({ levels }, at) =>
      Float64Array.from(levels, ({ code }) => {
        const level = known[at]?.levels.find((other) => other.code === code);
        return level ? SOBER * Math.log(level.m / level.u) : 0;
      }),
    ),
    rarity: fields.map(({ rarity }, at) => {
      const own = known[at];
      return rarity && own?.met ? rarityOf(rarity(texts), own.met, own.levels[0]?.u ?? 1) : null;
    }),
  };
}

function rarityOf(keys: readonly string[], { told, counts }: NonNullable<FieldModel['met']>, u: number): Float32Array {
  const met = new Map(Object.entries(counts));
  return Float32Array.from(keys, (key) => SOBER * RARITY_SHARE * Math.log((u * told) / (met.get(key) ?? 1)));
}

/** Values met oftener than this are kept in a model. */
const KEPT_FROM = 2;

export function metOf({ values, rarity }: Field, texts: Texts): FieldModel['met'] {
  if (!rarity) return null;
  const keys = rarity(texts);
  const byValue = new Int32Array(keys.length);
  let told = 0;
  for (const value of values) {
    if (value < 0) continue;
    told++;
    byValue[value] = (byValue[value] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [value, key] of keys.entries()) counts.set(key, (counts.get(key) ?? 0) + (byValue[value] ?? 0));
  const kept = [...counts].filter(([, count]) => count >= KEPT_FROM).sort(([a], [b]) => (a < b ? -1 : 1));
  return { told, counts: Object.fromEntries(kept) };
}
