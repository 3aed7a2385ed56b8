/**
 * Where judgements contradict each other: a chain of `same` from one mention to another, and a `not` between the two. The register
 * chooses no side (identity.ts marks all of them as disputed); this finds what contradicts what, for people to settle.
 */
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import type { Edge } from './identity.ts';
import { KNOWN } from './schema.ts';

export interface Dispute {
  /** That two are not one. */
  readonly apart: Edge;
  /** By which they are: from the one end of `apart` to the other, the shortest way. */
  readonly chain: readonly Edge[];
}

/** Every contradiction among the judgements around these mentions; of all mentions that are disputed, where none are given. */
export async function disputesAround(reader: Reader, known: number, mentions?: readonly string[]): Promise<Dispute[]> {
  const start = mentions ?? (await disputedMentions(reader, known));
  const edges = await edgesAround(reader, known, start);
  const same = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.verdict !== 'same') continue;
    for (const end of [edge.mention, edge.other]) same.set(end, [...(same.get(end) ?? []), edge]);
  }
  return edges.flatMap((edge) => {
    const chain = edge.verdict === 'not' ? wayBetween(same, edge.mention, edge.other) : null;
    return chain ? [{ apart: edge, chain }] : [];
  });
}

async function disputedMentions(reader: Reader, known: number): Promise<string[]> {
  const rows = await reader.all<{ mention: string }>(
    `select mention from member where disputed = 1 and ${KNOWN} order by mention`,
    [known, known],
  );
  return rows.map(({ mention }) => mention);
}

/** The judgements that stand between mentions of the components of these, each pair once, in the order of their ends. */
async function edgesAround(reader: Reader, known: number, mentions: readonly string[]): Promise<Edge[]> {
  const edges = new Map<string, Edge>();
  const reached = new Set(mentions);
  for (let frontier = [...reached]; frontier.length > 0; ) {
    const rows = await allIn<Edge>(
      reader,
      (list) => `select mention, other, verdict from judged where mention in (${list}) and ${KNOWN}`,
      frontier,
      [known, known],
    );
    frontier = [];
    for (const { mention, other, verdict } of rows) {
      const [a, b] = mention < other ? [mention, other] : [other, mention];
      edges.set(`${a} ${b}`, { mention: a, other: b, verdict });
      if (verdict !== 'same' || reached.has(other)) continue;
      reached.add(other);
      frontier.push(other);
    }
  }
  return [...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

/** The fewest edges that lead from one mention to another; null: none do. */
function wayBetween(same: ReadonlyMap<string, readonly Edge[]>, from: string, to: string): Edge[] | null {
  const cameBy = new Map<string, { readonly edge: Edge; readonly from: string }>();
  const seen = new Set([from]);
  for (let level = [from]; level.length > 0 && !seen.has(to); ) {
    const next: string[] = [];
    for (const mention of level) {
      for (const edge of same.get(mention) ?? []) {
        const other = edge.mention === mention ? edge.other : edge.mention;
        if (seen.has(other)) continue;
        seen.add(other);
        cameBy.set(other, { edge, from: mention });
        next.push(other);
      }
    }
    level = next;
  }
  if (!seen.has(to)) return null;
  const way: Edge[] = [];
  for (let at = to; at !== from; ) {
    const step = cameBy.get(at);
    if (!step) return null;
    way.unshift(step.edge);
    at = step.from;
  }
  return way;
}
