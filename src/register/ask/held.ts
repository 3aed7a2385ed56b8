/**
 * What may be said of one person on one day, from their stays. Pure. "On a day" is at its end; what came later says nothing, save
 * that a later release or death sees the person held until then (TABLES, decision 11).
 */
import type { Bounds, Day } from '../../claim/dates.ts';
import type { Doubt, SeenAs, Status } from '../../derive/answers.ts';
import { heldOn } from '../../derive/custody.ts';
import type { CustodyBody, CustodyMark, CustodyStep } from '../../derive/derived.ts';
import { rangeOf } from './range.ts';

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

/** The days in which it began, as far as told: the earliest of the stays. An arrest says so as it is told: "in September". */
export function since({ stays: [stay] }: Holding): Bounds {
  if (stay === undefined) return { lo: null, hi: null };
  const { start, steps } = stay;
  const told = steps.filter(
    ({ mark, bounds: { lo, hi } }) =>
      mark === 'opened' && lo !== null && lo === start.lo && hi !== null && start.hi !== null && hi >= start.hi,
  );
  return told.length > 0 ? shortest(told) : start;
}

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

/** The last that is told of them as held, as it is told: a sighting says it best; else what ended it, and saw them held till then. */
export function seenAs({ steps }: LastSeen, isDeath: (step: CustodyStep) => boolean): SeenAs {
  const pardons = steps.filter(isPardon);
  const sightings = steps.filter((step) => step.mark !== 'closed' && !isPardon(step));
  const how = (of: readonly CustodyStep[]): SeenAs['how'] => {
    if (of === sightings) return 'sighting';
    if (of === pardons) return 'until_pardon';
    return of.some(isDeath) ? 'until_death' : 'until_release';
  };
  const chosen = [sightings, pardons, steps].find((some) => some.length > 0) ?? steps;
  return { how: how(chosen), when: rangeOf(shortest(chosen)) };
}

/** The days of a release as told, where only one span of days is. */
function endTold(closings: readonly CustodyStep[]): Bounds | null {
  const dated = closings.map(({ bounds }) => bounds).filter(({ lo }) => lo !== null);
  const spans = new Map(dated.map((bounds) => [`${bounds.lo} ${bounds.hi}`, bounds]));
  return spans.size === 1 ? (dated[0] ?? null) : null;
}

/** Of several that begin on one day, the one that says most nearly when. */
function shortest(steps: readonly CustodyStep[]): Bounds {
  const length = ({ bounds: { lo, hi } }: CustodyStep): number => (lo === null || hi === null ? Infinity : hi - lo);
  return [...steps].sort((a, b) => length(a) - length(b))[0]?.bounds ?? { lo: null, hi: null };
}

/** A reader's sum of a text, told as a fact: it is not the source that hedges. */
const isReadAsFree = ({ type, modality }: CustodyStep): boolean => type === 'left_as' && modality === 'actual';

const isPardon = ({ type, modality }: CustodyStep): boolean => type === 'pardon' && modality === 'actual';

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

/** Of one who was held before and whom nobody tells to have been let out, a refusal is one more sight of them. */
const refusals = (stay: CustodyBody, day: Day): CustodyStep[] =>
  standing(stay, day, (step) => step.mark === 'refused' && !heldBefore(stay, step));

const heldBefore = (stay: CustodyBody, { bounds }: CustodyStep): boolean =>
  stay.steps.some(
    (step) =>
      step.mark === 'opened' &&
      step.bounds.hi !== null &&
      bounds.hi !== null &&
      step.bounds.hi < (bounds.lo ?? bounds.hi),
  );
const hedges = (stay: CustodyBody, day: Day): CustodyStep[] => standing(stay, day, (step) => step.mark === 'hedged');

/** Why someone is only possibly held on that day; empty for who is held for certain and undisputed. */
export function doubtsOf({ stays, sure }: Holding, day: Day, disputed: boolean): Doubt[] {
  const doubts: Doubt[] = disputed ? ['disputed'] : [];
  return sure === 'certain' ? doubts : [...new Set([...doubts, ...stays.flatMap((stay) => doubtsOfStay(stay, day))])];
}

