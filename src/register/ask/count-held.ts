/** Who is held at the end of a day, by name: for certain, and possibly. */
import type { Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { CountAnswer, HeldRow } from '../../derive/answers.ts';
import { heldOn } from '../../derive/custody.ts';
import type { Reader } from '../../ledger/port.ts';
import type { StayRow } from '../counted-rows.ts';
import { CLOSED, nameIn, stayOfCells } from '../counted-rows.ts';
import { COLUMNS } from '../rows.ts';
import { KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { cite } from './citations.ts';
import type { Holding, Until } from './held.ts';
import { basisOf, doubtsOf, holdingOn, lastSeen, seenAs, since } from './held.ts';
import type { Identity } from './identity-groups.ts';
import { loadIdentity } from './identity-groups.ts';
import type { Life } from './people-held.ts';
import { isDeath, livesOf, needDeaths, wordsOf } from './people-held.ts';
import { before, rangeOf } from './range.ts';
import { refOf } from './refs.ts';
import { View } from './view.ts';

/**
 * `certain` is how many there are at the least, `possible` how many at the most: rows that an open question of identity may make
 * one person add one to `certain` where any of them is certain, and each of them one to `possible`; a disputed row adds to
 * `possible` as many as the judgements on it keep apart.
 */
export async function countHeld(
  reader: Reader,
  asked: AskedAt,
  until: Until,
  limit: number | null = null,
): Promise<CountAnswer> {
  const view = View.at(reader, asked.asOf.known);
  return countOf(view, asked, until, limit);
}

/** Counted from stays in numbers, in the order of names; words are read for the first `limit` rows alone (null: for all). */
export async function countOf(view: View, asked: AskedAt, until: Until, limit: number | null): Promise<CountAnswer> {
  const held = await heldOnDay(view, asked.asOf.day, until);
  const identity = await loadIdentity(view);
  const counts = countsOf(new Map([...held].map(([entity, { sure }]) => [entity, sure])), identity);
  const inOrder = [...held]
    .map(([id, { name, sure }]) => ({ person: { id, name }, sure: identity.disputed(id) ? 'possible' : sure }))
    .sort(byName);
  const shown = limit === null ? inOrder : inOrder.slice(0, limit);
  const lives = await livesOf(
    view,
    shown.map(({ person }) => person.id),
  );
  return {
    asked: askedOf(asked),
    until,
    ...boundsOfCount(counts),
    rows: await heldRows(view, asked, until, lives, counts),
    more: inOrder.length - shown.length,
  };
}

/** Who may be held at the end of the day, what they are called and how surely they are, by entity. */
async function heldOnDay(
  view: View,
  day: Day,
  until: Until,
): Promise<Map<string, { readonly name: string; readonly sure: HeldRow['sure'] }>> {
  const rows = (await view.reader.cells(
    `select ${COLUMNS.custody.columns.join(', ')} from custody where ${KNOWN} and (start_lo is null or start_lo <= ?)
      and (ended <> ${CLOSED} or end_hi is null or end_hi > ?)`,
    [view.known, view.known, day, day],
  )) as unknown as StayRow[];
  const held = new Map<string, { readonly name: string; readonly sure: HeldRow['sure'] }>();
  for (const row of rows.sort(([a], [b]) => before(a, b))) {
    const [entity] = row;
    const sure = heldOn(stayOfCells(row), day, until);
    if (sure === 'certain' || (sure === 'possible' && !held.has(entity))) held.set(entity, { name: nameIn(row), sure });
  }
  return held;
}

interface InOrder {
  readonly sure: HeldRow['sure'];
  readonly person: Pick<HeldRow['person'], 'id' | 'name'>;
}

const byName = (a: InOrder, b: InOrder): number =>
  before(a.sure, b.sure) || before(a.person.name, b.person.name) || before(a.person.id, b.person.id);

/** A row for each of the lives that the day may fall into. */
export async function heldRows(
  view: View,
  asked: AskedAt,
  until: Until,
  lives: readonly Life[],
  counts: ReadonlyMap<string, HeldRow['counts']>,
): Promise<HeldRow[]> {
  const { day } = asked.asOf;
  const held = lives.flatMap(({ entity, stays }) => {
    const holding = holdingOn(stays, day, until);
    return holding ? [{ entity, stays, holding }] : [];
  });
  const steps = held.map(({ holding }) => basisOf(holding, day));
  await view.needWords(steps.flat().flatMap((step) => step.by));
  await needDeaths(
    view,
    held.flatMap(({ stays }) => stays),
  );
  return held
    .map(
      ({ entity, stays, holding }, i): HeldRow => ({
        person: refOf(view, entity),
        sure: sureOf(view, entity, holding),
        doubts: doubtsOf(holding, day, view.disputed(entity)),
        since: rangeOf(since(holding)),
        ...seen(view, stays, holding.sure === 'certain' ? null : day),
        counts: counts.get(entity) ?? { low: 0, high: 1 },
        cites: cite(view, wordsOf(view, steps[i] ?? [])),
      }),
    )
    .sort(byName);
}

/** Up to a day; null: on any day. */
function seen(view: View, stays: Life['stays'], upto: Day | null): Pick<HeldRow, 'seenOn' | 'seenAs'> {
  const last = lastSeen(stays, upto ?? Number.MAX_SAFE_INTEGER);
  return { seenOn: last && isoOf(last.day), seenAs: last && seenAs(last, isDeath(view)) };
}

const sureOf = (view: View, entity: string, { sure }: Holding): HeldRow['sure'] =>
  view.disputed(entity) ? 'possible' : sure;

/**
 * What each adds to the least and to the most, from who is held how surely. Of several that may be one person, the first that is
 * certain counts for all. Pure.
 */
export function countsOf(
  sure: ReadonlyMap<string, HeldRow['sure']>,
  { groupOf, mostPeople, disputed }: Identity,
): Map<string, HeldRow['counts']> {
  const counted = new Set<string>();
  const counts = new Map<string, HeldRow['counts']>();
  for (const [entity, how] of sure) {
    const group = groupOf(entity);
    const certain = how === 'certain' && !disputed(entity) && !counted.has(group);
    if (certain) counted.add(group);
    counts.set(entity, { low: certain ? 1 : 0, high: mostPeople(entity) });
  }
  return counts;
}

/** Least and most people. Pure. */
export function boundsOfCount(counts: ReadonlyMap<string, HeldRow['counts']>): { certain: number; possible: number } {
  let [certain, possible] = [0, 0];
  for (const { low, high } of counts.values()) {
    certain += low;
    possible += high;
  }
  return { certain, possible };
}
