/** Entities that may be one, and entities that may be several: what open questions of identity do to a count (TABLES, `bound`). */
import type { Membership } from '../derive/knowledge.ts';
import type { KnownRegister, Pair } from './known.ts';

export interface Identity {
  /** The same word for entities that standing `unsure` judgements may make one. */
  readonly groupOf: (entity: string) => string;
  /** How many people the entity may be: 1, save where it is disputed. */
  readonly mostPeople: (entity: string) => number;
  readonly disputed: (entity: string) => boolean;
}

/**
 * Two entities that a standing `not` keeps apart are not joined by an `unsure` between other mentions of theirs; unless it is disputed
 * whether those are one with the ones that the `not` is of. Pure.
 */
export function identityOf(
  pairs: readonly Pair[],
  entityOf: (mention: string) => string,
  disputed: (entity: string) => boolean,
): Identity {
  const apart = new Set(
    pairs.filter((pair) => pair.verdict === 'not').map((pair) => edge(entityOf(pair.mention), entityOf(pair.other))),
  );
  const group = new Map<string, string>();
  const groupOf = (entity: string): string => {
    let top = entity;
    for (let next = group.get(top); next !== undefined && next !== top; next = group.get(top)) top = next;
    group.set(entity, top);
    return top;
  };
  for (const { mention, other, verdict } of pairs) {
    const [a, b] = [entityOf(mention), entityOf(other)];
    const kept = apart.has(edge(a, b)) && !disputed(a) && !disputed(b);
    if (verdict === 'unsure' && a !== b && !kept) group.set(groupOf(a), groupOf(b));
  }
  return { groupOf, disputed, mostPeople: (entity) => (disputed(entity) ? mostApart(pairs, entity, entityOf) : 1) };
}

const CLEAR: Identity = { groupOf: (entity) => entity, mostPeople: () => 1, disputed: () => false };

/** The identity of these entities, and with them every other that they may be one with. */
export async function identityAround(
  register: KnownRegister,
  entities: Iterable<string>,
): Promise<{ readonly identity: Identity; readonly entities: ReadonlySet<string> }> {
  const reached = new Set(entities);
  const members = new Map<string, Membership>();
  const pairs = new Map<string, Pair>();
  for (let frontier = [...reached]; frontier.length > 0; ) {
    const own = await register.membersWithin(frontier);
    const rows = await register.openPairs([...own.keys()]);
    frontier = [];
    if (rows.length === 0) break;
    for (const [mention, membership] of own) members.set(mention, membership);
    const others = rows.map((row) => row.other).filter((mention) => !members.has(mention));
    for (const [mention, membership] of await register.members([...new Set(others)])) members.set(mention, membership);
    for (const { mention, other, verdict } of rows) {
      const [a, b] = mention < other ? [mention, other] : [other, mention];
      pairs.set(`${a} ${b}`, { mention: a, other: b, verdict });
      const entity = members.get(other)?.entity;
      if (verdict !== 'unsure' || entity === undefined || reached.has(entity)) continue;
      reached.add(entity);
      frontier.push(entity);
    }
  }
  if (pairs.size === 0) return { identity: CLEAR, entities: reached };
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  const identity = identityOf(
    sorted,
    (mention) => members.get(mention)?.entity ?? mention,
    (entity) => members.get(entity)?.disputed ?? false,
  );
  return { identity, entities: reached };
}

/**
 * How many people an entity may be at the most, whichever of its judgements are wrong, as long as no more are taken for wrong than
 * must be: each `same` given up is between two of those people, and given up for a `not` between them. So the people are no more
 * than the `not`s and one, and no more than the mentions these are between.
 */
function mostApart(pairs: readonly Pair[], entity: string, entityOf: (mention: string) => string): number {
  const apart = pairs.filter(
    (pair) => pair.verdict === 'not' && entityOf(pair.mention) === entity && entityOf(pair.other) === entity,
  );
  const edges = new Set(apart.map((pair) => edge(pair.mention, pair.other)));
  const mentions = new Set(apart.flatMap((pair) => [pair.mention, pair.other]));
  return Math.max(1, Math.min(edges.size + 1, mentions.size));
}

const edge = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
