/**
 * What moves a person's custody, in the order in which it happened: events that name them as a prisoner, and the state in which
 * a text or a list's row leaves them. `custody.ts` reads stays out of it.
 */

import type { Bounds } from '../claim/dates.ts';
import { hull, intersect, lastingOf, overlaps } from '../claim/dates.ts';
import type { Told } from '../claim/told.ts';
import type { CustodyEffect } from '../claim/vocabulary.ts';
import { EVENT_TYPE_ROWS, movesCustody, STATE_EFFECTS } from '../claim/vocabulary.ts';
import type { CustodyStep } from './derived.ts';
import { quantities } from './event.ts';
import { byThen, eventTime, toldBy } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { once, preferred } from './knowledge.ts';
import { occurrence } from './occurrence.ts';

export interface Happening {
  readonly effect: Exclude<CustodyEffect, 'none'>;
  /** False: told under a hedge. */
  readonly sure: boolean;
  /** `hi` is never later than the day by which it had been told. */
  readonly bounds: Bounds;
  /** A known day, or only "told by then". */
  readonly dated: boolean;
  /** Sources exclude each other on the day. */
  readonly contradicted: boolean;
  /** An arrest told with a length ("prolonged by three months") may be one more stretch of a stay that is open. */
  readonly prolongs: boolean;
  /** The order of a day, where no link orders what happened on it. */
  readonly order: number;
  readonly documents: ReadonlySet<string>;
  /** The event, as an entity; empty where a text or a row only says how it leaves the person. */
  readonly entity: string;
  /** Entities of the events that a link says were before this one. */
  readonly after: ReadonlySet<string>;
  readonly step: Omit<CustodyStep, 'mark'>;
}

/** In order of time; of what may have been on one day in the order that links tell, else that of {@link EVENT_TYPE_ROWS}. */
export function happeningsOf(knowledge: Knowledge, person: string): Happening[] {
  const happenings = [...fromEvents(knowledge, person), ...fromStates(knowledge, person)].sort(byTime);
  return asLinked(happenings);
}

/**
 * By the latest day it may have been; then the order of the day; then what is dated before what is only told by then. The last
 * two rules only make the order whole, so that it never hangs on the order of the claims.
 */
export function byTime(a: Happening, b: Happening): number {
  return (
    (a.bounds.hi ?? Number.POSITIVE_INFINITY) - (b.bounds.hi ?? Number.POSITIVE_INFINITY) ||
    a.order - b.order ||
    Number(b.dated) - Number(a.dated) ||
    (a.bounds.lo ?? Number.NEGATIVE_INFINITY) - (b.bounds.lo ?? Number.NEGATIVE_INFINITY) ||
    compare(a.step.event ?? '', b.step.event ?? '') ||
    compare(a.step.by.join(), b.step.by.join())
  );
}

const LENGTHS: ReadonlySet<string> = new Set(['hour', 'day', 'month', 'year']);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fromEvents(knowledge: Knowledge, person: string): Happening[] {
  const events = new Map<string, Told[]>();
  for (const row of knowledge.toldAbout(person, 'prisoner')) {
    const event = knowledge.entityOf(row.mention);
    events.set(event, [...(events.get(event) ?? []), row]);
  }
  const out: Happening[] = [];
  for (const [event, rows] of events) {
    const moves = movement(knowledge, event);
    if (!moves) continue;
    const by = new Set([...moves.step.by, ...rows.map((row) => row.attestation)]);
    out.push(...lasting(knowledge, event, { ...moves, step: { ...moves.step, by: [...by] } }));
  }
  return out;
}

/** An event as it moves the custody of all its prisoners, before what names each of them; null where it moves nobody's. */
const movement = once((knowledge: Knowledge, event: string): Happening | null => {
  const what = occurrence(knowledge, event);
  if (!what || !movesCustody(what.modality)) return null;
  const { custody: effect, order } = EVENT_TYPE_ROWS[what.type];
  if (effect === 'none') return null;
  const time = eventTime(knowledge, event);
  return {
    effect,
    order,
    prolongs:
      what.type === 'detention' &&
      quantities(knowledge.toldOf(event), 'quantity').some(({ unit }) => LENGTHS.has(unit)),
    sure: what.modality === 'actual',
    bounds: time.contradicted ? time.bounds : byThen(time.bounds, toldBy(knowledge, event)),
    dated: time.basis !== 'publication',
    contradicted: time.contradicted,
    documents: new Set(knowledge.toldOf(event).map((row) => row.document)),
    entity: event,
    after: earlierThan(knowledge, event),
    step: {
      type: what.type,
      modality: what.modality,
      bounds: time.bounds,
      event: knowledge.mentionsOf(event)[0] ?? event,
      by: [...what.by, ...knowledge.toldOf(event, 'date').map((row) => row.attestation)],
    },
  };
});

/** Told with an interval, these lasted over it; of other events an interval says only that the day is somewhere in it. */
const LASTS: ReadonlySet<string> = new Set(['detention', 'sentence', 'ill_treatment']);

/**
 * "His first term lasted from 2010 to 2015" is told as one event and is two: it opens in 2010 and ends in 2015. Only a term that
 * was over when it was told ends: one told in 2021 as lasting until 2035 has a stated end, which closes nothing.
 */
