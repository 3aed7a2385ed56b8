/** Bounds as ISO dates, and the order in which things are told. */

import type { Bounds, Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { Range } from '../../derive/answers.ts';
import type { EventBody } from '../../derive/derived.ts';

export function rangeOf({ lo, hi }: Bounds): Range {
  return { earliest: lo === null ? null : isoOf(lo), latest: hi === null ? null : isoOf(hi) };
}

/** The day that places a thing among others: its earliest; without one the day by which it was first told. */
export function placeOf({ lo, hi }: Bounds): Day {
  return lo ?? hi ?? Number.MAX_SAFE_INTEGER;
}

export const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Does the event fall within the days asked for? One that has no day of its own stands on the day by which it was first told:
 * taken as "some day up to then" it would fall within every window before it.
 */
export function within(
  { bounds, basis }: Pick<EventBody, 'bounds' | 'basis'>,
  from: Day | null,
  to: Day | null,
): boolean {
  const lo = basis === 'publication' ? bounds.hi : bounds.lo;
  return (from === null || bounds.hi === null || bounds.hi >= from) && (to === null || lo === null || lo <= to);
}

/** Was it to come, seen from that day? What was only planned or proposed by then is no thing to come: the plan was there. */
export function stillToCome({ bounds, modality }: Pick<EventBody, 'bounds' | 'modality'>, day: Day): boolean {
  return bounds.lo !== null && bounds.lo > day && modality !== 'planned' && modality !== 'proposed';
}
