/**
 * From drafts to the items of an entry: keys become ids under the ledger's own key, claims and attestations get ids under their
 * mention's salt, and what is already in the ledger is left out, so that saying a thing twice adds nothing.
 */

import type { Audience } from '../claim/audience.ts';
import { narrowest } from '../claim/audience.ts';
import type { Json } from '../claim/canonical.ts';
import { canonical, keyed, shortId } from '../claim/canonical.ts';
import type { ClaimDraft, Draft, MentionDraft } from '../claim/draft.ts';
import type { Item } from '../claim/entry.ts';
import { pairOf } from '../claim/judgement.ts';
import type { Value } from '../claim/values.ts';
import { PROPERTIES, startingAudienceOf } from '../claim/vocabulary.ts';
import { EVERY_ENTRY, itemsUnder, presentRefs } from '../ledger/items.ts';
import { type Ledger, refOf } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { mentionId } from '../register/outlet.ts';
import { statesOf } from '../register/telling.ts';
import { quotesHeldBack } from './quotes-held-back.ts';

export interface Origin {
  readonly document: string;
  readonly capture: string;
  /** The list whose mentions these are, whichever of its snapshots they stand in. */
  readonly list?: string;
}

/** Items that are new (or were taken back and are said again). Writes the salts of new mentions. */
export async function draftedItems(
  ledger: Ledger,
  tx: Transaction,
  drafts: readonly Draft[],
  origin: Origin,
): Promise<Item[]> {
  const idOf = (key: string): string =>
    key.startsWith('id:') ? key.slice(3) : mentionId(ledger, origin.document, key);
  const mentions = drafts.flatMap((draft) => draft.mentions);
  const ids = [...new Set(mentions.map((mention) => idOf(mention.key)))];
  const salts = await mentionSalts(ledger, tx, ids);
  const items: Item[] = [];
  for (const mention of mentions) items.push(...mentionItems(ledger, mention, idOf, salts, origin));
  for (const judgement of drafts.flatMap((draft) => draft.judgements)) {
    const [a, b] = pairOf(idOf(judgement.mention), idOf(judgement.other));
    items.push({
      kind: 'judgement',
      mention: a,
      other: b,
      verdict: judgement.verdict,
      by: 'person',
      audience: 'public',
    });
  }
  return onlyNew(tx, await quotesHeldBack(tx, items, origin.document));
}

export async function mentionSalts(
  ledger: Ledger,
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const salts = await ledger.mentionSalts(tx, ids);
  const fresh = ids.filter((id) => !salts.has(id));
  for (const id of fresh) salts.set(id, ledger.newMentionSalt(id));
  await tx.insert(
    'mention_salt',
    ['mention', 'salt'],
    fresh.map((id) => [id, salts.get(id) as string]),
  );
  return salts;
}

export const claimId = (salt: string, property: string, value: Value, modality: string, valid: string | null): string =>
  shortId(keyed(salt, 'claim', property, canonical(value as unknown as Json), modality, valid ?? ''));

/** Where a claim starts out: as its property does, and no wider than its event's type. */
export function startingAudience(claim: Pick<ClaimDraft, 'property' | 'audience'>, mention: MentionDraft): Audience {
  const occurred = mention.claims.find((c) => c.value.kind === 'occurred')?.value;
  const byType = occurred?.kind === 'occurred' ? startingAudienceOf(occurred.type) : 'public';
  return narrowest([PROPERTIES[claim.property].audience, byType, claim.audience ?? 'public']);
}

function mentionItems(
  ledger: Ledger,
  draft: MentionDraft,
  idOf: (key: string) => string,
  salts: ReadonlyMap<string, string>,
  origin: Origin,
): Item[] {
  const mention = idOf(draft.key);
  const salt = salts.get(mention) as string;
  const items: Item[] = [
    {
      kind: 'mention',
      mention,
      mentionKind: draft.kind,
      source: origin.list ?? origin.document,
      keyHash: ledger.id('key', origin.list ?? origin.document, draft.key),
    },
  ];
  for (const claim of draft.claims) {
    const value: Value =
      claim.value.kind === 'mention' ? { kind: 'mention', mention: idOf(claim.value.mention) } : claim.value;
    const id = claimId(salt, claim.property, value, claim.modality, claim.valid);
    const audience = startingAudience(claim, draft);
    const chain = claim.chain.map((relay) => ({
      ...relay,
      speaker: relay.speaker === null ? null : idOf(relay.speaker),
    }));
    const attestation = shortId(
      keyed(
        salt,
        'attestation',
        id,
        origin.capture,
        canonical(claim.locator as unknown as Json),
        canonical(chain as unknown as Json),
      ),
    );
    items.push(
      {
        kind: 'claim',
        mention,
        claim: id,
        property: claim.property,
        value,
        modality: claim.modality,
        valid: claim.valid,
        audience,
      },
      {
        kind: 'attestation',
        mention,
        attestation,
        claim: id,
        document: origin.document,
        capture: origin.capture,
        locator: claim.locator,
        chain,
        audience,
      },
    );
  }
  return items;
}

/** Items found again by an id of their own; a judgement is found by its pair, a change of standing is always new. */
const HAS_ID: ReadonlySet<Item['kind']> = new Set([
  'document',
  'capture',
  'mention',
  'claim',
  'attestation',
  'row_state',
  'row_seen',
]);

/** Leaves out what the ledger has, and what stands twice in the list; restores what was retracted and is said again. */
export async function onlyNew(tx: Transaction, items: readonly Item[]): Promise<Item[]> {
  const identity = (item: Item): string => (HAS_ID.has(item.kind) ? refOf(item) : '');
  const refs = items.map(identity).filter(Boolean);
  const present = await presentRefs(tx, [...new Set(refs)]);
  const told = items.flatMap((item) => (item.kind === 'attestation' && present.has(item.attestation) ? [item] : []));
  const retracted = statesOf(
    await itemsUnder(tx, [...new Set(told.map((item) => item.mention))], EVERY_ENTRY),
  ).retracted;
  const judged = await standingJudgements(tx, items);
  const out: Item[] = [];
  const taken = new Set<string>();
  for (const item of items) {
    const id = identity(item);
    if (item.kind === 'judgement') {
      const pair = `${item.mention} ${item.other}`;
      if (taken.has(pair) || judged.get(pair) === `${item.verdict} ${item.by}`) continue;
      taken.add(pair);
      out.push(item);
      continue;
    }
    // A change of standing has no id: each is a thing of its own.
    if (id === '') {
      out.push(item);
      continue;
    }
    if (taken.has(`${item.kind} ${id}`)) continue;
    taken.add(`${item.kind} ${id}`);
    if (!present.has(id)) out.push(item);
    else if (item.kind === 'attestation') {
      for (const target of [item.attestation, item.claim]) {
        if (retracted.has(target) && !taken.has(`restore ${target}`)) {
          taken.add(`restore ${target}`);
          out.push({ kind: 'state', mention: item.mention, target, change: 'restore', value: '' });
        }
      }
    }
  }
  return out;
}

async function standingJudgements(tx: Transaction, items: readonly Item[]): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  for (const item of items) {
    if (item.kind !== 'judgement') continue;
    const [row] = await tx.all<{ verdict: string; judge: string }>(
      'select verdict, judge from judged where mention = ? and other = ? and k1 is null',
      [item.mention, item.other],
    );
    if (row) out.set(`${item.mention} ${item.other}`, `${row.verdict} ${row.judge}`);
  }
  return out;
}
