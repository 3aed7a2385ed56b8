/** What would change if two were judged one person: how they stand on a day, and what they add to the count of who is held. */
import type { Day } from '../claim/dates.ts';
import type { Status } from '../derive/answers.ts';
import { custodyOf } from '../derive/custody.ts';
import type { CustodyBody } from '../derive/derived.ts';
import { Knowledge } from '../derive/knowledge.ts';
import type { Reader } from '../ledger/port.ts';
import { factsAround } from './around.ts';
import { holdingOn, standingOn } from './ask/held.ts';
import { isDeath, needDeaths } from './ask/people-held.ts';
import { View } from './ask/view.ts';

/** How one stands at the end of the day, and what they add to the count of who is held: for certain, and at most. */
export interface Stand {
  readonly status: Status;
  readonly certain: 0 | 1;
  readonly possible: 0 | 1;
}

export interface JoiningEffect {
  readonly day: Day;
  readonly apart: readonly [Stand, Stand];
  readonly joined: Stand;
  /** Of the count of who is held that day: joined less apart. */
  readonly certain: number;
  readonly possible: number;
  /** Is either told to stand otherwise than both would? Who is told nothing of stands no way. */
  readonly status: boolean;
}

/** Derived by the very rules that the register is kept by, over what is told of both. */
export async function effectOfJoining(
  reader: Reader,
  known: number,
  day: Day,
  [a, b]: readonly [string, string],
): Promise<JoiningEffect> {
  const facts = await factsAround(reader, [a, b], known);
  const members = new Map(
    [...facts.members].map(([mention, membership]) => [
      mention,
      membership.entity === b ? { ...membership, entity: a } : membership,
    ]),
  );
  const { spots, told, sources, sightings } = facts;
  const apart = new Knowledge(spots, told, facts.members, sources, sightings);
  const joined = new Knowledge(spots, told, members, sources, sightings);
  const stays = [custodyOf(apart, a), custodyOf(apart, b), custodyOf(joined, a)] as const;
  const view = View.at(reader, known);
  await needDeaths(view, stays.flat());
  const stand = (own: readonly CustodyBody[], disputed: boolean): Stand => {
    const sure = holdingOn(own, day)?.sure;
    return {
      status: standingOn(own, day, disputed, isDeath(view)).status,
      certain: sure === 'certain' && !disputed ? 1 : 0,
      possible: sure === undefined ? 0 : 1,
    };
  };
  const [one, two] = [stand(stays[0], apart.disputed(a)), stand(stays[1], apart.disputed(b))];
  const both = stand(stays[2], joined.disputed(a));
  return {
    day,
    apart: [one, two],
    joined: both,
    certain: both.certain - one.certain - two.certain,
    possible: both.possible - one.possible - two.possible,
    status: [one, two].some(({ status }) => status !== 'not_told' && status !== both.status),
  };
}

/** For ranking: a certain count above one that is only possible, and that above how somebody stands. */
export const weightOf = ({ certain, possible, status }: JoiningEffect): number =>
  4 * Math.abs(certain) + 2 * Math.abs(possible) + (status ? 1 : 0);
