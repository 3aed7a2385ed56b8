/**
 * A mapping: how a person reads one table's columns. A small JSON file people can read, share and edit; docs/import.md says what
 * each member does.
 *
 *   { "mapping": "rollcall-mapping/1",
 *     "rows": "person",
 *     "dates": ["d.m.y"],
 *     "columns": [
 *       { "columns": ["imię", "nazwisko"], "property": "name" },
 *       { "columns": ["ur. – zm."], "split": "–", "parts": [1], "property": "birth_date" },
 *       { "columns": ["status"], "property": "left_as", "values": { "w kolonii": "held", "w SIZO": "held", "?": null } },
 *       { "columns": ["zatrzymany"], "event": "arrest", "property": "date" },
 *       { "columns": ["artykuły"], "event": "arrest", "property": "ground" } ],
 *     "events": { "arrest": { "type": "detention" } },
 *     "ignore": ["lp."],
 *     "key": ["nazwisko", "imię"],
 *     "whole": true }
 *
 * `key` names the columns that make a row the same row next week: the source's own lasting id, else the name and other public
 * columns; never a running number (TABLES, decision 5). Without it the name is the key. `events` happen to each row's person;
 * `event` is one that the list tells of all its people; `state` how it sees them on its date.
 */
import { z } from 'zod';
import { Refusal } from '../../claim/problem.ts';
import { EVENT_TYPES, GROUNDS, MODALITIES, PERSON_STATES, TERMS } from '../../claim/reading.ts';
import type { Property } from '../../claim/vocabulary.ts';
import { isProperty, isRole, PROPERTIES } from '../../claim/vocabulary.ts';
import { LENGTH_UNITS } from './lengths.ts';
import { DATE_FORMS } from './written-dates.ts';

const property = z
  .string()
  .refine(isProperty, 'is no property of the vocabulary')
  .transform((word) => word as Property);

const columnSchema = z.strictObject({
  columns: z.array(z.string()).min(1),
  property,
  /** The row's event that it is told of, by its name in `events`; else of the row's person. */
  event: z.string().optional(),
  /** Between the cells of several columns; a space where nothing else is said. */
  join: z.string().optional(),
  /** What divides a cell, and which of its parts, counted from 1, are read in which order: "surname, given" by `,` as [2, 1]. */
  split: z.string().min(1).optional(),
  parts: z.array(z.int().min(1)).min(1).optional(),
  /** What stands between several values of one cell: each is a claim of its own. */
  each: z.string().min(1).optional(),
  /** Words of the table to words of the register; null: it says nothing. A word not in it sets the row aside: never a default. */
  values: z.record(z.string(), z.string().nullable()).optional(),
  /** The forms its days are written in, where they are others than the table's. */
  dates: z.array(z.enum(DATE_FORMS)).optional(),
  /** What a bare number of a term counts. */
  unit: z.enum(LENGTH_UNITS).optional(),
});
export type MappingColumn = z.infer<typeof columnSchema>;

const eventSchema = z.strictObject({
  type: z.enum(EVENT_TYPES),
  modality: z.enum(MODALITIES).default('actual'),
  date: z.string().optional(),
  ground: z.string().min(1).optional(),
  terms: z.enum(TERMS).optional(),
  destination: z.string().optional(),
});
export type MappingEvent = z.infer<typeof eventSchema>;

