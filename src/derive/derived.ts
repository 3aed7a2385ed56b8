/**
 * What is derived, row by row: the bodies of the register's `derived` table. Every value names the attestations it rests on
 * (`by`), so that a page can go from any of them to the words. Other things are named by mention, never by entity, so that
 * joining two entities rewrites only what is their own.
 */
import type { Bounds, Day } from '../claim/dates.ts';
import type { LinkType, Stage } from '../claim/links.ts';
import type { EventType, Modality, Qualifier, Role, Unit } from '../claim/reading.ts';
import type { Family, MentionKind, Property } from '../claim/vocabulary.ts';

export interface Rested {
  /** Ids of the attestations this rests on, in the order of the told rows. */
  readonly by: readonly string[];
}

export interface NameBody {
  readonly kind: MentionKind;
  /** The form that leads: ranked so by a person, else told by most sources. */
  readonly name: string;
  readonly spellings: readonly (Rested & { readonly text: string; readonly language: string })[];
  readonly facts: readonly (Rested & { readonly property: Property; readonly text: string })[];
  readonly actsFor: readonly (Rested & { readonly mention: string })[];
  readonly mentions: readonly string[];
}

export type CustodyMark = 'opened' | 'seen' | 'closed' | 'refused' | 'hedged';

export interface CustodyStep extends Rested {
  readonly mark: CustodyMark;
  readonly type: EventType | 'left_as';
  readonly modality: Modality;
  readonly bounds: Bounds;
  /** The event's mention; null where a text only says how it leaves the person. */
  readonly event: string | null;
}

/** One stay. Held for certain from `certainFrom` to `certainTo` (both null: never certain); possibly from start.lo to end.hi. */
export interface CustodyBody {
  readonly start: Bounds;
  /** Null: not closed by any claim. Held at the end of a day means the closing is later than that day. */
  readonly end: Bounds | null;
  readonly certainFrom: Day | null;
  readonly certainTo: Day | null;
  readonly steps: readonly CustodyStep[];
}

export interface ToldDate extends Rested {
  readonly edtf: string;
  readonly basis: string;
  readonly bounds: Bounds;
}

export interface ToldQuantity extends Rested {
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly text: string;
}

export interface ToldRole extends Rested {
  readonly role: Role;
  readonly mention: string;
}

export interface EventBody {
  readonly type: EventType;
  readonly family: Family;
  readonly modality: Modality;
  /** As told, "about" not widened; of what lasted, from its beginning to its end. */
  readonly bounds: Bounds;
  /** Told as about those days. */
  readonly about: boolean;
  /** It lasted over the bounds; else it was on some day within them. */
  readonly lasts: boolean;
  /** Where the bounds come from: told, the whole it is part of, or only that it was told by then. */
  readonly basis: 'told' | 'whole' | 'publication';
  readonly occurred: readonly (Rested & { readonly type: EventType; readonly modality: Modality })[];
  readonly dates: readonly ToldDate[];
  readonly quantities: readonly ToldQuantity[];
  readonly ofWhich: readonly ToldQuantity[];
  readonly roles: readonly ToldRole[];
  readonly words: readonly (Rested & { readonly property: Property; readonly text: string })[];
  /** Told to be part of another: a number of it is not a number of the whole. */
  readonly part: boolean;
  readonly mentions: readonly string[];
}

export interface LinkBody {
  readonly link: LinkType;
  readonly from: string;
  readonly to: string;
  readonly stage: Stage | null;
  readonly gap: string | null;
  readonly by: readonly string[];
}

/** A position or an assessment, as one text states it. */
export interface StatementBody extends Rested {
  readonly kind: 'position' | 'assessment';
  readonly posture: string;
  readonly topic: string | null;
  /** The actor whose position it is, or the author of the assessment. */
  readonly who: string | null;
  readonly statement: string;
  readonly hedge: string | null;
  readonly probability: number | null;
  readonly about: readonly string[];
}

export interface BatchStage {
  readonly stage: Stage;
  readonly events: readonly string[];
  readonly told: readonly ToldQuantity[];
  readonly named: readonly (Rested & { readonly mention: string })[];
}

export interface BatchBody {
  readonly bounds: Bounds;
  readonly stages: readonly BatchStage[];
  readonly ofWhich: readonly ToldQuantity[];
  readonly events: readonly string[];
}

export interface ConflictBody {
  readonly about: MentionKind;
  readonly property: Property;
  /** Values that exclude each other, each with who tells it. */
  readonly values: readonly (Rested & { readonly text: string })[];
}

export type Derived =
  | {
      readonly kind: 'name';
      readonly entity: string;
      readonly part: '';
      readonly bounds: Bounds;
      readonly body: NameBody;
    }
  | {
      readonly kind: 'custody';
      readonly entity: string;
      readonly part: string;
      readonly bounds: Bounds;
      readonly body: CustodyBody;
    }
  | {
      readonly kind: 'event';
      readonly entity: string;
      readonly part: '';
      readonly bounds: Bounds;
      readonly body: EventBody;
    }
  | {
      readonly kind: 'link';
      readonly entity: string;
      readonly part: '';
      readonly bounds: Bounds;
      readonly body: LinkBody;
    }
  | {
      readonly kind: 'statement';
      readonly entity: string;
      readonly part: '';
      readonly bounds: Bounds;
      readonly body: StatementBody;
    }
  | {
      readonly kind: 'batch';
      readonly entity: string;
      readonly part: '';
      readonly bounds: Bounds;
      readonly body: BatchBody;
    }
  | {
      readonly kind: 'conflict';
      readonly entity: string;
      readonly part: string;
      readonly bounds: Bounds;
      readonly body: ConflictBody;
    };

export const NO_BOUNDS: Bounds = { lo: null, hi: null };
