/**
 * A batch: the release (or pardon, swap) that others are told to be part or stage of, with its stages in order: demanded,
 * announced, pardoned, out, arrived, refused, returned; each with the numbers told and the people named for it.
 */

import type { Stage } from '../claim/links.ts';
import { STAGES } from '../claim/links.ts';
import type { Told } from '../claim/told.ts';
import type { BatchBody, BatchStage } from './derived.ts';
import { quantities } from './event.ts';
import { eventTime, wholesOf } from './event-time.ts';
import type { Knowledge } from './knowledge.ts';
import { attestations, group } from './names-of.ts';
import { occurrence } from './occurrence.ts';

const BATCH_TYPES: ReadonlySet<string> = new Set(['release', 'pardon', 'exchange']);

/** Null where the entity is no batch: another type, or itself a part of something. */
export function batchOf(knowledge: Knowledge, root: string): BatchBody | null {
  const what = occurrence(knowledge, root);
  if (!what || !BATCH_TYPES.has(what.type) || wholesOf(knowledge, root).length > 0) return null;
  const parts = partsOf(knowledge, root);
  const stages = new Map<Stage, { events: string[]; whole: Told[]; prisoners: Told[] }>();
  for (const { event, stage, whole } of [{ event: root, stage: null, whole: true }, ...parts]) {
    const at = stage ?? stageOf(knowledge, event);
    if (!at) continue;
    const entry = stages.get(at) ?? { events: [], whole: [], prisoners: [] };
    const rows = knowledge.toldOf(event);
    entry.events.push(...knowledge.mentionsOf(event));
    // A part's number is not the batch's: "fourteen were foreigners" is told under of_which, not as the number freed.
    if (whole) entry.whole.push(...rows);
    entry.prisoners.push(...rows.filter((row) => row.property === 'prisoner'));
    stages.set(at, entry);
  }
  return {
    bounds: eventTime(knowledge, root).bounds,
    stages: STAGES.flatMap((stage): BatchStage[] => {
      const entry = stages.get(stage);
      return entry
        ? [
            {
              stage,
              events: entry.events,
              told: quantities(entry.whole, 'quantity'),
              named: named(knowledge, entry.prisoners),
            },
          ]
        : [];
    }),
    ofWhich: [root, ...parts.map((part) => part.event)].flatMap((event) =>
      quantities(knowledge.toldOf(event), 'of_which'),
    ),
    events: [root, ...parts.map((part) => part.event)].flatMap((event) => knowledge.mentionsOf(event)),
  };
}

interface Part {
  readonly event: string;
  readonly stage: Stage | null;
  /** Does its number speak of the whole batch (a stage) or of some of it (a part)? */
  readonly whole: boolean;
}

/** Events told to be part or stage of the root, and parts of those, each once. */
function partsOf(knowledge: Knowledge, root: string): Part[] {
  const found = new Map<string, Part>();
  const walk = (of: string, ofWhole: boolean): void => {
    for (const row of knowledge.toldAbout(of, 'to')) {
      const link = knowledge.toldOfMention(row.mention, 'link')[0]?.value;
      if (link?.kind !== 'code' || (link.code !== 'part_of' && link.code !== 'stage_of')) continue;
      const stage = knowledge.toldOfMention(row.mention, 'stage')[0]?.value;
      for (const from of knowledge.toldOfMention(row.mention, 'from')) {
        if (from.value.kind !== 'mention') continue;
        const event = knowledge.entityOf(from.value.mention);
        if (event === root || found.has(event)) continue;
        // A stage of a part is a stage of no more than that part.
        const whole = ofWhole && link.code === 'stage_of';
        found.set(event, {
          event,
          stage: stage?.kind === 'code' ? (STAGES.find((word) => word === stage.code) ?? null) : null,
          whole,
        });
        walk(event, whole);
      }
    }
  };
  walk(root, true);
  return [...found.values()].sort((a, b) => order(knowledge, a.event) - order(knowledge, b.event));
}

const order = (knowledge: Knowledge, entity: string): number =>
  knowledge.orderOf(knowledge.mentionsOf(entity)[0] ?? entity);

/** The stage an event is by its nature, where no link names one. */
function stageOf(knowledge: Knowledge, event: string): Stage | null {
  const what = occurrence(knowledge, event);
  if (!what) return null;
  if (what.type === 'refusal_to_leave') return 'refused';
  if (what.type === 'redetention') return 'returned';
  if (!BATCH_TYPES.has(what.type) || what.modality === 'denied') return null;
  if (what.modality === 'proposed') return 'demanded';
  if (what.modality === 'planned') return 'announced';
  return what.type === 'pardon' ? 'pardoned' : 'out';
}

function named(knowledge: Knowledge, prisoners: readonly Told[]): BatchStage['named'] {
  const personOf = (row: Told): string => (row.value.kind === 'mention' ? row.value.mention : '');
  return group(prisoners, (row) => knowledge.entityOf(personOf(row))).map(({ rows }) => ({
    mention: personOf(rows[0] as Told),
    by: attestations(rows),
  }));
}
