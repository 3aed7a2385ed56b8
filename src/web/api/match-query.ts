/** The body of `POST /match`, read: what is asked for, or where it does not fit and what to write instead. */
import { z } from 'zod';
import type { EventExample, NamedExample, Query } from '../../actions/ask.ts';
import { boundsOf } from '../../claim/dates.ts';
import { Refusal } from '../../claim/problem.ts';
import { EVENT_TYPES } from '../../claim/reading.ts';
import type { Misfit } from './problem.ts';
import { BadRequest } from './problem.ts';

/** Queries in one body, values of one field, and letters of one value, at most. */
const MOST_QUERIES = 50;
const MOST_VALUES = 10;
const LONGEST_VALUE = 200;
const MOST_ROWS = 50;

const words = z
  .string('Give words.')
  .trim()
  .min(1, 'Give words, or leave the field out.')
  .max(LONGEST_VALUE, `A value has ${LONGEST_VALUE} letters at most.`);

/** One value or several; any of several may be the true one. */
const several = <T extends z.ZodType<string>>(value: T) =>
  z
    .union([
      value.transform((one) => [one]),
      z.array(value).max(MOST_VALUES, `A field has ${MOST_VALUES} values at most.`),
    ])
    .default([]);

const edtf = words.superRefine((text, context) => {
  try {
    boundsOf(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

const named = z.strictObject({
  type: z.enum(['person', 'organisation', 'place'], 'One of person, organisation, place, event.').default('person'),
  name: several(words),
  sex: words.default(''),
  birth: several(edtf),
  place: several(words),
  occupation: several(words),
  articles: several(words),
  detained: several(edtf),
});

const event = z.strictObject({
  type: z.literal('event'),
  event: several(z.enum(EVENT_TYPES, `One of ${EVENT_TYPES.join(', ')}.`)),
  date: edtf.default(''),
  place: several(words),
  people: several(words),
  quantity: z.number().nullable().default(null),
});

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LIMIT = `limit is a whole number from 1 to ${MOST_ROWS}: results of a query at most.`;
const THRESHOLD = 'threshold is a number from 0 to 1: the least probability of a result.';

const body = z.strictObject({
  // Not as a record: a name may be any word, also one that objects have of their own.
  queries: z.custom<object>(isObject, 'queries is an object: under each name of yours, one query.'),
  limit: z.int(LIMIT).min(1, LIMIT).max(MOST_ROWS, LIMIT).default(5),
  threshold: z.number(THRESHOLD).min(0, THRESHOLD).max(1, THRESHOLD).default(0.5),
  known: z.string().max(LONGEST_VALUE).optional(),
});

export interface MatchBody {
  readonly queries: ReadonlyMap<string, Query>;
  readonly limit: number;
  readonly threshold: number;
  readonly known: string | undefined;
}

export function matchBodyOf(json: unknown): MatchBody {
  const { queries, limit, threshold, known } = fitting(body, json, '');
  const entries = Object.entries<unknown>(queries as Record<string, unknown>);
  if (entries.length === 0) throw lacking('/queries', 'There is no query in it: give one at least.');
  if (entries.length > MOST_QUERIES) {
    throw new BadRequest({
      status: 413,
      code: 'too_many_queries',
      detail: `${entries.length} queries in one body; ${MOST_QUERIES} are answered at once. Send the others in further bodies.`,
    });
  }
  return {
    queries: new Map(entries.map(([name, query]) => [name, { example: exampleOf(query, name), limit, threshold }])),
    limit,
    threshold,
    known,
  };
}

function exampleOf(query: unknown, name: string): NamedExample | EventExample {
  const at = `/queries/${escaped(name)}`;
  const isEvent = typeof query === 'object' && query !== null && 'type' in query && query.type === 'event';
  if (isEvent) {
    const { type: _, event: types, date, place, people, quantity } = fitting(event, query, at);
    if (date === '' && people.length === 0)
      throw lacking(at, 'An event is found by its date or its people: give one of them.');
    return { of: 'event', id: '', types: new Set(types), date, places: place, people, quantity };
  }
  const { type, name: names, sex, birth, place, occupation, articles, detained } = fitting(named, query, at);
  if (names.length === 0) throw lacking(`${at}/name`, 'A name is what is looked for: give one at least.');
  return {
    of: 'named',
    kinds: new Set([type]),
    names,
    sex,
    birth,
    places: place,
    occupations: occupation,
    articles,
    detained,
  };
}

function fitting<T>(schema: z.ZodType<T>, value: unknown, at: string): T {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw misfits(read.error.issues.flatMap((issue) => misfitsOf(issue, at)));
}

/** RFC 6901: ~ and / of a name have signs of their own. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

function misfitsOf(issue: z.core.$ZodIssue, at: string): Misfit[] {
  const pointer = at + issue.path.map((step) => `/${escaped(String(step))}`).join('');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${escaped(key)}`,
      detail: `There is no field “${key}” here.`,
    }));
  // Of one value or several, what is said of the form that was used.
  if (issue.code === 'invalid_union') {
    const own = issue.errors.filter(
      (list) => !list.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
    );
    const inner = own.flat();
    if (inner.length > 0) return inner.flatMap((one) => misfitsOf(one, pointer));
    return [{ pointer, detail: 'Give words, or a list of words.' }];
  }
  return [{ pointer, detail: issue.message }];
}

const lacking = (pointer: string, detail: string): BadRequest => misfits([{ pointer, detail }]);

const misfits = (errors: readonly Misfit[]): BadRequest =>
  new BadRequest({
    status: 422,
    code: 'does_not_fit',
    detail: `${errors[0]?.detail ?? ''} (${errors[0]?.pointer || '/'})`,
    errors,
  });
