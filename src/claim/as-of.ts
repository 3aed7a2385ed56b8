/** The two times of every question, made once and passed whole: never two strings that can be swapped. */

import type { Day } from './dates.ts';
import { dayOf, isoOf } from './dates.ts';

export interface AsOf {
  /** The day in the world asked about (its end). */
  readonly day: Day;
  /** The step of knowledge: an entry's number at the desk, a publication's in an edition. */
  readonly known: number;
  /** The day `known` was asked by, for people; null when it is simply the latest. */
  readonly knownDay: Day | null;
}

export function asOf(day: string | Day, known: number, knownDay: string | null = null): AsOf {
  return {
    day: typeof day === 'string' ? dayOf(day) : day,
    known,
    knownDay: knownDay === null ? null : dayOf(knownDay),
  };
}

export const asOfText = (q: AsOf): { day: string; known: string | null } => ({
  day: isoOf(q.day),
  known: q.knownDay === null ? null : isoOf(q.knownDay),
});
