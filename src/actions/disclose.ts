/**
 * Change who may see an item: a claim, one saying of it, a row of a list, a document, one capture of it, its whole text, a judgement,
 * or (by any of its mentions' ids) everything told of a person, with the events that are about nobody else. By an audience, or by an
 * embargo: until a person lifts it, the item is the desk's alone, whatever its audience.
 */
import type { Audience } from '../claim/audience.ts';
import { sees } from '../claim/audience.ts';
import { boundsOf, isoOf } from '../claim/dates.ts';
import type { ClaimItem, Item, StateItem } from '../claim/entry.ts';
import { pairOf } from '../claim/judgement.ts';
import { Refusal } from '../claim/problem.ts';
import { PROPERTIES, startingAudienceOf } from '../claim/vocabulary.ts';
import { EVERY_ENTRY, itemsByRef, itemsUnder } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import { membersOf, toldBy } from '../register/rows.ts';
import { captureTarget, judgementTarget, statesOf, textTarget } from '../register/telling.ts';
import { openedWithoutConsent } from './consent.ts';
import { seal } from './seal.ts';
import type { Workspace } from './workspace.ts';

/** What of the item is meant, where its id alone does not say. */
export interface Aspect {
  /** The whole text of a document. */
  readonly text?: boolean;
  /** The judgement on the mention named and this one. */
  readonly judgement?: string;
}

export interface Disclosure extends Aspect {
  /** Widen what needs the person's consent without one; the reason of the entry says why. */
  readonly withoutConsent?: boolean;
}

export interface Disclosed {
  readonly entry: number;
  readonly items: number;
  /** What a sealed item is called from now on. */
  readonly sealed?: string;
  /** What a person should know: opened without consent, or still under embargo. */
  readonly warnings: readonly string[];
}

/** One thing whose audience can be changed: the key it is kept under, and how a change of audience names it. */
export interface Target {
  readonly shard: string;
  readonly id: string;
}

/** Sealed is further than narrow: see seal.ts. Throws {@link Refusal} where there is no such thing, or where a consent that is needed does not stand. */
export async function disclose(
  workspace: Workspace,
  target: string,
  audience: Audience,
  why: string,
  disclosure: Disclosure = {},
): Promise<Disclosed> {
  if (audience === 'sealed') {
    const { entry, erased, sealed } = await seal(workspace, target, why);
    return { entry: entry ?? 0, items: Object.values(erased).reduce((sum, n) => sum + n, 0), sealed, warnings: [] };
  }
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const targets = await targetsOf(tx, target, disclosure, audience);
    const unasked = await openedWithoutConsent(tx, targets, audience);
    if (unasked.length > 0 && !disclosure.withoutConsent) throw noConsent(unasked, audience);
    const embargoes = await embargoedAmong(tx, targets);
    const { entry } = await record(ledger, tx, {
      kind: 'audience',
      at: workspace.now(),
      note: { who: workspace.who, why, tool: 'disclose' },
      items: targets.map(({ shard, id }): StateItem => state(shard, id, 'audience', audience)),
    });
    return {
      entry,
      items: targets.length,
      warnings: [
        ...unasked.map(
          ({ claim, property }) =>
            `Opened without a standing consent: ${property} (${claim}). The entry's reason says why.`,
        ),
        ...embargoes.map(({ id, until }) => `${id} stays under embargo until ${until} is lifted: rollcall embargoes.`),
      ],
    };
  });
}

/** Keeps an item from every edition until a person lifts it on or after the day `until` (EDTF; a month or year means its last day). */
export async function embargo(
  workspace: Workspace,
  target: string,
  until: string,
  why: string,
  aspect: Aspect = {},
): Promise<{ entry: number; items: number; until: string }> {
  const { hi } = boundsOf(until.trim());
  if (hi === null) {
    throw new Refusal({ code: 'date_impossible', message: `“${until}” has no last day. Write a day as YYYY-MM-DD.` });
  }
  const day = isoOf(hi);
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const targets = await targetsOf(tx, target, aspect, 'restricted');
    const { entry } = await record(ledger, tx, {
      kind: 'audience',
      at: workspace.now(),
      note: { who: workspace.who, why, tool: 'embargo' },
      items: targets.map(({ shard, id }) => state(shard, id, 'embargo', day)),
    });
    return { entry, items: targets.length, until: day };
  });
}

const state = (mention: string, target: string, change: StateItem['change'], value: string): StateItem => ({
  kind: 'state',
  mention,
  target,
  change,
  value,
});

