/**
 * A field: how much two records agree in it, as a small number. Level 0 agrees best. What one side does not tell has no level: missing
 * is not different.
 */
import type { Texts } from '../columns/table.ts';

export interface Field {
  readonly name: string;
  /** By level: what it means. */
  readonly levels: readonly LevelMeaning[];
  /** The value of each record, -1 where it tells none. */
  readonly values: Int32Array;
  /** At least so many pairs of one person are at the last level: what keys on the field cannot show to those who learn. */
  readonly changed?: number;
  /** Kin share it. */
  readonly sharedByKin?: true;
  /** By value, as the source wrote it. */
  readonly written: (texts: Texts) => readonly string[];
  /** The level of two values that are told; any level below `lowest` where it is below: which, need not be worked out. */
  readonly compare: (x: number, y: number, lowest?: number) => number;
  /** Where comparing is dear. Only of the last field is it used. */
  readonly glance?: Glance;
  /**
   * By value, what it is counted under for its rarity: two records that agree in a rare value are likelier one person's (term
   * frequencies, Winkler 1989). Null where rarity says nothing.
   */
  readonly rarity: ((texts: Texts) => readonly string[]) | null;
}

/** What tells two values of a field apart before they are compared. */
export interface Glance {
  /** Numbers of each value, which are laid into the rows of records. */
  readonly size: number;
  /** So many apart stand the first numbers of two values in `marks`. */
  readonly apart: number;
  readonly marks: Int32Array;
  /** The best level that two values may have, by their numbers in `rows`. */
  readonly best: (rows: Int32Array, x: number, y: number) => number;
}

export interface LevelMeaning {
  /** Never changes its meaning: pages may translate it. */
  readonly code: string;
  /** A plain sentence. */
  readonly because: string;
  /** Two at this level may be kin: what kin share then does not speak for one person. */
  readonly kin?: true;
}

/** Levels of agreement up to this one may rest on a rare value. */
export const RARE_UP_TO = 1;

/**
 * Remembers what was compared last, by pair of values: names repeat. Direct-mapped: a later pair takes the place of another. `values`:
 * how many there are.
 */
export function remembering(
  compare: (x: number, y: number) => number,
  values: number,
): (x: number, y: number) => number {
  const mask = 2 ** Math.min(REMEMBERED_BITS, Math.ceil(2 * Math.log2(values + 1))) - 1;
  // The pair and its level in one number: whole below 2^53 for 2^24 values and eight levels.
  const kept = new Float64Array(mask + 1).fill(-1);
  return (x, y) => {
    const lo = Math.min(x, y);
    const hi = Math.max(x, y);
    const at = ((Math.imul(lo, 0x9e3779b1) ^ Math.imul(hi, 0x85ebca6b)) >>> 7) & mask;
    const pair = (lo * PAIRS + hi) * LEVELS;
    const found = (kept[at] as number) - pair;
    if (found >= 0 && found < LEVELS) return found;
    const level = compare(lo, hi);
    kept[at] = pair + level;
    return level;
  };
}

const REMEMBERED_BITS = 18;
const PAIRS = 2 ** 24;
const LEVELS = 8;
