/**
 * How long someone is held (DESIGN, "How long someone is held"; TABLES, decision 11).
 *
 * Custody opens with a detention, or no later than the first claim that sees the person held, and lasts until a claim closes
 * it. It is certain up to the last claim that still sees them held, possible after that. An uncertain event opens `possible`
 * only and closes nothing. A refusal to leave after a release reopens `possible`. A plan or a denial moves nothing.
 *
 * Invariants: episodes of one person never overlap in their certain parts; each step names what it rests on;
 * certainFrom ≤ certainTo wherever both are there; every certain day is also a possible one.
 */
import { lastingOf } from '../claim/dates.ts';
import type { Bounds, Day } from '../claim/dates.ts';
import type { Modality } from '../claim/reading.ts';
import type { Told } from '../claim/told.ts';
import { EVENT_TYPE_ROWS, movesCustody, STATE_EFFECTS } from '../claim/vocabulary.ts';
import type { CustodyEffect } from '../claim/vocabulary.ts';
import type { CustodyBody, CustodyMark, CustodyStep } from './derived.ts';
import { eventTime } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { occurrence } from './occurrence.ts';

interface Happening {
  readonly effect: Exclude<CustodyEffect, 'none'>;
  readonly sure: boolean;
  readonly bounds: Bounds;
  /** A known day, or only "told by then". */
  readonly dated: boolean;
  readonly order: number;
  readonly step: Omit<CustodyStep, 'mark'>;
}

interface Stay {
  start: Bounds;
  end: Bounds | null;
  certainFrom: Day | null;
  certainTo: Day | null;
  steps: CustodyStep[];
}

export function custodyOf(knowledge: Knowledge, person: string): CustodyBody[] {
  const happenings = [...fromEvents(knowledge, person), ...fromStates(knowledge, person)].sort(byTime);
  const stays: Stay[] = [];
  for (const happening of happenings) take(stays, happening);
  return stays.map((stay) => finished(stay, knowledge.disputed(person)));
}

/** Is the person held at the end of that day? */
export function heldOn(stay: CustodyBody, day: Day, until: 'closed' | 'last-seen' = 'closed'): 'certain' | 'possible' | null {
  if (stay.certainFrom !== null && stay.certainTo !== null && stay.certainFrom <= day && day <= stay.certainTo) return 'certain';
  const from = stay.start.lo;
  const to = stay.end ? (stay.end.hi === null ? null : stay.end.hi - 1) : until === 'last-seen' ? (stay.certainTo ?? stay.start.hi) : null;
  return (from === null || from <= day) && (to === null || day <= to) ? 'possible' : null;
}

function fromEvents(knowledge: Knowledge, person: string): Happening[] {
  const events = new Map<string, Told[]>();
  for (const row of knowledge.toldAbout(person, 'prisoner')) {
    const event = knowledge.entityOf(row.mention);
    events.set(event, [...(events.get(event) ?? []), row]);
  }
  const out: Happening[] = [];
  for (const [event, rows] of events) {
    const what = occurrence(knowledge, event);
    if (!what || !movesCustody(what.modality)) continue;
    const { custody: effect, order } = EVENT_TYPE_ROWS[what.type];
    if (effect === 'none') continue;
    const time = eventTime(knowledge, event);
    const by = [...what.by, ...knowledge.toldOf(event, 'date').map((row) => row.attestation), ...rows.map((row) => row.attestation)];
    const happening: Happening = {
      effect, order, sure: what.modality === 'actual', bounds: time.bounds, dated: time.basis !== 'publication',
      step: { type: what.type, modality: what.modality, bounds: time.bounds, event: rows[0]?.mention ?? null, by: [...new Set(by)] },
    };
    out.push(...lasting(knowledge, event, happening));
  }
  return out;
}

/** "His first term lasted from 2010 to 2015" is told as one event and is two: it opens in 2010 and ends in 2015. */
function lasting(knowledge: Knowledge, event: string, happening: Happening): Happening[] {
  if (happening.step.type !== 'sentence' && happening.step.type !== 'detention') return [happening];
  const date = knowledge.toldOf(event, 'date')[0]?.value;
  const span = date?.kind === 'date' ? lastingOf(date.edtf) : null;
  if (!span || span.from.lo === null) return [happening];
  const opening: Happening = { ...happening, effect: 'opens', order: 0, bounds: span.from, step: { ...happening.step, bounds: span.from } };
  if (!span.to) return [opening];
  return [opening, { ...happening, effect: 'closes', order: 3, bounds: span.to, step: { ...happening.step, bounds: span.to } }];
}

