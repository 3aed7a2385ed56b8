/**
 * What the people of one component of identity add to the counts, as turns: the days on which a count begins or ceases to hold
 * them. A count on a day is the sum of the turns up to it. Pure.
 *
 * A component is one entity, or several that open judgements may make one person. Of several, `certain` is the most that any of them
 * adds alone; `possible` the sum, an entity that judgements contradict adding as many as they keep apart.
 *
 *   held   at the end of the day
 *   in     came into custody in the month (turns are on firsts of months): a unit is a stay, possible in every month that its
 *          beginning may be in, certain where that is one month and the stay is told as a fact
 *   out    came out, likewise. An end that nobody tells is in no month.
 */
import type { Bounds, Day } from '../claim/dates.ts';
import { FIRST_DAY, hull, monthOf, nextMonthOf } from '../claim/dates.ts';
import { EVENT_TYPE_ROWS } from '../claim/vocabulary.ts';
import type { CustodyBody, CustodyStep } from './derived.ts';
import type { Belonging, Dimension, GroupedBy } from './groups.ts';
import { DIMENSIONS, isDisjoint } from './groups.ts';
import type { Span } from './spans.ts';
import { joined, meet, spanOf, without } from './spans.ts';
import { NOT_TOLD } from './told-over-time.ts';

export const MEASURES = ['held', 'in', 'out'] as const;
export type Measure = (typeof MEASURES)[number];

/** The whole is counted under a name of its own, in the group {@link WHOLE}. */
export type Grouping = 'whole' | Dimension;
export const WHOLE = '';

/** A stay in numbers: what counting needs of {@link CustodyBody}. */
export interface StayDays {
  readonly start: Bounds;
  readonly certainFrom: Day | null;
  readonly certainTo: Day | null;
  /** Null: no claim closes it. */
  readonly end: Bounds | null;
  /** Of a stay that no claim closes: the days on one of which it ended, if what is told under a hedge is so. */
  readonly perhapsEnded: Bounds | null;
  /** Some claim tells the stay as a fact, and not under a hedge or by a refusal to leave. */
  readonly sure: boolean;
}

export function stayDays({ start, certainFrom, certainTo, end, steps }: CustodyBody): StayDays {
  const ends = steps.filter(saysPerhapsEnded).map(({ bounds }) => bounds);
  return {
    start: beganWithin(start, steps),
    certainFrom,
    certainTo,
    end,
    perhapsEnded: end || ends.length === 0 ? null : endedWithin(ends.reduce(hull), certainTo ?? start.lo),
    sure: certainFrom !== null || steps.some(({ mark }) => mark === 'opened' || mark === 'seen'),
  };
}

/**
 * What is told under a hedge, and a refusal to leave, open `possible` only: then the stay began on any day until one is sure of it,
 * and where none is, until the last that may have opened it.
 */
function beganWithin(start: Bounds, steps: readonly CustodyStep[]): Bounds {
  const [first] = steps;
  if (first?.mark !== 'hedged' && first?.mark !== 'refused') return start;
  const lastDays = (of: readonly CustodyStep[]): Day[] => of.map(({ bounds }) => bounds.hi ?? Number.POSITIVE_INFINITY);
  const sure = lastDays(steps.filter(({ mark }) => mark === 'opened' || mark === 'seen'));
  const hi =
    sure.length > 0 ? Math.min(...sure) : Math.max(...lastDays(steps.filter((step) => !saysPerhapsEnded(step))));
  return { lo: start.lo, hi: Number.isFinite(hi) ? hi : start.hi };
}

/** A release under a hedge, or a text that can be read as leaving the person free. */
export const saysPerhapsEnded = ({ mark, type, modality }: CustodyStep): boolean =>
  mark === 'hedged' && (type === 'left_as' ? modality === 'actual' : EVENT_TYPE_ROWS[type].custody === 'closes');

/** No earlier than the person was held. */
const endedWithin = ({ lo, hi }: Bounds, seen: Day | null): Bounds => ({
  lo: seen === null ? lo : Math.max(lo ?? seen, hi === null ? seen : Math.min(seen, hi)),
  hi,
});

