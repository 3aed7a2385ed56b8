/**
 * When an event was. Told dates are read together: where they can all be true the days they share stand; where they exclude
 * each other all of them stay possible, and a conflict says so. Without a date it has its whole's; else only the upper bound
 * that it was told by then.
 */

import type { Bounds, Day } from '../claim/dates.ts';
import { boundsOf, hull, intersect, lastingOf, overlaps } from '../claim/dates.ts';
import type { LinkType } from '../claim/links.ts';
import type { Told } from '../claim/told.ts';
import { lasts } from '../claim/vocabulary.ts';
import type { Knowledge } from './knowledge.ts';
import { once, preferred } from './knowledge.ts';
import { latestOfLists } from './latest-of-lists.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrence } from './occurrence.ts';

export interface EventTime {
  readonly bounds: Bounds;
  readonly basis: 'told' | 'whole' | 'publication';
  /** Set where the told dates exclude each other. */
  readonly contradicted: boolean;
}

export const eventTime = once(
  (knowledge: Knowledge, entity: string): EventTime => timeOf(knowledge, entity, new Set()),
);

/** `seen`: parts of it, on the way up to the whole. */
function timeOf(knowledge: Knowledge, entity: string, seen: ReadonlySet<string>): EventTime {
  const dated = datesTold(knowledge, entity).flatMap((row) => row.bounds ?? []);
  if (dated.length > 0) return againstWhole(knowledge, entity, together(dated), seen);
  for (const whole of wholesOf(knowledge, entity)) {
    if (seen.has(whole)) continue;
    const time = timeOf(knowledge, whole, new Set([...seen, entity]));
    if (time.basis === 'publication') continue;
    return { ...time, bounds: fromWhole(knowledge, entity, time.bounds), basis: 'whole' };
  }
  return { bounds: { lo: null, hi: toldBy(knowledge, entity) }, basis: 'publication', contradicted: false };
}

/** A day that a list has corrected since is its history, and no other day that the event may have been on. */
const datesTold = (knowledge: Knowledge, entity: string): readonly Told[] =>
  latestOfLists(knowledge, preferred(knowledge.toldOf(entity, 'date')));

/**
 * An event's days as people are shown them: told days without the widening of "about", which is said in words; of what lasted,
 * from its beginning to its end, open where it still lasts; and of what is told as done, no later than it was told.
 */
export function shownTime(
  knowledge: Knowledge,
  entity: string,
  { type, modality }: Occurrence,
): { bounds: Bounds; about: boolean; lasts: boolean } {
  const dates = datesTold(knowledge, entity).flatMap(({ value }) => (value.kind === 'date' ? [value.edtf] : []));
  const about = dates.some((edtf) => /[~%]/.test(edtf));
  if (lasts(type)) {
    const spans = dates.flatMap((edtf) => lastingOf(edtf.replace(/[~%]/g, '')) ?? []);
    if (spans.length > 0) {
      const from = spans.map((span) => span.from).reduce(hull);
      const to = spans.every((span) => span.to) ? spans.map((span) => span.to as Bounds).reduce(hull) : null;
      return { bounds: { lo: from.lo, hi: to?.hi ?? null }, about, lasts: true };
    }
  }
  const bounds = about
    ? together(dates.map((edtf) => boundsOf(edtf.replace(/[~%]/g, '')))).bounds
    : eventTime(knowledge, entity).bounds;
  if (modality !== 'actual' && modality !== 'uncertain') return { bounds, about, lasts: false };
  return { bounds: byThen(bounds, toldBy(knowledge, entity)), about, lasts: false };
}

/** What is told as done was done by the day it was told. Left as it is where its own days all come later. */
export function byThen(bounds: Bounds, told: Day | null): Bounds {
  return told === null ? bounds : (intersect(bounds, { lo: null, hi: told }) ?? bounds);
}

/** A part told of other days than its whole: either may be right. */
function againstWhole(knowledge: Knowledge, part: string, own: EventTime, seen: ReadonlySet<string>): EventTime {
  for (const whole of wholesOf(knowledge, part, ['part_of'])) {
    if (seen.has(whole)) continue;
    const time = timeOf(knowledge, whole, new Set([...seen, part]));
    if (time.basis !== 'publication' && !overlaps(time.bounds, own.bounds)) {
      return { bounds: hull(own.bounds, time.bounds), basis: 'told', contradicted: true };
    }
  }
  return own;
}

/** A part was when its whole was; a re-detention after a release was on that day or on any until it was told. */
function fromWhole(knowledge: Knowledge, part: string, whole: Bounds): Bounds {
  if (occurrence(knowledge, part)?.type !== 'redetention') return whole;
  const told = toldBy(knowledge, part);
  return { lo: whole.lo, hi: told === null || whole.hi === null ? null : Math.max(whole.hi, told) };
}

function together(all: readonly Bounds[]): EventTime {
  let shared: Bounds | null = all[0] as Bounds;
  for (const bounds of all.slice(1)) shared = shared && intersect(shared, bounds);
  return shared
    ? { bounds: shared, basis: 'told', contradicted: false }
    : { bounds: all.reduce(hull), basis: 'told', contradicted: true };
}

/** Entities that this one is told to be part of, or a stage of. */
export function wholesOf(
  knowledge: Knowledge,
  entity: string,
  links: readonly LinkType[] = ['part_of', 'stage_of'],
): string[] {
  const wholes = new Set<string>();
  for (const row of knowledge.toldAbout(entity, 'from')) {
    const link = knowledge.toldOfMention(row.mention, 'link')[0]?.value;
    if (link?.kind !== 'code' || !links.some((word) => word === link.code)) continue;
    for (const to of knowledge.toldOfMention(row.mention, 'to')) {
      if (to.value.kind === 'mention') wholes.add(knowledge.entityOf(to.value.mention));
    }
  }
  wholes.delete(entity);
  return [...wholes].sort();
}

/**
 * The last day by which it had been told, by the earliest document that tells it as it stands: a plan told in June says nothing
 * of when a release was that is told in December. Null when no such document is dated.
 */
export const toldBy = once((knowledge: Knowledge, entity: string): Day | null => {
  const modality = occurrence(knowledge, entity)?.modality;
  const rows = knowledge.toldOf(entity);
  const telling = rows.filter((row) => row.value.kind === 'occurred' && row.value.modality === modality);
  let earliest: Day | null = null;
  for (const row of telling.length > 0 ? telling : rows) {
    const hi = knowledge.source(row)?.bounds.hi ?? null;
    if (hi !== null && (earliest === null || hi < earliest)) earliest = hi;
  }
  return earliest;
});
