/** Entities that may be one, and entities that may be several: what open questions of identity do to a count (TABLES, `bound`). */
import { KNOWN } from '../schema.ts';
import type { View } from './view.ts';

export interface Pair {
  readonly mention: string;
  readonly other: string;
  readonly verdict: 'unsure' | 'not';
}

export interface Identity {
  /** The same word for entities that standing `unsure` judgements may make one. */
  readonly groupOf: (entity: string) => string;
  /** How many people the entity may be: 1, save where it is disputed. */
  readonly mostPeople: (entity: string) => number;
  readonly disputed: (entity: string) => boolean;
}

/** The judgements that leave identity open or keep mentions apart. */
export async function loadIdentity(view: View): Promise<Identity> {
  const pairs = await view.reader.all<Pair>(
    `select mention, other, verdict from judged where verdict in ('unsure', 'not') and mention < other and ${KNOWN}
     order by mention, other`,
    [view.known, view.known],
  );
  await view.needMembers(pairs.flatMap((pair) => [pair.mention, pair.other]));
  return identityOf(
    pairs,
    (mention) => view.entityOf(mention),
    (entity) => view.disputed(entity),
  );
}

/** Two entities that a standing `not` keeps apart are not joined by an `unsure` between other mentions of theirs. Pure. */
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
    if (verdict === 'unsure' && a !== b && !apart.has(edge(a, b))) group.set(groupOf(a), groupOf(b));
  }
  return { groupOf, disputed, mostPeople: (entity) => (disputed(entity) ? mostApart(pairs, entity, entityOf) : 1) };
}

/** The most of an entity's mentions that judgements keep apart, each from each other. */
function mostApart(pairs: readonly Pair[], entity: string, entityOf: (mention: string) => string): number {
  const apart = pairs.filter(
    (pair) => pair.verdict === 'not' && entityOf(pair.mention) === entity && entityOf(pair.other) === entity,
  );
  const edges = new Set(apart.map((pair) => edge(pair.mention, pair.other)));
  const mentions = [...new Set(apart.flatMap((pair) => [pair.mention, pair.other]))];
  let most = 1;
  for (const first of mentions) {
    const people = [first];
    for (const other of mentions) if (people.every((one) => edges.has(edge(one, other)))) people.push(other);
    most = Math.max(most, people.length);
  }
  return most;
}

const edge = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
