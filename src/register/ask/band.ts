/** How many are held by name, day by day. Pure. */

import type { Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { BandPoint } from '../../derive/answers.ts';
import type { CustodyBody } from '../../derive/derived.ts';
import { boundsOfCount, countsOf } from './count-held.ts';
import { holdingOn } from './held.ts';
import type { Identity } from './identity-groups.ts';
import type { Life } from './people-held.ts';

/**
 * A point for the first day, for each day on which the count changes, and for the last; between two points it is that of the first.
 * Each group of entities changes only where one of its stays does, so the sweep adds up changes and never counts a day anew.
 */
export function bandBetween(lives: readonly Life[], identity: Identity, from: Day, to: Day): BandPoint[] {
  const changes = new Map<Day, { certain: number; possible: number }>([[from, { certain: 0, possible: 0 }]]);
  for (const group of Map.groupBy(lives, (life) => identity.groupOf(life.entity)).values()) {
    let before = { certain: 0, possible: 0 };
    const days = new Set([from, ...group.flatMap((life) => life.stays.flatMap(turns))]);
    for (const day of [...days].filter((one) => one >= from && one <= to).sort((a, b) => a - b)) {
      const sure = new Map(
        group.flatMap(({ entity, stays }) => {
          const holding = holdingOn(stays, day);
          return holding ? [[entity, holding.sure] as const] : [];
        }),
      );
      const now = boundsOfCount(countsOf(sure, identity));
      const change = changes.get(day) ?? { certain: 0, possible: 0 };
      changes.set(day, {
        certain: change.certain + now.certain - before.certain,
        possible: change.possible + now.possible - before.possible,
      });
      before = now;
    }
  }
  const points: BandPoint[] = [];
  let [certain, possible] = [0, 0];
  for (const [day, change] of [...changes].sort(([a], [b]) => a - b)) {
    certain += change.certain;
    possible += change.possible;
    if (day === from || change.certain !== 0 || change.possible !== 0)
      points.push({ day: isoOf(day), certain, possible });
  }
  if (from < to && points.at(-1)?.day !== isoOf(to)) points.push({ day: isoOf(to), certain, possible });
  return points;
}

/** The days from which a stay may hold someone otherwise than on the day before. */
function turns({ start, end, certainFrom, certainTo }: CustodyBody): Day[] {
  return [start.lo, certainFrom, certainTo === null ? null : certainTo + 1, end?.hi ?? null].filter(
    (day) => day !== null,
  );
}
