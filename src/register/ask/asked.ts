/** What every question is asked for, and how an answer says it back. */
import type { AsOf } from '../../claim/as-of.ts';
import { asOfText } from '../../claim/as-of.ts';
import type { Asked } from '../../derive/answers.ts';

export interface AskedAt {
  readonly asOf: AsOf;
  /** ISO date of the latest step: what "now" is for this register. */
  readonly latestDay: string;
  /** Items that were public once and are withdrawn now, in the whole edition; 0 at the desk. */
  readonly withdrawn: number;
}

/**
 * An answer about one thing. `moved`: the id is that of another mention of the thing, whose own id is given.
 * `unknown`: nothing of that id is known at the step asked for.
 */
export type Found<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  | { readonly kind: 'moved'; readonly id: string }
  | { readonly kind: 'unknown' };

export function askedOf({ asOf, latestDay, withdrawn }: AskedAt): Asked {
  const { day, known } = asOfText(asOf);
  return { day, known: asOf.known, knownDay: known, latestDay, withdrawn };
}
