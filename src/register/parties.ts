/**
 * Who stands behind a holder or whoever decides, and whom it concerns when that changes: a state's groups follow the identity of
 * every office that acts for it.
 */
import { DECISIONS } from '../claim/reading.ts';
import type { Parties } from '../derive/groups.ts';
import type { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { membersOf } from './rows.ts';
import { KNOWN } from './schema.ts';

/** "The head of the colony" acts for a prison service, that for a state; nothing known goes further. */
const STEPS = 2;

/** The parties that the events and determinations of these people name, as known at a step. */
export async function partiesOf(
  reader: Reader,
  knowledge: Knowledge,
  people: readonly string[],
  known: number,
): Promise<Parties> {
  const named = new Set<string>();
  const name = (event: string, property: 'holder' | 'determiner'): void => {
    for (const { value } of knowledge.toldOf(knowledge.entityOf(event), property))
      if (value.kind === 'mention') named.add(value.mention);
  };
  for (const person of people) {
    for (const row of knowledge.toldAbout(person, 'prisoner')) name(row.mention, 'holder');
    for (const decision of DECISIONS)
      for (const row of knowledge.toldAbout(person, decision)) name(row.mention, 'determiner');
  }
  const members = await membersOf(reader, 'mention', [...named], known);
  const entityOf = (mention: string): string => members.get(mention)?.entity ?? mention;
  const sides = new Map<string, string[]>();
  let reach = new Set([...named].map(entityOf));
  for (let step = 0; step < STEPS && reach.size > 0; step++) {
    const rows = await allIn<{ entity: string; side: string }>(
      reader,
      (list) => `select entity, side from side where entity in (${list}) and ${KNOWN}`,
      [...reach],
      [known, known],
    );
    for (const [mention, membership] of await membersOf(
      reader,
      'mention',
      [...new Set(rows.map((row) => row.side))],
      known,
    ))
      members.set(mention, membership);
    for (const { entity, side } of rows) {
      const of = sides.get(entity) ?? [];
      if (entityOf(side) !== entity) of.push(entityOf(side));
      sides.set(entity, of);
    }
    reach = new Set(rows.map((row) => entityOf(row.side)).filter((entity) => !sides.has(entity)));
  }
  const sidesOf = (entity: string, steps: number): string[] => {
    const next = sides.get(entity) ?? [];
    return steps === 0 || next.length === 0 ? [entity] : next.flatMap((side) => sidesOf(side, steps - 1));
  };
  return { entityOf, sidesOf: (mention) => [...new Set(sidesOf(entityOf(mention), STEPS))] };
}

/** People whose groups may change at step k though nothing was told of them: a holder of theirs, or whom it acts for, became another. */
export async function regrouped(reader: Reader, k: number, touched: ReadonlySet<string>): Promise<Set<string>> {
  const before = await membersOf(reader, 'mention', [...touched], k - 1);
  const after = await membersOf(reader, 'mention', [...touched], k);
  const moved = [...touched].filter(
    (mention) => before.has(mention) && before.get(mention)?.entity !== after.get(mention)?.entity,
  );
  // Whom one mention acts for is true of its whole entity; a mention that only moves takes nobody else with it.
  const actsFor = await allIn<{ mention: string; k0: number; k1: number | null }>(
    reader,
    (list) => `select mention, k0, k1 from told where mention in (${list}) and property = 'acts_for'`,
    [...touched],
  );
  const changed = new Set(moved);
  let acting = new Set(
    actsFor.filter((row) => row.k0 === k || row.k1 === k || changed.has(row.mention)).map((row) => row.mention),
  );
  for (let step = 0; step < STEPS; step++)
    acting = new Set([
      ...acting,
      ...(await leading(reader, [...moved, ...(await siblingsOf(reader, acting, k))], ['acts_for'])),
    ]);
  const holders = new Set([...moved, ...(await siblingsOf(reader, acting, k))]);
  const events = await siblingsOf(reader, await leading(reader, [...holders], ['holder', 'determiner']), k);
  const people = await allIn<{ value_mention: string }>(
    reader,
    (list) => `select distinct value_mention from told where mention in (${list}) and property in (${CONCERNED})`,
    [...events],
  );
  const members = await membersOf(
    reader,
    'mention',
    people.map((row) => row.value_mention),
    k,
  );
  return new Set([...members.values()].map((member) => member.entity));
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const CONCERNED = quoted(['prisoner', ...DECISIONS]);

/** Mentions that a claim of one of the properties, at whatever step it was known, leads from to these. */
async function leading(reader: Reader, to: readonly string[], properties: readonly string[]): Promise<string[]> {
  const rows = await allIn<{ mention: string }>(
    reader,
    (list) =>
      `select distinct mention from told where value_mention in (${list}) and property in (${quoted(properties)})`,
    to,
  );
  return rows.map((row) => row.mention);
}

/** All mentions of the entities of these, as known before the step and at it. */
async function siblingsOf(reader: Reader, mentions: Iterable<string>, k: number): Promise<Set<string>> {
  const own = [...mentions];
  const all = new Set(own);
  for (const known of [k - 1, k]) {
    const members = await membersOf(reader, 'mention', own, known);
    const entities = [...new Set([...members.values()].map((member) => member.entity))];
    for (const mention of (await membersOf(reader, 'entity', entities, known)).keys()) all.add(mention);
  }
  return all;
}
