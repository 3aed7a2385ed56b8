/** Entities that may be one, and entities that may be several: what open questions of identity do to a count (TABLES, `bound`). */
import type { Reader } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import type { Known } from './rows.ts';
import { knownRows, membersOf } from './rows.ts';

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

/** The verdicts that leave identity open or keep mentions apart; the words of the index `judged_open`. */
export const OPEN_VERDICTS = "verdict in ('unsure', 'not')";

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

const CLEAR: Identity = { groupOf: (entity) => entity, mostPeople: () => 1, disputed: () => false };

/** The identity of these entities at a step, and with them every other that they may be one with. */
export async function identityAround(
  reader: Reader,
  entities: Iterable<string>,
  known: Known,
): Promise<{ readonly identity: Identity; readonly entities: ReadonlySet<string> }> {
  const reached = new Set(entities);
  if ((await first(reader, `select mention from judged where ${OPEN_VERDICTS} limit 1`)) === undefined)
    return { identity: CLEAR, entities: reached };
  const members = new Map<string, { readonly entity: string; readonly disputed: boolean }>();
  const pairs = new Map<string, Pair>();
  for (let frontier = [...reached]; frontier.length > 0; ) {
    const own = await membersOf(reader, 'entity', frontier, known);
    const rows = await knownRows<Pair>(
      reader,
      (list) => `select mention, other, verdict, k0, k1 from judged where mention in (${list}) and ${OPEN_VERDICTS}`,
      [...own.keys()],
      known,
      (row) => row.mention,
    );
    for (const [mention, membership] of own) members.set(mention, membership);
    const others = rows.map((row) => row.other).filter((mention) => !members.has(mention));
    for (const [mention, membership] of await membersOf(reader, 'mention', [...new Set(others)], known))
      members.set(mention, membership);
    frontier = [];
    for (const { mention, other, verdict } of rows) {
      const [a, b] = mention < other ? [mention, other] : [other, mention];
      pairs.set(`${a} ${b}`, { mention: a, other: b, verdict });
      const entity = members.get(other)?.entity;
      if (verdict !== 'unsure' || entity === undefined || reached.has(entity)) continue;
      reached.add(entity);
      frontier.push(entity);
    }
  }
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  const identity = identityOf(
    sorted,
    (mention) => members.get(mention)?.entity ?? mention,
    (entity) => members.get(entity)?.disputed ?? false,
  );
  return { identity, entities: reached };
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
