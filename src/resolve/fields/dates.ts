import type { Dates } from '../columns/dates.ts';
import type { Table } from '../columns/table.ts';
import type { Field } from './field.ts';
import { remembering } from './field.ts';

/** Days in a year and in a month, at most. */
const YEAR = 366;
const MONTH = 31;
const DAY_MS = 86_400_000;

export function birthField({ birth, births }: Table): Field {
  return {
    name: 'birth',
    levels: [
      { code: 'same-day', because: 'Both are born on the same day.' },
      { code: 'same-month', because: 'Told to the month, their dates of birth are the same.' },
      { code: 'same-year', because: 'Told to the year, their dates of birth are the same.' },
      { code: 'may-be-same', because: 'The dates of birth allow each other; one of them is wide.' },
      { code: 'one-slip', because: 'The dates of birth are one slip apart: a neighbouring day, or one part of three.' },
      { code: 'other-day', because: 'They are born on two different days.' },
      { code: 'within-year', because: 'The dates of birth exclude each other by less than a year.' },
      { code: 'other-year', because: 'The dates of birth are more than a year apart.' },
    ],
    values: birth,
    written: (texts) => texts.births,
    compare: remembering((x, y) => best(births, x, y, birthLevel), births.first.length),
    rarity: null,
  };
}

export function detainedField({ detained, detentions }: Table): Field {
  return {
    name: 'detained',
    levels: [
      { code: 'same-day', because: 'Both are detained on the same day.' },
      { code: 'next-day', because: 'They are detained a day apart.' },
      { code: 'may-be-same', because: 'The dates of detention allow each other; one of them is wide.' },
      { code: 'within-month', because: 'They are detained within a month of each other.' },
      { code: 'other', because: 'They are detained at two different times; one person may be detained twice.' },
    ],
    values: detained,
    written: (texts) => texts.detentions,
    compare: remembering((x, y) => best(detentions, x, y, detainedLevel), detentions.first.length),
    rarity: null,
  };
}

type DateLevel = (from: number, to: number, since: number, until: number) => number;

/** Where a cell holds several dates, the two that agree best. */
function best({ first, lo, hi }: Dates, x: number, y: number, level: DateLevel): number {
  let found = Number.POSITIVE_INFINITY;
  for (let one = first[x] ?? 0; one < (first[x + 1] ?? 0); one++) {
    for (let two = first[y] ?? 0; two < (first[y + 1] ?? 0); two++)
      found = Math.min(found, level(lo[one] ?? 0, hi[one] ?? 0, lo[two] ?? 0, hi[two] ?? 0));
  }
  return found;
}

/** Two full dates: the same; one slip apart; two dates. A date told in part: it may be the same, within a month, a year or more. */
function birthLevel(from: number, to: number, since: number, until: number): number {
  if (from === to && since === until) return from === since ? 0 : isSlip(from, since) ? 4 : 5;
  if (from <= until && since <= to) {
    const width = Math.max(to - from, until - since);
    return width <= MONTH ? 1 : width <= YEAR ? 2 : 3;
  }
  return Math.max(from - until, since - to) <= YEAR ? 6 : 7;
}

/** A neighbouring day, day and month exchanged, or one of day, month and year written otherwise. */
function isSlip(x: number, y: number): boolean {
  if (Math.abs(x - y) <= 1) return true;
  const [a, b] = [new Date(x * DAY_MS), new Date(y * DAY_MS)];
  const year = a.getUTCFullYear() === b.getUTCFullYear();
  const [month, day] = [a.getUTCMonth() + 1, a.getUTCDate()];
  const [otherMonth, otherDay] = [b.getUTCMonth() + 1, b.getUTCDate()];
  if (year && month === otherDay && day === otherMonth) return true;
  return Number(year) + Number(month === otherMonth) + Number(day === otherDay) === 2;
}

function detainedLevel(from: number, to: number, since: number, until: number): number {
  const apart = Math.max(from - until, since - to);
  if (from === to && since === until && apart <= 1) return apart === 0 ? 0 : 1;
  return apart <= 0 ? 2 : apart <= MONTH ? 3 : 4;
}
