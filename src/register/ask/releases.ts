/** Releases, pardons and exchanges: one row a batch, in order of time. */
import type { ReleaseRow, ReleasesAnswer } from '../../derive/answers.ts';
import type { BatchBody } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { countNamed, loadBatchPeople } from './batch-people.ts';
import { restedOn } from './citations.ts';
import { eventBrief, occurredCites, whenOf } from './event-brief.ts';
import { inOrderOfTime, quantityRows } from './event-rows.ts';
import { stillToCome } from './range.ts';
import { View } from './view.ts';

export async function releases(reader: Reader, asked: AskedAt): Promise<ReleasesAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const batches = await batchesAt(view);
  const rows = await releaseRows(view, batches);
  return { asked: askedOf(asked), releases: rows.filter(({ id }) => isBy(view, id, asked)) };
}

/** Every batch, or those of these entities. */
export async function batchesAt(view: View, entities?: readonly string[]): Promise<Map<string, BatchBody>> {
  const rows = await derivedAt(view.reader, 'batch', view.known, entities);
  const batches = new Map(rows.map((row) => [row.entity, row.body]));
  await view.needEvents(batches.keys());
  return batches;
}

/** Has it happened by the day asked about, or was it at least planned? */
function isBy(view: View, id: string, asked: AskedAt): boolean {
  const body = view.event(id);
  return body !== null && !stillToCome(body, asked.asOf.day);
}

export async function releaseRows(view: View, batches: ReadonlyMap<string, BatchBody>): Promise<ReleaseRow[]> {
  await loadBatchPeople(view, [...batches.values()]);
  await view.needWords(
    [...batches].flatMap(([entity, batch]) => {
      const body = view.event(entity);
      return [
        ...restedOn(body?.occurred),
        ...restedOn(body?.quantities),
        ...restedOn(batch.stages.map((stage) => stage.told)),
      ];
    }),
  );
  return inOrderOfTime(view, [...batches.keys()]).flatMap((entity) => {
    const batch = batches.get(entity);
    return batch ? releaseRow(view, entity, batch) : [];
  });
}

function releaseRow(view: View, id: string, batch: BatchBody): ReleaseRow[] {
  const body = view.event(id);
  const brief = eventBrief(view, id);
  if (!body || !brief) return [];
  const { type, modality, words } = brief;
  return [
    {
      id,
      type,
      modality,
      ...whenOf(body),
      words,
      told: quantityRows(view, body.quantities, 'quantity'),
      ...countNamed(view, batch),
      destinations: body.words.filter((row) => row.property === 'destination').map((row) => row.text),
      cites: occurredCites(view, body),
    },
  ];
}
