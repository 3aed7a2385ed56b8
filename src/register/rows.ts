/** Register rows to values and back, and the one way a set of rows changes: what is gone is closed, what is new is opened. */

import type { Json } from '../claim/canonical.ts';
import { canonical } from '../claim/canonical.ts';
import type { Sighting, Source, Spot, Stamp, Told } from '../claim/told.ts';
import type { Derived } from '../derive/derived.ts';
import type { Membership } from '../derive/knowledge.ts';
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

export type RowCells = readonly Cell[];

/**
 * Makes the open rows of `owners` exactly `rows` (cells in the order of {@link COLUMNS}): closes at step k what is no longer
 * there, opens what is new, leaves alone what stays. A row opened and closed in one step was never known: it is removed.
 * Returns whether anything changed.
 */
export async function replaceRows(
  tx: Transaction,
  table: RegisterTable,
  owners: readonly string[],
  rows: readonly RowCells[],
  k: number,
): Promise<boolean> {
  const { key, rest, by } = COLUMNS[table];
  const columns = [...key, ...rest];
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
    if (row['k0'] === k) await tx.run(`delete from ${table} where ${match} and k0 = ?`, [...cells, k]);
    else await tx.run(`update ${table} set k1 = ? where ${match} and k1 is null`, [k, ...cells]);
  }
  const added = [...wanted.values()].map((cells): Cell[] => [...cells, k]);
  await tx.insert(table, [...columns, 'k0'], added);
  return gone.length > 0 || added.length > 0;
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
}

const told = (row: ToldRow): Told => ({
  ...row,
  property: row.property as Told['property'],
  value: JSON.parse(row.value) as Told['value'],
  // An open interval has one bound or none; only a row with no time at all has no bounds, and those hold no date.
  bounds: row.lo === null && row.hi === null && row.property !== 'date' ? null : { lo: row.lo, hi: row.hi },
  modality: row.modality as Told['modality'],
  rank: row.rank as Told['rank'],
  locator: JSON.parse(row.locator) as Told['locator'],
  chain: JSON.parse(row.chain) as Told['chain'],
});

/** Told rows by one of their columns, in the order they were told. */
export async function toldBy(
  reader: Reader,
  column: 'mention' | 'value_mention' | 'attestation' | 'document' | 'claim',
  values: readonly string[],
  known: number,
): Promise<Told[]> {
  const rows = await allIn<ToldRow & { ord: number }>(
    reader,
    (list) => `select * from told where ${column} in (${list}) and ${KNOWN}`,
    values,
    [known, known],
  );
  return rows.sort((a, b) => a.ord - b.ord || (a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0)).map(told);
}

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
  known: number,
): Promise<Map<string, Membership>> {
  const rows = await allIn<{ mention: string; entity: string; disputed: number }>(
    reader,
    (list) => `select mention, entity, disputed from member where ${column} in (${list}) and ${KNOWN}`,
    values,
    [known, known],
  );
  return new Map(rows.map((row) => [row.mention, { entity: row.entity, disputed: row.disputed === 1 }]));
}

/** The sources known at a step, by capture. */
export async function sourcesAt(reader: Reader, known: number): Promise<Map<string, Source>> {
  const rows = await reader.all<{
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
  }>(`select * from source where ${KNOWN} order by document, capture`, [known, known]);
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
        (list) => `select * from derived where entity in (${list}) and kind = ? and ${KNOWN}`,
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
