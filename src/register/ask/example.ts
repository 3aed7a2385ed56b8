/** A description of somebody or something, to be looked for: what a query by example says. */
import type { EventType } from '../../claim/reading.ts';
import type { MatchedKind } from '../../derive/match-answers.ts';

/** What is not known is left empty; of a field with several values any may be the true one. */
export interface NamedExample {
  readonly of: 'named';
  /** Kinds that are looked for. */
  readonly kinds: ReadonlySet<Exclude<MatchedKind, 'event'>>;
  readonly names: readonly string[];
  readonly sex: string;
  /** EDTF, as are all days. */
  readonly birth: readonly string[];
  readonly places: readonly string[];
  readonly occupations: readonly string[];
  readonly articles: readonly string[];
  readonly detained: readonly string[];
}

export interface EventExample {
  readonly of: 'event';
  /** Of the event itself, where that is known. */
  readonly id: string;
  readonly types: ReadonlySet<EventType>;
  readonly date: string;
  readonly places: readonly string[];
  /** Names or ids of those who took part. */
  readonly people: readonly string[];
  readonly quantity: number | null;
}
