/**
 * How long someone is held (DESIGN, "How long someone is held"; TABLES, decision 11).
 *
 * Custody opens with a detention, or no later than the first claim that sees the person held, and lasts until a claim closes
 * it. It is certain up to the last claim that still sees them held, possible after that. An uncertain event opens `possible`
 * only and closes nothing. A refusal to leave after a release reopens `possible`. A plan or a denial moves nothing.
 *
 * Two passes. The first reads what is told as done and finds the stays with all that is certain; the second lays over it what
 * is told under a hedge, which can only add possible days. So a rumour never makes a day certain, whatever else is known.
 *
 * Invariants: stays of one person never overlap in their certain parts; each step names what it rests on;
 * certainFrom ≤ certainTo wherever both are there; every certain day is also a possible one.
 */
import type { Bounds, Day } from '../claim/dates.ts';
import { overlaps } from '../claim/dates.ts';
import { EVENT_TYPE_ROWS } from '../claim/vocabulary.ts';
import type { CustodyBody, CustodyMark, CustodyStep } from './derived.ts';
import type { Happening } from './happening.ts';
import { byTime, happeningsOf } from './happening.ts';
import type { Knowledge } from './knowledge.ts';

type Again = 'refused' | 'redetained' | 'untold' | null;

interface Stay {
  start: Bounds;
  end: Bounds | null;
  /** Begun by the end of this day for certain. */
  begunBy: Day | null;
  /** Not ended before this day for certain. */
  seenTo: Day | null;
  /** How it followed on a stay before it, where no arrest opened it. */
  readonly again: Again;
  readonly notes: { readonly mark: CustodyMark; readonly h: Happening }[];
}

export function custodyOf(knowledge: Knowledge, person: string): CustodyBody[] {
  const happenings = happeningsOf(knowledge, person);
  const sure = happenings.filter((h) => h.sure);
  const stays = staysOf(sure);
  for (const hedged of happenings) if (!hedged.sure) layOver(stays, hedged, sure);
  return knowledge.disputed(person) ? ofDisputed(knowledge, person, stays) : stays.map(finished);
}

/**
 * Whose stays these are is in dispute: nothing is closed through them, and nothing is certain. Whichever of the mentions are somebody
 * else, they were held no earlier than each may have been alone.
 */
function ofDisputed(knowledge: Knowledge, person: string, stays: readonly Stay[]): CustodyBody[] {
  const apart = knowledge.apart(person);
  const alone = knowledge
    .mentionsOf(person)
    .flatMap((mention) => custodyOf(apart, mention).map(({ start }) => start.lo));
  return stays.map(({ start, notes }, i) => ({
    start: {
      lo:
        i === 0 ? [start.lo, ...alone].reduce((a, b) => (a === null || b === null ? null : Math.min(a, b))) : start.lo,
      hi: start.hi,
    },
    end: null,
    certainFrom: null,
    certainTo: null,
    steps: stepsOf(notes),
  }));
}

/** Is the person held at the end of that day? */
export function heldOn(
  stay: Pick<CustodyBody, 'start' | 'end' | 'certainFrom' | 'certainTo'>,
  day: Day,
  until: 'closed' | 'last-seen' = 'closed',
): 'certain' | 'possible' | null {
  const { start, end, certainFrom, certainTo } = stay;
  if (certainFrom !== null && certainTo !== null && certainFrom <= day && day <= certainTo) return 'certain';
  const to = end ? lastPossible(end) : until === 'last-seen' ? (certainTo ?? start.hi) : null;
  return (start.lo === null || start.lo <= day) && (to === null || day <= to) ? 'possible' : null;
}

/** Held at the end of a day means that the closing came later. */
const lastPossible = (end: Bounds): Day | null => (end.hi === null ? null : end.hi - 1);

