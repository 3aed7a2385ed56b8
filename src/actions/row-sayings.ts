/**
 * What one row of a list says, as it is kept: of its person, and of each event of it, which is a mention of its own. What starts
 * public and what starts narrower are apart, each a state of the row; a state is known by its cells, so that a row that says what
 * it said before is the same state.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Audience } from '../claim/audience.ts';
import { narrowest } from '../claim/audience.ts';
import type { Json } from '../claim/canonical.ts';
import { canonical, keyed, shortId } from '../claim/canonical.ts';
import type { MentionDraft } from '../claim/draft.ts';
import type { ClaimItem, Item, RowSeenItem, RowStateItem } from '../claim/entry.ts';
import type { Value } from '../claim/values.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';
import { PROPERTIES, startingAudienceOf } from '../claim/vocabulary.ts';
import type { MappedCell, MappedEvent, MappedRow } from '../ingest/table/mapped.ts';
import type { Mapping, MappingEvent } from '../ingest/table/mapping.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { mentionId } from '../register/outlet.ts';
import { claimId, startingAudience } from './drafted-items.ts';

/** A row with the mentions it is about. */
export interface RowOf {
  readonly row: MappedRow;
  readonly person: RowMention;
  /** In the order of the row's events. */
  readonly events: readonly RowMention[];
}

interface RowMention {
  readonly mention: string;
  readonly key: string;
}

export interface Saying {
  readonly mention: string;
  readonly kind: MentionKind;
  readonly key: string;
  /** The event's name in the mapping; undefined: it is of the person. */
  readonly of: string | undefined;
  readonly part: 'public' | 'narrower';
  readonly cells: RowStateItem['cells'];
  /** Each once. */
  readonly claims: readonly ClaimItem[];
}

/** How claims get their ids: under the salt of the mention, or some other way where nothing is kept. */
export type ClaimIds = (mention: string, property: Property, value: Value) => string;

export function rowOf(ledger: Ledger, list: string, row: MappedRow): RowOf {
  const mentionOf = (key: string): RowMention => ({ mention: mentionId(ledger, list, key), key });
  return {
    row,
    person: mentionOf(row.key),
    events: (row.events ?? []).map(({ name }) => mentionOf(`${row.key} event ${name}`)),
  };
}

export const mentionsOf = ({ person, events }: RowOf): string[] => [person, ...events].map(({ mention }) => mention);

export const partyKeyOf = (name: string): string => `organisation ${name}`;

/** `partyOf`: the mention of an organisation that a cell names. */
export function sayingsOf(
  { row, person, events }: RowOf,
  state: Mapping['state'],
  minor: boolean,
  idOf: ClaimIds,
  partyOf: (name: string) => string,
): Saying[] {
  const widest: Audience = minor ? 'restricted' : 'public';
  const cells = [...row.cells];
  if (state) cells.push({ ...row.name, property: 'left_as', value: { kind: 'code', code: state } });
  const out = said(person, 'person', undefined, cells, widest, idOf);
  for (const [at, event] of (row.events ?? []).entries()) {
    const { mention, key } = events[at] as RowMention;
    const told = eventCells(event, row.name, person.mention, partyOf);
    const audience = narrowest([widest, startingAudienceOf(event.said.type)]);
    out.push(...said({ mention, key }, 'event', event.name, told, audience, idOf));
  }
  return out;
}

/** What the mapping says of an event rests on the first cell that tells of it. */
function eventCells(
  { said: { type, modality, ...constants }, cells }: MappedEvent,
  name: MappedCell,
  person: string,
  partyOf: (name: string) => string,
): MappedCell[] {
  const first = cells[0] as MappedCell;
  return [
    { ...first, property: 'occurred', value: { kind: 'occurred', type, modality } },
    ...constantsOf(constants).map(([property, value]) => ({ ...first, property, value })),
    ...cells.map((cell) =>
      cell.value.kind === 'name'
        ? { ...cell, value: { kind: 'mention' as const, mention: partyOf(cell.value.text) } }
        : cell,
    ),
    { ...name, property: 'prisoner', value: { kind: 'mention', mention: person } },
  ];
}

