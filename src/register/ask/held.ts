/**
 * What may be said of one person on one day, from their stays. Pure. "On a day" is at its end; what came later says nothing, save
 * that a later release or death sees the person held until then (TABLES, decision 11).
 */
import type { Bounds, Day } from '../../claim/dates.ts';
import type { Doubt, Status } from '../../derive/answers.ts';
import { heldOn } from '../../derive/custody.ts';
import type { CustodyBody, CustodyMark, CustodyStep } from '../../derive/derived.ts';

export type Until = 'closed' | 'last-seen';

export interface Holding {
  readonly sure: 'certain' | 'possible';
  /** The stays by which the person is so held: where only possibly, the day may fall within the ends of two. Never empty. */
  readonly stays: readonly CustodyBody[];
}

/** The stay that the day falls into for certain; else those that it may fall into. Null: in none. */
export function holdingOn(stays: readonly CustodyBody[], day: Day, until: Until = 'closed'): Holding | null {
  const so = (sure: Holding['sure']): CustodyBody[] => stays.filter((stay) => heldOn(stay, day, until) === sure);
  const certain = so('certain');
  if (certain.length > 0) return { sure: 'certain', stays: certain };
  const possible = so('possible');
  return possible.length > 0 ? { sure: 'possible', stays: possible } : null;
}

/** The days in which it began, as far as told: the earliest of the stays. */
export const since = ({ stays }: Holding): Bounds => stays[0]?.start ?? { lo: null, hi: null };

const SEES: ReadonlySet<CustodyMark> = new Set<CustodyMark>(['opened', 'seen', 'closed']);

/**
 * The day a step sees the person held for certain: the earliest it may have been, for a closing the day before. Null where the
 * step has no day, is hedged or is a refusal.
 */
function sightingDay({ mark, bounds }: CustodyStep): Day | null {
  if (!SEES.has(mark) || bounds.lo === null) return null;
  return mark === 'closed' ? bounds.lo - 1 : bounds.lo;
}

export interface LastSeen {
  readonly day: Day;
  readonly steps: readonly CustodyStep[];
}

/** The last day, up to `day`, on which a step sees the person held, with the steps that do. */
export function lastSeen(stays: readonly CustodyBody[], day: Day): LastSeen | null {
  const sightings = stays
    .flatMap((stay) => stay.steps)
    .flatMap((step) => {
      const seen = sightingDay(step);
      return seen === null || seen > day ? [] : [{ day: seen, step }];
    });
  if (sightings.length === 0) return null;
  const last = Math.max(...sightings.map((sighting) => sighting.day));
  return { day: last, steps: sightings.filter((sighting) => sighting.day === last).map(({ step }) => step) };
}

/** Dated up to that day, or undated: a later step says nothing about it. */
const toldBy =
  (day: Day) =>
  (step: CustodyStep): boolean =>
    step.bounds.lo === null || step.bounds.lo <= day;

/** Steps of a kind told up to the day that no later sighting has overtaken. */
function standing(stay: CustodyBody, day: Day, wanted: (step: CustodyStep) => boolean): CustodyStep[] {
  return stay.steps.filter(
    (step) =>
      wanted(step) &&
      toldBy(day)(step) &&
      (stay.certainTo === null ||
        stay.certainTo > day ||
        stay.certainTo <= (step.bounds.lo ?? step.bounds.hi ?? Infinity)),
  );
}

const refusals = (stay: CustodyBody, day: Day): CustodyStep[] => standing(stay, day, (step) => step.mark === 'refused');
const hedges = (stay: CustodyBody, day: Day): CustodyStep[] => standing(stay, day, (step) => step.mark === 'hedged');

/** Why someone is only possibly held on that day; empty for who is held for certain and undisputed. */
export function doubtsOf({ stays, sure }: Holding, day: Day, disputed: boolean): Doubt[] {
  const doubts: Doubt[] = disputed ? ['disputed'] : [];
  return sure === 'certain' ? doubts : [...new Set([...doubts, ...stays.flatMap((stay) => doubtsOfStay(stay, day))])];
}

