/**
 * Remarks on the values of a table before anyone has said what its columns mean: days that don't exist, days that can
 * be read two ways, numbers whose comma may divide thousands or tenths. Nothing is changed: cells stay as written, and
 * the mapping decides later. A remark needs a reason to think the column holds dates (or amounts): its name or most of
 * its values.
 */
import type { Problem } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import type { Findings } from './findings.ts';
import type { Places } from './places.ts';
import type { TableRow } from './types.ts';
import { namesDates, namesIds, namesNumbers } from './words.ts';

const LOOKED_AT = 1_000;
const LONGEST = 60;

export function remarkOnValues(
  header: readonly string[],
  rows: readonly TableRow[],
  places: Places,
  findings: Findings,
): void {
  for (const [index, name] of header.entries()) {
    const kind = columnKind(name, index, rows);
    if (kind === 'date') remarkOnDates(index, rows, places, findings);
    if (kind === 'number') remarkOnNumbers(index, rows, places, findings);
  }
  remarkOnIds(header, rows, places, findings);
  remarkOnRepeats(rows, places, findings);
}

function columnKind(name: string, index: number, rows: readonly TableRow[]): 'date' | 'number' | undefined {
  if (namesIds(name)) return undefined;
  const values = rows
    .slice(0, LOOKED_AT)
    .map((r) => r.cells[index]?.trim() ?? '')
    .filter((v) => v !== '');
  if (values.length === 0) return undefined;
  const days = values.filter((v) => readDay(v) !== undefined).length;
  if (days * 2 > values.length) return 'date';
  const numbers = values.filter((v) => v.length <= LONGEST && AMOUNT.test(v)).length;
  if (namesDates(name)) return 'date';
  return numbers * 2 > values.length || (namesNumbers(name) && numbers > 0) ? 'number' : undefined;
}

// ---- dates ----------------------------------------------------------------------------------------------------------

type Order = 'ymd' | 'dmy' | 'either' | 'ordinal' | 'week';

interface Day {
  readonly order: Order;
  readonly year: number;
  /** For `either`: the first and the second number, in that order. */
  readonly a: number;
  readonly b: number;
}

/** A day written in numbers alone, whether it exists or not. Dots mean day first wherever they are used. */
function readDay(value: string): Day | undefined {
  if (value.length > LONGEST) return undefined;
  const text = value.replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  const iso = /^(-?\d{4,6})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return { order: 'ymd', year: Number(iso[1]), a: Number(iso[2]), b: Number(iso[3]) };
  const short = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (short) {
    return {
      order: short[2] === '.' ? 'dmy' : 'either',
      year: Number(short[4]),
      a: Number(short[1]),
      b: Number(short[3]),
    };
  }
  const week = /^(\d{4})-W(\d{2})(?:-(\d))?$/.exec(text);
  if (week) return { order: 'week', year: Number(week[1]), a: Number(week[2]), b: Number(week[3] ?? 1) };
  const ordinal = /^(\d{4})-(\d{3})$/.exec(text);
  return ordinal ? { order: 'ordinal', year: Number(ordinal[1]), a: Number(ordinal[2]), b: 0 } : undefined;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number, month: number, day: number): boolean {
  const days = MONTH_DAYS[month - 1];
  if (days === undefined || day < 1 || day > days || year < 1 || year > 9999) return false;
  return !(month === 2 && day === 29) || isLeap(year);
}

function isPossible({ order, year, a, b }: Day): boolean {
  const full = year < 100 ? 2000 : year;
  if (order === 'ymd') return exists(year, a, b);
  if (order === 'dmy') return exists(full, b, a);
  if (order === 'either') return exists(full, a, b) || exists(full, b, a);
  if (order === 'ordinal') return a >= 1 && a <= (isLeap(year) ? 366 : 365);
  return a >= 1 && a <= weeksOf(year) && b >= 1 && b <= 7;
}

