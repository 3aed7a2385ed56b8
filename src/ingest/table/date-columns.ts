/** In which forms the days of a table's columns are written, as far as the cells themselves tell. */
import type { DateForm } from './written-dates.ts';
import { edtfIn } from './written-dates.ts';

export interface DaysFound {
  /** That read the column; EDTF needs none. */
  readonly forms: readonly DateForm[];
  /** Cells that are no day in any of them. */
  readonly others: readonly string[];
  /** Days with slashes of which either number may be the month. */
  readonly eitherWay: boolean;
}

/** Least share of the cells that are days for a column to hold days. */
const MOSTLY = 0.7;

/** Forms that are told from each other by their shape; days with slashes are not. */
const BY_SHAPE: readonly DateForm[] = [
  'd.m.y',
  'd-m-y',
  'y-m-d',
  'y.m.d',
  'y/m/d',
  'm.y',
  'd month y',
  'ymd',
  '[y..y]',
];

type Order = 'd/m/y' | 'm/d/y';

/** Null where the cells (none of them empty) are mostly no days. `order`: of days with slashes; null: either way round. */
export function daysIn(cells: readonly string[], order: Order | null): DaysFound | null {
  const forms = new Set<DateForm>();
  const others: string[] = [];
  const slashed: string[] = [];
  for (const cell of cells) {
    if (edtfIn(cell, []) !== null) continue;
    const form = BY_SHAPE.find((one) => edtfIn(cell, [one]) !== null);
    if (form) forms.add(form);
    else if (edtfIn(cell, ['d/m/y']) !== null || edtfIn(cell, ['m/d/y']) !== null) slashed.push(cell);
    else if (edtfIn(cell, ['m/y']) !== null) forms.add('m/y');
    else others.push(cell);
  }
  if (cells.length === 0 || others.length > cells.length * (1 - MOSTLY)) return null;
  if (order && slashed.length > 0) {
    forms.add(order);
    others.push(...slashed.filter((cell) => edtfIn(cell, [order]) === null));
  }
  return { forms: [...forms], others, eitherWay: slashed.length > 0 && order === null };
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/;

/**
 * Which number comes first in a table's days with slashes: told where some day can be read only one way, and none only the other.
 * `texts` may hold anything.
 */
export function orderOf(texts: Iterable<string>): Order | null {
  let [day, month] = [false, false];
  for (const text of texts) {
    const [, first = '', second = ''] = SLASHED.exec(text) ?? [];
    day ||= Number(first) > 12;
    month ||= Number(second) > 12;
  }
  return day === month ? null : day ? 'd/m/y' : 'm/d/y';
}
