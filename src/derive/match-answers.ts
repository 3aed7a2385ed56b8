/** Answers to a query by example: whom or what here a description may be of, and what speaks for it and against it, field by field. */
import type { Property } from '../claim/vocabulary.ts';
import type { Asked, EventBrief, EventRow, PersonAnswer, Ref } from './answers.ts';
import type { MatchedKind } from './matched-kinds.ts';
import type { Offered } from './offered.ts';

export type { MatchedKind } from './matched-kinds.ts';

/** What one field says. Bits are logarithms of odds to the base 2: one bit doubles them, minus one halves them. */
export interface FieldEvidence {
  /** The field, and how the two agree in it: stable codes. */
  readonly field: string;
  readonly level: string;
  /** As asked, and as told here; empty where that field is one of many words. */
  readonly left: string;
  readonly right: string;
  /** A sentence for people. */
  readonly because: string;
  readonly bits: number;
}

export interface MatchRow {
  readonly id: string;
  /** Of an event the shortest words that tell it. */
  readonly name: string;
  readonly kind: MatchedKind;
  readonly event: EventBrief | null;
  /** What tells namesakes apart, as told: birth, occupation, place. */
  readonly about: readonly { readonly property: Property; readonly text: string }[];
  /** 0 to 1: how likely it is the one meant. */
  readonly probability: number;
  /** Bits before anything was compared, and after all of it. */
  readonly prior: number;
  readonly bits: number;
  readonly evidence: readonly FieldEvidence[];
  /** Likely enough, and clearly likelier than the next, to be taken without a look. */
  readonly match: boolean;
}

export interface Matches {
  /** The likeliest first. */
  readonly rows: readonly MatchRow[];
  /** How many more are as likely as was asked for. */
  readonly more: number;
}

export interface MatchAnswer {
  readonly asked: Asked;
  /** By the names of the queries. */
  readonly responses: ReadonlyMap<string, Matches>;
}

/** One value of a property: words, a code or a day (EDTF); a number; or another thing of the register. */
export type OfferedValue = { readonly text: string } | { readonly number: number } | { readonly entity: Ref };

export interface ValuesAnswer {
  readonly asked: Asked;
  /** By the id asked for, by property. */
  readonly values: ReadonlyMap<string, ReadonlyMap<Offered, readonly OfferedValue[]>>;
}

/** Somebody or something whose name begins as typed. */
export type Suggestion = Pick<MatchRow, 'id' | 'name' | 'kind' | 'about'>;

/** One thing, for a glance at it. */
export type EntityPreview =
  | ({ readonly of: 'named' } & PersonAnswer)
  | { readonly of: 'event'; readonly asked: Asked; readonly id: string; readonly event: EventRow };
