/** Undo an entry by appending its reverse. Nothing is taken out of the log; the undo can itself be undone. */
import type { Item, JudgementItem, StateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { EVERY_ENTRY, itemsOfEntry, itemsUnder } from '../ledger/items.ts';
import { refOf, rowRefOf } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import { captureTarget, judgementTarget } from '../register/telling.ts';
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
    const lasting = LASTING[row.kind];
    if (lasting !== undefined)
      throw new Refusal({ code: 'erased', message: `Entry ${entry} ${lasting}. Nothing was changed.` });
    const items: Item[] = [];
    for (const { item } of await itemsOfEntry(tx, entry)) items.push(...(await reverse(tx, item, entry)));
    if (row.kind === 'reject' ? await nothingRejected(tx, entry) : items.length > 0 && (await allStand(tx, items)))
      throw await alreadyUndone(tx, entry, row.kind);
    if (row.kind === 'reject')
      await tx.run("update proposal set outcome = 'waiting', entry = null where entry = ? and outcome = 'rejected'", [
        entry,
      ]);
    else if (items.length === 0)
      throw new Refusal({ code: 'malformed', message: `Entry ${entry} changed nothing that can be undone.` });
    await tx.run("update proposal set outcome = 'waiting', entry = null where entry = ? and outcome = 'accepted'", [
      entry,
    ]);
    const note = { who: workspace.who, why, tool: toolFor(entry) };
    const written = await record(ledger, tx, { kind: 'undo', at: workspace.now(), note, items });
    return { entry: written.entry, items: items.length };
  });
}

/** What no later entry can take back, and why. */
const LASTING: Readonly<Record<string, string>> = {
  erase: 'is an erasure: what it took is gone, and can only be entered anew from its source',
  seal: 'sealed what is now enciphered: `rollcall open` shows it to those who may',
  open: 'records that something was opened',
  vault: 'changed who holds the vault: change it again with `rollcall vault`',
};

async function nothingRejected(tx: Transaction, entry: number): Promise<boolean> {
  return (
    (await first(tx, "select proposal from proposal where entry = ? and outcome = 'rejected' limit 1", [entry])) ===
    undefined
  );
}

/** Is each item as the ledger's last word on it already says? Then to say it again would change nothing. */
async function allStand(tx: Transaction, items: readonly Item[]): Promise<boolean> {
  const mentions = items.flatMap((item) => ('mention' in item ? [item.mention] : []));
  const last = new Map<string, string>();
  for (const { item } of await itemsUnder(tx, [...new Set(mentions)], EVERY_ENTRY)) {
    const said = standing(item);
    if (said) last.set(said.of, said.as);
  }
  return items.every((item) => {
    const said = standing(item);
    return said !== null && (last.get(said.of) ?? said.atFirst) === said.as;
  });
}

/** What an item says of the standing of another, and how that stands where nothing was ever said. */
function standing(item: Item): { of: string; as: string; atFirst?: string } | null {
  if (item.kind === 'judgement') return { of: `judgement ${item.mention} ${item.other}`, as: item.verdict };
  if (item.kind !== 'state') return null;
  const { change, target, value } = item;
  if (change === 'retract' || change === 'restore') return { of: `retract ${target}`, as: change, atFirst: 'restore' };
  return { of: `${change} ${target}`, as: value };
}

async function alreadyUndone(tx: Transaction, entry: number, kind: string): Promise<Refusal> {
  const later = await tx.all<{ entry: number }>(
    "select entry from entry where kind = 'undo' and entry > ? order by entry desc",
    [entry],
  );
  let by = '';
  for (const { entry: undoing } of later) {
    const items = await itemsOfEntry(tx, undoing);
    if (!items.some(({ item }) => item.kind === 'note' && item.tool === toolFor(entry))) continue;
    // A rejection has no items to bring back: its proposals wait, and can be rejected anew.
    by = `, by entry ${undoing}${kind === 'reject' ? '' : `. \`rollcall undo ${undoing}\` brings it back`}`;
    break;
  }
  return new Refusal({ code: 'id_conflict', message: `Entry ${entry} is already undone${by}.` });
}

const toolFor = (entry: number): string => `undo of entry ${entry}`;

async function reverse(tx: Transaction, item: Item, entry: number): Promise<Item[]> {
  switch (item.kind) {
    // Taking back every saying takes back the claim, unless another entry says it too.
    case 'attestation':
      return [{ kind: 'state', mention: item.mention, target: item.attestation, change: 'retract', value: '' }];
    case 'row_seen':
      return [{ kind: 'state', mention: item.mention, target: refOf(item), change: 'retract', value: '' }];
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
  // A judgement and a capture are named apart; a row and a capture of old ledgers are as wide as their document.
  const own = before.find(
    (i) =>
      (i.kind === 'judgement' && judgementTarget(i) === item.target) ||
      ('claim' in i && i.claim === item.target && i.kind === 'claim') ||
      (i.kind === 'attestation' && i.attestation === item.target) ||
      (i.kind === 'document' && i.document === item.target),
  );
  const wide = before.some(
    (i) =>
      (i.kind === 'capture' && captureTarget(i.document, i.capture) === item.target) ||
      (i.kind === 'row_seen' && rowRefOf(i) === item.target),
  );
  return { ...item, value: own && 'audience' in own ? (own.audience ?? 'public') : wide ? 'public' : 'restricted' };
}
