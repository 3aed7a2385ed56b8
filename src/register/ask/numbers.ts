/** Told numbers as ranges: what each allows, and whether all can be true of one thing. Pure. */
import type { Qualifier } from '../../claim/reading.ts';

export interface ToldNumber {
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

/** Least and most the number allows; null at an end that it leaves open, null altogether for "some", "dozens". */
export function allowed({ value, max, qualifier }: ToldNumber): { low: number; high: number | null } | null {
  if (value === null) return null;
  switch (qualifier) {
    case 'exactly':
      return { low: value, high: max ?? value };
    case 'more_than':
      return { low: value + 1, high: null };
    case 'at_least':
      return { low: value, high: null };
    // "About" gives a tenth either way, as in conflicts.
    case 'about':
      return { low: Math.floor(value * 0.9), high: Math.ceil((max ?? value) * 1.1) };
    default:
      return qualifier satisfies never;
  }
}

/** Smallest and largest over several; the upper end stays open where any number leaves it open. */
export function span(numbers: readonly ToldNumber[]): { low: number | null; high: number | null } {
  const ranges = numbers.flatMap((number) => allowed(number) ?? []);
  if (ranges.length === 0) return { low: null, high: null };
  const highs = ranges.map((range) => range.high);
  return {
    low: Math.min(...ranges.map((range) => range.low)),
    high: highs.includes(null) ? null : Math.max(...highs.flatMap((high) => high ?? [])),
  };
}

export function exclude(a: ToldNumber, b: ToldNumber): boolean {
  const [x, y] = [allowed(a), allowed(b)];
  if (!x || !y) return false;
  return (x.high !== null && y.low > x.high) || (y.high !== null && x.low > y.high);
}
