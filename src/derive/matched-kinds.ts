/** The kinds of things that a description may be of. */
export const MATCHED_KINDS = ['person', 'organisation', 'place', 'event'] as const;
export type MatchedKind = (typeof MATCHED_KINDS)[number];