/** One entity's stays and groups. */
export interface CountedLife {
  readonly stays: readonly StayDays[];
  readonly groups: readonly Belonging[];
  /** How many people it may be: 1, save where judgements contradict each other. */
  readonly most: number;
  readonly disputed: boolean;
}

export interface Turn {
  readonly measure: Measure;
  readonly grouping: Grouping;
  readonly group: string;
  readonly day: Day;
  readonly certain: number;
  readonly possible: number;
}

/** On which days, counted how often; of coming in and out, by which of the stays. */
interface Counted {
  readonly span: Span;
  readonly times: number;
  readonly stay: number | null;
}

interface Counts {
  readonly certain: readonly Counted[];
  readonly possible: readonly Counted[];
}

/** The turns of a component; of each measure, grouping, group and day at most one, and none that changes nothing. */
export function turnsOf(component: readonly CountedLife[]): Turn[] {
  const turns: Turn[] = [];
  const ready = component.map(countable);
  const [only] = ready.length === 1 ? ready : [];
  for (const measure of MEASURES) {
    const days = daysOf(together(countsIn(ready, measure, 'whole', WHOLE)));
    put(turns, measure, 'whole', WHOLE, days);
    for (const grouping of DIMENSIONS) {
      const by = groupedBy(measure, grouping);
      const groups = only
        ? (only.groups.get(by)?.keys() ?? [])
        : new Set(ready.flatMap((life) => [...(life.groups.get(by)?.keys() ?? [])]));
      for (const group of groups) {
        const always = only && isAlways(only.groups.get(by)?.get(group));
        put(
          turns,
          measure,
          grouping,
          group,
          always ? days : daysOf(together(countsIn(ready, measure, grouping, group))),
        );
      }
    }
  }
  return turns;
}

/** For sure on every day: as most people are of one sex, and in most groups that nothing is told of. Then the group has what the whole has. */
const isAlways = (days: GroupDays | undefined): boolean =>
  days?.sure[0]?.from === Number.NEGATIVE_INFINITY && days.sure[0].to === Number.POSITIVE_INFINITY;

/** What one of a component adds to a count: all its stays together (null), or of coming in and out one of them. */
export interface Share {
  /** Its place in the component. */
  readonly life: number;
  readonly stay: number | null;
  readonly low: number;
  readonly high: number;
}

/**
 * What each of a component adds to a count on a day (of coming in and out: the first of the month), those that add nothing left out.
 * The shares add up to what the turns up to the day do: of several that may be one, the first of those that count most counts.
 */
export function sharesOn(
  component: readonly CountedLife[],
  measure: Measure,
  grouping: Grouping,
  group: string,
  day: Day,
): Share[] {
  const on = (list: readonly Counted[]): Counted[] => list.filter(({ span }) => span.from <= day && day <= span.to);
  const sum = (list: readonly Counted[]): number => list.reduce((all, { times: n }) => all + n, 0);
  const counts = countsIn(component.map(countable), measure, grouping, group).map(({ certain, possible }) => ({
    certain: on(certain),
    possible: on(possible),
  }));
  const most = Math.max(...counts.map(({ certain }) => sum(certain)));
  const counting = counts.findIndex(({ certain }) => sum(certain) === most);
  return counts.flatMap(({ certain, possible }, life) =>
    [...Map.groupBy(possible, ({ stay }) => stay)].map(([stay, list]) => ({
      life,
      stay,
      low: life === counting ? sum(certain.filter((one) => one.stay === stay)) : 0,
      high: sum(list),
    })),
  );
}

/** Held on one ground, let out on another. */
export const groupedBy = (measure: Measure, grouping: Dimension): GroupedBy =>
  measure === 'out' && grouping === 'ground' ? 'ground_out' : grouping;

