/** Answers that count people: in groups, and month by month. Forms as in answers.ts. */
import type { Asked, Citation, CountBounds, HeldRow, Range, Ref } from './answers.ts';
import type { Dimension } from './groups.ts';

/** A group that people are counted in. */
export interface GroupRef {
  /** Empty: of whom nothing of the kind is told. Else an entity's id, or the words with case and spacing evened out. */
  readonly id: string;
  /** The entity's name, or the words as told; empty where nothing is told. */
  readonly label: string;
}

export interface GroupCount extends CountBounds {
  readonly group: GroupRef;
}

/** Somebody for whom the groups do not add up to the whole: what they add to each, and why. */
export interface Straddling {
  readonly person: Ref;
  /** `several_groups`: they may be in any of `groups`; `open_identity`: they may be one with another, who may be in another group. */
  readonly why: 'several_groups' | 'open_identity';
  readonly groups: readonly GroupRef[];
  /** What they add to the whole, and to all groups together. */
  readonly whole: CountBounds;
  readonly inGroups: CountBounds;
}

/** Who is counted in one group, and how surely they belong to it. */
export interface GroupMember extends HeldRow {
  readonly belongs: 'sure' | 'possible';
  /** The other groups they may be in. */
  readonly others: readonly GroupRef[];
}

/** One group's count with all that makes it up; the rows' counts add up to it. */
export interface HeldInGroup extends CountBounds {
  readonly asked: Asked;
  readonly dimension: Dimension;
  readonly group: GroupRef;
  readonly rows: readonly (GroupMember & {
    /** The words that put them in the group; none where it is that of whom nothing is told. */
    readonly groupCites: readonly Citation[];
  })[];
}

export interface CountByAnswer {
  readonly asked: Asked;
  readonly dimension: Dimension;
  readonly whole: CountBounds;
  /** Largest first; the group of whom nothing is told last. */
  readonly groups: readonly GroupCount[];
  /** The groups added up; null where one person is rightly in several, so that they add up to nothing. */
  readonly sum: CountBounds | null;
  /** Those by whom `sum` differs from `whole`: their `whole` less their `inGroups` add up to the difference. */
  readonly straddling: readonly Straddling[];
  /** How many more there are of those. */
  readonly moreStraddling: number;
  /** Of one group, where it was asked for. */
  readonly members: readonly GroupMember[] | null;
}

/** One month: held when it began, came in, came out, held when it ended. */
export interface FlowMonth {
  /** YYYY-MM. */
  readonly month: string;
  readonly opening: CountBounds;
  readonly in: CountBounds;
  readonly out: CountBounds;
  readonly closing: CountBounds;
  /** `closing` less what the rest makes expected, as least and most; holds 0 where they agree. */
  readonly residual: { readonly lower: number; readonly upper: number };
  readonly consistent: boolean;
}

export interface FlowSeries {
  /** Null: everybody. */
  readonly group: GroupRef | null;
  readonly months: readonly FlowMonth[];
}

export interface FlowAnswer {
  readonly asked: Asked;
  /** YYYY-MM, both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly dimension: Dimension | null;
  readonly series: readonly FlowSeries[];
}

/** Who makes up one cell of a flow: a row a stay. */
export interface CrossingRow {
  readonly person: Ref;
  /** Which of their stays, from 1. */
  readonly stay: number;
  readonly sure: 'certain' | 'possible';
  /** The days on one of which it was. */
  readonly when: Range;
  /**
   * Why it is not certain: `hedged`: the source hedges; `month`: the day may be in another month; `disputed`: who it is, is;
   * `group`: they may have been in another group then.
   */
  readonly why: readonly ('hedged' | 'month' | 'disputed' | 'group')[];
  /** What the row adds to the month's least and most. */
  readonly counts: { readonly low: number; readonly high: number };
  /** The words that tell it; and those that put them in the group, where one is asked about. */
  readonly cites: readonly Citation[];
  readonly groupCites: readonly Citation[];
}

export interface CrossingsAnswer {
  readonly asked: Asked;
  /** YYYY-MM. */
  readonly month: string;
  /** Null: everybody. */
  readonly dimension: Dimension | null;
  readonly group: GroupRef | null;
  /** The month's cells; the rows' counts add up to them. */
  readonly totals: { readonly in: CountBounds; readonly out: CountBounds };
  readonly in: readonly CrossingRow[];
  readonly out: readonly CrossingRow[];
}
