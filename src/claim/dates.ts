/**
 * Time as people tell it: EDTF levels 0-2 (ISO 8601-2:2019 annex A; loc.gov/standards/datetime), to the day at the finest.
 * A date is kept as written and read as bounds: the earliest and the latest day it may be.
 *
 * A day is a whole number: days since 1970-01-01, so that both stores index it alike and no midnight is ever made up.
 *
 * Read here and not by the `edtf` package, which takes 2025-02-29 for 1 March, 20250912 for a day of 1970 and 25 for a
 * century, and refuses 2025-02-2X~; test/claim holds the two against each other wherever both read a text.
 */
import { Refusal } from './problem.ts';

/** Days since 1970-01-01. */
export type Day = number;

/** `lo`/`hi` inclusive; null is "not known how early / how late". */
export interface Bounds {
  readonly lo: Day | null;
  readonly hi: Day | null;
}

/**
 * `~` means "about". How far it widens, in days, by the coarsest part it stands on: 2025-09-12~ and 2025-09-~12 by the day's,
 * 2025-~09-12 by the month's, 2025~-09-12 by the year's. Stated beside every answer that uses it. `?` (doubted) widens nothing.
 */
export const APPROXIMATE_WIDENS = { day: 7, month: 31, year: 366 } as const;

/**
 * Months (from, to) of the parts of a year that EDTF gives numbers, 21-41. A season that does not say which half of the earth
 * it is in may be either's; one that runs over New Year may be told by the year it begins or ends in (0: December before).
 */
const PARTS_OF_YEAR: Readonly<Record<number, readonly [from: number, to: number]>> = {
  21: [3, 12],
  22: [0, 15],
  23: [3, 12],
  24: [0, 15], // spring, summer, autumn, winter, anywhere
  25: [3, 6],
  26: [6, 9],
  27: [9, 12],
  28: [0, 15], // of the north
  29: [9, 12],
  30: [0, 15],
  31: [3, 6],
  32: [6, 9], // of the south
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12], // quarters
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12], // thirds, halves
};

const MS_PER_DAY = 86_400_000;
/** What four digits of a year can hold. */
export const FIRST_DAY: Day = Date.parse('0000-01-01T00:00:00Z') / MS_PER_DAY;
const LAST_DAY: Day = Date.parse('9999-12-31T00:00:00Z') / MS_PER_DAY;

const MARK = '([?~%]?)';
const DATE = new RegExp(`^${MARK}(\\d{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`);

export function dayOf(iso: string): Day {
  const day = Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || !Number.isInteger(day) || isoOf(day) !== iso) {
    throw badDate(iso, 'it is no day of the calendar; write it as YYYY-MM-DD');
  }
  return day;
}

