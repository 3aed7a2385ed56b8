/**
 * A reading: what one document says, as a careful reader (a person or `rollcall extract`) writes it down.
 * The form is that of the article annotations (docs/reading.md): events and persons, each with an exact span.
 * A reading is the unit people exchange and edit; `ingest/extract/drafts.ts` turns it into mentions and claims.
 */
import { z } from 'zod';
import { LINK_TYPES, STAGES } from './links.ts';

export const EVENT_TYPES = [
  'detention',
  'charge',
  'sentence',
  'transfer',
  'ill_treatment',
  'medical_emergency',
  'pressure',
  'death_in_custody',
  'pardon',
  'release',
  'refusal_to_leave',
  'redetention',
  'exchange',
  'call',
  'meeting',
  'visit',
  'letter',
  'statement',
  'sanction_imposed',
  'sanction_eased',
  'border_closed',
  'border_reopened',
  'exercise',
  'trade_measure',
  'post_change',
  'reported_count',
] as const;
export const MODALITIES = ['actual', 'planned', 'proposed', 'denied', 'uncertain'] as const;
export const QUALIFIERS = ['exactly', 'more_than', 'about', 'at_least'] as const;
export const UNITS = ['person', 'year', 'month', 'day', 'hour', 'vehicle', 'train', 'USD', 'EUR'] as const;
export const ROLES = [
  'prisoner',
  'holder',
  'receiver',
  'mediator',
  'actor',
  'counterpart',
  'imposer',
  'target',
  'court',
] as const;
export const SCOPES = [
  'held_now',
  'recognised_total',
  'jailed_since',
  'released_since',
  'pardoned_since',
  'died_since',
] as const;
export const GROUNDS = [
  'pardon',
  'amnesty',
  'served',
  'exchange',
  'acquittal',
  'commutation',
  'medical',
  'bail',
] as const;
export const TERMS = ['deported', 'supervised', 'unconditional', 'inside_country'] as const;
export const PERSON_STATES = [
  'held',
  'house_arrest',
  'released',
  'released_abroad',
  'refused_to_leave',
  'returned_to_prison',
  'missing',
  'died_in_custody',
  'died_after_release',
  'sentenced_in_absentia',
] as const;
/** What a determination says of a person: each is a property of it. */
export const DECISIONS = ['recognises', 'refuses', 'withdraws'] as const;
export const DATE_BASES = ['stated', 'resolved', 'publication'] as const;

export type EventType = (typeof EVENT_TYPES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Unit = (typeof UNITS)[number];
export type Role = (typeof ROLES)[number];
export type Decision = (typeof DECISIONS)[number];

/** `start` and `end` are UTF-16 offsets into the document text; `text.slice(start, end) === quote`. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) });
export type Span = z.infer<typeof spanSchema>;

export const quantitySchema = z.object({
  value: z.number().nullable(),
  max: z.number().optional(),
  qualifier: z.enum(QUALIFIERS),
  unit: z.enum(UNITS),
  text: z.string(),
});
export type Quantity = z.infer<typeof quantitySchema>;

export const readDateSchema = z.object({
  edtf: z.string(),
  basis: z.enum(DATE_BASES),
  /** The words; null for a count that is of the day of publication. */
  text: z.string().nullable(),
});
export type ReadDate = z.infer<typeof readDateSchema>;

/** What a named party is, where the reader says so. */
const partyKindSchema = z.enum(['person', 'organisation', 'place']);

/** Who says it: `chain` has the origin first, then each relay named in the text; `name` is the origin. */
export const readSourceSchema = z.object({
  name: z.string().min(1),
  chain: z.array(z.string().min(1)).optional(),
  form: z.enum(['said', 'cited']),
  /** The date of the cited report, as EDTF, where the citation prints one. */
  date: z.string().optional(),
});
export type ReadSource = z.infer<typeof readSourceSchema>;

export const readEventSchema = z.object({
  id: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  modality: z.enum(MODALITIES).default('actual'),
  span: spanSchema,
  date: readDateSchema.nullable().default(null),
  quantity: quantitySchema.nullable().default(null),
  times: z.int().optional(),
  participants: z.array(z.object({ role: z.enum(ROLES), name: z.string().min(1) })).default([]),
  place: z.array(z.string()).default([]),
  destination: z.array(z.string()).default([]),
  source: readSourceSchema.nullable().default(null),
  /** Of a release one of {@link GROUNDS}; of an arrest, a charge or a sentence the article of law as told. */
  ground: z.union([z.enum(GROUNDS), z.string().min(1)]).optional(),
  terms: z.enum(TERMS).optional(),
  scope: z.enum(SCOPES).optional(),
  sameAs: z.string().optional(),
  partOf: z.string().optional(),
  note: z.string().optional(),
  /** The rules that made it, where a machine did. */
  rules: z.array(z.string()).optional(),
});
export type ReadEvent = z.infer<typeof readEventSchema>;

