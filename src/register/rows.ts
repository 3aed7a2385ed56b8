/** Register rows to values and back, and the one way a set of rows changes: what is gone is closed, what is new is opened. */

import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { Sighting, Source, Spot, Stamp, Told } from '../claim/told.ts';
import type { Derived } from '../derive/derived.ts';
import type { Membership } from '../derive/knowledge.ts';
import { EVERY_ENTRY } from '../ledger/items.ts';
import type { Cell, Reader, Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import type { RegisterTable } from './schema.ts';
import { KNOWN } from './schema.ts';

/** A table's columns, those of its key first, k0 and k1 left out. */
const COLUMNS: Record<
  RegisterTable,
  { readonly key: readonly string[]; readonly rest: readonly string[]; readonly by: string }
> = {
  spot: { key: ['mention'], rest: ['kind', 'document', 'ord'], by: 'mention' },
  told: {
    key: ['mention', 'attestation', 'claim'],
    rest: [
      'property',
      'value',
      'value_mention',
      'lo',
      'hi',
      'modality',
      'rank',
      'document',
      'capture',
      'locator',
      'chain',
      'ord',
    ],
    by: 'mention',
  },
  sighting: { key: ['mention', 'document', 'day'], rest: [], by: 'mention' },
  judged: { key: ['mention', 'other'], rest: ['verdict', 'judge'], by: 'mention' },
  member: { key: ['mention'], rest: ['entity', 'disputed'], by: 'mention' },
  source: {
    key: ['document', 'capture'],
    rest: ['kind', 'title', 'outlet', 'outlet_mention', 'url', 'published', 'lo', 'hi', 'language', 'stamps'],
    by: 'document',
  },
  derived: { key: ['entity', 'kind', 'part'], rest: ['lo', 'hi', 'body'], by: 'entity' },
  name_key: { key: ['key', 'entity'], rest: [], by: 'entity' },
  side: { key: ['entity', 'side'], rest: [], by: 'entity' },
  custody: {
    key: ['entity', 'part'],
    rest: ['start_lo', 'start_hi', 'certain_from', 'certain_to', 'ended', 'end_lo', 'end_hi', 'sure'],
    by: 'entity',
  },
  grouped: { key: ['entity', 'dimension', 'part'], rest: ['grp', 'label', 'lo', 'hi', 'sure'], by: 'entity' },
};

/** As a step of knowledge: the rows that stand now. */
export const NOW = EVERY_ENTRY;

export type RowCells = readonly Cell[];

/** A step of knowledge: one for all, or of each owner its own. */
export type Known = number | StepOf;

/** Rows picked by a list of `values`, as known at a step. `ownerOf` tells whose own step counts. */
export async function knownRows<T extends object>(
  reader: Reader,
  sql: (list: string) => string,
  values: readonly string[],
  known: Known,
  ownerOf: (row: T) => string,
  rest: readonly Cell[] = [],
): Promise<T[]> {
  if (typeof known === 'number')
    return allIn<T>(reader, (list) => `${sql(list)} and ${KNOWN}`, values, [...rest, known, known]);
  const earliest = Math.min(...values.map(known));
  const rows = await allIn<T & { readonly k0: number; readonly k1: number | null }>(
    reader,
    (list) => `${sql(list)} and (k1 is null or k1 > ?)`,
    values,
    [...rest, earliest],
  );
  return rows.filter((row) => {
    const at = known(ownerOf(row));
    return row.k0 <= at && (row.k1 === null || row.k1 > at);
  });
}

/** The step at which what is kept under an owner (a mention, document or entity) changes. */
export type StepOf = (owner: string) => number;

/**
 * Makes the open rows of `owners` exactly `rows` (cells in the order of {@link COLUMNS}): closes at their owner's step what is no
 * longer there, opens what is new, leaves alone what stays. A row opened and closed in one step was never known: it is removed.
 * Returns the owners of which anything changed.
 */
export async function replaceRows(
  tx: Transaction,
  table: RegisterTable,
  owners: readonly string[],
  rows: readonly RowCells[],
  stepOf: StepOf,
): Promise<Set<string>> {
  const { key, rest, by } = COLUMNS[table];
  const columns = [...key, ...rest];
  const owner = columns.indexOf(by);
  const open = await allIn<Record<string, Cell>>(
    tx,
    (list) => `select ${columns.join(', ')}, k0 from ${table} where ${by} in (${list}) and k1 is null`,
    owners,
  );
  const text = (cells: readonly Cell[]): string => JSON.stringify(cells);
  const wanted = new Map(rows.map((cells) => [text(cells), cells]));
  const gone: Record<string, Cell>[] = [];
  for (const row of open) {
    const id = text(columns.map((column) => row[column] as Cell));
    if (!wanted.delete(id)) gone.push(row);
  }
  const match = key.map((column) => `${column} = ?`).join(' and ');
  for (const row of gone) {
    const cells = key.map((column) => row[column] as Cell);
    const k = stepOf(row[by] as string);
    if (row['k0'] === k) await tx.run(`delete from ${table} where ${match} and k0 = ?`, [...cells, k]);
    else await tx.run(`update ${table} set k1 = ? where ${match} and k1 is null`, [k, ...cells]);
  }
  const added = [...wanted.values()].map((cells): Cell[] => [...cells, stepOf(cells[owner] as string)]);
  await tx.insert(table, [...columns, 'k0'], added);
  return new Set([...gone.map((row) => row[by] as string), ...added.map((cells) => cells[owner] as string)]);
}

export const toldCells = (row: Told & { order: number }): RowCells => [
  row.mention,
  row.attestation,
  row.claim,
  row.property,
  canonical(row.value as unknown as Json),
  row.value.kind === 'mention' ? row.value.mention : null,
  row.bounds?.lo ?? null,
  row.bounds?.hi ?? null,
  row.modality,
  row.rank,
  row.document,
  row.capture,
  canonical(row.locator as unknown as Json),
  canonical(row.chain as unknown as Json),
  row.order,
];

interface ToldRow {
  mention: string;
  attestation: string;
  claim: string;
  property: string;
  value: string;
  lo: number | null;
  hi: number | null;
  modality: string;
  rank: string;
  document: string;
  capture: string;
  locator: string;
  chain: string;
  ord: number;
}

/** Where it stands and who said it is read out only when asked for: what follows from a claim hangs on neither. */
const told = (row: ToldRow): OrderedTold => ({
  claim: row.claim,
  attestation: row.attestation,
  mention: row.mention,
  property: row.property as Told['property'],
  value: JSON.parse(row.value) as Told['value'],
  // An open interval has one bound or none; only a row with no time at all has no bounds, and those hold no date.
  bounds: row.lo === null && row.hi === null && row.property !== 'date' ? null : { lo: row.lo, hi: row.hi },
  modality: row.modality as Told['modality'],
  rank: row.rank as Told['rank'],
  document: row.document,
  capture: row.capture,
  order: row.ord,
  get locator(): Told['locator'] {
    return JSON.parse(row.locator) as Told['locator'];
  },
  get chain(): Told['chain'] {
    return JSON.parse(row.chain) as Told['chain'];
  },
});

/** Told rows by one of their columns, in the order they were told. */
export async function toldBy(
  reader: Reader,
  column: 'mention' | 'value_mention' | 'attestation' | 'document' | 'claim',
  values: readonly string[],
  known: number,
): Promise<OrderedTold[]> {
  const rows = await allIn<ToldRow>(
    reader,
    (list) => `select * from told where ${column} in (${list}) and ${KNOWN}`,
    values,
    [known, known],
  );
  return rows.map(told).sort(inOrderTold);
}

/** In the order in which it was told; the cells of a list's row by their claims. */
export const inOrderTold = (a: OrderedTold, b: OrderedTold): number =>
  a.order - b.order || (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);

type OrderedTold = Told & { readonly order: number };

export async function spotsOf(reader: Reader, mentions: readonly string[], known: number): Promise<Spot[]> {
  const rows = await allIn<{ mention: string; kind: string; document: string; ord: number }>(
    reader,
    (list) => `select mention, kind, document, ord from spot where mention in (${list}) and ${KNOWN}`,
    mentions,
    [known, known],
  );
  return rows.map((row) => ({
    mention: row.mention,
    kind: row.kind as Spot['kind'],
    document: row.document,
    order: row.ord,
  }));
}

export async function sightingsOf(reader: Reader, mentions: readonly string[], known: number): Promise<Sighting[]> {
  const rows = await allIn<{ mention: string; document: string; day: number }>(
    reader,
    (list) => `select mention, document, day from sighting where mention in (${list}) and ${KNOWN}`,
    mentions,
    [known, known],
  );
  return rows.sort((a, b) => a.day - b.day || (a.document < b.document ? -1 : 1));
}

export async function membersOf(
  reader: Reader,
  column: 'mention' | 'entity',
  values: readonly string[],
  known: Known,
): Promise<Map<string, Membership>> {
  const rows = await knownRows<{ mention: string; entity: string; disputed: number }>(
    reader,
    (list) => `select mention, entity, disputed, k0, k1 from member where ${column} in (${list})`,
    values,
    known,
    (row) => row.mention,
  );
  return new Map(rows.map((row) => [row.mention, { entity: row.entity, disputed: row.disputed === 1 }]));
}

interface SourceRow {
  document: string;
  capture: string;
  kind: string;
  title: string;
  outlet: string;
  outlet_mention: string | null;
  url: string;
  published: string;
  lo: number | null;
  hi: number | null;
  language: string;
  stamps: string;
}

/** The sources known at a step, by capture; of some documents where given. */
export async function sourcesAt(
  reader: Reader,
  known: number,
  documents?: readonly string[],
): Promise<Map<string, Source>> {
  const rows = documents
    ? await allIn<SourceRow>(
        reader,
        (list) => `select * from source where document in (${list}) and ${KNOWN}`,
        documents,
        [known, known],
      )
    : await reader.all<SourceRow>(`select * from source where ${KNOWN} order by document, capture`, [known, known]);
  return new Map(
    rows.map((row) => [
      row.capture,
      {
        document: row.document,
        capture: row.capture,
        title: row.title,
        outletMention: row.outlet_mention,
        outlet: row.outlet,
        url: row.url,
        published: row.published,
        bounds: { lo: row.lo, hi: row.hi },
        language: row.language,
        kind: row.kind as Source['kind'],
        ...(row.stamps !== '[]' && { stamps: JSON.parse(row.stamps) as Stamp[] }),
      },
    ]),
  );
}

/** One source a document: the earliest of its captures. */
export function documentsOf(sources: ReadonlyMap<string, Source>): Map<string, Source> {
  const out = new Map<string, Source>();
  const published = ({ bounds }: Source): number => bounds.hi ?? Number.POSITIVE_INFINITY;
  for (const source of sources.values()) {
    const first = out.get(source.document);
    if (!first || published(source) < published(first)) out.set(source.document, source);
  }
  return out;
}

export const derivedCells = (row: Derived): RowCells => [
  row.entity,
  row.kind,
  row.part,
  row.bounds.lo,
  row.bounds.hi,
  canonical(row.body as unknown as Json),
];

interface DerivedRow {
  entity: string;
  kind: string;
  part: string;
  lo: number | null;
  hi: number | null;
  body: string;
}

/** Derived rows of one kind known at a step; of some entities where given. */
export async function derivedAt<K extends Derived['kind']>(
  reader: Reader,
  kind: K,
  known: number,
  entities?: readonly string[],
): Promise<Extract<Derived, { kind: K }>[]> {
  const rows = entities
    ? await allIn<DerivedRow>(
        reader,
        // Told apart by an expression, which no index has: SQLite would else read every row of the kind for one entity's.
        (list) => `select * from derived where entity in (${list}) and kind || '' = ? and ${KNOWN}`,
        entities,
        [kind, known, known],
      )
    : await reader.all<DerivedRow>(`select * from derived where kind = ? and ${KNOWN}`, [kind, known, known]);
  return rows
    .sort((a, b) => (a.entity < b.entity ? -1 : a.entity > b.entity ? 1 : Number(a.part) - Number(b.part)))
    .map((row) => ({
      entity: row.entity,
      kind,
      part: row.part,
      bounds: { lo: row.lo, hi: row.hi },
      body: JSON.parse(row.body),
    })) as Extract<Derived, { kind: K }>[];
}
