/** The weight of a pair of records: prior, what each field's level is worth, and how rare the value is that both share. */
import type { MakeInts } from './columns/int-column.ts';
import { plainInts } from './columns/int-column.ts';
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
  readonly #compare: readonly Field['compare'][];
  /** By field and level, {@link LEVELS} a field. */
  readonly #worths: Float64Array;
  /** By field: a bit for each level at which two may be kin. */
  readonly #kin: Int32Array;
  /** {@link rowsOf} the fields. */
  readonly #rows: Int32Array;
  readonly #width: number;
  /** By field, and by the fields that both tell, but for the last: the most that it and those after it can add, rarity apart. */
  readonly #most: Float64Array;
  /** By level of the last field: the most that it and those below are worth, without rarity and with as much as can be. */
  readonly #mostOfLast: readonly { readonly plain: number; readonly rare: number }[];

  /** `rows`: {@link rowsOf} the fields and weights. */
  constructor(fields: readonly Field[], weights: Weights, rows: Int32Array = rowsOf(fields, weights)) {
    this.#fields = fields;
    this.#weights = weights;
    this.#compare = fields.map(({ compare }) => compare);
    this.#worths = new Float64Array(fields.length * LEVELS);
    weights.worth.forEach((worths, at) => {
      this.#worths.set(worths, at * LEVELS);
    });
    this.#kin = Int32Array.from(fields, ({ levels }) =>
      levels.reduce((bits, { kin }, level) => (kin ? bits | (1 << level) : bits), 0),
    );
    this.#rows = rows;
    this.#width = widthOf(fields);
    this.#most = mostByTold(weights.worth.slice(0, -1).map((worths) => Math.max(0, ...worths)));
    const worthOfLast = weights.worth.at(-1) ?? new Float64Array();
    this.#mostOfLast = Array.from(worthOfLast, (_, level) => ({
      plain: Math.max(...worthOfLast.slice(level)),
      rare: Math.max(...worthOfLast.slice(level, RARE_UP_TO + 1)),
    }));
  }

  /**
   * Natural log of the odds that two records are one person's; -Infinity where it must fall below `least`: then the rest is not
   * worked out.
   */
  score(a: number, b: number, least = Number.NEGATIVE_INFINITY): number {
    const rows = this.#rows;
    const last = this.#compare.length - 1;
    const left = a * this.#width;
    const right = b * this.#width;
    const both = (rows[left] as number) & (rows[right] as number);
    const told = both & ~(1 << last);
    // What rarity can add is no more than what it can at either, all fields taken together.
    const rare = Math.min((rows[left + 1] as number) & 0xffff, (rows[right + 1] as number) & 0xffff) / FINE;
    const ofLast = told === both ? 0 : this.#atMostOfLast(left, right);
    let needed = least - ofLast - rare;
    let total = this.#weights.prior;
    let kin = false;
    for (let rest = told; rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      if (total + (this.#most[(at << last) | told] as number) < needed) return Number.NEGATIVE_INFINITY;
      const x = rows[left + at + 2] as number;
      const y = rows[right + at + 2] as number;
      const level = (this.#compare[at] as Field['compare'])(x, y);
      total += this.#worth(at, level, x, y);
      if (kin || (((this.#kin[at] as number) >> level) & 1) === 0) continue;
      kin = true;
      if (this.#fields[last]?.sharedByKin) needed = least - Math.min(0, ofLast) - rare;
    }
    if (told === both) return total < least ? Number.NEGATIVE_INFINITY : total;
    if (total < needed + rare) return Number.NEGATIVE_INFINITY;
    const x = rows[left + last + 2] as number;
    const y = rows[right + last + 2] as number;
    const lowest = this.#lowest(last, x, y, least - total);
    const level = (this.#compare[last] as Field['compare'])(x, y, lowest);
    if (level > lowest) return Number.NEGATIVE_INFINITY;
    const worth = this.#worth(last, level, x, y);
    total += kin && this.#fields[last]?.sharedByKin ? Math.min(0, worth) : worth;
    return total < least ? Number.NEGATIVE_INFINITY : total;
  }

  /** The most that the last field can be worth, by a glance at both. The same value is never evidence for two people. */
  #atMostOfLast(left: number, right: number): number {
    const { length } = this.#fields;
    const rows = this.#rows;
    if (rows[left + length + 1] === rows[right + length + 1]) return Math.max(0, this.#mostAtLevel(0, left, right));
    const glance = this.#fields[length - 1]?.glance;
    const level = glance ? glance.best(rows, left + length + 2, right + length + 2) : 0;
    return this.#mostAtLevel(level, left, right);
  }

  /** At this level or any below. */
  #mostAtLevel(level: number, left: number, right: number): number {
    const most = this.#mostOfLast[level];
    if (!most) return 0;
    const rarity = Math.min((this.#rows[left + 1] as number) >>> 16, (this.#rows[right + 1] as number) >>> 16) / FINE;
    return Math.max(most.plain, most.rare + rarity);
  }

  /** The lowest level of a field at which a pair is worth at least so much. */
  #lowest(at: number, x: number, y: number, least: number): number {
    let level = (this.#fields[at] as Field).levels.length - 1;
    while (level > 0 && this.#worth(at, level, x, y) < least) level--;
    return level;
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
    let worth = this.#worths[at * LEVELS + level] as number;
    if (level <= RARE_UP_TO) {
      const rarity = this.#weights.rarity[at];
      if (rarity) worth += Math.min(rarity[x] as number, rarity[y] as number);
    }
    return x === y && worth < 0 ? 0 : worth;
  }
}

/** A field has no more. */
const LEVELS = 8;
/** Rarities in a row are whole numbers of this part. */
const FINE = 512;

/**
 * What is told of each record side by side, so that a pair is two places in memory and not twenty: a bit for each field that it tells;
 * the most that rarity can add, of its last field in the upper half and of all others in the lower; its values; the marks of the last.
 */
export function rowsOf(fields: readonly Field[], { rarity }: Weights, make: MakeInts = plainInts): Int32Array {
  const width = widthOf(fields);
  const size = fields[0]?.values.length ?? 0;
  const last = fields.length - 1;
  const rows = make(size * width);
  const rarest = new Float64Array(size);
  const inParts = (most: number): number => Math.min(0xffff, Math.ceil(Math.max(0, most) * FINE));
  fields.forEach(({ values }, at) => {
    const rare = rarity[at];
    for (let record = 0; record < size; record++) {
      const value = values[record] as number;
      rows[record * width + at + 2] = value;
      if (value < 0) continue;
      rows[record * width] = (rows[record * width] as number) | (1 << at);
      if (!rare) continue;
      if (at < last) rarest[record] = (rarest[record] as number) + Math.max(0, rare[value] as number);
      else rows[record * width + 1] = inParts(rare[value] as number) << 16;
    }
  });
  const { values = new Int32Array(), glance = null } = fields.at(-1) ?? {};
  for (let record = 0; record < size; record++) {
    rows[record * width + 1] = (rows[record * width + 1] as number) | inParts(rarest[record] as number);
    const value = values[record] as number;
    if (value < 0 || !glance) continue;
    const { size: marks, apart } = glance;
    for (let at = 0; at < marks; at++)
      rows[record * width + fields.length + 2 + at] = glance.marks[value * apart + at] as number;
  }
  return rows;
}

/** Whole lines of a processor's cache, which are of 64 bytes, so that a row is fetched at one go. */
const widthOf = (fields: readonly Field[]): number =>
  Math.ceil((fields.length + 2 + (fields.at(-1)?.glance?.size ?? 0)) / 16) * 16;

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