function staysOf(happenings: readonly Happening[]): Stay[] {
  const stays: Stay[] = [];
  const waiting = [...happenings];
  for (let h = waiting.shift(); h; h = waiting.shift()) {
    for (;;) {
      const ahead = arrestAhead(stays, h, waiting) ?? releaseAhead(stays, h, waiting);
      if (!ahead) break;
      waiting.splice(waiting.indexOf(ahead), 1);
      const before = { ...ahead, bounds: { lo: ahead.bounds.lo, hi: earlier(ahead.bounds.hi, h.bounds.hi) } };
      if (ahead.effect === 'opens') opens(stays, before);
      else closes(stays, before);
    }
    switch (h.effect) {
      case 'opens':
        opens(stays, h);
        break;
      case 'sees_held':
        seesHeld(stays, h);
        break;
      case 'closes':
        closes(stays, h);
        break;
      case 'refuses':
        refuses(stays, h);
        break;
      default:
        h.effect satisfies never;
    }
  }
  // What is certain stands before the second pass, which may let a stay begin earlier.
  for (const stay of stays) if (stay.begunBy !== null) stay.begunBy = later(stay.begunBy, stay.start.lo);
  return stays;
}

const openOf = (stays: readonly Stay[]): Stay | undefined => {
  const last = stays.at(-1);
  return last?.end === null ? last : undefined;
};

/**
 * Who refuses to leave, or is arrested while held, was let out before. Where a release that comes later by its latest day ("in
 * September") may have been before this, it was: else the release would end what came after it. An undated one only where the
 * same text tells both: it may be next year's.
 */
function releaseAhead(stays: readonly Stay[], h: Happening, waiting: readonly Happening[]): Happening | undefined {
  const open = openOf(stays);
  if ((!open && stays.length > 0) || (open && h.effect === 'refuses' && refusedBefore(open, h))) return undefined;
  if (
    h.effect !== 'refuses' &&
    !(open && h.effect === 'opens' && (h.step.type === 'redetention' || laterThanBegun(open, h)))
  )
    return undefined;
  return waiting.find(
    (next) =>
      next.effect === 'closes' &&
      // How a text leaves someone is its last word on them, never what came before.
      next.step.type !== 'left_as' &&
      !next.after.has(h.entity) &&
      overlaps(next.bounds, h.bounds) &&
      (next.dated || [...next.documents].some((document) => h.documents.has(document))),
  );
}

/**
 * Who is let out, or would not leave, was arrested before. Where nobody is held, and an arrest that comes later by its latest day may
 * have been before this, it was: else there would have been a stay of which nobody tells.
 */
function arrestAhead(stays: readonly Stay[], h: Happening, waiting: readonly Happening[]): Happening | undefined {
  const { lo, hi } = h.bounds;
  if ((h.effect !== 'closes' && h.effect !== 'refuses') || openOf(stays) || hi === null) return undefined;
  if (h.effect === 'refuses' ? stays.length > 0 : lo !== null && isToldAgain(stays.at(-1), lo)) return undefined;
  return waiting.find(
    (next) =>
      next.effect === 'opens' &&
      next.dated &&
      next.bounds.lo !== null &&
      next.bounds.lo < hi &&
      !next.after.has(h.entity),
  );
}

const isToldAgain = (ended: Stay | undefined, lo: Day): boolean => ended?.end != null && lo <= (ended.end.hi ?? lo);

/** Of a stay that followed on a release, a refusal tells again how it did; unless it comes after the person was seen held in it. */
const refusedBefore = (open: Stay, h: Happening): boolean =>
  (open.again === 'refused' || open.again === 'redetained') && !laterThanBegun(open, h);

const laterThanBegun = (open: Stay, h: Happening): boolean =>
  open.begunBy !== null && h.dated && h.bounds.lo !== null && h.bounds.lo > open.begunBy;

/**
 * An arrest later than a day on which the stay had begun can't be how that stay began: it had ended by then, though nobody saw
 * the person let out. Else ten years between two arrests would count as certain.
 */
