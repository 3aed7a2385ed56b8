/** Judge whether mentions are the same, not the same or unsure; or take a judgement back. Durable, and undone by another entry. */
import type { Item } from '../claim/entry.ts';
import type { Verdict } from '../claim/judgement.ts';
import { pairOf } from '../claim/judgement.ts';
import { Refusal } from '../claim/problem.ts';
import { presentRefs } from '../ledger/items.ts';
import { record } from '../register/desk.ts';
import { onlyNew } from './drafted-items.ts';
import type { Workspace } from './workspace.ts';

export interface Pair {
  readonly mention: string;
  readonly other: string;
  readonly verdict: Verdict;
}

/** One entry for all pairs; null where all of them stand already. */
export async function judge(
  workspace: Workspace,
  pairs: readonly Pair[],
  why: string,
): Promise<{ entry: number | null; judged: number }> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const ids = [...new Set(pairs.flatMap((pair) => [pair.mention, pair.other]))];
    const present = await presentRefs(tx, ids);
    const unknown = ids.find((id) => !present.has(id));
    if (unknown !== undefined) {
      throw new Refusal({
        code: 'missing_value',
        message: `Nothing is known as ${unknown}. \`rollcall show NAME\` gives the ids of a person's mentions.`,
      });
    }
    const items: Item[] = pairs.map(({ mention, other, verdict }) => {
      const [a, b] = pairOf(mention, other);
      if (a === b) throw new Refusal({ code: 'id_conflict', message: `${mention} cannot be judged against itself.` });
      return { kind: 'judgement', mention: a, other: b, verdict, by: 'person', audience: 'public' };
    });
    const fresh = await onlyNew(tx, items);
    if (fresh.length === 0) return { entry: null, judged: 0 };
    const note = { who: workspace.who, why, tool: 'judge' };
    const { entry } = await record(ledger, tx, { kind: 'judge', at: workspace.now(), note, items: fresh });
    return { entry, judged: fresh.length };
  });
}
