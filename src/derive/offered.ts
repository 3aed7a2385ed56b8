/**
 * What others' tools may ask for of somebody or something here, by property: one table, read where the values are looked up, where
 * they are named and where a query is read. A property is a row here and two messages in the catalogue (`offered`, `offeredWhat`).
 */
import type { MatchedKind } from './matched-kinds.ts';

interface OfferedRow {
  readonly on: readonly MatchedKind[];
  /** Its values are things of this kind; else words, codes, days (EDTF) or numbers. */
  readonly leadsTo?: MatchedKind;
}

const row = (on: readonly MatchedKind[], leadsTo?: MatchedKind): OfferedRow => ({ on, ...(leadsTo && { leadsTo }) });
const PERSON: readonly MatchedKind[] = ['person'];
const EVENT: readonly MatchedKind[] = ['event'];

export const OFFERED = {
  name: row(['person', 'organisation', 'place']),
  birth_date: row(PERSON),
  sex: row(PERSON),
  age: row(PERSON),
  occupation: row(PERSON),
  citizenship: row(PERSON),
  place: row(['person', 'event']),
  ground: row(['person', 'event']),
  term: row(PERSON),
  status: row(PERSON),
  status_since: row(PERSON),
  held_since: row(PERSON),
  last_seen_held: row(PERSON),
  detained: row(PERSON),
  held_until: row(PERSON),
  acts_for: row(['person', 'organisation'], 'organisation'),
  documents: row(['person', 'organisation', 'place']),
  type: row(EVENT),
  modality: row(EVENT),
  date: row(EVENT),
  destination: row(EVENT),
  terms: row(EVENT),
  quantity: row(EVENT),
  prisoner: row(EVENT, 'person'),
  participant: row(EVENT),
  words: row(EVENT),
} as const satisfies Record<string, OfferedRow>;

export type Offered = keyof typeof OFFERED;
export const isOffered = (word: string): word is Offered => Object.hasOwn(OFFERED, word);
export const offeredOn = (kind: MatchedKind): Offered[] =>
  (Object.keys(OFFERED) as Offered[]).filter((property) => (OFFERED[property].on as readonly string[]).includes(kind));

/** The kind of thing that a property's values are; null where they are words, codes, days or numbers. */
export const leadsTo = (property: Offered): MatchedKind | null => (OFFERED[property] as OfferedRow).leadsTo ?? null;