export function isoOf(day: Day): string {
  // Lists say days by the thousand, and a Date takes eight times as long.
  if (!(Number.isInteger(day) && day >= YEAR_1000 && day <= END_OF_9999))
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  const { year, month, date } = calendarOf(day);
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** 1000-01-01 and 9999-12-31. */
const [YEAR_1000, END_OF_9999] = [-354_285, 2_932_896];

/** The day an instant falls on, in UTC. `at` is an ISO 8601 instant such as 2025-09-30T12:00:00Z; without an offset it is UTC. */
export function dayOfInstant(at: string): Day {
  const zoned = /^\d{4}-\d{2}-\d{2}$|(?:Z|[+-]\d{2}:?\d{2})$/.test(at) ? at : `${at}Z`;
  const day = Math.floor(Date.parse(zoned) / MS_PER_DAY);
  if (!Number.isInteger(day)) throw badDate(at, 'it is no instant; write it as 2025-09-30T12:00:00Z');
  return day;
}

/** Bounds of an EDTF date or interval. Throws a {@link Refusal} that says what is wrong and what to write instead. */
export function boundsOf(text: string): Bounds {
  const sides = text.split('/');
  if (sides.length === 1) return boundsOfDate(text);
  const [from, to] = sides as [string, string];
  if (sides.length > 2) throw badDate(text, 'an interval has one beginning and one end; write 2025-09-12/2025-09-25');
  if (text !== '../..' && isOpen(from) && isOpen(to)) {
    throw badDate(
      text,
      'an interval has a beginning or an end; write 2020/.. or ../2020, or ../.. where neither is known',
    );
  }
  const lo = isOpen(from) ? null : boundsOfDate(from).lo;
  const hi = isOpen(to) ? null : boundsOfDate(to).hi;
  if (lo !== null && hi !== null && lo > hi) throw badDate(text, 'the interval ends before it begins');
  return { lo, hi };
}

/** `..` is an open end of an interval; an empty one is not known, which bounds no more. */
const isOpen = (side: string): boolean => side === '..' || side === '';

function boundsOfDate(text: string): { lo: Day; hi: Day } {
  const parts = DATE.exec(text);
  if (!parts) throw badDate(text, whyNot(text));
  const [, beforeYear, year, afterYear, beforeMonth, month, afterMonth, beforeDay, day, afterDay] = parts;
  const about = (...marks: (string | undefined)[]): boolean => marks.some((mark) => mark === '~' || mark === '%');
  // A mark before a part stands on it alone, one behind it on those before it too: then the coarsest counts, unless it
  // closes the date ("2025-09-12~": about that day).
  const widen =
    about(beforeYear, afterYear) || (day !== undefined && about(afterMonth))
      ? APPROXIMATE_WIDENS.year
      : about(beforeMonth, afterMonth)
        ? APPROXIMATE_WIDENS.month
        : about(beforeDay, afterDay)
          ? APPROXIMATE_WIDENS.day
          : 0;
  const { lo, hi } = plainBounds(text, Number(year), month, day);
  return { lo: Math.max(lo - widen, FIRST_DAY), hi: Math.min(hi + widen, LAST_DAY) };
}

/**
 * For a state that lasts ("2010/2015"): when it began and when it ended, each with its own bounds.
 * Null where the text is a single date and not an interval.
 */
export function lastingOf(text: string): { from: Bounds; to: Bounds | null } | null {
  const [from, to] = text.split('/');
  if (from === undefined || to === undefined) return null;
  const { hi } = boundsOf(text);
  return { from: isOpen(from) ? { lo: null, hi } : boundsOf(from), to: isOpen(to) ? null : boundsOf(to) };
}

export const overlaps = (a: Bounds, b: Bounds): boolean =>
  (a.lo === null || b.hi === null || a.lo <= b.hi) && (b.lo === null || a.hi === null || b.lo <= a.hi);

/** The days both allow; null when they exclude each other. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  if (!overlaps(a, b)) return null;
  const lo = a.lo === null ? b.lo : b.lo === null ? a.lo : Math.max(a.lo, b.lo);
  const hi = a.hi === null ? b.hi : b.hi === null ? a.hi : Math.min(a.hi, b.hi);
  return { lo, hi };
}

/** The smallest bounds that hold both. */
export function hull(a: Bounds, b: Bounds): Bounds {
  return {
    lo: a.lo === null || b.lo === null ? null : Math.min(a.lo, b.lo),
    hi: a.hi === null || b.hi === null ? null : Math.max(a.hi, b.hi),
  };
}

/** Without marks: the first and the last day that the digits allow, X for any digit. */
function plainBounds(
  text: string,
  year: number,
  month: string | undefined,
  day: string | undefined,
): { lo: Day; hi: Day } {
  const season = PARTS_OF_YEAR[Number(month)];
  if (season && day === undefined) return { lo: firstOf(year, season[0]), hi: firstOf(year, season[1] + 1) - 1 };
  const months = month === undefined ? [1, 12] : fitting(month, 1, 12);
  if (months.length === 0) throw badDate(text, `there is no month ${month}; months run from 01 to 12`);
  if (day === undefined)
    return { lo: firstOf(year, months[0] as number), hi: firstOf(year, (months.at(-1) as number) + 1) - 1 };
  const days = months.flatMap((m) => {
    const first = firstOf(year, m);
    return fitting(day, 1, firstOf(year, m + 1) - first).map((d) => first + d - 1);
  });
  const [lo, hi] = [days[0], days.at(-1)];
  if (lo === undefined || hi === undefined) throw badDate(text, 'that month has no such day');
  return { lo, hi };
}

/** Numbers from `lo` to `hi` whose two digits fit the pattern, in order. */
function fitting(pattern: string, lo: number, hi: number): number[] {
  if (!pattern.includes('X')) return Number(pattern) >= lo && Number(pattern) <= hi ? [Number(pattern)] : [];
  const digits = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  return Array.from({ length: hi - lo + 1 }, (_, i) => lo + i).filter((n) => digits.test(String(n).padStart(2, '0')));
}

/** The first day of the month, and of the year, that a day is in. */
export const monthOf = (day: Day): Day => day - calendarOf(day).date + 1;
export const yearOf = (day: Day): Day => firstOf(calendarOf(day).year, 1);
/** The first day of the month after that of the day. */
export function nextMonthOf(day: Day): Day {
  const { year, month } = calendarOf(day);
  return firstOf(year, month + 1);
}

// Years that begin in March, in eras of 400: so a leap day is the last of its year. In whole numbers, since counts ask it of
// every stay: after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
const DAYS_OF_ERA = 146_097;
const EPOCH = 719_468;

/** The first day of a month; months below 1 and above 12 are those of the years beside. */
function firstOf(year: number, month: number): Day {
  const sinceMarch = year * 12 + month - 3;
  const marchYear = Math.floor(sinceMarch / 12);
  const era = Math.floor(marchYear / 400);
  const ofEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (sinceMarch - marchYear * 12) + 2) / 5);
  return era * DAYS_OF_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

function calendarOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const era = Math.floor((day + EPOCH) / DAYS_OF_ERA);
  const ofEra = day + EPOCH - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The likeliest mistake in a text that is no date, in the order in which people make them. */
function whyNot(text: string): string {
  if (text === '') return 'nothing is written; write 2025-09-12, 2025-09 or 2025';
  if (text.trim() !== text) return 'there is space around it; write it without';
  if (/[T:]/.test(text)) return 'days are the finest that is kept; leave out the time of day';
  if (/^[[{]/.test(text) || /\d\.\.\d/.test(text))
    return 'sets of dates are not kept; write an interval, 2020/2021, that holds them all';
  if (/^\d{0,3}X/.test(text)) return 'every digit of the year must be there; write an interval of years, 2010/2019';
  return 'it is not EDTF; write 2025-09-12, 2025-09, 2025, 2025-09~ or an interval 2025-09-12/2025-09-25';
}

function badDate(text: string, why: string): Refusal {
  return new Refusal({ code: 'date_impossible', message: `“${text}” is no date that can be kept: ${why}.` });
}
