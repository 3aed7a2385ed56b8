import type { Dates } from '../columns/dates.ts';
import type { Table } from '../columns/table.ts';
import type { Field } from './field.ts';

/** Days in a year and in a month, at most. */
const YEAR = 366;
const MONTH = 31;

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
    compare: (x, y) => best(births, x, y, birthLevel),
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
    compare: (x, y) => best(detentions, x, y, detainedLevel),
    rarity: null,
  };
}

type DateLevel = (dates: Dates, one: number, two: number) => number;

/** Where a cell holds several dates, the two that agree best. */
function best(dates: Dates, x: number, y: number, level: DateLevel): number {
  const { first } = dates;
  const [from, to] = [first[x] as number, first[x + 1] as number];
  const [since, until] = [first[y] as number, first[y + 1] as number];
  if (to - from === 1 && until - since === 1) return level(dates, from, since);
  let found = Number.POSITIVE_INFINITY;
  for (let one = from; one < to; one++) {
    for (let two = since; two < until; two++) found = Math.min(found, level(dates, one, two));
  }
  return found;
}

/** Two full dates: the same; one slip apart; two dates. A date told in part: it may be the same, within a month, a year or more. */
function birthLevel({ lo, hi, figures }: Dates, one: number, two: number): number {
  const [from, to] = [lo[one] as number, hi[one] as number];
  const [since, until] = [lo[two] as number, hi[two] as number];
  if (from === to && since === until) {
    if (from === since) return 0;
    return Math.abs(from - since) === 1 || isSlip(figures[one] as number, figures[two] as number) ? 4 : 5;
  }
  if (from <= until && since <= to) {
    const width = Math.max(to - from, until - since);
    return width <= MONTH ? 1 : width <= YEAR ? 2 : 3;
  }
  return Math.max(from - until, since - to) <= YEAR ? 6 : 7;
}

/** Day and month exchanged, or one of day, month and year written otherwise. */
function isSlip(a: number, b: number): boolean {
  const [day, otherDay] = [a % 100, b % 100];
  const [month, otherMonth] = [Math.floor(a / 100) % 100, Math.floor(b / 100) % 100];
  const year = Math.floor(a / 10_000) === Math.floor(b / 10_000);
  if (year && month === otherDay && day === otherMonth) return true;
  return Number(year) + Number(month === otherMonth) + Number(day === otherDay) === 2;
}

function detainedLevel({ lo, hi }: Dates, one: number, two: number): number {
  const [from, to] = [lo[one] as number, hi[one] as number];
  const [since, until] = [lo[two] as number, hi[two] as number];
  const apart = Math.max(from - until, since - to);
  if (from === to && since === until && apart <= 1) return apart === 0 ? 0 : 1;
  return apart <= 0 ? 2 : apart <= MONTH ? 3 : 4;
}