export const mappingSchema = z.strictObject({
  mapping: z.literal('rollcall-mapping/1'),
  rows: z.literal('person'),
  columns: z.array(columnSchema).min(1),
  /** Of the names and words, as a tag (be, ru): the list's language where --language says no other. */
  language: z.string().optional(),
  /** The forms in which days are written: which comes first is never guessed. EDTF is read always. */
  dates: z.array(z.enum(DATE_FORMS)).default([]),
  /** What stands in a cell of which nothing is known: "-", "n/a". */
  empty: z.array(z.string()).default([]),
  /** Said of everybody on the list, resting on their being named in it. */
  constants: z.record(z.string(), z.string().min(1)).default({}),
  /** What happened to each row's person: an event of its own for each row in which one of its columns is filled. */
  events: z.record(z.string().regex(/^\S+$/, 'is no name of one word'), eventSchema).default({}),
  /** Columns that are not read, so that a new one is noticed. */
  ignore: z.array(z.string()).default([]),
  key: z.array(z.string()).optional(),
  state: z.enum(PERSON_STATES).optional(),
  event: eventSchema.extend({ ground: z.enum(GROUNDS).optional() }).optional(),
  /** The sheets it is meant for, by name; `*`: all. Of a file with several whose rows it would read, they must be named. */
  sheets: z.array(z.string()).min(1).optional(),
  whole: z.boolean().default(false),
});
export type Mapping = z.infer<typeof mappingSchema>;

export function parseMapping(json: string, file: string): Mapping {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw notMapping(file, `is not JSON: ${(error as Error).message}`);
  }
  const parsed = mappingSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw notMapping(`${file}:`, `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not a mapping'}`);
  }
  for (const [at, column] of parsed.data.columns.entries()) {
    const wrong = faultOf(column, parsed.data);
    if (wrong !== null) throw notMapping(`${file}:`, `columns.${at} (“${column.columns.join(' + ')}”) ${wrong}`);
  }
  for (const [word, value] of Object.entries(parsed.data.constants)) {
    if (!isProperty(word)) throw notMapping(`${file}:`, `constants.${word} is no property of the vocabulary`);
    const words = codesOf(word, undefined);
    if (!CONSTANT_KINDS.has(PROPERTIES[word].value) || !(PROPERTIES[word].on as readonly string[]).includes('person'))
      throw notMapping(`${file}:`, `constants.${word} can't be said of everybody`);
    if (words && !words.includes(value))
      throw notMapping(`${file}:`, `constants.${word} is “${value}”; it can be ${words.join(', ')}`);
  }
  return parsed.data;
}

const CONSTANT_KINDS: ReadonlySet<string> = new Set(['text', 'code']);

const notMapping = (file: string, what: string): Refusal =>
  new Refusal({ code: 'malformed', message: `${file} ${what}. A mapping is described in docs/import.md.` });

/** What can't be meant, in words that follow the column's name. */
function faultOf(column: MappingColumn, { events, dates }: Mapping): string | null {
  const { property: of, event, split, parts, each, values } = column;
  const { on, value, single } = PROPERTIES[of];
  const type = event === undefined ? undefined : events[event]?.type;
  if (event !== undefined && type === undefined) return `is of an event “${event}”, which is not in \`events\``;
  if (!(on as readonly string[]).includes(type ? 'event' : 'person'))
    return `makes ${of}, which is said of ${on.join(' or ')}: ${type ? 'leave out its `event`' : 'name one of `events` as its `event`'}`;
  if (value === 'mention' && (!isRole(of) || of === 'prisoner')) return `makes ${of}, which no cell can say`;
  if (value === 'occurred') return 'makes occurred, which its event says by itself';
  if ((split === undefined) !== (parts === undefined)) return 'has one of `split` and `parts`, which go together';
  if (each !== undefined && single) return `makes several of ${of}, of which somebody has one: leave out \`each\``;
  for (const forms of [dates, column.dates ?? []])
    if (forms.includes('d/m/y') && forms.includes('m/d/y'))
      return 'would read days as d/m/y and m/d/y, and which comes first must be certain';
  const words = codesOf(of, type);
  const odd = words && Object.values(values ?? {}).find((word) => word !== null && !words.includes(word));
  return odd ? `has the value “${odd}”; ${of} can be ${words.join(', ')}` : null;
}

/** The words that a property can have, where it has a list of them. */
export function codesOf(of: Property, type: MappingEvent['type'] | undefined): readonly string[] | null {
  if (of === 'left_as') return PERSON_STATES;
  if (of === 'terms') return TERMS;
  return of === 'ground' && (type === 'release' || type === 'exchange') ? GROUNDS : null;
}
