/** One release with its stages: who was demanded, announced, pardoned, out, who arrived, refused, returned. */
import { STAGES } from '../../claim/links.ts';
import type { BatchPerson, Citation, ReleaseAnswer, StageRow } from '../../derive/answers.ts';
import type { BatchBody, BatchStage } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt, Found } from './asked.ts';
import { askedOf } from './asked.ts';
import { batchPeople, loadBatchPeople } from './batch-people.ts';
import { cite, restedOn } from './citations.ts';
import { byWeight, distinctConflicts } from './conflict-rows.ts';
import { eventRow, eventRows, inOrderOfTime, loadEvents, quantityRows } from './event-rows.ts';
import { distinctLinks } from './link-rows.ts';
import { span } from './numbers.ts';
import { stageConflicts } from './stage-conflicts.ts';
import { View } from './view.ts';

/** `id` may be that of any event of the batch: a part or a stage says which batch to go to. */
export async function release(reader: Reader, asked: AskedAt, id: string): Promise<Found<ReleaseAnswer>> {
  const view = View.at(reader, asked.asOf.known);
  await view.needMembers([id]);
  if (!view.isKnown(id)) return { kind: 'unknown' };
  const root = await batchAbove(view, view.entityOf(id));
  if (!root) return { kind: 'unknown' };
  if (root.entity !== id) return { kind: 'moved', id: root.entity };
  return { kind: 'answer', answer: await answerOf(view, asked, root.entity, root.batch) };
}

/** The id of the release that an event is, or that it is told to be part or stage of; null where there is none. */
export async function releaseOf(reader: Reader, asked: AskedAt, id: string): Promise<string | null> {
  const view = View.at(reader, asked.asOf.known);
  await view.needMembers([id]);
  return view.isKnown(id) ? ((await batchAbove(view, view.entityOf(id)))?.entity ?? null) : null;
}

/** The batch that the event is, or that it is told to be part or stage of. */
async function batchAbove(view: View, start: string): Promise<{ entity: string; batch: BatchBody } | null> {
  const seen = new Set<string>();
  let level = [start];
  while (level.length > 0) {
    const [row] = await derivedAt(view.reader, 'batch', view.known, level);
    if (row) return { entity: row.entity, batch: row.body };
    for (const entity of level) seen.add(entity);
    await view.needEvents(level);
    await view.needLinks(level);
    const wholes = level.flatMap((entity) =>
      view
        .links(entity)
        .filter(
          ({ body }) => (body.link === 'part_of' || body.link === 'stage_of') && view.entityOf(body.from) === entity,
        )
        .map(({ body }) => view.entityOf(body.to)),
    );
    level = [...new Set(wholes)].filter((entity) => !seen.has(entity)).sort();
  }
  return null;
}

async function answerOf(view: View, asked: AskedAt, root: string, batch: BatchBody): Promise<ReleaseAnswer> {
  await view.needMembers(batch.events);
  const events = [...new Set(batch.events.map((mention) => view.entityOf(mention)))];
  await loadEvents(view, [root, ...events]);
  await loadBatchPeople(view, [batch]);
  await view.needWords(restedOn(batch));
  const people = batchPeople(view, batch);
  const own = eventRow(view, root);
  if (!own) throw new Error(`the batch ${root} has no event: its derived rows are out of step, rebuild the register`);
  const parts = inOrderOfTime(
    view,
    events.filter((event) => event !== root && view.event(event) !== null),
  );
  const rows = eventRows(view, parts);
  return {
    asked: askedOf(asked),
    release: own,
    stages: stageRows(view, root, batch, people),
    people,
    ofWhich: quantityRows(view, batch.ofWhich, 'of_which'),
    links: distinctLinks([own, ...rows].flatMap((row) => row.links)),
    conflicts: distinctConflicts([
      ...stageConflicts(view, root, batch),
      ...[own, ...rows].flatMap((row) => row.conflicts),
    ]).sort(byWeight),
    events: rows,
  };
}

function stageRows(view: View, root: string, batch: BatchBody, people: readonly BatchPerson[]): StageRow[] {
  return STAGES.flatMap((stage) => {
    const told = batch.stages.find((row) => row.stage === stage);
    return told ? [stageRow(view, root, told, people)] : [];
  });
}

function stageRow(
  view: View,
  root: string,
  { stage, told, events }: BatchStage,
  people: readonly BatchPerson[],
): StageRow {
  const counted = told.filter((number) => number.unit === 'person');
  return {
    stage,
    told: quantityRows(view, told, 'quantity'),
    named: people.filter((person) => person.stages.includes(stage)),
    ...span(counted),
    cites: ownWords(view, events, root),
  };
}

/** The words that tell the events of one stage; a list that names people for it has none. */
function ownWords(view: View, mentions: readonly string[], root: string): Citation[] {
  const events = [...new Set(mentions.map((mention) => view.entityOf(mention)))];
  const own = events.filter((event) => event !== root);
  const by = (own.length > 0 ? own : events).flatMap(
    (event) => view.event(event)?.occurred.flatMap((row) => row.by) ?? [],
  );
  return cite(view, by, (row) => row.property === 'occurred').filter(({ quote }) => quote !== '');
}
