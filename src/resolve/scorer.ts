/** The weight of a pair of records: prior, what each field's level is worth, and how rare the value is that both share. */
import type { Field } from './fields/field.ts';
import { RARE_UP_TO } from './fields/field.ts';
import type { Weights } from './model.ts';

/** What one field says of a pair: its level, -1 where one of the two does not tell, and what that is worth. */
export interface Finding {
  readonly field: Field;
  readonly level: number;
  readonly worth: number;
}

export class Scorer {
  readonly #fields: readonly Field[];
  readonly #weights: Weights;
  /** By record, side by side in memory: a bit for each field that it tells, then its values. */
  readonly #rows: Int32Array;
  /** By field, and by the fields that both tell: the most that it and those after it can add, but for the rarity of the last. */
  readonly #most: Float64Array;
  /** A bit for each field that kin share. */
  readonly #sharedByKin: number;

  /** `rows`: {@link rowsOf} the fields. */
  constructor(fields: readonly Field[], weights: Weights, rows: Int32Array = rowsOf(fields)) {
    this.#fields = fields;
    this.#weights = weights;
    this.#rows = rows;
    const most = fields.map((_, at) => {
      const best = Math.max(0, ...(weights.worth[at] ?? []));
      const rarest = weights.rarity[at]?.reduce((a, b) => Math.max(a, b), 0) ?? 0;
      return at === fields.length - 1 ? best : best + rarest;
    });
    this.#most = mostByTold(most);
    this.#sharedByKin = fields.reduce((bits, { sharedByKin }, at) => (sharedByKin ? bits | (1 << at) : bits), 0);
  }

  /**
   * Natural log of the odds that two records are one person's; -Infinity where it must fall below `least`: then the rest is not
   * worked out.
   */
  score(a: number, b: number, least = Number.NEGATIVE_INFINITY): number {
    const fields = this.#fields;
    const rows = this.#rows;
    const last = fields.length - 1;
    const left = a * (fields.length + 1);
    const right = b * (fields.length + 1);
    const both = (rows[left] as number) & (rows[right] as number);
    const rareLast = this.#rarityOfLast(last, rows[left + last + 1] as number, rows[right + last + 1] as number);
    let needed = least - rareLast;
    let told = both;
    let total = this.#weights.prior;
    let kin = false;
    for (let at = 0; at <= last; at++) {
      if (((both >> at) & 1) === 0) continue;
      if (total + (this.#most[(at << fields.length) | told] as number) < needed) return Number.NEGATIVE_INFINITY;
      const x = rows[left + at + 1] as number;
      const y = rows[right + at + 1] as number;
      const field = fields[at] as Field;
      const lowest = at === last ? this.#lowest(at, x, y, least - total) : field.levels.length - 1;
      const level = field.compare(x, y, lowest);
      if (level > lowest) return Number.NEGATIVE_INFINITY;
      const worth = this.#worth(at, level, x, y);
      if (!kin || !field.sharedByKin || worth < 0) total += worth;
      if (kin || field.levels[level]?.kin !== true) continue;
      kin = true;
      // What kin share adds nothing any more.
      told &= ~this.#sharedByKin;
      if (fields[last]?.sharedByKin) needed = least;
    }
    return total < least ? Number.NEGATIVE_INFINITY : total;
  }

  /** The lowest level of a field at which a pair is worth at least so much. */
  #lowest(at: number, x: number, y: number, least: number): number {
    const worth = this.#weights.worth[at] as Float64Array;
    let level = worth.length - 1;
    while (level > 0 && this.#worth(at, level, x, y) < least) level--;
    return level;
  }

  /** The most that the last field's rarity can add: of surnames the rarity differs most. */
  #rarityOfLast(last: number, x: number, y: number): number {
    const rarity = this.#weights.rarity[last];
    return !rarity || x < 0 || y < 0 ? 0 : Math.max(0, Math.min(rarity[x] as number, rarity[y] as number));
  }

  /** The same, field by field. */
  findings(a: number, b: number): Finding[] {
    let kin = false;
    return this.#fields.map((field, at) => {
      const [x, y] = [field.values[a] ?? -1, field.values[b] ?? -1];
      if (x < 0 || y < 0) return { field, level: -1, worth: 0 };
      const level = field.compare(x, y);
      const worth = this.#worth(at, level, x, y);
      const counted = kin && field.sharedByKin ? Math.min(0, worth) : worth;
      kin ||= field.levels[level]?.kin === true;
      return { field, level, worth: counted };
    });
  }

  get prior(): number {
    return this.#weights.prior;
  }

  /** Of two values that count as one, the commoner tells how rare it is. The same value is never evidence for two people. */
  #worth(at: number, level: number, x: number, y: number): number {
    let worth = this.#weights.worth[at]?.[level] ?? 0;
    const rarity = this.#weights.rarity[at];
    if (rarity && level <= RARE_UP_TO) worth += Math.min(rarity[x] as number, rarity[y] as number);
    return x === y && worth < 0 ? 0 : worth;
  }
}

/** What is told of each record side by side, so that a pair is two places in memory and not twenty. */
export function rowsOf(fields: readonly Field[]): Int32Array {
  const width = fields.length + 1;
  const size = fields[0]?.values.length ?? 0;
  const rows = new Int32Array(size * width);
  fields.forEach(({ values }, at) => {
    for (let record = 0; record < size; record++) {
      const value = values[record] as number;
      rows[record * width + at + 1] = value;
      if (value >= 0) rows[record * width] = (rows[record * width] as number) | (1 << at);
    }
  });
  return rows;
}

function mostByTold(most: readonly number[]): Float64Array {
  const sums = new Float64Array(most.length << most.length);
  for (let at = most.length - 1; at >= 0; at--) {
    for (let told = 0; told < 1 << most.length; told++) {
      const after = at + 1 < most.length ? (sums[((at + 1) << most.length) | told] as number) : 0;
      sums[(at << most.length) | told] = after + ((told >> at) & 1 ? (most[at] ?? 0) : 0);
    }
  }
  return sums;
}
