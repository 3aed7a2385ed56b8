/** A judgement on two mentions: are they one person, one organisation, one event? */
export const VERDICTS = ['same', 'not', 'unsure', 'withdrawn'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** By a person, or by a named rule at a score; of one pair the last stands, a person's over a rule's. */
export type JudgedBy = 'person' | 'rule';

export interface Judgement {
  readonly mention: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly by: JudgedBy;
}

/** A pair has no direction: the two ends in a fixed order. */
export const pairOf = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** Does `next` stand over `prior` for the same pair? */
export const standsOver = (prior: JudgedBy | undefined, next: JudgedBy): boolean =>
  !(prior === 'person' && next === 'rule');
