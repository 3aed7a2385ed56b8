/** The answer to what changed between two states of knowledge. Forms as in answers.ts. */
import type { Asked, ConflictRow, CountBounds, Doubt, Ref, ReleaseRow, SeenAs, Status, Stay } from './answers.ts';

/** A state of knowledge: the step, and the day it was asked by (null: the latest). */
export interface KnownState {
  readonly known: number;
  readonly knownDay: string | null;
}

/** How somebody stood on the day asked about, as known then. Null where nobody knew of them as ever held. */
export interface KnownStanding {
  readonly status: Status;
  readonly doubts: readonly Doubt[];
  readonly seenAs: SeenAs | null;
  /** What they added to the count of those held. */
  readonly counts: { readonly low: number; readonly high: number };
  readonly stays: readonly Omit<Stay, 'steps'>[];
}

export interface PersonChange {
  readonly person: Ref;
  readonly earlier: KnownStanding | null;
  readonly later: KnownStanding | null;
  /** What became of each stay; none where only who they are changed. */
  readonly stays: readonly ('opened' | 'closed' | 'reopened' | 'moved' | 'gone')[];
  /** The steps that did it, and whose entries or publications those are (`steps` of the answer). */
  readonly steps: readonly number[];
}

export interface ReleaseChange {
  /** Null: not known then. */
  readonly earlier: ReleaseRow | null;
  readonly later: ReleaseRow | null;
  readonly steps: readonly number[];
}

export interface ConflictChange {
  readonly conflict: ConflictRow;
  readonly change: 'new' | 'gone';
  readonly steps: readonly number[];
}

export interface NameChange {
  readonly id: string;
  /** The leading form; null where it was, or is, no entity of its own. */
  readonly earlier: string | null;
  readonly later: string | null;
  /** Joined to another since, or parted from one: which. */
  readonly with: Ref | null;
  readonly steps: readonly number[];
}

/** One step between the two states. Who and why are the desk's own, and null in an edition. */
export interface StepRow {
  readonly step: number;
  readonly at: string;
  readonly kind: string | null;
  readonly who: string | null;
  readonly why: string | null;
}

export interface DiffAnswer {
  /** Of the later state. */
  readonly asked: Asked;
  readonly earlier: KnownState;
  readonly later: KnownState;
  readonly count: { readonly earlier: CountBounds; readonly later: CountBounds };
  /** Those by whom the count differs first; their `counts` add up to the difference. */
  readonly people: readonly PersonChange[];
  readonly releases: readonly ReleaseChange[];
  readonly conflicts: readonly ConflictChange[];
  readonly names: readonly NameChange[];
  readonly steps: readonly StepRow[];
}