/** How a text leaves someone, on the day it was published: "held", "released". */
function fromStates(knowledge: Knowledge, person: string): Happening[] {
  const out: Happening[] = [];
  for (const row of knowledge.toldOf(person, 'left_as')) {
    if (row.value.kind !== 'code' || !Object.hasOwn(STATE_EFFECTS, row.value.code)) continue;
    const effect = STATE_EFFECTS[row.value.code as keyof typeof STATE_EFFECTS];
    const published = knowledge.source(row.document)?.bounds;
    if (effect === 'none' || !published || published.hi === null) continue;
    const modality: Modality = row.modality;
    if (!movesCustody(modality)) continue;
    // Seen held on the day of publication, a list's row on each day it was seen; freed on some day up to it.
    const days = knowledge.sightings(row.mention).map(({ day }) => ({ lo: day, hi: day }));
    const seen = days.length > 0 ? days : [published];
    for (const bounds of effect === 'closes' ? [{ lo: null, hi: published.hi }] : seen) {
      out.push({
        effect, order: effect === 'closes' ? 3 : 1, sure: modality === 'actual', bounds, dated: effect !== 'closes',
        step: { type: 'left_as', modality, bounds, event: null, by: [row.attestation] },
      });
    }
  }
  return out;
}

/** By the latest day it may have been; then what is dated before what is only told by then; then the order of the day. */
function byTime(a: Happening, b: Happening): number {
  const hi = (h: Happening) => h.bounds.hi ?? Number.MAX_SAFE_INTEGER;
  return hi(a) - hi(b) || a.order - b.order || Number(b.dated) - Number(a.dated)
    || (a.bounds.lo ?? -Infinity) - (b.bounds.lo ?? -Infinity) || compare(a.step.by[0] ?? '', b.step.by[0] ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function take(stays: Stay[], h: Happening): void {
  const last = stays.at(-1);
  const open = last && last.end === null ? last : undefined;
  switch (h.effect) {
    case 'opens': return opens(stays, open, last, h);
    case 'sees_held': return seesHeld(stays, open, last, h);
    case 'closes': return closes(stays, open, last, h);
    case 'refuses': return refuses(stays, open, last, h);
    default: return h.effect satisfies never;
  }
}

function opens(stays: Stay[], open: Stay | undefined, last: Stay | undefined, h: Happening): void {
  if (open) {
    note(open, h.sure ? 'opened' : 'hedged', h);
    if (h.sure && h.dated) sure(open, h.bounds);
    // The stay was known only by a sighting, or only as possible: a told arrest says when it began.
    if (h.sure && h.dated && open.start.lo === null && h.bounds.lo !== null) open.start = { ...h.bounds };
    return;
  }
  // Told again of a stay that has ended, with no day of its own: it says nothing new, except that it was.
  if (!h.dated && last && h.step.type === 'detention') return note(last, 'opened', h);
  const begins = { lo: later(h.bounds.lo, last?.end?.lo ?? null), hi: h.bounds.hi };
  const stay: Stay = { start: begins, end: null, certainFrom: null, certainTo: null, steps: [] };
  if (h.sure && h.dated) sure(stay, h.bounds);
  note(stay, h.sure ? 'opened' : 'hedged', h);
  stays.push(stay);
}

function seesHeld(stays: Stay[], open: Stay | undefined, last: Stay | undefined, h: Happening): void {
  // A sentence with no day says that there was a stay by the time it was told, and no more.
  if (!h.dated && last) return note(last, 'seen', h);
  if (open) {
    note(open, h.sure ? 'seen' : 'hedged', h);
    if (h.sure && h.dated) sure(open, h.bounds);
    return;
  }
  // Within the days in which the last stay may have ended: it is that stay which is seen.
  if (last?.end && h.bounds.lo !== null && last.end.hi !== null && h.bounds.lo <= last.end.hi) return note(last, 'seen', h);
  const stay: Stay = {
    start: { lo: last?.end?.lo ?? null, hi: h.bounds.hi },
    end: null, certainFrom: null, certainTo: null, steps: [],
  };
  if (h.sure && h.dated) sure(stay, h.bounds);
  note(stay, h.sure ? 'seen' : 'hedged', h);
  stays.push(stay);
}

function closes(stays: Stay[], open: Stay | undefined, last: Stay | undefined, h: Happening): void {
  if (!h.sure) {
    // "Perhaps freed" closes nothing; it stays to be read.
    if (last) note(last, 'hedged', h);
    else stays.push(seenUntil(h, null));
    return;
  }
  if (open) {
    const lo = later(h.bounds.lo, later(open.certainTo === null ? null : Math.min(open.certainTo, h.bounds.hi ?? open.certainTo), open.start.lo));
    note(open, 'closed', h);
    open.end = { lo, hi: h.bounds.hi };
    if (h.dated) sure(open, eveOf(h.bounds));
    return;
  }
  if (!last) {
    stays.push(seenUntil(h, { lo: h.bounds.lo, hi: h.bounds.hi }));
    return;
  }
  // Told again of the stay that has ended: by the same days, or with no day of its own.
  const end = last.end as Bounds;
  if (!h.dated || h.bounds.lo === null || (end.hi !== null && h.bounds.lo <= end.hi)) {
    note(last, 'closed', h);
    return;
  }
  // Freed later than the last stay ended: there was another, whose beginning nobody told.
  const again = seenUntil(h, { lo: h.bounds.lo, hi: h.bounds.hi });
  again.start = { lo: end.lo, hi: again.start.hi };
  stays.push(again);
}

function refuses(stays: Stay[], open: Stay | undefined, last: Stay | undefined, h: Happening): void {
  if (open) {
    note(open, 'refused', h);
    if (h.sure && h.dated) sure(open, h.bounds);
    return;
  }
  // Would not cross: what the release closed is open again, as possible.
  const stay: Stay = {
    start: { lo: later(h.bounds.lo, last?.end?.lo ?? null), hi: h.bounds.hi }, end: null, certainFrom: null, certainTo: null, steps: [],
  };
  note(stay, 'refused', h);
  stays.push(stay);
}

/** A stay known only by its end: held until the day before its earliest day, since when nobody told. */
function seenUntil(h: Happening, end: Bounds | null): Stay {
  const eve = eveOf(h.bounds);
  const stay: Stay = { start: { lo: null, hi: eve.lo ?? h.bounds.hi }, end, certainFrom: null, certainTo: null, steps: [] };
  if (h.sure && h.dated) sure(stay, eve);
  note(stay, h.sure ? 'closed' : 'hedged', h);
  return stay;
}

/** The day before the earliest day of a closing: the last on which it still sees the person held. */
const eveOf = (bounds: Bounds): Bounds =>
  bounds.lo === null ? { lo: null, hi: null } : { lo: bounds.lo - 1, hi: bounds.lo - 1 };

/**
 * Held for certain on some day of `seen`: so by its last day the stay had begun, and on its first it had not ended.
 * The certain part runs from the earliest such last day to the latest such first day.
 */
function sure(stay: Stay, seen: Bounds): void {
  if (seen.hi !== null) stay.certainFrom = stay.certainFrom === null ? seen.hi : Math.min(stay.certainFrom, seen.hi);
  if (seen.lo !== null) stay.certainTo = stay.certainTo === null ? seen.lo : Math.max(stay.certainTo, seen.lo);
}

function note(stay: Stay, mark: CustodyMark, h: Happening): void {
  stay.steps.push({ mark, ...h.step });
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function finished(stay: Stay, disputed: boolean): CustodyBody {
  let { certainFrom, certainTo, end } = stay;
  // Whose stay this is is in dispute: nothing is closed through it, and nothing is certain.
  if (disputed) {
    certainFrom = null;
    certainTo = null;
    end = null;
  }
  if (certainFrom !== null && certainTo !== null && end?.lo != null) certainTo = Math.min(certainTo, end.lo - 1);
  if (certainFrom === null || certainTo === null || certainFrom > certainTo) {
    certainFrom = null;
    certainTo = null;
  }
  return { start: stay.start, end, certainFrom, certainTo, steps: stay.steps };
}
