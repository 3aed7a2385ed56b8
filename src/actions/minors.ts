/** Which people of a list are, or may be, minors: what it says of them starts out for restricted readers only. */
import { boundsOf, dayOf, dayOfInstant, isoOf } from '../claim/dates.ts';
import type { CaptureItem } from '../claim/entry.ts';
import type { Mapped, MappedCell } from '../ingest/table/mapped.ts';

/** Of age from here on: Convention on the Rights of the Child, article 1. */
const OF_AGE = 18;

/** Words for "no" in a column that says who is a minor, after the mapping's own; whatever else stands there is a yes. */
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', '-', 'none', 'adult']);

/**
 * Rows of people under eighteen on the list's day, or on the day it was got where it has none. Where the birth date or the
 * list's is told by the year only and the person may be under eighteen, the row is among them.
 */
export function minorsOf(mapped: Mapped, { listDate, gotAt }: Pick<CaptureItem, 'listDate' | 'gotAt'>): Set<number> {
  const told = listDate ? boundsOf(listDate) : { lo: dayOfInstant(gotAt), hi: null };
  const day = told.lo ?? told.hi ?? dayOfInstant(gotAt);
  return new Set(mapped.rows.filter((row) => row.cells.some((cell) => mayBeMinor(cell, day))).map(({ row }) => row));
}

function mayBeMinor({ property, value, quote }: MappedCell, day: number): boolean {
  switch (property) {
    case 'minor':
      return !NO.has((value.kind === 'code' ? value.code : quote).trim().toLowerCase());
    case 'age':
      return /^\d{1,3}$/.test(quote.trim()) && Number(quote) < OF_AGE;
    case 'birth_date': {
      if (value.kind !== 'date') return false;
      const { hi } = boundsOf(value.edtf);
      return hi === null || isUnderAge(hi, day);
    }
    default:
      return false;
  }
}

/** Both days since 1970: may somebody who was born no later than `born` be a minor on `day`? */
export const isUnderAge = (born: number, day: number): boolean =>
  // Most are clearly of age, and what a birthday is need not be worked out.
  day - born < (OF_AGE + 1) * 366 && birthday(born, OF_AGE) > day;

/** The day somebody born on `born` is so many years old; who was born on 29 February, on 1 March where there is none. */
function birthday(born: number, years: number): number {
  const [year, rest] = [Number(isoOf(born).slice(0, 4)) + years, isoOf(born).slice(4)];
  const leap = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
  return dayOf(`${String(year).padStart(4, '0')}${rest === '-02-29' && !leap ? '-03-01' : rest}`);
}
