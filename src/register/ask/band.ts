/** How many are held by name, day by day: looked up in the tallies. */
import type { Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { BandPoint } from '../../derive/answers.ts';
import { WHOLE } from '../../derive/turns.ts';
import type { Reader } from '../../ledger/port.ts';
import { daily, stockOn } from './stocks.ts';

/**
 * A point for the first day, for each day on which the count changes, and for the last; between two points it is that of the first.
 */
export async function bandBetween(reader: Reader, known: number, from: Day, to: Day): Promise<BandPoint[]> {
  let { certain, possible } = (await stockOn(reader, known, 'whole', from)).get(WHOLE) ?? { certain: 0, possible: 0 };
  const points: BandPoint[] = [{ day: isoOf(from), certain, possible }];
  for (const turn of await daily(reader, known, from + 1, to)) {
    if (turn.certain === 0 && turn.possible === 0) continue;
    certain += turn.certain;
    possible += turn.possible;
    points.push({ day: isoOf(turn.day), certain, possible });
  }
  if (from < to && points.at(-1)?.day !== isoOf(to)) points.push({ day: isoOf(to), certain, possible });
  return points;
}
