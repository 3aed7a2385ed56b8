/**
 * On which days a component of identity is counted otherwise in its groups than in the whole: who may be in one of several groups
 * counts possibly in each, and surely in none. These, named, are the difference between a whole and its groups' sum. Pure.
 */
import type { Day } from '../claim/dates.ts';
import type { CountBounds } from './answers.ts';
import type { Dimension } from './groups.ts';
import { DIMENSIONS, isDisjoint } from './groups.ts';
import type { CountedLife, Turn } from './turns.ts';

export interface Apart {
  readonly dimension: Dimension;
  /** The first and the last day; infinite where open. */
  readonly from: Day;
  readonly to: Day;
  /** The groups they may be in. */
  readonly groups: readonly string[];
  readonly whole: CountBounds;
  readonly inGroups: CountBounds;
}

/** `turns` are those of the lives. In order of dimension and day. */
export function apartOf(lives: readonly CountedLife[], turns: readonly Turn[]): Apart[] {
  const held = turns.filter(({ measure }) => measure === 'held');
  return DIMENSIONS.filter(isDisjoint).flatMap((dimension) => {
    const own = held.filter(({ grouping }) => grouping === 'whole' || grouping === dimension);
    // Most people are in one group at a time: then nothing turns but the whole and that.
    if (!differs(own)) return [];
    const groups = lives.flatMap((life) => life.groups.filter((one) => one.dimension === dimension));
    const days = [...own.map(({ day }) => day), ...groups.flatMap(({ span }) => [span.from, span.to + 1])];
    const starts = [...new Set(days)].filter((day) => day < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    return starts.flatMap((from, i): Apart[] => {
      const so = own.filter(({ day }) => day <= from);
      const whole = summed(so.filter(({ grouping }) => grouping === 'whole'));
      const inGroups = summed(so.filter(({ grouping }) => grouping !== 'whole'));
      if (whole.certain === inGroups.certain && whole.possible === inGroups.possible) return [];
      const may = groups.filter(({ span }) => span.from <= from && from <= span.to).map(({ group }) => group);
      const to = (starts[i + 1] ?? Number.POSITIVE_INFINITY) - 1;
      return [{ dimension, from, to, groups: [...new Set(may)], whole, inGroups }];
    });
  });
}

/** On any day? */
function differs(turns: readonly Turn[]): boolean {
  const days = new Map<Day, { certain: number; possible: number }>();
  for (const { grouping, day, certain, possible } of turns) {
    const sign = grouping === 'whole' ? 1 : -1;
    const sum = days.get(day) ?? { certain: 0, possible: 0 };
    days.set(day, { certain: sum.certain + sign * certain, possible: sum.possible + sign * possible });
  }
  return [...days.values()].some(({ certain, possible }) => certain !== 0 || possible !== 0);
}

function summed(turns: readonly Turn[]): CountBounds {
  let [certain, possible] = [0, 0];
  for (const turn of turns) {
    certain += turn.certain;
    possible += turn.possible;
  }
  return { certain, possible };
}