/** What each of a component counts in a group, on which days. */
function countsIn(ready: readonly Countable[], measure: Measure, grouping: Grouping, group: string): Counts[] {
  if (grouping === 'whole') return ready.map((life) => wholeOf(measure, life));
  const by = groupedBy(measure, grouping);
  // What is told of one may be told of the other, if they are one.
  const told = ready.flatMap((life) => life.groups.get(by)?.get(group)?.all ?? []);
  const all = ready.length === 1 ? told : joined(told);
  return ready.map((life) => {
    const alone = isDisjoint(grouping) || group === NOT_TOLD;
    const others = alone ? ready.filter((other) => other !== life) : [];
    const own = life.groups.get(by)?.get(group)?.sure ?? [];
    const sure = others.length > 0 ? without(own, elsewhere(others, by, group)) : own;
    return unlessTheirs(measure, inGroup(measure, life, all, sure), others);
  });
}

/** A life made ready: its days held, and the days of each group. */
interface Countable {
  readonly life: CountedLife;
  readonly certain: readonly Span[];
  readonly possible: readonly Span[];
  readonly groups: ReadonlyMap<GroupedBy, ReadonlyMap<string, GroupDays>>;
}

interface GroupDays {
  readonly all: readonly Span[];
  readonly sure: readonly Span[];
}

function countable(life: CountedLife): Countable {
  const groups = new Map<GroupedBy, Map<string, { all: Span[]; sure: Span[] }>>();
  for (const { dimension, group, span, sure } of life.groups) {
    const of = groups.get(dimension) ?? new Map<string, { all: Span[]; sure: Span[] }>();
    groups.set(dimension, of);
    const days = of.get(group) ?? { all: [], sure: [] };
    of.set(group, days);
    days.all.push(span);
    if (sure) days.sure.push(span);
  }
  for (const of of groups.values())
    for (const [group, { all, sure }] of of) of.set(group, { all: joined(all), sure: joined(sure) });
  return {
    life,
    certain: life.disputed ? [] : joined(life.stays.flatMap(certainDays)),
    possible: joined(life.stays.map(possibleDays)),
    groups,
  };
}

const certainDays = ({ certainFrom, certainTo }: StayDays): Span[] =>
  certainFrom === null || certainTo === null ? [] : [{ from: certainFrom, to: certainTo }];

/** Held at the end of a day means that the end came later. */
function possibleDays({ start, end }: StayDays): Span {
  return { from: start.lo ?? Number.NEGATIVE_INFINITY, to: (end?.hi ?? Number.POSITIVE_INFINITY) - 1 };
}

const times = (spans: readonly Span[], n: number, stay: number | null = null): Counted[] =>
  spans.map((span) => ({ span, times: n, stay }));

function wholeOf(measure: Measure, ready: Countable): Counts {
  const { life, certain, possible } = ready;
  if (measure === 'held') return { certain: times(certain, 1), possible: times(possible, life.most) };
  return inMonths(
    life,
    life.stays.map((stay) => crossing(stay, measure)),
    (days) => [days],
    (days) => [days],
  );
}

function inGroup(
  measure: Measure,
  { life, certain, possible }: Countable,
  all: readonly Span[],
  sure: readonly Span[],
): Counts {
  if (measure === 'held')
    return { certain: times(meet(certain, sure), 1), possible: times(meet(possible, all), life.most) };
  return inMonths(
    life,
    life.stays.map((stay) => crossing(stay, measure)),
    (days) => meet([days], all),
    (days) => meet([days], sure),
  );
}

interface Crossing {
  readonly days: Span;
  readonly sure: boolean;
}

/** The days on one of which the stay began, or ended; null where it is not told to have ended. */
function crossing({ start, end, perhapsEnded, sure }: StayDays, measure: 'in' | 'out'): Crossing | null {
  if (measure === 'in') return { days: spanOf(start), sure };
  const bounds = end ?? perhapsEnded;
  return bounds && { days: spanOf(bounds), sure: sure && end !== null };
}

