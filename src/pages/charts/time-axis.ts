/**
 * Time along a picture. Where most of what is told falls into the last short stretch, the axis has two panels: the years on
 * a narrow scale, then a gap with a break mark, then the busy stretch on a wider one, shaded. Never a bend without a gap.
 */
import { scaleLinear } from 'd3-scale';
import type { Day } from '../../claim/dates.ts';
import { dayOf, isoOf } from '../../claim/dates.ts';
import type { Range } from '../../derive/answers.ts';
import type { View } from '../view.ts';
import type { Sheet } from './sheet.ts';
import { at, line, path, rect } from './sheet.ts';

interface Panel {
  readonly from: Day;
  readonly to: Day;
  readonly x0: number;
  readonly x1: number;
}

export interface TimeAxis {
  readonly from: Day;
  readonly to: Day;
  readonly x0: number;
  readonly x1: number;
  /** One, or two with a gap between. */
  readonly panels: readonly Panel[];
  /** Px of a day's start; an ISO day or a day's number. Past either end it is the end. */
  readonly x: (day: string | Day) => number;
  /** Bounds within the axis; an open end lies at the axis' own. */
  readonly span: (range: Range) => readonly [number, number];
  /** Has the range a bound, and does it meet the axis? */
  readonly shows: (range: Range) => boolean;
}

const GAP = 18;
const LEFT_SHARE = 0.46;

export function timeAxis(from: Day, to: Day, x0: number, x1: number, breakAt: Day | null = null): TimeAxis {
  const middle = x0 + (x1 - x0) * LEFT_SHARE;
  const panels: readonly Panel[] =
    breakAt === null
      ? [{ from, to: Math.max(to, from + 1), x0, x1 }]
      : [
          { from, to: breakAt, x0, x1: middle - GAP / 2 },
          { from: breakAt, to: Math.max(to, breakAt + 1), x0: middle + GAP / 2, x1 },
        ];
  const scales = panels.map((panel) =>
    scaleLinear().domain([panel.from, panel.to]).range([panel.x0, panel.x1]).clamp(true),
  );
  const x = (day: string | Day): number => {
    const number = typeof day === 'string' ? dayOf(day) : day;
    const scale = breakAt !== null && number >= breakAt ? scales[1] : scales[0];
    return scale?.(number) ?? x0;
  };
  return {
    from,
    to,
    x0,
    x1,
    panels,
    x,
    span: ({ earliest, latest }) => [x(earliest ?? from), x(latest ?? to)],
    shows: ({ earliest, latest }) =>
      (earliest !== null || latest !== null) &&
      (earliest === null || dayOf(earliest) <= to) &&
      (latest === null || dayOf(latest) >= from),
  };
}

/**
 * The first day of the month from which a third or more of the days fall into the last quarter of the time; null where the
 * days are spread evenly enough for one scale.
 */
export function busyFrom(days: readonly Day[], from: Day, to: Day): Day | null {
  if (days.length < 3) return null;
  for (const month of monthStarts(from, to, 1).toReversed()) {
    if (month <= from || to - month > (to - from) * 0.25) continue;
    if (to - month >= 20 && days.filter((day) => day >= month).length >= days.length / 3) return month;
  }
  return null;
}

interface Tick {
  readonly day: Day;
  readonly iso: string;
}

function monthStarts(from: Day, to: Day, step: number): readonly Day[] {
  const start = isoOf(from);
  const out: Day[] = [];
  for (let month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1; ; month += 1) {
    if (month % step !== 0) continue;
    const day = dayOf(
      `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    );
    if (day > to) return out;
    if (day >= from) out.push(day);
  }
}

const STEPS = [1, 3, 6, 12, 24, 60, 120] as const;
const DAY_STEPS = [1, 2, 5, 7, 14] as const;
/** Up to so many days an axis is ticked by days. */
const BY_DAYS = 75;

/** Ticks at days of a short stretch, else at the starts of months or years, at least `room` px apart. */
function ticksOf(
  { from, to, x0, x1 }: Panel,
  room: number,
): { readonly unit: 'day' | 'month' | 'year'; readonly ticks: readonly Tick[] } {
  const ticked = (days: readonly Day[]): readonly Tick[] => days.map((day) => ({ day, iso: isoOf(day) }));
  if (to - from <= BY_DAYS) {
    const step = DAY_STEPS.find((one) => (to - from) / one <= (x1 - x0) / (room * 0.75)) ?? 28;
    return {
      unit: 'day',
      ticks: ticked(Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)),
    };
  }
  const most = Math.max(1, (x1 - x0) / room);
  const step = STEPS.find((one) => (to - from) / 30.4 / one <= most) ?? 120;
  return { unit: step >= 12 ? 'year' : 'month', ticks: ticked(monthStarts(from, to, step)) };
}

/** Grid, ticks and the shade of the wider panel, from `top` (where the words of the ticks stand) to `bottom`. */
export function drawTime(view: View, sheet: Sheet, time: TimeAxis, top: number, bottom: number): void {
  const [, busy] = time.panels;
  if (busy) {
    sheet.shade(busy.x0 - 4);
    sheet.draw(rect(busy.x0 - 4, top + 6, sheet.width - busy.x0 + 4, bottom - top - 6, 'shade'));
  }
  blockBreak(sheet, time, top, bottom);
  for (const panel of time.panels) {
    const { unit, ticks } = ticksOf(panel, sheet.narrow ? 64 : 72);
    let named = '';
    for (const { day, iso } of ticks) {
      const x = time.x(day);
      sheet.draw(line(x, top + 6, x, bottom, 'grid'));
      const period = unit === 'day' ? iso.slice(0, 7) : iso.slice(0, 4);
      const words =
        unit === 'year'
          ? period
          : unit === 'month'
            ? monthWords(view, iso, period === named)
            : dayWords(view, iso, period === named);
      if (sheet.place(words, [{ x: x + 3, y: top }], 'faint')) named = period;
    }
  }
}

/** The year stands on the first tick of it, the month on the first of its days. */
const monthWords = (view: View, iso: string, named: boolean): string =>
  named ? view.shortMonth(iso) : view.t('chart.monthYear', { month: view.shortMonth(iso), year: iso.slice(0, 4) });
const dayWords = (view: View, iso: string, named: boolean): string =>
  named
    ? String(Number(iso.slice(8, 10)))
    : view.t('chart.dayMonth', { day: Number(iso.slice(8, 10)), month: view.shortMonth(iso) });

/** No words stand across the gap: they would say something of both scales. */
function blockBreak(sheet: Sheet, time: TimeAxis, top: number, bottom: number): void {
  const [left, right] = time.panels;
  if (left && right) sheet.block({ x: left.x1 + 2, y: top + 6, w: right.x0 - left.x1 - 6, h: bottom - top - 6 });
}

/** Covers the gap between two panels and marks the break; drawn last. */
export function drawBreak(sheet: Sheet, time: TimeAxis, top: number, bottom: number): void {
  const [left, right] = time.panels;
  if (!left || !right) return;
  const [from, to] = [left.x1 + 1, right.x0 - 4];
  sheet.draw(
    rect(from, top, to - from, bottom - top, 'ground'),
    path(`M${at(from, bottom)}V${Math.round(top)}M${at(to, bottom)}V${Math.round(top)}`, 'axis grid--dotted'),
  );
}

/** The earliest and latest day named by any of the ranges. */
export function hullOf(ranges: readonly Range[]): readonly [Day, Day] | null {
  const days = ranges
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .flatMap((day) => (day === null ? [] : [dayOf(day)]));
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)];
}
