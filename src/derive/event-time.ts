/**
 * When an event was. Told dates are read together: where they can all be true the days they share stand; where they exclude
 * each other all of them stay possible, and a conflict says so. Without a date it has its whole's; else only the upper bound
 * that it was told by then.
 */
import { hull, intersect } from '../claim/dates.ts';
import type { Bounds } from '../claim/dates.ts';
import type { Told } from '../claim/told.ts';
import type { Knowledge } from './knowledge.ts';
import { preferred } from './knowledge.ts';

export interface EventTime {
  readonly bounds: Bounds;
  readonly basis: 'told' | 'whole' | 'publication';
  /** Set where the told dates exclude each other. */
  readonly contradicted: boolean;
}

export function eventTime(knowledge: Knowledge, entity: string, seen: ReadonlySet<string> = new Set()): EventTime {
  const dated = preferred(knowledge.toldOf(entity, 'date')).filter((row) => row.bounds !== null);
  if (dated.length > 0) return together(dated);
  for (const whole of wholesOf(knowledge, entity)) {
    if (seen.has(whole)) continue;
    const time = eventTime(knowledge, whole, new Set([...seen, entity]));
    if (time.basis !== 'publication') return { ...time, basis: 'whole' };
  }
  return { bounds: { lo: null, hi: toldBy(knowledge, entity) }, basis: 'publication', contradicted: false };
}

function together(dated: readonly Told[]): EventTime {
  const all = dated.map((row) => row.bounds as Bounds);
  let shared: Bounds | null = all[0] as Bounds;
  for (const bounds of all.slice(1)) shared = shared && intersect(shared, bounds);
  return shared
    ? { bounds: shared, basis: 'told', contradicted: false }
    : { bounds: all.reduce(hull), basis: 'told', contradicted: true };
}

/** Entities that this one is told to be part of, or a stage of. */
export function wholesOf(knowledge: Knowledge, entity: string): string[] {
  const wholes = new Set<string>();
  for (const row of knowledge.toldAbout(entity, 'from')) {
    const link = knowledge.toldOfMention(row.mention, 'link')[0]?.value;
    if (link?.kind !== 'code' || (link.code !== 'part_of' && link.code !== 'stage_of')) continue;
    for (const to of knowledge.toldOfMention(row.mention, 'to')) {
      if (to.value.kind === 'mention') wholes.add(knowledge.entityOf(to.value.mention));
    }
  }
  wholes.delete(entity);
  return [...wholes].sort();
}

/** The last day by which the earliest of its documents had told it; null when no document is dated. */
export function toldBy(knowledge: Knowledge, entity: string): number | null {
  let earliest: number | null = null;
  for (const row of knowledge.toldOf(entity)) {
    const hi = knowledge.source(row.document)?.bounds.hi ?? null;
    if (hi !== null && (earliest === null || hi < earliest)) earliest = hi;
  }
  return earliest;
}
