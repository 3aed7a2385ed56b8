/** Embargoes: what is kept from every edition until a day. The day ends nothing by itself: a person lifts it, by an entry. */
import type { StateItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import type { Reader } from '../ledger/port.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';

export interface Embargo {
  /** The item under embargo, and the key it is kept under. */
  readonly target: string;
  readonly mention: string;
  /** ISO day it is meant to end on. */
  readonly until: string;
  readonly passed: boolean;
  /** The entry that set it. */
  readonly entry: number;
}

/** Every embargo that stands, the earliest day first. */
export async function embargoes({ ledger, now }: Workspace): Promise<Embargo[]> {
  return embargoesIn(ledger.store, now());
}

/** Lifts those whose day has passed, in one entry. Null where there is none. */
export async function liftEmbargoes(
  workspace: Workspace,
  why: string,
): Promise<{ entry: number; lifted: readonly Embargo[] } | null> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const lifted = (await embargoesIn(tx, workspace.now())).filter(({ passed }) => passed);
    if (lifted.length === 0) return null;
    const note = { who: workspace.who, why, tool: 'embargoes' };
    const items = lifted.map(({ mention, target }) => lift(mention, target));
    const { entry } = await record(ledger, tx, { kind: 'audience', at: workspace.now(), note, items });
    return { entry, lifted };
  });
}

/** Lifts the embargo on one item, whatever its day. */
export async function liftEmbargo(workspace: Workspace, target: string, why: string): Promise<{ entry: number }> {
  const { ledger } = workspace;
  return ledger.store.transaction(async (tx) => {
    const all = (await embargoesIn(tx, workspace.now())).filter(
      (one) => one.target === target || one.mention === target,
    );
    if (all.length === 0) {
      throw new Refusal({
        code: 'missing_value',
        message: `No embargo stands on ${target}. \`rollcall embargoes\` lists them.`,
      });
    }
    const note = { who: workspace.who, why, tool: 'embargoes' };
    const items = all.map((one) => lift(one.mention, one.target));
    return record(ledger, tx, { kind: 'audience', at: workspace.now(), note, items });
  });
}

const lift = (mention: string, target: string): StateItem => ({
  kind: 'state',
  mention,
  target,
  change: 'embargo',
  value: '',
});

/** The same by one reader's view, as of an instant. */
export async function embargoesIn(reader: Reader, now: string): Promise<Embargo[]> {
  const today = now.slice(0, 10);
  const all = new Map<string, Embargo>();
  for (const { item, entry } of await itemsOfKind(reader, 'state', EVERY_ENTRY)) {
    if (item.kind !== 'state' || item.change !== 'embargo') continue;
    const { target, mention, value: until } = item;
    if (until === '') all.delete(target);
    else all.set(target, { target, mention, until, passed: until < today, entry });
  }
  return [...all.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.entry - b.entry));
}