/** How much a row comes to, without making it: states (and so sightings), and claims, each once. */
export function sizeOf({ row }: RowOf, state: Mapping['state'], minor: boolean): { states: number; claims: number } {
  const widest: Audience = minor ? 'restricted' : 'public';
  let [states, claims] = [partsOf(row.cells, widest), distinct(row.cells)];
  // How the list sees everybody may be what a column says too.
  if (
    state &&
    !row.cells.some(({ property, value }) => property === 'left_as' && value.kind === 'code' && value.code === state)
  )
    claims++;
  for (const { said: of, cells } of row.events ?? []) {
    const { type, modality: _modality, ...constants } = of;
    const told = [...constantsOf(constants).map(([property, value]) => ({ property, value })), ...cells];
    states += partsOf(cells, narrowest([widest, startingAudienceOf(type)]));
    // That it occurred, and to whom.
    claims += distinct(told) + 2;
  }
  return { states, claims };
}

/** One where all of it starts as wide, or narrower; else two. */
function partsOf(cells: readonly MappedCell[], widest: Audience): number {
  if (widest !== 'public') return 1;
  return cells.some(({ property }) => PROPERTIES[property].audience !== 'public') ? 2 : 1;
}

function distinct(cells: readonly Pick<MappedCell, 'property' | 'value'>[]): number {
  let n = 0;
  for (const [at, { property, value }] of cells.entries())
    if (!cells.some((other, i) => i < at && other.property === property && isDeepStrictEqual(other.value, value))) n++;
  return n;
}

/** What a mapping itself tells of an event, in the order in which it is kept. */
export function constantsOf({
  date,
  ground,
  terms,
  destination,
}: Omit<MappingEvent, 'type' | 'modality'>): (readonly [Property, Value])[] {
  return [
    ...(date ? [['date', { kind: 'date', edtf: date, basis: 'stated', text: date }] as const] : []),
    ...(ground ? [['ground', { kind: 'code', code: ground }] as const] : []),
    ...(terms ? [['terms', { kind: 'code', code: terms }] as const] : []),
    ...(destination ? [['destination', { kind: 'text', text: destination }] as const] : []),
  ];
}

const NO_DRAFT: MentionDraft = { key: '', kind: 'person', claims: [] };

function said(
  { mention, key }: RowMention,
  kind: MentionKind,
  of: string | undefined,
  cells: readonly MappedCell[],
  widest: Audience,
  idOf: ClaimIds,
): Saying[] {
  const parts = new Map<
    Saying['part'],
    { cells: { claim: string; column: string; quote: string }[]; claims: ClaimItem[] }
  >();
  const seen = new Set<string>();
  for (const { property, value, column, quote, unseen } of cells) {
    const audience = narrowest([startingAudience({ property }, NO_DRAFT), unseen ? 'restricted' : widest]);
    const part = audience === 'public' ? 'public' : 'narrower';
    const own = parts.get(part) ?? { cells: [], claims: [] };
    parts.set(part, own);
    const claim = idOf(mention, property, value);
    own.cells.push({ claim, column, quote });
    if (seen.has(claim)) continue;
    seen.add(claim);
    own.claims.push({ kind: 'claim', mention, claim, property, value, modality: 'actual', valid: null, audience });
  }
  return PARTS.flatMap((part) => {
    const own = parts.get(part);
    return own ? [{ mention, kind, key, of, part, ...own }] : [];
  });
}

const PARTS = ['public', 'narrower'] as const;

export const saltedIds =
  (salts: ReadonlyMap<string, string>): ClaimIds =>
  (mention, property, value) =>
    claimId(salts.get(mention) as string, property, value, 'actual', null);

export const stateOf = (salt: string, { cells }: Saying): string =>
  shortId(keyed(salt, 'row state', canonical(cells as unknown as Json)));

/** The mention, then claims and state of a saying, without the sighting of it. */
export const contentOf = (ledger: Ledger, list: string, saying: Saying, state: string): Item[] => [
  {
    kind: 'mention',
    mention: saying.mention,
    mentionKind: saying.kind,
    // Not the snapshot it was first seen in, which may be hidden while a later one is not.
    source: list,
    keyHash: ledger.id('key', list, saying.key),
  },
  ...saying.claims,
  { kind: 'row_state', mention: saying.mention, state, cells: saying.cells },
];

export const sightingOf = (
  { mention, part, of }: Saying,
  { row, sheet }: Pick<RowSeenItem, 'row' | 'sheet'>,
  state: string,
  { document, capture }: { readonly document: string; readonly capture: string },
  reading?: number,
): RowSeenItem => ({
  kind: 'row_seen',
  mention,
  document,
  capture,
  row,
  ...(sheet !== undefined && { sheet }),
  state,
  part,
  ...(of !== undefined && { of }),
  ...(reading !== undefined && { reading }),
});
