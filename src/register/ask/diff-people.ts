/** People who stand otherwise on a day as known at one step than at another, or whose stays do, with what each adds to the count. */
import type { Day } from '../../claim/dates.ts';
import { isoOf } from '../../claim/dates.ts';
import type { KnownStanding, PersonChange } from '../../derive/change-answers.ts';
import { heldOn } from '../../derive/custody.ts';
import type { CustodyBody } from '../../derive/derived.ts';
import type { StayDays } from '../../derive/turns.ts';
import type { Reader } from '../../ledger/port.ts';
import { staysKnown } from '../counted-rows.ts';
import { OPEN_VERDICTS, StoredRegister } from '../known.ts';
import { identityAround } from '../open-identity.ts';
import type { Views } from './changed-rows.ts';
import { changedBetween } from './changed-rows.ts';
import { countsOf } from './count-held.ts';
import { seenAs, standingOn } from './held.ts';
import { isDeath, livesOf, needDeaths } from './people-held.ts';
import { before, rangeOf } from './range.ts';
import { refOf } from './refs.ts';
import type { View } from './view.ts';

type Counts = KnownStanding['counts'];

export async function changedPeople(views: Views, day: Day): Promise<PersonChange[]> {
  const { earlier, later } = views;
  const steps = await changedBetween(later.reader, 'custody', earlier.known, later.known);
  for (const [entity, k] of await openedIdentity(views)) steps.set(entity, [...(steps.get(entity) ?? []), k]);
  // Whoever may be one with them may count otherwise too.
  let around: ReadonlySet<string> = new Set(steps.keys());
  for (const view of [earlier, later, earlier])
    around = (await identityAround(new StoredRegister(view.reader, view.known), around)).entities;
  const entities = [...around];
  const [old, now] = [await standings(earlier, entities, day), await standings(later, entities, day)];
  await later.needNames(entities);
  await earlier.needNames(entities.filter((entity) => later.name(entity) === null));
  return entities
    .flatMap((entity): PersonChange[] => {
      const [a, b] = [old.get(entity) ?? null, now.get(entity) ?? null];
      if (JSON.stringify(a) === JSON.stringify(b)) return [];
      const person = refOf(later.name(entity) ? later : earlier, entity);
      const at = [...new Set(steps.get(entity) ?? [])].sort((x, y) => x - y);
      return [{ person, earlier: a, later: b, stays: staysChanged(a?.stays ?? [], b?.stays ?? []), steps: at }];
    })
    .sort(
      (a, b) =>
        Number(counts(b)) - Number(counts(a)) ||
        before(a.person.name, b.person.name) ||
        before(a.person.id, b.person.id),
    );
}

/** Does the count differ by this person? */
const counts = ({ earlier, later }: PersonChange): boolean =>
  (earlier?.counts.low ?? 0) !== (later?.counts.low ?? 0) || (earlier?.counts.high ?? 0) !== (later?.counts.high ?? 0);

/** Entities on whom a judgement that leaves identity open was made or taken back in between, with the step. */
async function openedIdentity({ earlier, later }: Views): Promise<[string, number][]> {
  const rows = await later.reader.all<{ mention: string; k0: number; k1: number | null }>(
    `select mention, k0, k1 from judged where ${OPEN_VERDICTS} and ((k0 > ? and k0 <= ?) or (k1 > ? and k1 <= ?))`,
    [earlier.known, later.known, earlier.known, later.known],
  );
  await earlier.needMembers(rows.map((row) => row.mention));
  await later.needMembers(rows.map((row) => row.mention));
  return rows.flatMap(({ mention, k0, k1 }) => {
    const ks = [k0, k1].filter((k) => k !== null && k > earlier.known && k <= later.known) as number[];
    const entities = new Set([earlier.entityOf(mention), later.entityOf(mention)]);
    return [...entities].flatMap((entity) => ks.map((k): [string, number] => [entity, k]));
  });
}

/** How these stood, those of them who were known as ever held. */
async function standings(view: View, entities: readonly string[], day: Day): Promise<Map<string, KnownStanding>> {
  const lives = await livesOf(view, entities);
  await needDeaths(
    view,
    lives.flatMap(({ stays }) => stays),
  );
  const added = await countsAround(
    view.reader,
    view.known,
    lives.map(({ entity }) => entity),
    day,
  );
  return new Map(
    lives.map(({ entity, stays }) => {
      const { status, doubts, seen } = standingOn(stays, day, view.disputed(entity), isDeath(view));
      const counted = added.get(entity) ?? NOTHING;
      return [
        entity,
        { status, doubts, seenAs: seen && seenAs(seen, isDeath(view)), counts: counted, stays: stays.map(stayOf) },
      ];
    }),
  );
}

const NOTHING: Counts = { low: 0, high: 0 };

/** What each of these, and of those they may be one with, adds to the count of a day. */
async function countsAround(
  reader: Reader,
  known: number,
  entities: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, Counts>> {
  const { identity, entities: around } = await identityAround(new StoredRegister(reader, known), entities);
  const stays = await staysKnown(reader, known, [...around]);
  const sure = [...stays].flatMap(([entity, list]) => {
    const how = surest(list, day);
    return how ? [[entity, how] as const] : [];
  });
  return countsOf(new Map(sure.sort(([a], [b]) => before(a, b))), identity);
}

function surest(stays: readonly StayDays[], day: Day): 'certain' | 'possible' | null {
  const held = stays.map((stay) => heldOn(stay, day));
  return held.includes('certain') ? 'certain' : held.includes('possible') ? 'possible' : null;
}

const stayOf = ({ start, end, certainFrom, certainTo }: CustodyBody): KnownStanding['stays'][number] => ({
  start: rangeOf(start),
  end: end && rangeOf(end),
  certainFrom: certainFrom === null ? null : isoOf(certainFrom),
  certainTo: certainTo === null ? null : isoOf(certainTo),
});

type Stays = KnownStanding['stays'];

/** Stay by stay, in order of time; one that is there as it was says nothing. */
function staysChanged(old: Stays, now: Stays): PersonChange['stays'] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => i).flatMap((i) => {
    const [a, b] = [old[i], now[i]];
    if (a === undefined) return ['opened' as const];
    if (b === undefined) return ['gone' as const];
    if (JSON.stringify(a) === JSON.stringify(b)) return [];
    if (a.end === null && b.end !== null) return ['closed' as const];
    return a.end !== null && b.end === null ? ['reopened' as const] : ['moved' as const];
  });
}
