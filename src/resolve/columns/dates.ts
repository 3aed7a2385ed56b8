/** The dates of a column: bounds in days since 1970, several where a cell holds several. */
import { boundsOf, FIRST_DAY } from '../../claim/dates.ts';

export interface Dates {
  /** Date d of the column has the bounds `first[d]` up to `first[d + 1]`: none where it could not be read. */
  readonly first: Int32Array;
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** The first day in figures, as `year * 10000 + month * 100 + day`. */
  readonly figures: Int32Array;
}

/** Stands for an end that is open. */
const LAST_DAY = -FIRST_DAY * 4;

/** What is no EDTF date is as good as not told. */
export function datesOf(texts: readonly string[]): Dates {
  const first = new Int32Array(texts.length + 1);
  const lo: number[] = [];
  const hi: number[] = [];
  texts.forEach((text, at) => {
    for (const one of text.split(';')) {
      const bounds = readDate(one.trim());
      if (!bounds) continue;
      lo.push(bounds.lo);
      hi.push(bounds.hi);
    }
    first[at + 1] = lo.length;
  });
  return { first, lo: Int32Array.from(lo), hi: Int32Array.from(hi), figures: Int32Array.from(lo, figuresOf) };
}

/** Null also for what is open at both ends: it says nothing. A set, `[1984..1985]` (an age told in a year), is read as the time it spans. */
function readDate(text: string): { lo: number; hi: number } | null {
  const set = /^[[{](.*)[\]}]$/.exec(text)?.[1]?.split(/\.\.|,/);
  try {
    const { lo, hi } = boundsOf(set ? `${set[0]?.trim()}/${set.at(-1)?.trim()}` : text);
    return lo === null && hi === null ? null : { lo: lo ?? FIRST_DAY, hi: hi ?? LAST_DAY };
  } catch {
    return null;
  }
}

function figuresOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
