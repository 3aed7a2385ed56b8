/** Judgements that contradict each other, each with who made it, when and why: for people to settle. For the desk only. */
import type { JudgementItem } from '../claim/entry.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { Reader } from '../ledger/port.ts';
import { View } from '../register/ask/view.ts';
import { disputesAround } from '../register/disputes.ts';
import type { Edge } from '../register/identity.ts';
import { NOW } from '../register/rows.ts';
import { historyOf } from './history.ts';
import type { Workspace } from './workspace.ts';

/** One judgement, with the entry that made it. */
export interface JudgedEdge extends Edge {
  /** What the ends are called where they are named; else ''. */
  readonly names: readonly [string, string];
  readonly entry: number;
  readonly at: string;
  readonly who: string | null;
  readonly why: string | null;
}

export interface ShownDispute {
  readonly apart: JudgedEdge;
  readonly chain: readonly JudgedEdge[];
}

/** All there are. */
export const disputes = ({ ledger }: Workspace): Promise<ShownDispute[]> =>
  ledger.store.snapshot((reader) => shownDisputes(reader));

/** Those around these mentions; all, where none are given. */
export async function shownDisputes(reader: Reader, mentions?: readonly string[]): Promise<ShownDispute[]> {
  const found = await disputesAround(reader, NOW, mentions);
  const edges = found.flatMap(({ apart, chain }) => [apart, ...chain]);
  const show = await shownEdges(reader, edges);
  return found.map(({ apart, chain }) => ({ apart: show(apart), chain: chain.map(show) }));
}

async function shownEdges(reader: Reader, edges: readonly Edge[]): Promise<(edge: Edge) => JudgedEdge> {
  const items = await itemsUnder(reader, [...new Set(edges.map(({ mention }) => mention))], EVERY_ENTRY);
  const made = new Map<string, number>();
  for (const { item, entry } of items) if (item.kind === 'judgement') made.set(keyOf(item), entry);
  const entries = await historyOf(
    reader,
    edges.flatMap((edge) => made.get(keyOf(edge)) ?? []),
  );
  const names = await namesOf(
    reader,
    edges.flatMap(({ mention, other }) => [mention, other]),
  );
  return (edge) => {
    const entry = made.get(keyOf(edge)) ?? 0;
    const said = entries.get(entry);
    return {
      ...edge,
      names: [names.get(edge.mention) ?? '', names.get(edge.other) ?? ''],
      entry,
      at: said?.at ?? '',
      who: said?.who ?? null,
      why: said?.why ?? null,
    };
  };
}

const keyOf = ({ mention, other, verdict }: Pick<JudgementItem, 'mention' | 'other'> & { verdict: string }): string =>
  `${mention} ${other} ${verdict}`;

/** The name each mention itself is given: in a dispute the entity's own name says nothing. */
async function namesOf(reader: Reader, mentions: readonly string[]): Promise<Map<string, string>> {
  const view = View.at(reader, NOW);
  await view.needWritten(mentions);
  return new Map(mentions.map((mention) => [mention, view.written(mention) ?? '']));
}
