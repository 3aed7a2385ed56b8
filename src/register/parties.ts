/**
 * Who stands behind a holder or whoever decides, and whom it concerns when that changes: a state's groups follow the identity of
 * every office that acts for it.
 */
import { DECISIONS } from '../claim/reading.ts';
import type { Parties } from '../derive/groups.ts';
import type { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import type { StepOf } from './rows.ts';
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

/**
 * People whose groups may change though nothing was told of them: a holder of theirs, or whom it acts for, became another.
 * `moved`: mentions of the touched ones that had been another entity's.
 */
export async function regrouped(
  reader: Reader,
  stepOf: StepOf,
  touched: readonly string[],
  moved: readonly string[],
): Promise<Set<string>> {
  // Whom one mention acts for is true of its whole entity; a mention that only moves takes nobody else with it.
  const actsFor = await allIn<{ mention: string; k0: number; k1: number | null }>(
    reader,
    (list) => `select mention, k0, k1 from told where mention in (${list}) and property = 'acts_for'`,
    touched,
  );
  const changed = new Set(moved);
  const now = (row: { mention: string; k0: number; k1: number | null }): boolean =>
    row.k0 === stepOf(row.mention) || row.k1 === stepOf(row.mention) || changed.has(row.mention);
  let acting = new Set(actsFor.filter(now).map((row) => row.mention));
  if (acting.size === 0 && moved.length === 0) return acting;
  for (let step = 0; step < STEPS; step++)
    acting = new Set([
      ...acting,
      ...(await leading(reader, [...moved, ...(await siblingsOf(reader, acting, stepOf))], ['acts_for'])),
    ]);
  const holders = new Set([...moved, ...(await siblingsOf(reader, acting, stepOf))]);
  const events = await siblingsOf(reader, await leading(reader, [...holders], ['holder', 'determiner']), stepOf);
  const people = await allIn<{ value_mention: string }>(
    reader,
    (list) => `select distinct value_mention from told where mention in (${list}) and property in (${CONCERNED})`,
    [...events],
  );
  return new Set(people.map((row) => row.value_mention));
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
async function siblingsOf(reader: Reader, mentions: Iterable<string>, stepOf: StepOf): Promise<Set<string>> {
  const own = [...mentions];
  const all = new Set(own);
  const before: StepOf = (owner) => stepOf(owner) - 1;
  for (const known of [before, stepOf]) {
    const members = await membersOf(reader, 'mention', own, known);
    const entities = [...new Set([...members.values()].map((member) => member.entity))];
    for (const mention of (await membersOf(reader, 'entity', entities, known)).keys()) all.add(mention);
  }
  return all;
}
