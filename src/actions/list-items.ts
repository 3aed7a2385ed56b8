/** What a list's rows and what it says of all its people come to, as items of an entry. */
import type { Audience } from '../claim/audience.ts';
import { narrowest, sees } from '../claim/audience.ts';
import type { Json } from '../claim/canonical.ts';
import { canonical, keyed, shortId } from '../claim/canonical.ts';
import type { Draft } from '../claim/draft.ts';
import type { Item, StateItem } from '../claim/entry.ts';
import type { Mapped, Mapping } from '../ingest/table/mapping.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { mentionId } from '../register/outlet.ts';
import { claimId, draftedItems, mentionSalts, type Origin, startingAudience } from './drafted-items.ts';

/**
 * A list's rows. What a row says is kept once as its state; each snapshot adds a small sighting of it. What the list says of all
 * its people (an event) is a mention of the list, naming each row's person from the row's own cell.
 */
export async function rowItems(
  ledger: Ledger,
  tx: Transaction,
  mapped: Mapped,
  mapping: Mapping,
  list: string,
  minors: ReadonlySet<number>,
  { document, capture }: Origin,
): Promise<Item[]> {
  const people = mapped.rows.map((row) => ({ row, mention: mentionId(ledger, list, row.key) }));
  const salts = await mentionSalts(ledger, tx, [...new Set(people.map((p) => p.mention))]);
  const items: Item[] = [];
  for (const { row, mention } of people) {
    const salt = salts.get(mention) as string;
    items.push({
      kind: 'mention',
      mention,
      mentionKind: 'person',
      // Not the snapshot it was first seen in, which may be hidden while a later one is not.
      source: list,
      keyHash: ledger.id('key', list, row.key),
    });
    const cells = [...row.cells];
    if (mapping.state) cells.push({ ...row.name, property: 'left_as', value: { kind: 'code', code: mapping.state } });
    const said = cells.map((cell) => {
      const audience = narrowest([
        startingAudience({ property: cell.property }, { key: row.key, kind: 'person', claims: [] }),
        minors.has(row.row) ? 'restricted' : 'public',
      ]);
      const claim = claimId(salt, cell.property, cell.value, 'actual', null);
      items.push({
        kind: 'claim',
        mention,
        claim,
        property: cell.property,
        value: cell.value,
        modality: 'actual',
        valid: null,
        audience,
      });
      return { cell: { claim, column: cell.column, quote: cell.quote }, part: partOf(audience) };
    });
    for (const part of ['public', 'narrower'] as const) {
      const of = said.filter((one) => one.part === part).map(({ cell }) => cell);
      if (of.length === 0) continue;
      const state = shortId(keyed(salt, 'row state', canonical(of as unknown as Json)));
      items.push(
        { kind: 'row_state', mention, state, cells: of },
        { kind: 'row_seen', mention, document, capture, row: row.row, state, part },
      );
    }
  }
  if (!mapping.event) return items;
  const { type, modality, date, ground, terms, destination } = mapping.event;
  const hand = { kind: 'hand' } as const;
  const said = { modality: 'actual' as const, valid: null, chain: [] };
  const event: Draft = {
    mentions: [
      {
        key: `id:${mentionId(ledger, list, LIST_EVENT_KEY)}`,
        kind: 'event',
        claims: [
          { property: 'occurred', value: { kind: 'occurred', type, modality }, locator: hand, ...said },
          ...(date
            ? [
                {
                  property: 'date' as const,
                  value: { kind: 'date' as const, edtf: date, basis: 'stated' as const, text: date },
                  locator: hand,
                  ...said,
                },
              ]
            : []),
          ...(ground
            ? [{ property: 'ground' as const, value: { kind: 'code' as const, code: ground }, locator: hand, ...said }]
            : []),
          ...(terms
            ? [{ property: 'terms' as const, value: { kind: 'code' as const, code: terms }, locator: hand, ...said }]
            : []),
          ...(destination
            ? [
                {
                  property: 'destination' as const,
                  value: { kind: 'text' as const, text: destination },
                  locator: hand,
                  ...said,
                },
              ]
            : []),
          ...people.map(({ row, mention }) => ({
            property: 'prisoner' as const,
            value: { kind: 'mention' as const, mention: `id:${mention}` },
            locator: { kind: 'cell' as const, row: row.row, column: row.name.column, quote: row.name.quote },
            ...said,
            ...(minors.has(row.row) && { audience: 'restricted' as const }),
          })),
        ],
      },
    ],
    judgements: [],
  };
  return [...items, ...(await draftedItems(ledger, tx, [event], { document, capture, list }))];
}

const partOf = (audience: Audience): 'public' | 'narrower' => (audience === 'public' ? 'public' : 'narrower');

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
  const mentions = mapped.rows.filter((row) => minors.has(row.row)).map((row) => mentionId(ledger, list, row.key));
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

/**
 * A list is known by whose it is and where it is kept, so that a row is the same mention in every later snapshot of it, whatever
 * else changed in the file. Null where neither is told: then each file is a list of its own.
 */
export const listSource = (ledger: Ledger, outlet: string, url: string): string | null =>
  outlet === '' && url === '' ? null : ledger.id('list', outlet, url);

/** The key of what a list says of all its people. */
export const LIST_EVENT_KEY = 'list event';
