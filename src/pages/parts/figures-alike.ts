/**
 * Can told figures be of the same people? The words "five of one union" and "more than 1,300" both count people held, and code can't
 * tell whom they mean: a rule of thumb says when not to set them under one claim. The page names the rule beside it.
 */
import type { FigureRow } from '../../derive/answers.ts';

/** Figures of one group don't lie further apart than so many times. */
export const APART_TIMES = 5;
/** A figure that stands alone and is under this may be of a few among many. */
export const SMALL = 100;

type Valued = FigureRow & { readonly value: number };
const top = ({ value, max }: Valued): number => max ?? value;

/** The lowest and the highest told; of two equal ones "more than" is the higher. Null where none has a number. */
export function endsOf(figures: readonly FigureRow[]): readonly [FigureRow, FigureRow] | null {
  const rows = figures.filter((row): row is Valued => row.value !== null);
  const more = ({ qualifier }: FigureRow): number => Number(qualifier === 'more_than' || qualifier === 'at_least');
  const [low] = rows.toSorted((a, b) => a.value - b.value || more(a) - more(b));
  const high = rows.toSorted((a, b) => top(b) - top(a) || more(b) - more(a))[0];
  return low && high ? [low, high] : null;
}

export function mayDiffer(figures: readonly FigureRow[]): boolean {
  const ends = endsOf(figures) as readonly [Valued, Valued] | null;
  if (ends === null) return false;
  const [low, high] = ends;
  return top(high) > low.value * APART_TIMES || (figures.length === 1 && top(high) < SMALL);
}
