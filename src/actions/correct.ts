/** Correct the record: retract what was entered in error, or rank a claim above or below others. */
import type { Item, StateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { Rank } from '../claim/told.ts';
import { EVERY_ENTRY, itemsByRef, itemsUnder } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';

export const retract = (workspace: Workspace, target: string, why: string) =>
  change(workspace, target, 'retract', '', why);

export const rank = (workspace: Workspace, target: string, value: Rank, why: string) =>
  change(workspace, target, 'rank', value, why);

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
