/**
 * Batches of the reconciliation protocol 0.2, read. What does not fit its schema is refused; a type, property or date that is not
 * known here says nothing: clients send what their user's table has.
 */
import { z } from 'zod';
import type { EventExample, MatchedKind, NamedExample, Query } from '../../actions/ask.ts';
import { MATCHED_KINDS } from '../../actions/ask.ts';
import { boundsOf } from '../../claim/dates.ts';
import { Refusal } from '../../claim/problem.ts';
import type { EventType } from '../../claim/reading.ts';
import { EVENT_TYPES } from '../../claim/reading.ts';
import { BadRequest } from './problem.ts';

/** Queries in a batch, candidates of a query, and things and properties of an extension, at most. */
export const BATCH_SIZE = 50;
const MOST_CANDIDATES = 50;
const USUAL_CANDIDATES = 10;
const MOST_IDS = 500;
const MOST_PROPERTIES = 50;
/** Values and letters that are looked at; what a cell holds beyond them is no name. */
const MOST_VALUES = 10;
const LONGEST_VALUE = 200;

const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string(), name: z.string().optional() })]);

const query = z
  .strictObject({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().optional(),
    properties: z.array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) })).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine(
    ({ query: words, properties }) => words !== undefined || (properties?.length ?? 0) > 0,
    'give a query or properties',
  );

/** Not as a record: a query may be named with any word, also one that objects have of their own. */
const batch = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'give an object of queries',
);
type ReconciliationQuery = z.infer<typeof query>;

const extension = z.object({
  ids: z.array(z.string()).max(MOST_IDS),
  properties: z
    .array(z.object({ id: z.string(), settings: z.record(z.string(), z.unknown()).optional() }))
    .max(MOST_PROPERTIES),
});
export type Extension = z.infer<typeof extension>;

export const extensionOf = (json: unknown): Extension => fitting(extension, json, 'extend');

export function batchOf(json: unknown): ReadonlyMap<string, Query> {
  const queries = Object.entries(fitting(batch, json, 'queries')).map(
    ([name, one]) => [name, fitting(query, one, 'queries', [name])] as const,
  );
  if (queries.length > BATCH_SIZE) {
    throw new BadRequest({
      status: 413,
      code: 'too_many_queries',
      detail: `${queries.length} queries in one batch; this service takes ${BATCH_SIZE} (batchSize in its manifest).`,
    });
  }
  return new Map(
    queries.map(([name, one]) => [name, { example: exampleOf(one), limit: limitOf(one.limit), threshold: 0 }]),
  );
}

const limitOf = (asked: number | undefined): number =>
  asked === undefined ? USUAL_CANDIDATES : Math.max(1, Math.min(MOST_CANDIDATES, Math.floor(asked)));

function exampleOf({ query: words, type, properties = [] }: ReconciliationQuery): NamedExample | EventExample {
  const types = type === undefined ? [] : [type].flat();
  const values = (pid: string): string[] =>
    properties
      .filter((property) => property.pid === pid)
      .flatMap(({ v }) => [v].flat())
      .map((one) => (typeof one === 'object' ? (one.name ?? one.id) : String(one)).trim().slice(0, LONGEST_VALUE))
      .filter((text) => text !== '')
      .slice(0, MOST_VALUES);
  const written = words?.trim().slice(0, LONGEST_VALUE) ?? '';
  const eventTypes = types.filter(isEventType);
  if (eventTypes.length > 0 || types.includes('event')) {
    return {
      of: 'event',
      id: written,
      types: new Set([...eventTypes, ...values('type').filter(isEventType)]),
      date: [...values('date'), written].flatMap(dateOf)[0] ?? '',
      places: values('place'),
      people: [...values('prisoner'), ...values('participant')],
      quantity: values('quantity').map(Number).find(Number.isFinite) ?? null,
    };
  }
  return {
    of: 'named',
    kinds: kindsOf(types),
    names: [...(written === '' ? [] : [written]), ...values('name')],
    sex: values('sex')[0] ?? '',
    birth: values('birth_date').flatMap(dateOf),
    places: values('place'),
    occupations: values('occupation'),
    articles: values('ground'),
    detained: values('detained').flatMap(dateOf),
  };
}

/** No type: anything that has a name. Types that are not known here: nothing. */
function kindsOf(types: readonly string[]): NamedExample['kinds'] {
  const named = MATCHED_KINDS.filter((kind) => kind !== 'event');
  return new Set(types.length === 0 ? named : named.filter((kind) => types.includes(kind)));
}

const isEventType = (word: string): word is EventType => (EVENT_TYPES as readonly string[]).includes(word);

/** The kinds that a type stands for; one of events stands for them. */
export const kindOfType = (type: string): MatchedKind | null =>
  isEventType(type) ? 'event' : (MATCHED_KINDS.find((kind) => kind === type) ?? null);

/** A day as EDTF; an instant counts as its day. */
function dateOf(text: string): string[] {
  const day = text.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');
  try {
    boundsOf(day);
    return [day];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function fitting<T>(schema: z.ZodType<T>, json: unknown, what: string, at: readonly string[] = []): T {
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({
    pointer: [...at, ...path].map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }));
  throw new BadRequest({
    status: 422,
    code: 'does_not_fit',
    detail: `“${what}” does not fit the reconciliation protocol 0.2 at ${errors[0]?.pointer || '/'}: ${errors[0]?.detail ?? ''}.`,
    errors,
  });
}