function opens(stays: Stay[], h: Happening): void {
  const open = openOf(stays);
  if (open && (h.prolongs || !laterThanBegun(open, h))) {
    // Who would not leave and was taken back was held before that, though nobody tells since when.
    const takenBack = h.step.type === 'redetention' && open.notes[0]?.mark === 'refused';
    note(open, 'opened', h);
    if (h.dated && !takenBack) beganWith(open, h);
    seen(open, h.bounds);
    return;
  }
  const last = stays.at(-1);
  if (!open && last && toldBefore(last, h)) {
    note(last, 'opened', h);
    if (h.dated) beganWith(last, h);
    return;
  }
  if (last) seenBefore(last, h);
  if (open) {
    open.end = { lo: open.seenTo === null ? null : earlier(open.seenTo + 1, h.bounds.hi), hi: h.bounds.hi };
  }
  const stay = begin(stays, h, h.step.type === 'redetention' ? 'redetained' : null);
  seen(stay, h.bounds);
  note(stay, 'opened', h);
}

/** Certain of a stay is what was surely before the next one began: what may have been later may have seen that one. */
function seenBefore(stay: Stay, next: Happening): void {
  const day = next.bounds.lo;
  if (day === null) return;
  let [begunBy, seenTo]: (Day | null)[] = [null, null];
  for (const { mark, h } of stay.notes) {
    const eve = h.bounds.lo === null ? null : h.bounds.lo - 1;
    const { lo, hi } = mark === 'closed' ? { lo: eve, hi: eve } : h.bounds;
    if (hi === null || hi > day || (hi === day && h.order > next.order)) continue;
    begunBy = earlier(begunBy ?? null, hi);
    seenTo = later(seenTo ?? null, lo);
  }
  stay.begunBy = begunBy == null || stay.begunBy === null ? null : Math.max(begunBy, stay.begunBy);
  stay.seenTo = seenTo == null || stay.seenTo === null ? null : Math.min(seenTo, stay.seenTo);
}

/** The stay was known only by a sighting, or by its end: a told arrest says when it began. */
function beganWith(stay: Stay, { contradicted, bounds: { lo, hi } }: Happening): void {
  // Sources that exclude each other on the day: any of their days may be the first.
  if (contradicted && lo !== null && stay.start.lo !== null)
    stay.start = { lo: Math.min(lo, stay.start.lo), hi: stay.start.hi };
  if (lo !== null && stay.start.hi !== null && lo > stay.start.hi) return;
  if (stay.start.lo === null || stay.again === 'untold') {
    stay.start = { lo: later(lo, stay.start.lo), hi: earlier(stay.start.hi, hi) };
  }
}

/**
 * Does an arrest only tell again how the stay that has ended began? By days that it may share with that beginning, before the
 * end; or with no day of its own. A re-detention is that of a stay which followed on another.
 */
function toldBefore(last: Stay, h: Happening): boolean {
  if (h.step.type === 'redetention' && last.again === null) return false;
  return !h.dated || (overlaps(h.bounds, last.start) && mayPrecede(h, last.end));
}

/** May it have been before the end? On its last day: in the order of the day. */
function mayPrecede(h: Happening, end: Bounds | null): boolean {
  if (end === null || end.hi === null || h.bounds.lo === null || h.bounds.lo < end.hi) return true;
  return h.bounds.lo === end.hi && h.order <= EVENT_TYPE_ROWS.release.order;
}

function seesHeld(stays: Stay[], h: Happening): void {
  const last = stays.at(-1);
  const open = openOf(stays);
  // With no day it says that there was a stay by the time it was told; within the days in which the last one may have ended,
  // it is that one which is seen.
  if (last?.end && (!h.dated || (h.bounds.lo !== null && last.end.hi !== null && h.bounds.lo <= last.end.hi))) {
    note(last, 'seen', h);
    return;
  }
  const stay = open ?? begin(stays, { ...h, bounds: { lo: null, hi: h.bounds.hi } }, last ? 'untold' : null);
  seen(stay, h.bounds);
  note(stay, 'seen', h);
}

