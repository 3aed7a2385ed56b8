/** Correct the record: retract what was entered in error, rank a claim above or below others, or change who may see an item. */
import type { Audience } from '../claim/audience.ts';
import type { Item, StateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { Rank } from '../claim/told.ts';
import { EVERY_ENTRY, itemsByRef, itemsUnder } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import { membersOf, toldBy } from '../register/rows.ts';
import { textTarget } from '../register/telling.ts';
import { seal } from './seal.ts';
import type { Workspace } from './workspace.ts';

export const retract = (workspace: Workspace, target: string, why: string) =>
  change(workspace, target, 'retract', '', why);

export const rank = (workspace: Workspace, target: string, value: Rank, why: string) =>
  change(workspace, target, 'rank', value, why);

/**
 * Show an item to a wider or a narrower audience: a claim, an attestation, a document as a source of quoted words, its whole text, or
 * (by any of its mentions' ids) everything told of a person, with the events that are about nobody else. Sealed is further than narrow: see seal.ts.
 */
export async function disclose(
  workspace: Workspace,
  target: string,
  audience: Audience,
  why: string,
  { text = false } = {},
): Promise<{ entry: number; items: number; sealed?: string }> {
  if (audience === 'sealed') {
    const { entry, erased, sealed } = await seal(workspace, target, why);
    return { entry: entry ?? 0, items: Object.values(erased).reduce((sum, n) => sum + n, 0), sealed };
  }
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const targets = await disclosed(tx, target, text);
    const items = targets.map(
      ({ shard, id }): Item => ({ kind: 'state', mention: shard, target: id, change: 'audience', value: audience }),
    );
    const note = { who: workspace.who, why, tool: 'disclose' };
    const { entry } = await record(ledger, tx, { kind: 'audience', at: workspace.now(), note, items });
    return { entry, items: items.length };
  });
}

/** The items a disclosure changes: the one named, or every claim on the mentions of the entity named. */
async function disclosed(tx: Transaction, target: string, text: boolean): Promise<{ shard: string; id: string }[]> {
  if (text) return [{ shard: await documentOf(tx, target), id: textTarget(target) }];
  const [stored] = await itemsByRef(tx, target);
  if (stored?.item.kind !== 'mention') return [{ shard: await shardOf(tx, target), id: target }];
  const member = (await membersOf(tx, 'mention', [target], EVERY_ENTRY)).get(target);
  const mentions = member ? [...(await membersOf(tx, 'entity', [member.entity], EVERY_ENTRY)).keys()] : [target];
  const claims = (await itemsUnder(tx, [...mentions, ...(await eventsOfOnly(tx, mentions))], EVERY_ENTRY)).flatMap(
    ({ item }) => (item.kind === 'claim' ? [{ shard: item.mention, id: item.claim }] : []),
  );
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

async function change(
  workspace: Workspace,
  target: string,
  kind: StateItem['change'],
  value: string,
  why: string,
): Promise<{ entry: number }> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const mention = await shardOf(tx, target);
    const stands = (await itemsUnder(tx, [mention], EVERY_ENTRY)).findLast(
      ({ item }) =>
        item.kind === 'state' && item.target === target && (item.change === kind || item.change === 'restore'),
    );
    if (stands?.item.kind === 'state' && stands.item.change === kind && stands.item.value === value) {
      throw new Refusal({
        code: 'duplicate_row',
        message: `${target} stands so already, by entry ${stands.entry}. Nothing was changed.`,
      });
    }
    const item: StateItem = { kind: 'state', mention, target, change: kind, value };
    const note = { who: workspace.who, why, tool: 'correct' };
    const entryKind = kind === 'rank' ? 'rank' : 'undo';
    const { entry } = await record(ledger, tx, { kind: entryKind, at: workspace.now(), note, items: [item] });
    return { entry };
  });
}

/** The mention (or document) an item is kept under. */
async function shardOf(tx: Transaction, target: string): Promise<string> {
  const [stored] = await itemsByRef(tx, target);
  const item: Item | undefined = stored?.item;
  switch (item?.kind) {
    case 'claim':
    case 'attestation':
    case 'row_seen':
      return item.mention;
    case 'document':
      return item.document;
    default:
      throw new Refusal({
        code: 'missing_value',
        message: `${target} is no claim, attestation or document here. \`rollcall show NAME --why\` gives their ids.`,
      });
  }
}
