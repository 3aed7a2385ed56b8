/** Who is held at the end of a day, by name: for certain, and possibly. */

import type { Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { CountAnswer, HeldRow } from '../../derive/answers.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { cite } from './citations.ts';
import type { Holding, Until } from './held.ts';
import { basisOf, doubtsOf, holdingOn, lastSeen, seenAs, since } from './held.ts';
import type { Identity } from './identity-groups.ts';
import { loadIdentity } from './identity-groups.ts';
import type { Life } from './people-held.ts';
import { isDeath, livesInCustody, needDeaths, wordsOf } from './people-held.ts';
import { before, rangeOf } from './range.ts';
import { refOf } from './refs.ts';
import { View } from './view.ts';

/**
 * `certain` is how many there are at the least, `possible` how many at the most: rows that an open question of identity may make
 * one person add one to `certain` where any of them is certain, and each of them one to `possible`; a disputed row adds to
 * `possible` as many as the judgements on it keep apart.
 */
export async function countHeld(reader: Reader, asked: AskedAt, until: Until): Promise<CountAnswer> {
  const view = await View.at(reader, asked.asOf.known);
  return countOf(view, asked, until, await livesInCustody(view), await loadIdentity(view));
}

export async function countOf(
  view: View,
  asked: AskedAt,
  until: Until,
  lives: readonly Life[],
  identity: Identity,
): Promise<CountAnswer> {
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
  const sure = new Map(held.map(({ entity, holding }) => [entity, holding.sure]));
  const counts = countsOf(sure, identity);
  return {
    asked: askedOf(asked),
    until,
    ...boundsOfCount(counts),
    more: 0,
    rows: held
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
      .sort(
        (a, b) => before(a.sure, b.sure) || before(a.person.name, b.person.name) || before(a.person.id, b.person.id),
      ),
  };
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
