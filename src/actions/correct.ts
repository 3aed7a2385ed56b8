/** Correct the record: retract what was entered in error, rank a claim above or below others, or change who may see an item. */
import type { Audience } from '../claim/audience.ts';
import type { Item, StateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import type { Rank } from '../claim/told.ts';
import { itemsByRef } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';

export const retract = (workspace: Workspace, target: string, why: string) =>
  change(workspace, target, 'retract', '', why);

export const rank = (workspace: Workspace, target: string, value: Rank, why: string) =>
  change(workspace, target, 'rank', value, why);

/** Show an item to a wider or a narrower audience. Sealing needs the ledger's lock, which this version does not have yet. */
export async function disclose(
  workspace: Workspace,
  target: string,
  audience: Audience,
  why: string,
): Promise<{ entry: number }> {
  if (audience === 'sealed') {
    throw new Refusal({
      code: 'encrypted',
      message: 'Sealing needs a key that only its holders have; this version cannot keep one. Use restricted.',
    });
  }
  return change(workspace, target, 'audience', audience, why);
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
    const item: StateItem = { kind: 'state', mention: await shardOf(tx, target), target, change: kind, value };
    const note = { who: workspace.who, why, tool: 'correct' };
    const entryKind = kind === 'audience' ? 'audience' : kind === 'rank' ? 'rank' : 'undo';
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