function closes(stays: Stay[], h: Happening): void {
  const open = openOf(stays);
  const { lo, hi } = h.bounds;
  const ended = open ? stays.at(-2) : stays.at(-1);
  // Told again of the stay that has ended, by days that may be the same. With no day of its own it is the latest stay's; and
  // so it is on the very day on which that began again, where it comes here at all: then a link puts it last.
  const end = ended?.end?.hi ?? lo;
  const toldAgain = lo === null || end === null ? !open : lo <= end && (!open || hi !== end);
  if (ended && toldAgain) {
    // Sources that exclude each other on the day: any of their days may be the last.
    if (h.contradicted && ended.end)
      ended.end = { lo: ended.end.lo, hi: ended.end.hi === null ? null : later(ended.end.hi, hi) };
    note(ended, 'closed', h);
    return;
  }
  // Freed with no stay open: there was one, whose beginning nobody told.
  const stay =
    open ?? begin(stays, { ...h, bounds: { lo: null, hi: lo === null ? hi : lo - 1 } }, ended ? 'untold' : null);
  ends(stay, h);
  note(stay, 'closed', h);
}

function refuses(stays: Stay[], h: Happening): void {
  const open = openOf(stays);
  const last = stays.at(-1);
  const again = open
    ? refusedBefore(open, h)
    : last?.again && (!h.dated || (overlaps(h.bounds, last.start) && mayPrecede(h, last.end)));
  if (last && again) {
    note(last, 'refused', h);
    return;
  }
  // No release is told: who would not leave was held on that day, and no claim has closed the stay.
  if (open) {
    note(open, 'refused', h);
    if (h.dated) seen(open, h.bounds);
    return;
  }
  // Would not cross: what the release closed is open again, as possible. Where nobody tells of a release either, the stay before is untold.
  if (last) note(begin(stays, h, 'refused'), 'refused', h);
  else {
    const stay = begin(stays, { ...h, bounds: { lo: null, hi: h.bounds.hi } }, null);
    note(stay, 'refused', h);
    if (h.dated) seen(stay, h.bounds);
  }
}

/** Ends a stay, no earlier than it was seen; what ends it sees the person held until its earliest day. */
function ends(stay: Stay, { bounds: { lo, hi } }: Happening): void {
  const seenTo = stay.seenTo === null ? null : earlier(stay.seenTo, hi);
  stay.end = { lo: later(lo, later(seenTo, stay.start.lo)), hi };
  if (lo === null) return;
  // An arrest that may have been on one of the days of the release leaves open on which of them the person was held.
  const arrest = stay.notes.some(({ mark }) => mark === 'opened') ? stay.start.hi : null;
  const eve = arrest === null ? lo - 1 : Math.max(lo - 1, Math.min(arrest, hi === null ? arrest : hi - 1));
  seen(stay, { lo: lo - 1, hi: eve });
}

/** A further stay, no earlier than the end of the one before it. */
function begin(stays: Stay[], h: Happening, again: Again): Stay {
  const before = stays.at(-1)?.end?.lo ?? null;
  const stay: Stay = {
    start: { lo: later(h.bounds.lo, before), hi: h.bounds.hi },
    end: null,
    begunBy: null,
    seenTo: null,
    again,
    notes: [],
  };
  stays.push(stay);
  return stay;
}

/**
 * Held for certain on some day of `days`: so by its last day the stay had begun, and on its first it had not ended. Says
 * nothing where the stay began later than all of them.
 */
function seen(stay: Stay, days: Bounds): void {
  if (days.hi !== null && stay.start.lo !== null && days.hi < stay.start.lo) return;
  stay.begunBy = earlier(stay.begunBy, days.hi);
  stay.seenTo = later(stay.seenTo, days.lo);
}

