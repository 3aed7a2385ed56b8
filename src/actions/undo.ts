/** Undo an entry by appending its reverse. Nothing is taken out of the log; the undo can itself be undone. */
import type { Item, JudgementItem, StateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { itemsOfEntry, itemsUnder } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';

export async function undo(
  workspace: Workspace,
  entry: number,
  why: string,
): Promise<{ entry: number; items: number }> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const row = await first<{ kind: string }>(tx, 'select kind from entry where entry = ?', [entry]);
    if (!row)
      throw new Refusal({
        code: 'number_out_of_range',
        message: `There is no entry ${entry}. \`rollcall log\` lists them.`,
      });
    if (row.kind === 'publish')
      throw new Refusal({
        code: 'malformed',
        message: `Entry ${entry} is a publication: what was public stays known to have been. Retract or restrict the claims, and publish again.`,
      });
    const items: Item[] = [];
    for (const { item } of await itemsOfEntry(tx, entry)) items.push(...(await reverse(tx, item, entry)));
    if (row.kind === 'reject')
      await tx.run("update proposal set outcome = 'waiting', entry = null where entry = ? and outcome = 'rejected'", [
        entry,
      ]);
    else if (items.length === 0)
      throw new Refusal({ code: 'malformed', message: `Entry ${entry} changed nothing that can be undone.` });
    await tx.run("update proposal set outcome = 'waiting', entry = null where entry = ? and outcome = 'accepted'", [
      entry,
    ]);
    const note = { who: workspace.who, why, tool: `undo of entry ${entry}` };
    const written = await record(ledger, tx, { kind: 'undo', at: workspace.now(), note, items });
    return { entry: written.entry, items: items.length };
  });
}

async function reverse(tx: Transaction, item: Item, entry: number): Promise<Item[]> {
  switch (item.kind) {
    // Taking back every saying takes back the claim, unless another entry says it too.
    case 'attestation':
      return [{ kind: 'state', mention: item.mention, target: item.attestation, change: 'retract', value: '' }];
    case 'row_seen':
      return [
        { kind: 'state', mention: item.mention, target: `${item.capture} ${item.row}`, change: 'retract', value: '' },
      ];
    case 'judgement':
      return [{ ...item, verdict: await verdictBefore(tx, item, entry) }];
    case 'state':
      return [await stateBefore(tx, item, entry)];
    default:
      return [];
  }
}

async function verdictBefore(tx: Transaction, item: JudgementItem, entry: number): Promise<JudgementItem['verdict']> {
  const earlier = (await itemsUnder(tx, [item.mention], entry - 1))
    .map((s) => s.item)
    .findLast((i): i is JudgementItem => i.kind === 'judgement' && i.other === item.other);
  return earlier?.verdict ?? 'withdrawn';
}

const OPPOSITE = { retract: 'restore', restore: 'retract' } as const;

async function stateBefore(tx: Transaction, item: StateItem, entry: number): Promise<StateItem> {
  if (item.change === 'retract' || item.change === 'restore') return { ...item, change: OPPOSITE[item.change] };
  const before = (await itemsUnder(tx, [item.mention], entry - 1)).map((s) => s.item);
  const earlier = before.findLast(
    (i): i is StateItem => i.kind === 'state' && i.target === item.target && i.change === item.change,
  );
  if (earlier) return { ...item, value: earlier.value };
  if (item.change !== 'audience') return { ...item, value: item.change === 'rank' ? 'normal' : '' };
  const own = before.find(
    (i) =>
      ('claim' in i && i.claim === item.target && i.kind === 'claim') ||
      (i.kind === 'attestation' && i.attestation === item.target) ||
      (i.kind === 'document' && i.document === item.target),
  );
  return { ...item, value: own && 'audience' in own ? own.audience : 'restricted' };
}
