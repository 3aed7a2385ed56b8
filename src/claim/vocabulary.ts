/**
 * The vocabulary: kinds of mention, their properties, event types, links. Tables, read by ingest, derive, pages and exports;
 * a new property or event type is a row here and a message in the catalogue, no code.
 */
import type { Audience } from './audience.ts';
import type { EventType, Modality, Role } from './reading.ts';
import { ROLES } from './reading.ts';
import type { ValueKind } from './values.ts';

export const MENTION_KINDS = [
  'person',
  'organisation',
  'place',
  'event',
  'figure',
  'position',
  'assessment',
  'determination',
  'link',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

interface PropertyRow {
  readonly on: readonly MentionKind[];
  readonly value: ValueKind;
  /** Can a thing have only one true value? Then two that exclude each other are a conflict. */
  readonly single: boolean;
  /** Where it starts; a person may widen it by an entry with a reason. */
  readonly audience: Audience;
  /** Is it the person's own to tell? Then it is widened with their consent, or by a reason that says why without. */
  readonly consent: boolean;
}

const row = (
  on: readonly MentionKind[],
  value: ValueKind,
  {
    single = false,
    audience = 'public' as Audience,
    consent = false,
  }: { single?: boolean; audience?: Audience; consent?: boolean } = {},
): PropertyRow => ({ on, value, single, audience, consent });

const PARTY: readonly MentionKind[] = ['person', 'organisation', 'place'];
const role = row(['event', 'figure'], 'mention');

export const PROPERTIES = {
  name: row(PARTY, 'name'),
  sex: row(['person'], 'code', { single: true }),
  birth_date: row(['person'], 'date', { single: true }),
  age: row(['person'], 'text'),
  occupation: row(['person'], 'text'),
  citizenship: row(['person'], 'text'),
  note: row(['person', 'organisation', 'event'], 'text'),
  /** The state the text leaves a person in, as of its publication. */
  left_as: row(['person'], 'code'),
  term: row(['person'], 'text'),
  acts_for: row(['person', 'organisation'], 'mention'),
  // Kept from the public from the first day: what gets people hurt when it leaks.
  contact: row(['person'], 'text', { audience: 'restricted', consent: true }),
  address: row(['person'], 'text', { audience: 'restricted', consent: true }),
  health: row(['person'], 'text', { audience: 'restricted', consent: true }),
  family: row(['person'], 'text', { audience: 'restricted', consent: true }),
  photo: row(['person'], 'text', { audience: 'restricted', consent: true }),
  lawyer: row(['person'], 'text', { audience: 'restricted' }),
  minor: row(['person'], 'code', { single: true, audience: 'restricted' }),
  informant: row(['person', 'event'], 'text', { audience: 'restricted' }),
  /** To whom the person lets what be shown (claim/consent.ts). */
  consent: row(['person'], 'text', { audience: 'restricted' }),
  // Events and figures.
  occurred: row(['event', 'figure'], 'occurred', { single: true }),
  date: row(['event', 'figure', 'determination'], 'date', { single: true }),
  quantity: row(['event', 'figure'], 'quantity', { single: true }),
  times: row(['event'], 'number', { single: true }),
  prisoner: role,
  holder: role,
  receiver: role,
  mediator: role,
  actor: role,
  counterpart: role,
  imposer: role,
  target: role,
  court: role,
  /** Of a person: where a list keeps them. */
  place: row(['person', 'event', 'figure'], 'text'),
  destination: row(['event'], 'text'),
  /** Of an arrest, charge or sentence an article of law, of a release a word of GROUNDS; of a person what a list says they are held on. */
  ground: row(['person', 'event'], 'code', { single: true }),
  terms: row(['event'], 'code'),
  scope: row(['figure'], 'code', { single: true }),
  /** Of a number the register tells itself: what was asked, and who was counted. For the desk, to tell no two that point at few. */
  counted: row(['figure'], 'text', { audience: 'restricted' }),
  /** Who, by citizenship, makes up a number: "six Lithuanians". One claim a group. */
  of_which: row(['event'], 'quantity'),
  // Positions, assessments, determinations, links.
  holder_of: row(['position'], 'mention'),
  posture: row(['position', 'assessment'], 'code'),
  topic: row(['position'], 'code'),
  statement: row(['position', 'assessment'], 'text'),
  author: row(['assessment'], 'mention'),
  hedge: row(['assessment'], 'text'),
  probability: row(['assessment'], 'number'),
  about: row(['assessment', 'position'], 'mention'),
  /** Who decides; and of whom, one property a decision: it recognises them, refuses to, or takes it back. */
  determiner: row(['determination'], 'mention'),
  recognises: row(['determination'], 'mention'),
  refuses: row(['determination'], 'mention'),
  withdraws: row(['determination'], 'mention'),
  criteria: row(['determination'], 'text'),
  link: row(['link'], 'code', { single: true }),
  from: row(['link'], 'mention', { single: true }),
  to: row(['link'], 'mention', { single: true }),
  stage: row(['link'], 'code'),
  gap: row(['link'], 'text'),
} as const satisfies Record<string, PropertyRow>;

export type Property = keyof typeof PROPERTIES;
export const isProperty = (word: string): word is Property => Object.hasOwn(PROPERTIES, word);
export const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

export type Family = 'custody' | 'pressure' | 'dealing' | 'figure';

/** What an event does to the custody of the people it names as prisoners (DESIGN, "How long someone is held"). */
export type CustodyEffect = 'opens' | 'sees_held' | 'closes' | 'refuses' | 'none';

interface EventTypeRow {
  readonly family: Family;
  readonly custody: CustodyEffect;
  /** The order of a day on which several things are told, where no link orders them. */
  readonly order: number;
  /** Told with an interval, it lasted over it ("closed from 12 to 25 September"); of other events an interval is doubt about the day. */
  readonly lasts?: true;
  /** Where its claims start; absent: public. A named person's illness is theirs to tell. */
  readonly audience?: Audience;
}

export const EVENT_TYPE_ROWS = {
  detention: { family: 'custody', custody: 'opens', order: 0 },
  charge: { family: 'custody', custody: 'none', order: 1 },
  sentence: { family: 'custody', custody: 'sees_held', order: 1 },
  transfer: { family: 'custody', custody: 'sees_held', order: 1 },
  ill_treatment: { family: 'custody', custody: 'sees_held', order: 1 },
  medical_emergency: { family: 'custody', custody: 'none', order: 1, audience: 'restricted' },
  pardon: { family: 'custody', custody: 'sees_held', order: 2 },
  release: { family: 'custody', custody: 'closes', order: 3 },
  exchange: { family: 'custody', custody: 'closes', order: 3 },
  death_in_custody: { family: 'custody', custody: 'closes', order: 3 },
  refusal_to_leave: { family: 'custody', custody: 'refuses', order: 4 },
  redetention: { family: 'custody', custody: 'opens', order: 5 },
  pressure: { family: 'pressure', custody: 'none', order: 1 },
  call: { family: 'dealing', custody: 'none', order: 1 },
  meeting: { family: 'dealing', custody: 'none', order: 1 },
  visit: { family: 'dealing', custody: 'none', order: 1 },
  letter: { family: 'dealing', custody: 'none', order: 1 },
  statement: { family: 'dealing', custody: 'none', order: 1 },
  sanction_imposed: { family: 'dealing', custody: 'none', order: 1, lasts: true },
  sanction_eased: { family: 'dealing', custody: 'none', order: 1 },
  border_closed: { family: 'dealing', custody: 'none', order: 1, lasts: true },
  border_reopened: { family: 'dealing', custody: 'none', order: 1 },
  exercise: { family: 'dealing', custody: 'none', order: 1, lasts: true },
  trade_measure: { family: 'dealing', custody: 'none', order: 1, lasts: true },
  post_change: { family: 'dealing', custody: 'none', order: 1, lasts: true },
  reported_count: { family: 'figure', custody: 'none', order: 1 },
} as const satisfies Record<EventType, EventTypeRow>;

export function startingAudienceOf(type: EventType): Audience {
  const row: EventTypeRow = EVENT_TYPE_ROWS[type];
  return row.audience ?? 'public';
}

export const lasts = (type: EventType): boolean => (EVENT_TYPE_ROWS[type] as EventTypeRow).lasts ?? false;

/** Only what happened, or is said to have happened under a hedge, moves custody; a plan or a denial does not. */
export const movesCustody = (modality: Modality): boolean => modality === 'actual' || modality === 'uncertain';

/** What a person's state at the end of a text says about custody on the day of its publication. */
export const STATE_EFFECTS = {
  held: 'sees_held',
  house_arrest: 'sees_held',
  returned_to_prison: 'none',
  refused_to_leave: 'none',
  released: 'closes',
  released_abroad: 'closes',
  died_in_custody: 'closes',
  died_after_release: 'closes',
  missing: 'none',
  sentenced_in_absentia: 'none',
} as const satisfies Record<string, CustodyEffect>;
