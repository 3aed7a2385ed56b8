/** Events as answers show them: what is told, by whom, and what hangs on it. Load first, then assemble. */

import type { Role } from '../../claim/reading.ts';
import type { Told } from '../../claim/told.ts';
import type { Property } from '../../claim/vocabulary.ts';
import { isRole } from '../../claim/vocabulary.ts';
import type { EventRow, QuantityRow, Ref, RoleRow } from '../../derive/answers.ts';
import type { EventBody, ToldQuantity } from '../../derive/derived.ts';
import { cite, restedOn } from './citations.ts';
import { conflictRow } from './conflict-rows.ts';
import { dateBasis, eventBrief, occurredCites } from './event-brief.ts';
import { distinctLinks, linkRow } from './link-rows.ts';
import { before, placeOf } from './range.ts';
import { refOf, refsOf } from './refs.ts';
import type { View } from './view.ts';

/** Roles of those who act, and of those it is done toward. A prisoner and a mediator stand on neither side. */
const ACTING: ReadonlySet<Role> = new Set<Role>(['actor', 'imposer', 'holder', 'court']);
const TOWARD: ReadonlySet<Role> = new Set<Role>(['counterpart', 'target', 'receiver']);

/** Reads what {@link eventRow} needs of these events. Those that nobody tells to have occurred are left out. */
export async function loadEvents(view: View, entities: Iterable<string>): Promise<EventBody[]> {
  const wanted = [...new Set(entities)];
  await view.needEvents(wanted);
  const bodies = wanted.flatMap((entity) => view.event(entity) ?? []);
  await view.needLinks(wanted);
  await view.needConflicts(wanted);
  const parties = bodies.flatMap((body) => body.roles.map((role) => role.mention));
  await view.needWritten(parties);
  await view.needMembers(parties);
  await loadSides(
    view,
    parties.map((mention) => view.entityOf(mention)),
  );
  const links = wanted.flatMap((entity) => view.links(entity));
  const ends = links.flatMap(({ body }) => [view.event(view.entityOf(body.from)), view.event(view.entityOf(body.to))]);
  await view.needWords([
    ...restedOn(bodies),
    ...restedOn(links),
    ...restedOn(wanted.map((entity) => view.conflicts(entity))),
    ...restedOn(ends.map((end) => end?.occurred)),
  ]);
  return bodies;
}

/** Names of these, of those they act for, and of those these act for in turn. */
async function loadSides(view: View, entities: readonly string[]): Promise<void> {
  let reach = entities;
  for (let step = 0; step < 3; step++) {
    await view.needNames(reach);
    const sides = reach.flatMap((entity) => view.name(entity)?.actsFor.map((row) => row.mention) ?? []);
    await view.needMembers(sides);
    reach = [...new Set(sides.map((mention) => view.entityOf(mention)))];
  }
}

const told =
  (property: Property) =>
  (row: Told): boolean =>
    row.property === property;

/** `about`: on whose page it stands; of a list that names many, the cells that name this one are its words. */
export function eventRow(view: View, entity: string, about: string | null = null): EventRow | null {
  const body = view.event(entity);
  const brief = eventBrief(view, entity);
  if (!body || !brief) return null;
  const texts = (property: Property): string[] =>
    body.words.filter((row) => row.property === property).map((row) => row.text);
  const times = texts('times')[0];
  const acting = sides(view, body, ACTING);
  return {
    ...brief,
    basis: dateBasis(body),
    dates: body.dates.map(({ edtf, basis, by }) => ({ edtf, basis, cites: cite(view, by, told('date')) })),
    quantities: quantityRows(view, body.quantities, 'quantity'),
    ofWhich: quantityRows(view, body.ofWhich, 'of_which'),
    times: times === undefined ? null : Number(times),
    roles: roleRows(view, body),
    places: texts('place'),
    destinations: texts('destination'),
    ground: texts('ground')[0] ?? null,
    terms: texts('terms'),
    sides: acting,
    // Two that meet may each be told as receiving the other: who acts is not also acted toward.
    toward: sides(view, body, TOWARD).filter((side) => !acting.some((one) => one.id === side.id)),
    links: distinctLinks(view.links(entity).flatMap((link) => linkRow(view, link) ?? [])),
    cites: occurredCites(view, body, about),
    conflicts: view.conflicts(entity).flatMap((row) => conflictRow(view, row) ?? []),
  };
}