export const readPersonSchema = z.object({
  name: z.string().min(1),
  variants: z.array(z.string()).default([]),
  state: z.enum(PERSON_STATES).optional(),
  certainty: z.enum(['stated', 'uncertain']).optional(),
  span: spanSchema,
});
export type ReadPerson = z.infer<typeof readPersonSchema>;

/** Who an event is about, where the text says only "he" or "his first term": `span` holds the words the reader resolved. */
const readSubjectSchema = z.object({ event: z.string(), person: z.string(), span: spanSchema });

/** What an actor aims at, demands, fears or can use, as a source states it; `statement` in the reader's own words. */
export const readPositionSchema = z.object({
  id: z.string(),
  actor: z.string().min(1),
  kind: z.enum(['aim', 'demand', 'lever', 'concern']),
  topic: z.string(),
  statement: z.string().min(1),
  span: spanSchema,
  source: readSourceSchema.nullable().default(null),
});

/** A judgement or forecast by an author, open to be scored later. */
export const readAssessmentSchema = z.object({
  id: z.string(),
  author: z.string().min(1),
  kind: z.enum(['judgement', 'forecast']),
  statement: z.string().min(1),
  hedge: z.string().nullable().default(null),
  probability: z.number().min(0).max(1).nullable().default(null),
  span: spanSchema,
  about: z.array(z.string()).default([]),
  source: readSourceSchema.nullable().default(null),
});

/** An organisation recognises people as political prisoners, refuses to, or takes that back; from a day, by its criteria. */
const readDeterminationSchema = z.object({
  id: z.string(),
  organisation: z.string().min(1),
  decision: z.enum(DECISIONS),
  persons: z.array(z.string().min(1)).min(1),
  criteria: z.string().min(1).optional(),
  date: readDateSchema.nullable().default(null),
  span: spanSchema,
  source: readSourceSchema.nullable().default(null),
});

/** A tie between two events of the reading, with who claims it (null: the text itself). */
export const readLinkSchema = z.object({
  id: z.string(),
  type: z.enum(LINK_TYPES),
  from: z.string(),
  to: z.string(),
  stage: z.enum(STAGES).optional(),
  gap: z.string().optional(),
  span: spanSchema,
  claimant: readSourceSchema.nullable().default(null),
});

/** What a careful reader finds odd about the document. */
export const readOdditySchema = z.object({
  code: z.string(),
  statement: z.string().min(1),
  spans: z.array(spanSchema).min(1),
  events: z.array(z.string()).default([]),
});

/** A number told of an event beside the one in its own words: "He alone", "six Lithuanians". */
export const readNumberSchema = z.object({
  event: z.string(),
  property: z.enum(['quantity', 'of_which']),
  quantity: quantitySchema,
  span: spanSchema,
});

export const readingSchema = z.object({
  schema: z.string().optional(),
  id: z.string(),
  textFile: z.string().optional(),
  textSha256: z.string().optional(),
  language: z.string().optional(),
  published: z.string().optional(),
  publishedNote: z.string().optional(),
  events: z.array(readEventSchema),
  persons: z.array(readPersonSchema).default([]),
});
export type Reading = z.infer<typeof readingSchema>;

/** When an event was, worked out by the reader from other words of the text. */
export const readDayOfSchema = z.object({ event: z.string(), date: readDateSchema, span: spanSchema });

/** A reading by a person, who sees more than events and persons. */
export const handReadingSchema = readingSchema.extend({
  subjects: z.array(readSubjectSchema).default([]),
  positions: z.array(readPositionSchema).default([]),
  assessments: z.array(readAssessmentSchema).default([]),
  determinations: z.array(readDeterminationSchema).default([]),
  links: z.array(readLinkSchema).default([]),
  oddities: z.array(readOdditySchema).default([]),
  numbers: z.array(readNumberSchema).default([]),
  dates: z.array(readDayOfSchema).default([]),
  /** What the named parties are, where the reader knows; a party not listed is taken for an organisation. */
  parties: z.array(z.object({ name: z.string().min(1), kind: partyKindSchema })).default([]),
});
export type HandReading = z.infer<typeof handReadingSchema>;
