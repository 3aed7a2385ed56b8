/**
 * Month by month: how many were held when it began, came in, came out, and were held when it ended. Looked up in the tallies.
 */
import type { Day } from '../../claim/dates.ts';
import { isoOf, monthOf, nextMonthOf } from '../../claim/dates.ts';
import type { CountBounds } from '../../derive/answers.ts';
import type { FlowAnswer, GroupRef } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import { WHOLE } from '../../derive/turns.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { groupRefs } from './group-refs.ts';
import type { Series } from './stocks.ts';
import { monthly } from './stocks.ts';
import { View } from './view.ts';

/** The months of a flow as counted; what they leave unexplained is for {@link FlowAnswer}. */
export interface CountedFlow extends Omit<FlowAnswer, 'series'> {
  readonly series: readonly {
    readonly group: GroupRef | null;
    readonly months: readonly {
      readonly month: string;
      readonly opening: CountBounds;
      readonly in: CountBounds;
      readonly out: CountBounds;
      readonly closing: CountBounds;
    }[];
  }[];
}

export const NOBODY: CountBounds = { certain: 0, possible: 0 };

/** `from` and `to`: any days of the first and the last month. `dimension`: a series a group; null: one of everybody. */
export async function flow(
  reader: Reader,
  asked: AskedAt,
  from: Day,
  to: Day,
  dimension: Dimension | null,
): Promise<CountedFlow> {
  const view = View.at(reader, asked.asOf.known);
  const months = monthsBetween(from, to);
  const names = months.map(monthName);
  const [first, last] = [months[0] as Day, months.at(-1) as Day];
  const read = async (measure: 'held' | 'in' | 'out') =>
    levels(await monthly(reader, view.known, dimension ?? 'whole', measure, first, last), months);
  const held = await read('held');
  const [came, left] = [inMonths(await read('in')), inMonths(await read('out'))];
  const groups = dimension === null ? [WHOLE] : groupsIn([held, came, left]);
  const refs = dimension === null ? null : await groupRefs(view, dimension, groups);
  return {
    asked: askedOf(asked),
    from: monthName(first),
    to: monthName(last),
    dimension,
    series: groups.map((id) => ({
      group: refs?.(id) ?? null,
      months: names.map((month, i) => ({
        month,
        opening: held.get(id)?.[i] ?? NOBODY,
        in: came.get(id)?.[i] ?? NOBODY,
        out: left.get(id)?.[i] ?? NOBODY,
        closing: held.get(id)?.[i + 1] ?? NOBODY,
      })),
    })),
  };
}

/** Without the value before the first month, which is no month of the span. */
const inMonths = (levels: ReadonlyMap<string, readonly CountBounds[]>): Map<string, readonly CountBounds[]> =>
  new Map([...levels].map(([group, values]) => [group, values.slice(1)]));

/** Groups that anybody was in, came into or left in these months. */
function groupsIn(measures: readonly ReadonlyMap<string, readonly CountBounds[]>[]): string[] {
  const any = ({ certain, possible }: CountBounds): boolean => certain !== 0 || possible !== 0;
  return [
    ...new Set(measures.flatMap((by) => [...by].flatMap(([group, values]) => (values.some(any) ? [group] : [])))),
  ].sort();
}

export const monthName = (first: Day): string => isoOf(first).slice(0, 7);

function monthsBetween(from: Day, to: Day): Day[] {
  const months: Day[] = [];
  for (let month = monthOf(from); month <= to; month = nextMonthOf(month)) months.push(month);
  return months;
}

/** By group: the value before the first month, then that of each month. */
function levels({ before: start, turns }: Series, months: readonly Day[]): Map<string, CountBounds[]> {
  const at = new Map(months.map((month, i) => [month, i + 1]));
  const out = new Map<string, { certain: number; possible: number }[]>();
  const ofGroup = (grp: string) => {
    const made =
      out.get(grp) ?? [start.get(grp) ?? NOBODY, ...months.map(() => NOBODY)].map((bounds) => ({ ...bounds }));
    out.set(grp, made);
    return made;
  };
  for (const grp of start.keys()) ofGroup(grp);
  for (const { grp, day, certain, possible } of turns) {
    const slot = ofGroup(grp)[at.get(day) ?? (at.get(monthOf(day)) as number)];
    if (slot) {
      slot.certain += certain;
      slot.possible += possible;
    }
  }
  for (const list of out.values()) {
    list.forEach((slot, i) => {
      const last = list[i - 1];
      if (!last) return;
      slot.certain += last.certain;
      slot.possible += last.possible;
    });
  }
  return out;
}
