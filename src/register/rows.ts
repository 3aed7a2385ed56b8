/** Register rows to values and back. How a set of rows changes is in standing.ts. */
import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { Sighting, Source, Spot, Stamp, Told } from '../claim/told.ts';
import type { Derived } from '../derive/derived.ts';
import type { Membership } from '../derive/knowledge.ts';
import { EVERY_ENTRY } from '../ledger/items.ts';
import type { Cell, Reader } from '../ledger/port.ts';
import { allIn, cellsIn } from '../ledger/port.ts';
import type { RegisterTable } from './schema.ts';
import { KNOWN } from './schema.ts';

interface Columns {
  readonly key: readonly string[];
  /** Those of the key first; k0 and k1 left out. */
  readonly columns: readonly string[];
  /** The one that names the owner: what a row is read, replaced and counted by. */
  readonly by: string;
}

const columns = (by: string, key: readonly string[], rest: readonly string[] = []): Columns => ({
  key,
  columns: [...key, ...rest],
  by,
});

export const COLUMNS: Readonly<Record<RegisterTable, Columns>> = {
  spot: columns('mention', ['mention'], ['kind', 'document', 'ord']),
  told: columns(
    'mention',
    ['mention', 'attestation', 'claim'],
    [
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
  ),
  sighting: columns('mention', ['mention', 'document', 'day']),
  judged: columns('mention', ['mention', 'other'], ['verdict', 'judge']),
  member: columns('mention', ['mention'], ['entity', 'disputed']),
  source: columns(
    'document',
    ['document', 'capture'],
    ['kind', 'title', 'outlet', 'outlet_mention', 'url', 'published', 'lo', 'hi', 'language', 'stamps'],
  ),
  derived: columns('entity', ['entity', 'kind', 'part'], ['lo', 'hi', 'body']),
  spelt: columns('entity', ['spelling', 'entity']),
  match_key: columns('entity', ['key', 'entity']),
  side: columns('entity', ['entity', 'side']),
  custody: columns(
    'entity',
    ['entity', 'part'],
    ['start_lo', 'start_hi', 'certain_from', 'certain_to', 'ended', 'end_lo', 'end_hi', 'sure', 'name'],
  ),
  grouped: columns('entity', ['entity', 'dimension', 'part'], ['grp', 'label', 'lo', 'hi', 'sure']),
  apart: columns(
    'entity',
    ['entity', 'dimension', 'part'],
    ['lo', 'hi', 'people', 'grps', 'certain', 'possible', 'group_certain', 'group_possible'],
  ),
};

/** Where these are in a row of `told`. */
export const TOLD_PROPERTY = 3;
export const TOLD_VALUE_MENTION = 5;

/** As a step of knowledge: the rows that stand now. */
export const NOW = EVERY_ENTRY;

export type RowCells = readonly Cell[];

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

/** The cells of {@link toldCells}, as they are stored. */
type ToldRow = readonly [
  mention: string,
  attestation: string,
  claim: string,
  property: string,
  value: string,
  valueMention: string | null,
  lo: number | null,
  hi: number | null,
  modality: string,
  rank: string,
  document: string,
  capture: string,
  locator: string,
  chain: string,
  order: number,
];

/** Where it stands and who said it is read out only when asked for: what follows from a claim hangs on neither. */
export function toldOfCells(cells: RowCells): OrderedTold {
  const [
    mention,
    attestation,
    claim,
    property,
    value,
    ,
    lo,
    hi,
    modality,
    rank,
    document,
    capture,
    locator,
    chain,
    order,
  ] = cells as unknown as ToldRow;
  return {
    claim,
    attestation,
    mention,
    property: property as Told['property'],
    value: JSON.parse(value) as Told['value'],
    // An open interval has one bound or none; only a row with no time at all has no bounds, and those hold no date.
    bounds: lo === null && hi === null && property !== 'date' ? null : { lo, hi },
    modality: modality as Told['modality'],
    rank: rank as Told['rank'],
    document,
    capture,
    order,
    get locator(): Told['locator'] {
      return replaced(this, 'locator', JSON.parse(locator) as Told['locator']);
    },
    get chain(): Told['chain'] {
      return replaced(this, 'chain', JSON.parse(chain) as Told['chain']);
    },
  };
}

/** Puts a value in the place of what worked it out. */
function replaced<T>(of: object, name: string, value: T): T {
  Object.defineProperty(of, name, { value, enumerable: true });
  return value;
}

/** Told rows by one of their columns, in the order they were told. */
export async function toldBy(
  reader: Reader,
  column: 'mention' | 'value_mention' | 'attestation' | 'document' | 'claim',
  values: readonly string[],
  known: number,
): Promise<OrderedTold[]> {
  const rows = await cellsIn(
    reader,
    (list) => `select ${COLUMNS.told.columns.join(', ')} from told where ${column} in (${list}) and ${KNOWN}`,
    values,
    [known, known],
  );
  return rows.map(toldOfCells).sort(inOrderTold);
}

/** In the order in which it was told; the cells of a list's row by their claims. */
export const inOrderTold = (a: OrderedTold, b: OrderedTold): number =>
  a.order - b.order || (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0);

export type OrderedTold = Told & { readonly order: number };

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
  return rows.sort(inOrderSeen);
}