/** `of` and `sureOf`: which of the days are in the group that is counted, possibly and for sure. */
function inMonths(
  { most, disputed }: CountedLife,
  crossings: readonly (Crossing | null)[],
  of: (days: Span) => readonly Span[],
  sureOf: (days: Span) => readonly Span[],
): Counts {
  const certain: Counted[] = [];
  const possible: Counted[] = [];
  for (const [stay, one] of crossings.entries()) {
    if (!one) continue;
    possible.push(...times(joined(of(one.days).map(wholeMonths)), most, stay));
    const months = wholeMonths(one.days);
    const [sure] = sureOf(one.days);
    const oneMonth = Number.isFinite(months.from) && nextMonthOf(months.from) === months.to + 1;
    if (one.sure && !disputed && oneMonth && sure && sure.from <= one.days.from && sure.to >= one.days.to)
      certain.push({ span: months, times: 1, stay });
  }
  return { certain, possible };
}

const wholeMonths = ({ from, to }: Span): Span => ({
  from: Number.isFinite(from) ? monthOf(from) : from,
  to: Number.isFinite(to) ? nextMonthOf(to) - 1 : to,
});

/** The days on which one of the others may be in another group than this, where something is told: if all are one, so may that one. */
function elsewhere(others: readonly Countable[], by: GroupedBy, group: string): Span[] {
  return joined(
    others.flatMap((other) =>
      [...(other.groups.get(by) ?? [])].flatMap(([theirs, { all }]) =>
        theirs === group || theirs === NOT_TOLD ? [] : all,
      ),
    ),
  );
}

/**
 * A month in which another of them may have come in too: it may be the same coming in, and of another group. (Of days held that
 * follows from {@link elsewhere}.)
 */
function unlessTheirs(measure: Measure, counts: Counts, others: readonly Countable[]): Counts {
  if (measure === 'held' || others.length === 0) return counts;
  const theirs = joined(others.flatMap((other) => wholeOf(measure, other).possible.map(({ span }) => span)));
  return { ...counts, certain: counts.certain.filter(({ span }) => meet([span], theirs).length === 0) };
}

function together(counts: readonly Counts[]): Counts {
  const [only] = counts;
  if (counts.length === 1 && only) return only;
  return {
    certain: highest(counts.map(({ certain }) => certain)),
    possible: counts.flatMap(({ possible }) => possible),
  };
}

/** Day by day the most that any of the lists counts. */
function highest(lists: readonly (readonly Counted[])[]): Counted[] {
  const days = [...new Set(lists.flatMap((list) => list.flatMap(({ span }) => [span.from, span.to + 1])))].sort(
    (a, b) => a - b,
  );
  return days.flatMap((from, i): Counted[] => {
    const to = (days[i + 1] ?? Number.POSITIVE_INFINITY) - 1;
    const most = Math.max(
      0,
      ...lists.map((list) =>
        list.reduce((sum, { span, times: n }) => (span.from <= from && from <= span.to ? sum + n : sum), 0),
      ),
    );
    return most === 0 ? [] : [{ span: { from, to }, times: most, stay: null }];
  });
}

/** What the counts turn by, day by day. */
function daysOf({ certain, possible }: Counts): DayTurn[] {
  const days: DayTurn[] = [];
  const at = (day: Day, which: 'certain' | 'possible', n: number): void => {
    if (day === Number.POSITIVE_INFINITY) return;
    const within = Math.max(day, FIRST_DAY);
    // A handful of days at the most: looking through them is quicker than a map.
    let turn = days.find((one) => one.day === within);
    if (!turn) {
      turn = { day: within, certain: 0, possible: 0 };
      days.push(turn);
    }
    turn[which] += n;
  };
  for (const { span, times: n } of certain) {
    at(span.from, 'certain', n);
    at(span.to + 1, 'certain', -n);
  }
  for (const { span, times: n } of possible) {
    at(span.from, 'possible', n);
    at(span.to + 1, 'possible', -n);
  }
  return days;
}

interface DayTurn {
  readonly day: Day;
  certain: number;
  possible: number;
}

function put(turns: Turn[], measure: Measure, grouping: Grouping, group: string, days: readonly DayTurn[]): void {
  for (const { day, certain, possible } of days)
    if (certain !== 0 || possible !== 0) turns.push({ measure, grouping, group, day, certain, possible });
}
