/**
 * Which mentions are one entity: the components that standing `same` judgements join. The entity's id is its first mention in
 * the audience's own order. A component that holds a `not` between two of its mentions is disputed.
 */

import type { Standing } from './standing.ts';

export interface Joined {
  readonly mention: string;
  readonly entity: string;
  readonly disputed: boolean;
}

/** The components around the given mentions, over the judgements open now; which mention came first, its spot tells. */
export async function componentsAround(standing: Standing, mentions: Iterable<string>): Promise<Joined[]> {
  const edges: Edge[] = [];
  const reached = new Set(mentions);
  for (let frontier = [...reached]; frontier.length > 0; ) {
    await standing.need('judged', frontier);
    const next: string[] = [];
    for (const from of frontier) {
      for (const { cells } of standing.open('judged', from)) {
        const [mention, other, verdict] = cells as [string, string, string];
        edges.push({ mention, other, verdict });
        if (verdict === 'same' && !reached.has(other)) {
          reached.add(other);
          next.push(other);
        }
      }
    }
    frontier = next;
  }
  const spots = await standing.now.spots([...reached]);
  return joinedBy(reached, edges, new Map(spots.map(({ mention, order }) => [mention, order])));
}

/** A judgement that stands between two mentions. */
export interface Edge {
  readonly mention: string;
  readonly other: string;
  readonly verdict: string;
}

/** The components of these mentions. One without an order is not seen, and is no member. Pure. */
export function joinedBy(
  mentions: Iterable<string>,
  edges: readonly Edge[],
  order: ReadonlyMap<string, number>,
): Joined[] {
  const apart = edges.filter(({ verdict }) => verdict === 'not');
  const same = new Map<string, Set<string>>();
  for (const { mention, other, verdict } of edges) {
    if (verdict !== 'same') continue;
    neighbours(same, mention).add(other);
    neighbours(same, other).add(mention);
  }
  const out: Joined[] = [];
  const placed = new Map<string, number>();
  let component = 0;
  for (const start of mentions) {
    if (placed.has(start)) continue;
    const members: string[] = [];
    const queue = [start];
    placed.set(start, component);
    for (let mention = queue.pop(); mention !== undefined; mention = queue.pop()) {
      members.push(mention);
      for (const next of same.get(mention) ?? []) {
        if (!placed.has(next)) {
          placed.set(next, component);
          queue.push(next);
        }
      }
    }
    const here = component;
    const disputed = apart.some(({ mention, other }) => placed.get(mention) === here && placed.get(other) === here);
    const seen = members
      .filter((mention) => order.has(mention))
      .sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
    for (const mention of seen) out.push({ mention, entity: seen[0] as string, disputed });
    component++;
  }
  return out;
}

function neighbours(map: Map<string, Set<string>>, mention: string): Set<string> {
  const set = map.get(mention) ?? new Set<string>();
  map.set(mention, set);
  return set;
}