export const inOrderSeen = (a: Sighting, b: Sighting): number => a.day - b.day || (a.document < b.document ? -1 : 1);

export async function membersOf(
  reader: Reader,
  column: 'mention' | 'entity',
  values: readonly string[],
  known: number,
): Promise<Map<string, Membership>> {
  const rows = (await cellsIn(
    reader,
    (list) => `select mention, entity, disputed from member where ${column} in (${list}) and ${KNOWN}`,
    values,
    [known, known],
  )) as [string, string, number][];
  return new Map(rows.map(([mention, entity, disputed]) => [mention, { entity, disputed: disputed === 1 }]));
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
  return new Map(rows.map((row) => [row.capture, sourceOf(row)]));
}

const sourceOf = (row: SourceRow): Source => ({
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
});

export const sourceCells = (s: Source): RowCells => [
  s.document,
  s.capture,
  s.kind,
  s.title,
  s.outlet,
  s.outletMention,
  s.url,
  s.published,
  s.bounds.lo,
  s.bounds.hi,
  s.language,
  canonical((s.stamps ?? []) as unknown as Json),
];

/** From the cells of {@link sourceCells}. */
export function sourceOfCells(cells: RowCells): Source {
  const names = COLUMNS.source.columns;
  return sourceOf(Object.fromEntries(cells.map((cell, i) => [names[i], cell])) as unknown as SourceRow);
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

type DerivedRow = readonly [entity: string, part: string, lo: number | null, hi: number | null, body: string];

/** Derived rows of one kind known at a step; of some entities where given. */
export async function derivedAt<K extends Derived['kind']>(
  reader: Reader,
  kind: K,
  known: number,
  entities?: readonly string[],
): Promise<Extract<Derived, { kind: K }>[]> {
  const read = 'select entity, part, lo, hi, body from derived';
  const rows = (entities
    ? await cellsIn(
        reader,
        // Told apart by an expression, which no index has: SQLite would else read every row of the kind for one entity's.
        (list) => `${read} where entity in (${list}) and kind || '' = ? and ${KNOWN}`,
        entities,
        [kind, known, known],
      )
    : await reader.cells(`${read} where kind = ? and ${KNOWN}`, [kind, known, known])) as unknown as DerivedRow[];
  return rows
    .sort(([a, i], [b, j]) => (a < b ? -1 : a > b ? 1 : Number(i) - Number(j)))
    .map(([entity, part, lo, hi, body]) => ({
      entity,
      kind,
      part,
      bounds: { lo, hi },
      body: JSON.parse(body),
    })) as Extract<Derived, { kind: K }>[];
}
