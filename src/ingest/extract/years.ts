/** The year of a date that is printed without one: that of its passage, else one near the publication. */
import { type Anchor, anchorDay, anchorOf, ordinalOf } from './calendar.ts';

/** What a date without a year is read against. */
export interface Bearings {
  readonly published: Anchor | null;
  /** The words around it tell of what is to come. */
  readonly future: boolean;
  /** The last date of the passage that has its own year, as EDTF. */
  readonly era: string | undefined;
  /** That date is a day, told in the same sentence or the one before: days go on from one another. */
  readonly goesOn: boolean;
}

/** Days after publication up to which a date without a year is still taken for the year of publication. */
const AHEAD_DAYS = 45;

/** Days before publication within which a date is news, whatever the passage told before; less where it told that right before. */
const NEWS_DAYS = 60;
const NEWS_DAYS_GOING_ON = 14;

export function impliedYear(
  month: number | undefined,
  day: number | undefined,
  { published, future, era, goesOn }: Bearings,
): number | undefined {
  if (!published || month === undefined) return undefined;
  const today = anchorDay(published);
  if (!today) {
    if (published.month === undefined) return published.year;
    const near = month > published.month + 1 && !future ? published.year - 1 : published.year;
    return future || day === undefined || month === published.month ? near : (eraYear(era, month, day) ?? near);
  }
  const here = ordinalOf(today);
  const of = (year: number): number => ordinalOf({ year, month, day: Math.min(day ?? 1, 28) });
  if (future) return of(published.year) < here - 180 ? published.year + 1 : published.year;
  const near = of(published.year) > here + (day === undefined ? 0 : AHEAD_DAYS) ? published.year - 1 : published.year;
  const news = of(near) <= here && of(near) >= here - (goesOn ? NEWS_DAYS_GOING_ON : NEWS_DAYS);
  return day === undefined || news ? near : Math.min(near, eraYear(era, month, day) ?? near);
}

/** "Arrested in May 2019 and sentenced on 3 July": a story goes on from the date it told. A bare month does so too seldom. */
function eraYear(era: string | undefined, month: number, day: number): number | undefined {
  const from = anchorOf(era);
  if (!from) return undefined;
  const later = from.month === undefined || month > from.month || (month === from.month && day >= (from.day ?? 1));
  return later ? from.year : from.year + 1;
}
