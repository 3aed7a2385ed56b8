/**
 * The tables of an edition that can be taken away: people, their stays in custody, events, sources; one row each, as this register
 * reads them on the day of its last publication. What each column holds is said beside it, and goes into the Data Package.
 */
import { isoOf } from '../../claim/dates.ts';
import type { Derived } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from '../../register/ask/index.ts';
import { people, sources } from '../../register/ask/index.ts';
import { derivedAt, membersOf } from '../../register/rows.ts';

export type Cell = string | number | boolean | null | readonly string[];

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'array';
  readonly description: string;
}

export interface Table {
  readonly name: TableName;
  readonly title: string;
  readonly fields: readonly Field[];
  /** Cells in the order of the fields; rows sorted by their first. */
  readonly rows: readonly (readonly Cell[])[];
}

const field = (name: string, type: Field['type'], description: string): Field => ({ name, type, description });

const PERSON = field('person', 'string', 'The person’s id: the page /people/ID.');

const FIELDS = {
  persons: [
    PERSON,
    field('name', 'string', 'The form of the name that leads.'),
    field('spellings', 'array', 'Every form a source writes.'),
    field('status', 'string', 'How they stand on the edition’s day: held, perhaps_held, out, …; see /method.'),
    field('last_seen_held', 'date', 'The last day on which a source sees them held.'),
    field('sex', 'array', 'As told.'),
    field('birth_date', 'array', 'As told (EDTF).'),
    field('citizenship', 'array', 'As told.'),
    field('occupation', 'array', 'As told.'),
    field('documents', 'integer', 'How many documents name them.'),
  ],
  custody: [
    PERSON,
    field('episode', 'integer', 'Counts the person’s stays, from 1.'),
    field('start_earliest', 'date', 'The stay began no earlier; empty: not known.'),
    field('start_latest', 'date', 'The stay began no later.'),
    field('closed', 'boolean', 'Does a claim close it?'),
    field('end_earliest', 'date', 'It ended no earlier.'),
    field('end_latest', 'date', 'It ended no later.'),
    field('certain_from', 'date', 'Held for certain from this day …'),
    field('certain_to', 'date', '… to this one; both empty: never for certain.'),
  ],
  events: [
    field('event', 'string', 'The event’s id; a release has the page /releases/ID.'),
    field('type', 'string', 'The type, of the vocabulary.'),
    field('modality', 'string', 'actual, planned, proposed, denied or uncertain.'),
    field('earliest', 'date', 'It was no earlier.'),
    field('latest', 'date', 'It was no later.'),
    field('basis', 'string', 'Where the days come from: told, those of the whole, or only the publication.'),
    field('numbers', 'array', 'Numbers, in the words of the sources.'),
    field('prisoners', 'array', 'Ids of the people it names as prisoners.'),
    field('words', 'array', 'Places, destinations, grounds and terms: “property: words”.'),
  ],
  sources: [
    field('source', 'string', 'The document’s id: the page /sources/ID.'),
    field('kind', 'string', 'document or table.'),
    field('title', 'string', 'Its title.'),
    field('outlet', 'string', 'Who published it.'),
    field('url', 'string', 'Where.'),
    field('published', 'string', 'When (EDTF).'),
    field('language', 'string', 'BCP 47.'),
    field('claims', 'integer', 'Claims here that rest on it.'),
    field('people', 'integer', 'People it names.'),
  ],
} as const satisfies Record<string, readonly Field[]>;

export type TableName = keyof typeof FIELDS;
export const TABLE_NAMES = Object.keys(FIELDS) as readonly TableName[];

const TITLES: Readonly<Record<TableName, string>> = {
  persons: 'People held or freed',
  custody: 'Stays in custody',
  events: 'Events',
  sources: 'Documents and lists',
};

export async function tableOf(reader: Reader, asked: AskedAt, name: TableName): Promise<Table> {
  const rows = await ROWS[name](reader, asked);
  return {
    name,
    title: TITLES[name],
    fields: FIELDS[name],
    rows: [...rows].sort((a, b) => compare(String(a[0]), String(b[0])) || Number(a[1]) - Number(b[1]) || 0),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ROWS: Readonly<Record<TableName, (reader: Reader, asked: AskedAt) => Promise<readonly (readonly Cell[])[]>>> = {
  persons: async (reader, asked) => {
    const { people: briefs } = await people(reader, asked);
    const names = new Map(
      (
        await derivedAt(
          reader,
          'name',
          asked.asOf.known,
          briefs.map(({ id }) => id),
        )
      ).map((row) => [row.entity, row.body]),
    );
    return briefs.map(({ id, name, spellings, status, seenOn, documents }) => {
      const told = (property: string): readonly string[] =>
        (names.get(id)?.facts ?? []).filter((fact) => fact.property === property).map(({ text }) => text);
      return [
        id,
        name,
        spellings,
        status,
        seenOn,
        told('sex'),
        told('birth_date'),
        told('citizenship'),
        told('occupation'),
        documents,
      ];
    });
  },
  custody: async (reader, asked) => {
    const { people: briefs } = await people(reader, asked);
    const shown = briefs.map(({ id }) => id);
    const episodes = new Map<string, number>();
    return (await derivedAt(reader, 'custody', asked.asOf.known, shown)).map(({ entity, body }) => {
      const episode = (episodes.get(entity) ?? 0) + 1;
      episodes.set(entity, episode);
      return [
        entity,
        episode,
        iso(body.start.lo),
        iso(body.start.hi),
        body.end !== null,
        iso(body.end?.lo),
        iso(body.end?.hi),
        iso(body.certainFrom),
        iso(body.certainTo),
      ];
    });
  },
  events: async (reader, asked) => {
    const events = await derivedAt(reader, 'event', asked.asOf.known);
    const members = await membersOf(reader, 'mention', [...new Set(events.flatMap(prisonersOf))], asked.asOf.known);
    return events.map((row) => [
      row.entity,
      row.body.type,
      row.body.modality,
      iso(row.body.bounds.lo),
      iso(row.body.bounds.hi),
      row.body.basis,
      row.body.quantities.map(({ text }) => text),
      [...new Set(prisonersOf(row).map((mention) => members.get(mention)?.entity ?? mention))].sort(),
      row.body.words.map(({ property, text }) => `${property}: ${text}`),
    ]);
  },
  sources: async (reader, asked) =>
    (await sources(reader, asked)).sources.map((row) => [
      row.id,
      row.kind,
      row.title,
      row.outlet,
      row.url,
      row.published,
      row.language,
      row.claims,
      row.people,
    ]),
};

const prisonersOf = ({ body }: Extract<Derived, { kind: 'event' }>): string[] =>
  body.roles.filter(({ role }) => role === 'prisoner').map(({ mention }) => mention);

const iso = (day: number | null | undefined): string | null => (day === null || day === undefined ? null : isoOf(day));
