/** How a stay began or ended, as it is told, and why that may not have been in the month asked about. Pure. */
import type { Bounds, Day } from '../claim/dates.ts';
import type { CrossingRow } from './counted-answers.ts';
import type { CustodyBody, CustodyMark, CustodyStep } from './derived.ts';
import type { Belonging } from './groups.ts';
import { isSurelyIn } from './groups.ts';
import { spanOf } from './spans.ts';
import type { StayDays } from './turns.ts';
import { saysPerhapsEnded } from './turns.ts';

export type Way = 'in' | 'out';

/** The days on one of which it was; null where nobody tells that the stay ended. */
export const crossedWithin = (stay: StayDays, way: Way): Bounds | null =>
  way === 'in' ? stay.start : (stay.end ?? stay.perhapsEnded);

/** `groups`: the person's, of the dimension that `group` is of; without a group it is asked of everybody. */
export function crossingDoubts(
  stay: StayDays,
  way: Way,
  { lo, hi }: Bounds,
  month: { readonly first: Day; readonly last: Day },
  disputed: boolean,
  { groups, group }: { readonly groups: readonly Belonging[]; readonly group: string | null },
): CrossingRow['why'] {
  const why: CrossingRow['why'][number][] = [];
  if (disputed) why.push('disputed');
  if (!stay.sure || (way === 'out' && !stay.end)) why.push('hedged');
  if (lo === null || hi === null || lo < month.first || hi > month.last) why.push('month');
  if (group !== null && !isSurelyIn(groups, group, spanOf({ lo, hi }))) why.push('group');
  return why;
}

/** The steps that tell it; of a stay that nobody tells the beginning of, the first that saw the person held. */
export function crossingSteps({ steps }: CustodyBody, way: Way): readonly CustodyStep[] {
  const marked = (mark: CustodyMark): CustodyStep[] => steps.filter((step) => step.mark === mark);
  const chosen =
    way === 'in'
      ? [marked('opened'), marked('seen').slice(0, 1), marked('hedged'), marked('refused')]
      : [marked('closed'), steps.filter(saysPerhapsEnded)];
  return chosen.find((some) => some.length > 0) ?? steps;
}
