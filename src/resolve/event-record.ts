/** Events as they are told, in the form in which they are compared. */
import type { Bounds, Day } from '../claim/dates.ts';
import type { EventType, Modality, Role, Unit } from '../claim/reading.ts';
import type { ParsedName } from '../names/index.ts';
import { parseName } from '../names/index.ts';
import type { Evidence } from './explain.ts';

export interface EventParty {
  readonly role: Role;
  /** Who is judged the same has one id; null where nothing is known but the name. */
  readonly id: string | null;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly names: readonly string[];
}

export interface EventNumber {
  /** Null: "some", "dozens". */
  readonly value: number | null;
  readonly max: number | null;
  readonly qualifier: 'exactly' | 'more_than' | 'about' | 'at_least';
  readonly unit: Unit;
}

/** One event as it is told so far: by one text, or by several that are judged to tell it. */
export interface EventRecord {
  readonly id: string;
  readonly type: EventType;
  readonly modality: Modality;
  /** The days it may have been, where a text tells them; null: no date. */
  readonly when: Bounds | null;
  /** By when it had been told, by its earliest source. */
  readonly toldBy: Day | null;
  readonly parties: readonly EventParty[];
  readonly numbers: readonly EventNumber[];
  readonly places: readonly string[];
  readonly destinations: readonly string[];
  /** Grounds and terms, as codes. */
  readonly terms: readonly string[];
  /** The documents that tell it. */
  readonly documents: readonly string[];
}

export type EventRelation = 'same' | 'part_of' | 'stage_of';

export type EventField =
  | 'kind'
  | 'time'
  | 'prisoners'
  | 'parties'
  | 'place'
  | 'destination'
  | 'quantity'
  | 'terms'
  | 'modality'
  | 'source';

/** One step of the waterfall. `level` is a row of EVENT_BITS. */
export interface EventEvidence extends Evidence {
  readonly field: EventField;
}

/** A record with what is dear to work out. */
export interface PreparedEvent {
  readonly record: EventRecord;
  readonly people: readonly { readonly party: EventParty; readonly parsed: readonly ParsedName[] }[];
}

/** How many people it is told to be about: the largest number, or of how many names there are. 0: nothing tells. */
export function mostOf({ numbers, parties }: EventRecord): number {
  const told = numbers.flatMap(({ value, max, unit }) => (unit === 'person' && value !== null ? [max ?? value] : []));
  const named = parties.filter(({ role }) => role === 'prisoner').length;
  return Math.max(named, ...told, 0);
}

export function prepareEvent(record: EventRecord): PreparedEvent {
  const people = record.parties
    .filter(({ kind, role }) => kind === 'person' || role === 'prisoner')
    .map((party) => ({ party, parsed: party.names.map((name) => parseName(name)) }));
  return { record, people };
}