/** Second pass: what is told under a hedge is noted on the stay it falls into, or makes days possible that no stay holds. */
function layOver(stays: Stay[], h: Happening, sure: readonly Happening[]): void {
  const holds = stays.findLast((stay) => fallsInto(h, stay) && !mayFollow(h, stay));
  if (holds) {
    // Before anybody is sure, any of what opens it as possible may be what is so.
    if (isBeforeSure(h, holds)) {
      const [lo, other] = [firstDay(h, stays[stays.indexOf(holds) - 1]), holds.start.lo];
      holds.start = { lo: lo === null || other === null ? null : Math.min(lo, other), hi: holds.start.hi };
    }
    note(holds, 'hedged', h);
    return;
  }
  const at = stays.findIndex(
    (stay) => stay.start.lo !== null && stay.start.lo > (h.bounds.hi ?? Number.POSITIVE_INFINITY),
  );
  const next = at < 0 ? undefined : stays[at];
  const previous = stays[(at < 0 ? stays.length : at) - 1];
  // "Perhaps freed" of one who is not held: told again of the stay that has ended.
  if (h.effect === 'closes' && previous) {
    note(previous, 'hedged', h);
    return;
  }
  const lo = firstDay(h, previous);
  const closing = sure.find(
    (s) => s.effect === 'closes' && byTime(h, s) < 0 && s.bounds.hi !== (previous?.end?.hi ?? null),
  );
  const begins = next?.notes[0]?.h;
  if (next && begins && (!closing || byTime(begins, closing) < 0)) {
    // Nothing says that it ended before the next stay began: that stay may have begun with it.
    next.start = { lo, hi: next.start.hi };
    note(next, 'hedged', h);
    return;
  }
  const stay: Stay = { start: { lo, hi: h.bounds.hi }, end: null, begunBy: null, seenTo: null, again: null, notes: [] };
  note(stay, 'hedged', h);
  if (closing) {
    stay.end = { lo: later(closing.bounds.lo, lo), hi: closing.bounds.hi };
    note(stay, 'closed', closing);
  }
  stays.splice(at < 0 ? stays.length : at, 0, stay);
}

function isBeforeSure(h: Happening, { notes }: Stay): boolean {
  const day = h.bounds.hi;
  return notes
    .filter(({ mark }) => mark !== 'hedged' && mark !== 'refused')
    .every(({ h: { bounds, order } }) => {
      if (day === null || bounds.lo === null) return false;
      return day < bounds.lo || (day === bounds.lo && h.order < order);
    });
}

/** The first day that a hedge makes possible: none before the stay before it may have ended. */
const firstDay = (h: Happening, previous: Stay | undefined): Day | null =>
  later(h.effect === 'opens' || (h.effect === 'refuses' && previous) ? h.bounds.lo : null, previous?.end?.lo ?? null);

/** A refusal, or an arrest that can't be how the stay began, may have come after the release that ended it, on any day that was. */
function mayFollow(h: Happening, stay: Stay): boolean {
  if (h.effect !== 'refuses' && !(h.effect === 'opens' && laterThanBegun(stay, h))) return false;
  const [ended, day] = [stay.end?.lo ?? null, h.bounds.hi];
  if (ended === null || day === null || !stay.notes.some(({ mark }) => mark === 'closed')) return false;
  return ended < day || (ended === day && h.order > EVENT_TYPE_ROWS.release.order);
}

/** Is the stay possible still at that time? */
function fallsInto(h: Happening, { start, end }: Stay): boolean {
  const day = h.bounds.hi;
  if (start.lo !== null && day !== null && start.lo > day) return false;
  return mayPrecede({ ...h, bounds: { lo: day, hi: day } }, end);
}

const stepsOf = (notes: Stay['notes']): CustodyStep[] =>
  [...notes].sort((a, b) => byTime(a.h, b.h)).map(({ mark, h }) => ({ mark, ...h.step }));

function finished({ start, end, begunBy, seenTo, notes }: Stay): CustodyBody {
  const to = seenTo === null ? null : Math.min(seenTo, (end?.lo ?? Number.POSITIVE_INFINITY) - 1);
  const certain = begunBy !== null && to !== null && begunBy <= to;
  return {
    start: { lo: start.lo, hi: earlier(start.hi, begunBy) },
    end,
    certainFrom: certain ? begunBy : null,
    certainTo: certain ? to : null,
    steps: stepsOf(notes),
  };
}

function note(stay: Stay, mark: CustodyMark, h: Happening): void {
  stay.notes.push({ mark, h });
}

const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : Math.max(a, b));
const earlier = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : Math.min(a, b));