export const eventRows = (view: View, entities: Iterable<string>, about: string | null = null): EventRow[] =>
  [...new Set(entities)].flatMap((entity) => eventRow(view, entity, about) ?? []);

export function quantityRows(
  view: View,
  rows: readonly ToldQuantity[],
  property: 'quantity' | 'of_which',
): QuantityRow[] {
  return rows.map(({ by, ...quantity }) => ({ ...quantity, cites: cite(view, by, told(property)) }));
}

/** One row a role, party and spelling. */
function roleRows(view: View, body: EventBody): RoleRow[] {
  const rows = new Map<string, { role: Role; entity: string; written: string; mentions: Set<string>; by: string[] }>();
  for (const { role, mention, by } of body.roles) {
    const entity = view.entityOf(mention);
    const written = view.written(mention) ?? view.name(entity)?.name ?? '';
    const key = `${role}\u0000${entity}\u0000${written}`;
    const row = rows.get(key) ?? { role, entity, written, mentions: new Set<string>(), by: [] };
    row.mentions.add(mention);
    row.by.push(...by);
    rows.set(key, row);
  }
  return [...rows.values()].map(({ role, entity, written, mentions, by }) => ({
    role,
    who: refOf(view, entity, written),
    written,
    cites: cite(
      view,
      by,
      (row) =>
        isRole(row.property) &&
        row.property === role &&
        row.value.kind === 'mention' &&
        mentions.has(row.value.mention),
    ),
  }));
}

function sides(view: View, body: EventBody, roles: ReadonlySet<Role>): Ref[] {
  return refsOf(
    view,
    body.roles.filter((row) => roles.has(row.role)).flatMap((row) => sidesOf(view, view.entityOf(row.mention))),
  );
}

/** Those that an actor acts for, and where these act for others in turn, those; else the actor. */
function sidesOf(view: View, entity: string, steps = 2): string[] {
  const next = (view.name(entity)?.actsFor ?? [])
    .map((row) => view.entityOf(row.mention))
    .filter((side) => side !== entity);
  return next.length === 0 || steps === 0
    ? [entity]
    : [...new Set(next.flatMap((side) => sidesOf(view, side, steps - 1)))];
}

/**
 * Events in order of time: by the earliest day, those without one by when they were first told; on one day as "before" and
 * "after" links say, else in order of the latest day.
 */
export function inOrderOfTime(view: View, entities: readonly string[]): string[] {
  const bounds = (entity: string) => view.event(entity)?.bounds ?? { lo: null, hi: null };
  const sorted = [...entities].sort(
    (a, b) =>
      placeOf(bounds(a)) - placeOf(bounds(b)) ||
      (bounds(a).hi ?? Infinity) - (bounds(b).hi ?? Infinity) ||
      before(a, b),
  );
  const byDay = Map.groupBy(sorted, (entity) => placeOf(bounds(entity)));
  return [...byDay.values()].flatMap((day) => (day.length < 2 ? day : asLinked(view, day)));
}

/** Puts each event behind those that are told to be before it; otherwise leaves the order alone. */
function asLinked(view: View, day: readonly string[]): string[] {
  const out: string[] = [];
  const entered = new Set<string>();
  const put = (entity: string): void => {
    if (entered.has(entity)) return;
    entered.add(entity);
    for (const { body } of view.links(entity)) {
      const [from, to] = [view.entityOf(body.from), view.entityOf(body.to)];
      const earlier =
        body.link === 'before' && to === entity ? from : body.link === 'after' && from === entity ? to : null;
      if (earlier !== null && day.includes(earlier)) put(earlier);
    }
    out.push(entity);
  };
  for (const entity of day) put(entity);
  return out;
}
