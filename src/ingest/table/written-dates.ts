/**
 * Days as tables write them, to EDTF. Which way round day and month stand is never guessed: a form is read only where the mapping
 * names it. EDTF itself (2020-08-09, 2020-08, 2020, 1985~) is read always.
 */
import { boundsOf } from '../../claim/dates.ts';
import { Refusal } from '../../claim/problem.ts';
import { monthOf } from './months.ts';

/** A day or month in parts, or EDTF as it is. */
type Parts = readonly [year: string, month: string, day?: string | undefined] | string;

/** `d month y` and `month d y` also read a month and a year ("сакавік 2021"). */
const FORMS = {
  'd.m.y': numbers(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, (d, m, y) => [y, m, d]),
  'd/m/y': numbers(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (d, m, y) => [y, m, d]),
  'm/d/y': numbers(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (m, d, y) => [y, m, d]),
  'd-m-y': numbers(/^(\d{1,2})-(\d{1,2})-(\d{4})$/, (d, m, y) => [y, m, d]),
  'y.m.d': numbers(/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, (y, m, d) => [y, m, d]),
  'y/m/d': numbers(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, (y, m, d) => [y, m, d]),
  'y-m-d': numbers(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, (y, m, d) => [y, m, d]),
  ymd: numbers(/^(\d{4})(\d{2})(\d{2})$/, (y, m, d) => [y, m, d]),
  'm.y': numbers(/^(\d{1,2})\.(\d{4})$/, (m, y) => [y, m]),
  'm/y': numbers(/^(\d{1,2})\/(\d{4})$/, (m, y) => [y, m]),
  // "One of": EDTF keeps an interval that holds them all.
  '[y..y]': (text) => /^\[(\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})\]$/.exec(text)?.slice(1).join('/') ?? null,
  'd month y': worded,
  'month d y': worded,
} as const satisfies Record<string, (text: string) => Parts | null>;

export type DateForm = keyof typeof FORMS;
export const DATE_FORMS = Object.keys(FORMS) as [DateForm, ...DateForm[]];

/** Null where the text is no day in any of these forms, or no day that there is. */
export function edtfIn(text: string, forms: readonly DateForm[]): string | null {
  const plain = withoutTail(text);
  for (const form of forms) {
    const parts = FORMS[form](plain);
    if (parts) return edtfOf(parts);
  }
  return isEdtf(plain) ? plain : null;
}

function numbers(pattern: RegExp, order: (a: string, b: string, c: string) => Parts): (text: string) => Parts | null {
  return (text) => {
    const [, a = '', b = '', c = ''] = pattern.exec(text) ?? [];
    return a === '' ? null : order(a, b, c);
  };
}

/** Small words that may stand in a date: "9 de agosto de 2020", "le 12 mars 2021", "1er mai 2021", "12 сакавіка 2021 г.". */
const CONNECTING: ReadonlySet<string> = new Set(
  'de del of the le er st nd rd th um r rok roku г год года гады році рік року р m d v mėn'.split(' '),
);

/** One month by name, one year of four digits, and at most one number for the day. */
function worded(text: string): Parts | null {
  if (text.length > 60) return null;
  const words = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => !CONNECTING.has(word.toLowerCase()));
  const [month, more] = [monthOf(words[0] ?? ''), words.length > 1];
  const [years, days] = partition(text.match(/\d+/g) ?? [], (digits) => digits.length === 4);
  if (month === undefined || more || years.length !== 1 || days.length > 1 || /[~?<>/–—-]/.test(text)) return null;
  const [day] = days;
  if (day !== undefined && day.length > 2) return null;
  return [years[0] ?? '', String(month), day];
}

function partition(list: readonly string[], is: (one: string) => boolean): [string[], string[]] {
  return [list.filter(is), list.filter((one) => !is(one))];
}

/** A time of day, and the word for "year": days are the finest that is kept. */
function withoutTail(text: string): string {
  const day = text.trim().replace(/(?:,\s*|[ T])\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  return day.replace(/(\d{4})\s?(?:г|р|r|m|год|года|року|roku)\.?$/u, '$1');
}

/** Null where there is no such day, month or year. */
export function edtfOf(parts: Parts): string | null {
  if (typeof parts === 'string') return isEdtf(parts) ? parts : null;
  const [year, month, day] = parts;
  const edtf = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  // 13 to 41 are no months but seasons and quarters to EDTF, and nobody writes those in numbers.
  return Number(month) <= 12 && isEdtf(edtf) ? edtf : null;
}

function isEdtf(text: string): boolean {
  if (!/^[\d?~%.]/.test(text)) return false;
  try {
    boundsOf(text);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
