/**
 * Which mentions are one entity: the components that standing `same` judgements join. The entity's id is its first mention in
 * the audience's own order. A component that holds a `not` between two of its mentions is disputed.
 */

import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';

export interface Joined {
  readonly mention: string;
  readonly entity: string;
  readonly disputed: boolean;
}

/** The components around the given mentions, over the judgements open now; `orderOf` tells which mention came first. */
export async function componentsAround(
  reader: Reader,
  mentions: readonly string[],
  orderOf: (mentions: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): Promise<Joined[]> {
  const same = new Map<string, Set<string>>();
  const not: [string, string][] = [];
  let frontier = [...new Set(mentions)];
  const reached = new Set(frontier);
  while (frontier.length > 0) {
    const rows = await allIn<{ mention: string; other: string; verdict: string }>(
      reader,
      (list) => `select mention, other, verdict from judged where mention in (${list}) and k1 is null`,
      frontier,
    );
    frontier = [];
    for (const { mention, other, verdict } of rows) {
      if (verdict === 'not') not.push([mention, other]);
      if (verdict !== 'same') continue;
      neighbours(same, mention).add(other);
      neighbours(same, other).add(mention);
      if (!reached.has(other)) {
        reached.add(other);
        frontier.push(other);
      }
    }
  }
  const order = await orderOf([...reached]);
  const out: Joined[] = [];
  const placed = new Map<string, number>();
  let component = 0;
  for (const start of reached) {
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
    const disputed = not.some(([a, b]) => placed.get(a) === here && placed.get(b) === here);
    // A mention this audience does not see has no order, and is no member.
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