function noConsent(unasked: readonly ClaimItem[], audience: Audience): Refusal {
  const [first] = unasked;
  const what = [...new Set(unasked.map(({ property }) => property))].join(', ');
  return new Refusal({
    code: 'missing_value',
    message: `No consent stands for showing ${what} to the ${audience} audience. Record one with \`rollcall consent ${first?.mention} --to ${audience} --for ${what.replaceAll(', ', ',')}\`, or say --without-consent and why. Nothing was changed.`,
  });
}

/** The items a change of audience is of: the one named, or every claim on the mentions of the entity named. */
async function targetsOf(
  tx: Transaction,
  target: string,
  { text, judgement }: Aspect,
  audience: Audience,
): Promise<readonly Target[]> {
  if (text) return [{ shard: await documentOf(tx, target), id: textTarget(target) }];
  if (judgement !== undefined) return [await judgementOf(tx, target, judgement)];
  const [stored] = await itemsByRef(tx, target);
  const item: Item | undefined = stored?.item;
  switch (item?.kind) {
    case 'claim':
    case 'attestation':
    case 'row_seen':
      return [{ shard: item.mention, id: target }];
    case 'document':
      return [{ shard: target, id: target }];
    case 'capture':
      return [{ shard: item.document, id: captureTarget(item.document, target) }];
    case 'mention':
      return everythingOf(tx, target, audience);
    default:
      throw new Refusal({
        code: 'missing_value',
        message: `${target} is no claim, saying, person, document or capture here. \`rollcall show NAME --why\` gives their ids.`,
      });
  }
}

/** Everything told of a person or an event. What starts out narrower than the audience it is shown to is widened by its own name only. */
async function everythingOf(tx: Transaction, target: string, audience: Audience): Promise<readonly Target[]> {
  const member = (await membersOf(tx, 'mention', [target], EVERY_ENTRY)).get(target);
  const mentions = member ? [...(await membersOf(tx, 'entity', [member.entity], EVERY_ENTRY)).keys()] : [target];
  const items = await itemsUnder(tx, [...mentions, ...(await eventsOfOnly(tx, mentions))], EVERY_ENTRY);
  const now = statesOf(items).audience;
  const told = items.flatMap(({ item }) => (item.kind === 'claim' ? [item] : []));
  const kept = new Set(
    told.flatMap(({ mention, value }) =>
      value.kind === 'occurred' && !mentions.includes(mention) && !sees(audience, startingAudienceOf(value.type))
        ? [mention]
        : [],
    ),
  );
  const claims = told
    .filter(
      (claim) =>
        sees(audience, now.get(claim.claim) ?? claim.audience) ||
        (sees(audience, PROPERTIES[claim.property].audience) && !kept.has(claim.mention)),
    )
    .map((claim) => ({ shard: claim.mention, id: claim.claim }));
  if (claims.length === 0) throw new Refusal({ code: 'missing_value', message: `Nothing is told of ${target}.` });
  return claims;
}

/** Events that name these mentions as their only prisoners: their words are about nobody else. */
async function eventsOfOnly(tx: Transaction, mentions: readonly string[]): Promise<string[]> {
  const about = await toldBy(tx, 'value_mention', mentions, EVERY_ENTRY);
  const events = [...new Set(about.filter((row) => row.property === 'prisoner').map((row) => row.mention))];
  const named = await toldBy(tx, 'mention', events, EVERY_ENTRY);
  const others = named.filter(
    (row) => row.property === 'prisoner' && row.value.kind === 'mention' && !mentions.includes(row.value.mention),
  );
  return events.filter((event) => !others.some((row) => row.mention === event));
}

async function documentOf(tx: Transaction, target: string): Promise<string> {
  const [stored] = await itemsByRef(tx, target);
  if (stored?.item.kind === 'document') return target;
  throw new Refusal({
    code: 'missing_value',
    message: `${target} is no document here. \`rollcall sources\` lists their ids.`,
  });
}

async function judgementOf(tx: Transaction, one: string, two: string): Promise<Target> {
  const [mention, other] = pairOf(one, two);
  const items = await itemsUnder(tx, [mention], EVERY_ENTRY);
  if (items.some(({ item }) => item.kind === 'judgement' && item.other === other))
    return { shard: mention, id: judgementTarget({ mention, other }) };
  throw new Refusal({
    code: 'missing_value',
    message: `${one} and ${two} were never judged. \`rollcall judge\` decides whether they are the same.`,
  });
}

async function embargoedAmong(tx: Transaction, targets: readonly Target[]): Promise<{ id: string; until: string }[]> {
  const until = new Map<string, string>();
  for (const { item } of await itemsUnder(tx, [...new Set(targets.map(({ shard }) => shard))], EVERY_ENTRY))
    if (item.kind === 'state' && item.change === 'embargo') until.set(item.target, item.value);
  return targets.flatMap(({ id }) => {
    const day = until.get(id);
    return day ? [{ id, until: day }] : [];
  });
}