/** ISO 8601: 53 weeks where the year begins on a Thursday, or on a Wednesday and is a leap year. */
function weeksOf(year: number): number {
  const weekday = (y: number): number => (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return weekday(year) === 4 || weekday(year - 1) === 3 ? 53 : 52;
}

function remarkOnDates(index: number, rows: readonly TableRow[], places: Places, findings: Findings): void {
  const order = orderOf(index, rows);
  for (const row of rows) {
    const value = row.cells[index]?.trim() ?? '';
    if (value === '' || /^[-–—?.]+$/.test(value)) continue;
    const say = (code: Problem['code'], sentence: string): void =>
      findings.add(code, places.cell(row, index), sentence, `"${printable(value, 30)}"`);
    const day = readDay(value);
    if (day) {
      if (!isPossible(day)) say('date_impossible', IMPOSSIBLE);
      else if (isAmbiguous(day) && order === undefined) say('date_ambiguous', AMBIGUOUS);
    } else if (/^(?:1[6-9]|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$|^(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d$/.test(value)) {
      // A year, or a year and month: less than a day, and says so itself.
    } else if (/^-?\d{1,7}(?:[.,]\d+)?$/.test(value)) say('date_serial', SERIAL);
    else if (/\p{L}|[~?]|^\d{4}\s?[-–/]\s?\d{2,4}$/u.test(value) && !/^\d+e\d+$/i.test(value)) {
      if (!isWordedDay(value)) say('date_imprecise', IMPRECISE);
    } else say('date_impossible', IMPOSSIBLE);
  }
}

const IMPOSSIBLE = 'there is no such day. It is kept as written and gives no date; mend it at the source';
const AMBIGUOUS =
  'the day and the month could be either way round. It is kept as written; say in the mapping which comes first';
const SERIAL =
  'a bare number stands where days are expected, perhaps the day count of a spreadsheet (which has two starting points, 1900 and 1904). It is kept as a number; format the column as a date and save the table again';
const IMPRECISE = 'this is less than one day, or words about one. It is kept as written, with no day made up';

const isAmbiguous = ({ order, a, b }: Day): boolean => order === 'either' && a <= 12 && b <= 12 && a !== b;

/** Day or month first, where some values of the column can be read only one way and none only the other. */
function orderOf(index: number, rows: readonly TableRow[]): 'day' | 'month' | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const row of rows) {
    const day = readDay(row.cells[index]?.trim() ?? '');
    if (day?.order !== 'either') continue;
    if (day.a > 12 && day.b <= 12) dayFirst += 1;
    if (day.b > 12 && day.a <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 === monthFirst > 0) return undefined;
  return dayFirst > 0 ? 'day' : 'month';
}

/** Small words that may stand in a full date: "9 de agosto de 2020", "12 сакавіка 2021 г.". */
const CONNECTING = new Set('de del of the r rok roku г года год р року den le um er st nd rd th'.split(' '));

/** One number for the day, one word for the month, one year: a whole day in words. "After 9 August 2020" is not. */
function isWordedDay(value: string): boolean {
  const text = value.replace(/,?\s*\d{1,2}:\d{2}(?::\d{2})?$/, '');
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.filter((w) => !CONNECTING.has(w.toLowerCase())) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((n) => n.length === 4);
  const days = numbers.filter((n) => n.length < 3 && Number(n) >= 1 && Number(n) <= 31);
  return words.length === 1 && years.length === 1 && days.length === 1 && numbers.length === 2 && !/[~?<>]/.test(text);
}

// ---- numbers --------------------------------------------------------------------------------------------------------

const AMOUNT = /^[-+~≈]?\p{Nd}(?:[\p{Nd}.,'’_ \u00a0\u2009\u202f]*\p{Nd})?%?$/u;
const LARGEST_EXACT = 9_007_199_254_740_991n;

function remarkOnNumbers(index: number, rows: readonly TableRow[], places: Places, findings: Findings): void {
  const marks = decimalMarks(index, rows);
  for (const row of rows) {
    const value = row.cells[index]?.trim() ?? '';
    if (value === '' || value.length > 400) continue;
    const say = (code: Problem['code'], sentence: string): void =>
      findings.add(code, places.cell(row, index), sentence, `"${printable(value, 30)}"`);
    if (isOutOfRange(value)) say('number_out_of_range', TOO_LARGE);
    else if (isTwoWays(value) || (marks.size > 1 && /[.,]\p{Nd}/u.test(value))) {
      say('number_ambiguous', TWO_WAYS);
    }
  }
}

const TOO_LARGE = 'the number is larger than can be counted with exactly. It is kept as text';
const TWO_WAYS =
  'the comma or dot may divide thousands or tenths. It is kept as written; write the number without marks of thousands';

/** "1,300" and "1.300": three digits after a single mark. "0,300" and "1300,5" have one reading. */
const isTwoWays = (value: string): boolean => /^[-+~≈]?[1-9]\d{0,2}[.,]\d{3}%?$/.test(value);

/** The marks that surely stand before tenths in a column. Two of them, and the column contradicts itself. */
function decimalMarks(index: number, rows: readonly TableRow[]): Set<string> {
  const marks = new Set<string>();
  for (const row of rows) {
    const value = row.cells[index]?.trim() ?? '';
    if (value.length > LONGEST || !AMOUNT.test(value)) continue;
    const [, mark, digits] = /([.,])(\d+)%?$/.exec(value) ?? [];
    if (mark !== undefined && digits?.length !== 3) marks.add(mark);
  }
  return marks;
}

function isOutOfRange(value: string): boolean {
  if (/^[-+]?\d{16,}$/.test(value)) {
    const size = BigInt(value.replace(/^[-+]/, ''));
    return size > LARGEST_EXACT;
  }
  return /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(value) && !Number.isSafeInteger(Math.trunc(Number(value)));
}

// ---- rows -----------------------------------------------------------------------------------------------------------

/** Two rows with one id and different words: two people, or one mended by hand. Never joined without being asked. */
function remarkOnIds(header: readonly string[], rows: readonly TableRow[], places: Places, findings: Findings): void {
  const index = header.findIndex((name) => namesIds(name));
  if (index === -1) return;
  const seen = new Map<string, TableRow>();
  for (const row of rows) {
    const id = row.cells[index]?.trim() ?? '';
    const before = seen.get(id);
    if (id !== '' && before && !isSame(before, row)) {
      findings.add(
        'id_conflict',
        places.cell(row, index),
        ID_CONFLICT,
        `"${printable(id, 30)}" is also in ${places.row(before)}`,
      );
    }
    if (id !== '' && !before) seen.set(id, row);
  }
}

const ID_CONFLICT =
  'the same id stands for rows that differ. Both are kept as records of their own; give each person an id';

function remarkOnRepeats(rows: readonly TableRow[], places: Places, findings: Findings): void {
  const seen = new Map<number, TableRow>();
  for (const row of rows) {
    const hash = rowHash(row);
    const before = seen.get(hash);
    if (before === undefined) seen.set(hash, row);
    else if (isSame(before, row)) findings.add('duplicate_row', places.row(row), REPEATED, `as ${places.row(before)}`);
  }
}

const REPEATED =
  'the row repeats another word for word. Both are kept; whether they are one person is asked when names are compared';

const isSame = (one: TableRow, other: TableRow): boolean =>
  one.cells.length === other.cells.length && one.cells.every((cell, i) => cell === other.cells[i]);

/** FNV-1a over a row's cells, two of 32 bits put together: kept in place of the words of 200,000 rows. */
function rowHash({ cells }: TableRow): number {
  let [low, high] = [0x811c9dc5, 0x811c9dc5 ^ cells.length];
  for (const cell of cells) {
    for (let i = 0; i < cell.length; i += 1) {
      const code = cell.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + i), 0x01000193);
    }
    low = Math.imul(low ^ 0x10000, 0x01000193);
    high = Math.imul(high ^ 0x10001, 0x01000193);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