function doubtsOfStay(stay: CustodyBody, day: Day): Doubt[] {
  const doubts: Doubt[] = [];
  const { start, end, certainFrom, certainTo } = stay;
  const hedged = hedges(stay, day);
  const unsure = hedged.length > 0;
  const refused = refusals(stay, day).length > 0;
  const opensBare = certainFrom === null && (unsure || refused);
  if ((certainFrom === null || day < certainFrom) && !opensBare) {
    if (start.lo === null) doubts.push('start_unknown');
    else if (start.hi === null || day < start.hi) doubts.push('start_within');
  }
  const past = certainTo !== null && day > certainTo;
  if (end && (end.lo === null ? certainFrom === null || past : day >= end.lo)) doubts.push('end_within');
  else if (past && !refused) doubts.push('not_seen_since');
  if (hedged.some((step) => !isReadAsFree(step))) doubts.push('hedged');
  if (hedged.some(isReadAsFree)) doubts.push('read_as_free');
  if (refused) doubts.push('refused');
  // Nothing of the above: it opened within known days, and nobody tells what followed.
  return doubts.length > 0 ? doubts : ['not_seen_since'];
}

export interface Standing {
  readonly status: Status;
  /** When they were let go, died or were pardoned, where that is what the status says. */
  readonly when: Bounds | null;
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
  if (!ended) return { status: 'not_told', when: null, doubts, seen, basis: [] };
  const closings = ended.steps.filter((step) => step.mark === 'closed' && toldBy(day)(step));
  const deaths = closings.filter((step) => isDeath(step) && step.bounds.hi !== null && step.bounds.hi <= day);
  return deaths.length > 0
    ? { status: 'died', when: shortest(deaths), doubts, seen, basis: deaths }
    : {
        status: 'out',
        when: endTold(closings) ?? ended.end,
        doubts,
        seen,
        basis: closings.filter((step) => !isDeath(step)),
      };
}

function held(holding: Holding, day: Day): Pick<Standing, 'status' | 'when' | 'basis'> {
  const basis = basisOf(holding, day);
  if (holding.sure === 'certain') return { status: 'held', when: null, basis };
  const redetained = holding.stays.flatMap((stay) => standing(stay, day, (step) => step.type === 'redetention'));
  const returned = redetained.filter(({ mark, bounds }) => mark === 'hedged' || bounds.hi === null || bounds.hi > day);
  if (returned.length > 0) return { status: 'perhaps_returned', when: null, basis: returned };
  // Told for a fact by then: it is no longer the refusal that says how they stand.
  const refused = redetained.length > 0 ? [] : holding.stays.flatMap((stay) => refusals(stay, day));
  if (refused.length > 0) return { status: 'refused', when: null, basis: refused };
  const pardons = holding.stays.flatMap((stay) => standing(stay, day, isPardon));
  return pardons.length > 0
    ? { status: 'pardoned', when: shortest(pardons), basis: pardons }
    : { status: 'perhaps_held', when: null, basis };
}

/** The steps by which someone is held on that day: those told up to it, else what saw them held until it ended. */
export function basisOf({ stays, sure }: Holding, day: Day): CustodyStep[] {
  const steps = stays.flatMap((stay) => stay.steps);
  // What makes it certain is who saw the person held, not who hedged, nor who tells of a refusal or sums a text up as freedom.
  const says = ({ mark }: CustodyStep): boolean =>
    mark !== 'closed' && (sure === 'possible' || (mark !== 'hedged' && mark !== 'refused'));
  const earlier = steps.filter((step) => says(step) && toldBy(day)(step));
  // Certain by what came later: an undated arrest and a release of known day, say. Then those words are needed too.
  const later =
    sure === 'certain' && !earlier.some((step) => sightingDay(step) !== null)
      ? steps.filter((step) => sightingDay(step) !== null && !earlier.includes(step))
      : [];
  const basis = [...earlier, ...later];
  return basis.length > 0 ? basis : steps;
}
