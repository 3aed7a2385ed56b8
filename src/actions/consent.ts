/**
 * Consent of a person to what is theirs to tell: recorded as a claim with its evidence, asked for when such a thing is widened, and
 * revoked together with what was opened under it.
 */
import type { Audience, EditionAudience } from '../claim/audience.ts';
import { narrowest, sees } from '../claim/audience.ts';
import type { Consent } from '../claim/consent.ts';
import { CONSENT_PROPERTIES, consentText, covers, readConsent } from '../claim/consent.ts';
import { boundsOf } from '../claim/dates.ts';
import type { ClaimItem, StateItem } from '../claim/entry.ts';
import type { Locator } from '../claim/locator.ts';
import { Refusal } from '../claim/problem.ts';
import type { Property } from '../claim/vocabulary.ts';
import { PROPERTIES } from '../claim/vocabulary.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import { membersOf } from '../register/rows.ts';
import { statesOf } from '../register/telling.ts';
import { enterDrafts, originOf } from './enter.ts';
import type { Workspace } from './workspace.ts';

export interface ConsentRequest extends Consent {
  /** Any mention of the person. */
  readonly person: string;
  /** Who consents, where it is not the person: "her mother". */
  readonly by?: string | undefined;
  /** EDTF day since which it holds. */
  readonly since: string;
  /** Where the words stand, where they are written. */
  readonly evidence?: { readonly document: string; readonly quote: string } | undefined;
}

export interface StandingConsent extends Consent {
  readonly claim: string;
  readonly mention: string;
  readonly since: string;
  readonly by: string | null;
  readonly entry: number;
}

/** What revoking a consent narrows: each claim with the audience it goes back to. */
export interface Narrowed {
  readonly claim: string;
  readonly mention: string;
  readonly property: Property;
  readonly from: Audience;
  readonly to: Audience;
}

export async function recordConsent(
  workspace: Workspace,
  request: ConsentRequest,
  why: string,
): Promise<{ entry: number | null; consent: string }> {
  const { person, by, since, evidence } = request;
  const wrong = request.properties.filter((property) => !CONSENT_PROPERTIES.includes(property));
  if (wrong.length > 0 || request.properties.length === 0) {
    throw new Refusal({
      code: 'unknown_category',
      message: `A consent is for one or more of ${CONSENT_PROPERTIES.join(', ')}${wrong.length > 0 ? `; not for ${wrong.join(', ')}` : ''}.`,
    });
  }
  boundsOf(since);
  const { store } = workspace.ledger;
  await mentionsOf(store, person);
  const origin = evidence && (await originOf(workspace, evidence.document));
  const consent = consentText(request);
  const { entry } = await enterDrafts(
    workspace,
    [
      {
        mentions: [
          {
            key: `id:${person}`,
            kind: 'person',
            claims: [
              {
                property: 'consent',
                value: { kind: 'text', text: consent },
                modality: 'actual',
                valid: `${since}/..`,
                locator: evidence ? await placeOf(store, evidence) : { kind: 'hand' },
                chain: by ? [{ speaker: null, name: by, form: 'said', said: since }] : [],
              },
            ],
          },
        ],
        judgements: [],
      },
    ],
    why,
    origin,
  );
  return { entry, consent };
}

/** The consents that stand for a person. */
export async function consentsOf({ ledger }: Workspace, person: string): Promise<StandingConsent[]> {
  return standing(await itemsUnder(ledger.store, await mentionsOf(ledger.store, person), EVERY_ENTRY));
}

/** What revoking would narrow: what was opened since the consent was recorded and no other consent covers. Changes nothing. */
export async function revocationOf(workspace: Workspace, consent: string): Promise<readonly Narrowed[]> {
  return narrowedBy(workspace.ledger.store, consent);
}

/** Revokes a consent and narrows what it opened, in one entry. */
export async function revokeConsent(
  workspace: Workspace,
  consent: string,
  why: string,
): Promise<{ entry: number; narrowed: readonly Narrowed[] }> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const narrowed = await narrowedBy(tx, consent);
    const mention = await personOf(tx, consent);
    const items: StateItem[] = [
      { kind: 'state', mention, target: consent, change: 'retract', value: '' },
      ...narrowed.map(
        (row): StateItem => ({
          kind: 'state',
          mention: row.mention,
          target: row.claim,
          change: 'audience',
          value: row.to,
        }),
      ),
    ];
    const note = { who: workspace.who, why, tool: 'consent' };
    const { entry } = await record(ledger, tx, { kind: 'audience', at: workspace.now(), note, items });
    return { entry, narrowed };
  });
}