function doubtsOfStay(stay: CustodyBody, day: Day): Doubt[] {
  const doubts: Doubt[] = [];
  const { start, end, certainFrom, certainTo } = stay;
  const unsure = hedges(stay, day).length > 0;
  const refused = refusals(stay, day).length > 0;
  const opensBare = certainFrom === null && (unsure || refused);
  if ((certainFrom === null || day < certainFrom) && !opensBare) {
    if (start.lo === null) doubts.push('start_unknown');
    else if (start.hi === null || day < start.hi) doubts.push('start_within');
  }
  const past = certainTo !== null && day > certainTo;
  if (end && (end.lo === null ? certainFrom === null || past : day >= end.lo)) doubts.push('end_within');
  else if (past && !refused) doubts.push('not_seen_since');
  if (unsure) doubts.push('hedged');
  if (refused) doubts.push('refused');
  // Nothing of the above: it opened within known days, and nobody tells what followed.
  return doubts.length > 0 ? doubts : ['not_seen_since'];
}

export interface Standing {
  readonly status: Status;
  readonly doubts: readonly Doubt[];
  readonly seen: LastSeen | null;
  /** The steps that the status rests on. */
  readonly basis: readonly CustodyStep[];
}

/** `isDeath`: does the step say that the person died? (A text may only leave someone as dead.) */
export function standingOn(
  stays: readonly CustodyBody[],
  day: Day,
  disputed: boolean,
  isDeath: (step: CustodyStep) => boolean,
): Standing {
  const seen = lastSeen(stays, day);
  const holding = holdingOn(stays, day);
  if (holding) return { ...held(holding, day), doubts: doubtsOf(holding, day, disputed), seen };
  const doubts: Doubt[] = disputed ? ['disputed'] : [];
  const ended = stays.filter((stay) => stay.end !== null && (stay.end.hi === null || stay.end.hi <= day)).at(-1);
  if (!ended) return { status: 'not_told', doubts, seen, basis: [] };
  const closings = ended.steps.filter((step) => step.mark === 'closed' && toldBy(day)(step));
  const deaths = closings.filter((step) => isDeath(step) && step.bounds.hi !== null && step.bounds.hi <= day);
  return deaths.length > 0
    ? { status: 'died', doubts, seen, basis: deaths }
    : { status: 'out', doubts, seen, basis: closings.filter((step) => !isDeath(step)) };
}

function held(holding: Holding, day: Day): Pick<Standing, 'status' | 'basis'> {
  const basis = basisOf(holding, day);
  if (holding.sure === 'certain') return { status: 'held', basis };
  const redetained = holding.stays.flatMap((stay) => standing(stay, day, (step) => step.type === 'redetention'));
  const returned = redetained.filter(({ mark, bounds }) => mark === 'hedged' || bounds.hi === null || bounds.hi > day);
  if (returned.length > 0) return { status: 'perhaps_returned', basis: returned };
  // Told for a fact by then: it is no longer the refusal that says how they stand.
  const refused = redetained.length > 0 ? [] : holding.stays.flatMap((stay) => refusals(stay, day));
  return refused.length > 0 ? { status: 'refused', basis: refused } : { status: 'perhaps_held', basis };
}

/** The steps by which someone is held on that day: those told up to it, else what saw them held until it ended. */
export function basisOf({ stays, sure }: Holding, day: Day): CustodyStep[] {
  const steps = stays.flatMap((stay) => stay.steps);
  const earlier = steps.filter((step) => step.mark !== 'closed' && toldBy(day)(step));
  // Certain by what came later: an undated arrest and a release of known day, say. Then those words are needed too.
  const later =
    sure === 'certain' && !earlier.some((step) => sightingDay(step) !== null)
      ? steps.filter((step) => sightingDay(step) !== null && !earlier.includes(step))
      : [];
  const basis = [...earlier, ...later];
  return basis.length > 0 ? basis : steps;
}
