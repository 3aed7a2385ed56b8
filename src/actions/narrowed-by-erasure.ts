/**
 * What an erasure leaves to the desk and takes from an audience. Of a person who is erased goes what is about nobody else; where the
 * one who is left in an event or a document is kept back, it stays at the desk for their sake, and those who do not see them must
 * not learn from it that somebody is left: for them it goes as it would if there were nobody.
 */
import type { EditionAudience } from '../claim/audience.ts';
import type { ClaimItem, Item, StateItem } from '../claim/entry.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { HeldItems } from '../publish/reached.ts';
import type { Visible } from '../publish/visible.ts';
import { NO_LEAF, visibleTo } from '../publish/visible.ts';
import type { ErasureScope } from './erasure-scope.ts';
import { hangsOn, holdsNoDocument } from './erasure-scope.ts';

/** The audience left to what the one before it loses: who sees less loses first. */
const LEFT: readonly (readonly [from: EditionAudience, to: 'restricted' | 'partner'])[] = [
  ['partner', 'restricted'],
  ['public', 'partner'],
];

/** The changes of audience that go with the erasure. */
export async function narrowedBy(reader: Reader, scope: ErasureScope): Promise<readonly StateItem[]> {
  if (!scope.wholly) return [];
  const told = await allIn<{ mention: string }>(
    reader,
    (list) => `select distinct mention from told where document in (${list})`,
    [...scope.touched],
  );
  const mentions = new Set([...scope.beside, ...told.map(({ mention }) => mention)]);
  const held = new HeldItems((shards) => itemsUnder(reader, shards, EVERY_ENTRY));
  await held.readToTell([...mentions, ...scope.touched]);
  const narrowed = new Map<string, StateItem>();
  for (const [from, to] of LEFT)
    for (const [mention, target] of hiddenFrom(from, scope, held.all(), mentions))
      if (!narrowed.has(target))
        narrowed.set(target, { kind: 'state', mention, target, change: 'audience', value: to });
  return [...narrowed.values()];
}

/** By what it is kept under, each claim and document that an audience sees and would not see were there nothing that it can't. */
function hiddenFrom(
  audience: EditionAudience,
  scope: ErasureScope,
  items: readonly StoredItem[],
  mentions: ReadonlySet<string>,
): (readonly [mention: string, target: string])[] {
  const see = (some: readonly StoredItem[]): Visible =>
    visibleTo(some, { audience, upto: EVERY_ENTRY, now: EVERY_ENTRY, orderOf: () => NO_LEAF }, mentions);
  const before = see(items);
  const after = see(items.filter(({ item }) => !scope.goes(item)));
  const lost = items.filter(({ item, commitment }) => scope.goes(item) && before.commitments.has(commitment));
  const left = items.filter(({ commitment }) => after.commitments.has(commitment));
  const gone = Map.groupBy(claimsOf(lost), ({ mention }) => mention);
  const stays = Map.groupBy(claimsOf(left), ({ mention }) => mention);
  const kinds = new Map(
    left.flatMap(({ item }) => (item.kind === 'mention' ? [[item.mention, item.mentionKind] as const] : [])),
  );
  const about = new Set(
    [...kinds].flatMap(([mention, kind]) =>
      hangsOn(kind, stays.get(mention) ?? [], gone.get(mention) ?? [], scope.mentions) ? [mention] : [],
    ),
  );
  const documents = new Set(
    lost.flatMap(({ item }) => documentOf(item) ?? []).filter((one) => !scope.documents.has(one)),
  );
  for (const [mention, { told }] of after.tellings) {
    const kind = kinds.get(mention);
    if (about.has(mention) || (kind && holdsNoDocument(kind))) continue;
    for (const { document, locator } of told) if (locator.kind !== 'hand') documents.delete(document);
  }
  return [
    ...[...about].flatMap((mention) => (stays.get(mention) ?? []).map(({ claim }) => [mention, claim] as const)),
    ...[...documents].map((document) => [document, document] as const),
  ];
}

const claimsOf = (items: readonly StoredItem[]): ClaimItem[] =>
  items.flatMap(({ item }) => (item.kind === 'claim' ? [item] : []));

const documentOf = (item: Item): string | null =>
  (item.kind === 'attestation' || item.kind === 'row_seen') && item.document !== '' ? item.document : null;