/** Of the claims whose audience is to change, those that would be widened and need a consent that does not stand. */
export async function openedWithoutConsent(
  tx: Transaction,
  targets: readonly { readonly shard: string; readonly id: string }[],
  audience: Audience,
): Promise<readonly ClaimItem[]> {
  if (audience !== 'public' && audience !== 'partner') return [];
  const ids = new Set(targets.map(({ id }) => id));
  const items = await itemsUnder(tx, [...new Set(targets.map(({ shard }) => shard))], EVERY_ENTRY);
  const now = statesOf(items).audience;
  const opened = claimsOf(items).filter(
    (claim) =>
      ids.has(claim.claim) &&
      PROPERTIES[claim.property].consent &&
      !sees(audience, now.get(claim.claim) ?? claim.audience),
  );
  const out: ClaimItem[] = [];
  for (const claim of opened) {
    const consents = standing(await itemsUnder(tx, await mentionsOf(tx, claim.mention), EVERY_ENTRY));
    if (!consents.some((consent) => covers(consent, claim.property, audience))) out.push(claim);
  }
  return out;
}

async function narrowedBy(reader: Reader, consent: string): Promise<readonly Narrowed[]> {
  const person = await personOf(reader, consent);
  const items = await itemsUnder(reader, await mentionsOf(reader, person), EVERY_ENTRY);
  const consents = standing(items);
  const revoked = consents.find(({ claim }) => claim === consent);
  if (!revoked) {
    throw new Refusal({
      code: 'duplicate_row',
      message: `The consent ${consent} does not stand any more. Nothing was changed.`,
    });
  }
  const others = consents.filter((one) => one !== revoked);
  const { audience } = statesOf(items);
  const decided = new Map<string, number>();
  for (const { item, entry } of items)
    if (item.kind === 'state' && item.change === 'audience') decided.set(item.target, entry);
  return claimsOf(items).flatMap((claim): Narrowed[] => {
    const from = audience.get(claim.claim) ?? claim.audience;
    const to = narrowest([PROPERTIES[claim.property].audience, claim.audience]);
    // Opened before the consent was recorded, it was opened by another reason.
    if (!isEdition(from) || sees(from, to) || (decided.get(claim.claim) ?? 0) <= revoked.entry) return [];
    if (!covers(revoked, claim.property, from) || others.some((one) => covers(one, claim.property, from))) return [];
    return [{ claim: claim.claim, mention: claim.mention, property: claim.property, from, to }];
  });
}

const isEdition = (audience: Audience): audience is EditionAudience => audience === 'public' || audience === 'partner';

/** Each claim once; what is retracted is left out. */
function claimsOf(items: readonly StoredItem[]): ClaimItem[] {
  const { retracted } = statesOf(items);
  return items.flatMap(({ item }) => (item.kind === 'claim' && !retracted.has(item.claim) ? [item] : []));
}

function standing(items: readonly StoredItem[]): StandingConsent[] {
  const { retracted } = statesOf(items);
  return items.flatMap(({ item, entry }): StandingConsent[] => {
    if (item.kind !== 'claim' || item.property !== 'consent' || retracted.has(item.claim)) return [];
    const consent = item.value.kind === 'text' ? readConsent(item.value.text) : null;
    const said = items.map((stored) => stored.item).find((i) => i.kind === 'attestation' && i.claim === item.claim);
    const by = said?.kind === 'attestation' ? (said.chain[0]?.name ?? null) : null;
    const since = (item.valid ?? '').replace('/..', '');
    return consent ? [{ ...consent, claim: item.claim, mention: item.mention, since, by, entry }] : [];
  });
}

/** The mention a consent is claimed of. */
async function personOf(reader: Reader, consent: string): Promise<string> {
  const row = await first<{ body: string }>(reader, "select body from item where ref = ? and kind = 'claim'", [
    consent,
  ]);
  const item = row && (JSON.parse(row.body) as ClaimItem);
  if (item?.property === 'consent') return item.mention;
  throw new Refusal({
    code: 'missing_value',
    message: `${consent} is no consent. \`rollcall consent ID\` lists them.`,
  });
}

/** Every mention of the person. */
async function mentionsOf(reader: Reader, mention: string): Promise<string[]> {
  const member = (await membersOf(reader, 'mention', [mention], EVERY_ENTRY)).get(mention);
  if (!member) {
    throw new Refusal({
      code: 'missing_value',
      message: `Nobody here has the id ${mention}. \`rollcall show NAME\` gives it.`,
    });
  }
  return [...(await membersOf(reader, 'entity', [member.entity], EVERY_ENTRY)).keys()];
}

async function placeOf(
  reader: Reader,
  { document, quote }: { readonly document: string; readonly quote: string },
): Promise<Locator> {
  const text = (await first<{ body: string }>(reader, 'select body from document_text where document = ?', [document]))
    ?.body;
  const start = text?.indexOf(quote) ?? -1;
  if (quote !== '' && start >= 0) return { kind: 'span', start, end: start + quote.length, quote, own: true };
  throw new Refusal({
    code: 'missing_value',
    message: `“${quote.slice(0, 60)}” does not stand in document ${document}. Give the words as they are written there.`,
  });
}