function lasting(knowledge: Knowledge, event: string, happening: Happening): Happening[] {
  if (!LASTS.has(happening.step.type)) return [happening];
  const spans = preferred(knowledge.toldOf(event, 'date')).flatMap((row) => {
    const span = row.value.kind === 'date' ? lastingOf(row.value.edtf) : null;
    return span ? [{ ...span, told: knowledge.source(row)?.bounds.hi ?? null }] : [];
  });
  const from = together(spans.map((span) => span.from));
  if (!from || from.lo === null) return [happening];
  // "Kept without contact since February 2023" sees the person held from its beginning.
  if (happening.effect === 'sees_held' && happening.step.type !== 'sentence') {
    const bounds = intersect(from, { lo: null, hi: happening.bounds.hi }) ?? from;
    return [{ ...happening, bounds, step: { ...happening.step, bounds } }];
  }
  const opens: Happening = {
    ...happening,
    effect: 'opens',
    order: EVENT_TYPE_ROWS.detention.order,
    bounds: from,
    step: { ...happening.step, bounds: from },
  };
  const to = together(
    spans.flatMap((span) => (span.to && span.told !== null && (span.to.hi ?? span.told) <= span.told ? [span.to] : [])),
  );
  if (!to) return [opens];
  return [
    opens,
    {
      ...opens,
      effect: 'closes',
      order: EVENT_TYPE_ROWS.release.order,
      bounds: to,
      step: { ...happening.step, bounds: to },
    },
  ];
}

/** The days all allow, else all the days any allows; null for none. */
function together(all: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = all;
  if (!first) return null;
  const shared = rest.reduce<Bounds | null>((a, b) => a && intersect(a, b), first);
  return shared ?? all.reduce(hull);
}

const FREED: ReadonlySet<string> = new Set(['released', 'released_abroad']);

/** How a text leaves someone, on the day it was published: "held", "released". */
function fromStates(knowledge: Knowledge, person: string): Happening[] {
  const out: Happening[] = [];
  for (const row of knowledge.toldOf(person, 'left_as')) {
    if (row.value.kind !== 'code' || !Object.hasOwn(STATE_EFFECTS, row.value.code)) continue;
    const effect = STATE_EFFECTS[row.value.code as keyof typeof STATE_EFFECTS];
    const source = knowledge.source(row);
    const published = source?.bounds;
    if (effect === 'none' || !published || published.hi === null || !movesCustody(row.modality)) continue;
    // Seen held on the day of publication, a list's row on each day it said so; freed on some day up to it.
    const seen: readonly Bounds[] =
      effect === 'closes' ? [{ lo: null, hi: published.hi }] : (daysSeen(knowledge, row) ?? [published]);
    for (const bounds of seen) {
      out.push({
        effect,
        order: effect === 'closes' ? EVENT_TYPE_ROWS.release.order : EVENT_TYPE_ROWS.sentence.order,
        prolongs: false,
        // How a text leaves someone free is a reader's sum of it, with no words of its own: it closes nothing. A list's cell does.
        sure: row.modality === 'actual' && (!FREED.has(row.value.code) || source?.kind === 'table'),
        bounds,
        dated: effect !== 'closes',
        contradicted: false,
        documents: new Set([row.document]),
        entity: '',
        after: new Set(),
        step: { type: 'left_as', modality: row.modality, bounds, event: null, by: [row.attestation] },
      });
    }
  }
  return out;
}

/**
 * The days on which a list's row was seen to say this; null for a mention that is no row. A row seen again says what it said
 * last: the week in which it came to say "released" is no sighting of "held".
 */
function daysSeen(knowledge: Knowledge, row: Told): Bounds[] | null {
  const sightings = knowledge.sightings(row.mention);
  if (sightings.length === 0) return null;
  const since = (told: Told): number =>
    Math.min(...sightings.filter((s) => s.document === told.document).map((s) => s.day));
  const own = since(row);
  const changes = knowledge
    .toldOfMention(row.mention, 'left_as')
    .map(since)
    .filter((day) => day > own);
  const until = Math.min(...changes);
  return sightings.filter(({ day }) => day >= own && day < until).map(({ day }) => ({ lo: day, hi: day }));
}

/** Puts what a `before` or `after` link orders into that order, where its days leave that open. */
function asLinked(happenings: readonly Happening[]): Happening[] {
  if (happenings.every((h) => h.after.size === 0)) return [...happenings];
  const out: Happening[] = [];
  const waiting = [...happenings];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (h) => !waiting.some((other) => other !== h && h.after.has(other.entity) && overlaps(other.bounds, h.bounds)),
    );
    // Links that go round in a ring order nothing.
    out.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return out;
}

/** Entities of the events that a link says were before this one. */
function earlierThan(knowledge: Knowledge, event: string): Set<string> {
  const earlier = new Set<string>();
  for (const [end, otherEnd, code] of [
    ['to', 'from', 'before'],
    ['from', 'to', 'after'],
  ] as const) {
    for (const row of knowledge.toldAbout(event, end)) {
      const link = knowledge.toldOfMention(row.mention, 'link')[0]?.value;
      if (link?.kind !== 'code' || link.code !== code) continue;
      for (const { value } of knowledge.toldOfMention(row.mention, otherEnd)) {
        if (value.kind === 'mention') earlier.add(knowledge.entityOf(value.mention));
      }
    }
  }
  earlier.delete(event);
  return earlier;
}
