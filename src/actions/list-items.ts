/** What a list's rows and what it says of all its people come to, as items of an entry. */
import { sees } from '../claim/audience.ts';
import type { MentionDraft } from '../claim/draft.ts';
import type { Item, StateItem } from '../claim/entry.ts';
import type { Mapped } from '../ingest/table/mapped.ts';
import type { Mapping, MappingEvent } from '../ingest/table/mapping.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { mentionId } from '../register/outlet.ts';
import type { Origin } from './drafted-items.ts';
import { draftedItems, mentionSalts } from './drafted-items.ts';
import {
  constantsOf,
  contentOf,
  mentionsOf,
  partyKeyOf,
  rowOf,
  saltedIds,
  sayingsOf,
  sightingOf,
  stateOf,
} from './row-sayings.ts';

/** A list's rows as items, whatever is there already: what each says once as its state, and a small sighting of it. */
export async function rowItems(
  ledger: Ledger,
  tx: Transaction,
  mapped: Mapped,
  list: string,
  minors: ReadonlySet<number>,
  origin: Origin,
): Promise<Item[]> {
  const rows = mapped.rows.map((row) => rowOf(ledger, list, row));
  const salts = await mentionSalts(ledger, tx, [...new Set(rows.flatMap(mentionsOf))]);
  const items: Item[] = [];
  for (const one of rows) {
    const { row } = one;
    const party = (name: string): string => mentionId(ledger, list, partyKeyOf(name));
    for (const saying of sayingsOf(one, undefined, minors.has(row.row), saltedIds(salts), party)) {
      const state = stateOf(salts.get(saying.mention) as string, saying);
      items.push(...contentOf(ledger, list, saying, state), sightingOf(saying, row, state, origin));
    }
  }
  return items;
}

/** The organisations that a list's cells name. */
export const listParties = (
  ledger: Ledger,
  tx: Transaction,
  mapped: Mapped,
  list: string,
  origin: Origin,
): Promise<Item[]> => drafted(ledger, tx, partiesOf(mapped), list, origin);

/** What the list tells of all its people: an event of its own that names each from the row's own cell. */
export const listTells = (
  ledger: Ledger,
  tx: Transaction,
  mapped: Mapped,
  { event }: Mapping,
  list: string,
  minors: ReadonlySet<number>,
  origin: Origin,
): Promise<Item[]> => drafted(ledger, tx, event ? [listEvent(ledger, mapped, event, list, minors)] : [], list, origin);

const drafted = async (
  ledger: Ledger,
  tx: Transaction,
  mentions: MentionDraft[],
  list: string,
  { document, capture }: Origin,
): Promise<Item[]> =>
  mentions.length === 0 ? [] : draftedItems(ledger, tx, [{ mentions, judgements: [] }], { document, capture, list });

const SAID = { modality: 'actual' as const, valid: null, chain: [] };

/** Each once, named by the first cell that does. */
function partiesOf({ rows }: Mapped): MentionDraft[] {
  const parties = new Map<string, MentionDraft>();
  for (const { row, sheet, events = [] } of rows)
    for (const { value, column, quote } of events.flatMap(({ cells }) => cells)) {
      if (value.kind !== 'name' || parties.has(value.text)) continue;
      const locator = { kind: 'cell' as const, row, column, quote, ...(sheet !== undefined && { sheet }) };
      parties.set(value.text, {
        key: partyKeyOf(value.text),
        kind: 'organisation',
        claims: [{ property: 'name', value, locator, ...SAID }],
      });
    }
  return [...parties.values()];
}

function listEvent(
  ledger: Ledger,
  { rows }: Mapped,
  { type, modality, ...constants }: MappingEvent,
  list: string,
  minors: ReadonlySet<number>,
): MentionDraft {
  const hand = { kind: 'hand' } as const;
  return {
    key: `id:${mentionId(ledger, list, LIST_EVENT_KEY)}`,
    kind: 'event',
    claims: [
      { property: 'occurred', value: { kind: 'occurred', type, modality }, locator: hand, ...SAID },
      ...constantsOf(constants).map(([property, value]) => ({ property, value, locator: hand, ...SAID })),
      ...rows.map(({ row, sheet, key, name }) => ({
        property: 'prisoner' as const,
        value: { kind: 'mention' as const, mention: `id:${mentionId(ledger, list, key)}` },
        locator: {
          kind: 'cell' as const,
          row,
          column: name.column,
          quote: name.quote,
          ...(sheet !== undefined && { sheet }),
        },
        ...SAID,
        ...((minors.has(row) || name.unseen) && { audience: 'restricted' as const }),
      })),
    ],
  };
}

/**
 * What earlier snapshots said of a minor before that was known, made restricted too. What a person has decided of a claim stands:
 * who was shown to others by name is not hidden again by next week's list.
 */
export async function narrowed(
  ledger: Ledger,
  tx: Transaction,
  mapped: Mapped,
  list: string,
  minors: ReadonlySet<number>,
): Promise<StateItem[]> {
  const mentions = mapped.rows
    .filter((row) => minors.has(row.row))
    .flatMap((row) => mentionsOf(rowOf(ledger, list, row)));
  if (mentions.length === 0) return [];
  const kept = (await itemsUnder(tx, [...new Set(mentions)], EVERY_ENTRY)).map(({ item }) => item);
  const decided = new Set(
    kept.flatMap((item) => (item.kind === 'state' && item.change === 'audience' ? [item.target] : [])),
  );
  return kept.flatMap((item) =>
    item.kind === 'claim' && sees('partner', item.audience) && !decided.has(item.claim)
      ? [{ kind: 'state', mention: item.mention, target: item.claim, change: 'audience', value: 'restricted' }]
      : [],
  );
}

/** The key of what a list says of all its people. */
export const LIST_EVENT_KEY = 'list event';
