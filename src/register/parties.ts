/**
 * Who stands behind a holder or whoever decides, and whom it concerns when that changes: a state's groups follow the identity of
 * every office that acts for it.
 */
import { DECISIONS } from '../claim/reading.ts';
import type { Knowledge } from '../derive/knowledge.ts';
import type { Parties } from '../derive/parties.ts';
import { partiesBy, STEPS } from '../derive/parties.ts';
import type { KnownRegister } from './known.ts';
import { TOLD_PROPERTY, TOLD_VALUE_MENTION } from './rows.ts';
import { PARTY } from './schema.ts';
import type { Standing } from './standing.ts';

/** The parties that the events and determinations of these people name. */
export async function partiesOf(
  register: KnownRegister,
  knowledge: Knowledge,
  people: readonly string[],
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
  const members = new Map(await register.members([...named]));
  const entityOf = (mention: string): string => members.get(mention)?.entity ?? mention;
  const sides = new Map<string, string[]>();
  let reach = new Set([...named].map(entityOf));
  for (let step = 0; step < STEPS && reach.size > 0; step++) {
    const rows = await register.sides([...reach]);
    for (const [mention, membership] of await register.members([...new Set(rows.map((row) => row.side))]))
      members.set(mention, membership);
    for (const { entity, side } of rows) {
      const of = sides.get(entity) ?? [];
      if (entityOf(side) !== entity) of.push(entityOf(side));
      sides.set(entity, of);
    }
    reach = new Set(rows.map((row) => entityOf(row.side)).filter((entity) => !sides.has(entity)));
  }
  return partiesBy(entityOf, (entity) => sides.get(entity) ?? []);
}

/**
 * People whose groups may change though nothing was told of them: a holder of theirs, or whom it acts for, became another at step k.
 * `moved`: mentions of the touched ones that had been another entity's.
 */
export async function regrouped(
  standing: Standing,
  k: number,
  touched: readonly string[],
  moved: readonly string[],
): Promise<Set<string>> {
  await standing.need('told', touched);
  const changed = new Set(moved);
  // Whom one mention acts for is true of its whole entity; a mention that only moves takes nobody else with it.
  let acting = new Set(
    touched.filter((mention) =>
      standing
        .rows('told', mention)
        .some(
          (row) => row.cells[TOLD_PROPERTY] === 'acts_for' && (row.k0 === k || row.k1 === k || changed.has(mention)),
        ),
    ),
  );
  if (acting.size === 0 && moved.length === 0) return acting;
  for (let step = 0; step < STEPS; step++)
    acting = new Set([
      ...acting,
      ...(await leading(standing, [...moved, ...(await siblingsOf(standing, k, acting))], ACTING)),
    ]);
  const holders = [...moved, ...(await siblingsOf(standing, k, acting))];
  const events = await siblingsOf(standing, k, await leading(standing, holders, NAMING));
  await standing.need('told', events);
  const people = new Set<string>();
  for (const event of events) {
    for (const { cells } of standing.rows('told', event))
      if (CONCERNED.has(cells[TOLD_PROPERTY] as string)) people.add(cells[TOLD_VALUE_MENTION] as string);
  }
  return people;
}

const ACTING: ReadonlySet<string> = new Set(['acts_for']);
const NAMING: ReadonlySet<string> = new Set([...PARTY].filter((property) => !ACTING.has(property)));
const CONCERNED: ReadonlySet<string> = new Set(['prisoner', ...DECISIONS]);

/** Mentions that a claim of one of the properties leads from to these, or did before the step. */
async function leading(
  standing: Standing,
  to: readonly string[],
  properties: ReadonlySet<string>,
): Promise<Set<string>> {
  const wanted = new Set(to);
  const out = new Set<string>();
  for (const mention of await standing.namersOf('party', to)) {
    for (const { cells } of standing.rows('told', mention))
      if (properties.has(cells[TOLD_PROPERTY] as string) && wanted.has(cells[TOLD_VALUE_MENTION] as string))
        out.add(mention);
  }
  return out;
}

/** All mentions of the entities of these, as known before the step and at it. */
async function siblingsOf(standing: Standing, k: number, mentions: Iterable<string>): Promise<Set<string>> {
  const own = [...mentions];
  const all = new Set(own);
  for (const register of [standing.at(k - 1), standing.now]) {
    const members = await register.members(own);
    const entities = [...new Set([...members.values()].map((member) => member.entity))];
    for (const mention of (await register.membersWithin(entities)).keys()) all.add(mention);
  }
  return all;
}
