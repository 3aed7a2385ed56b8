/** Everything that sources contradict each other in: what someone's freedom hangs on first. */
import type { ConflictRow, ConflictsAnswer } from '../../derive/answers.ts';
import type { BatchBody } from '../../derive/derived.ts';
import type { Reader } from '../../ledger/port.ts';
import { derivedAt } from '../rows.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { loadBatchPeople } from './batch-people.ts';
import { restedOn } from './citations.ts';
import { byWeight, conflictRow, distinctConflicts } from './conflict-rows.ts';
import { batchesAt } from './releases.ts';
import { stageConflicts } from './stage-conflicts.ts';
import type { ConflictDerived } from './view.ts';
import { View } from './view.ts';

export async function conflicts(reader: Reader, asked: AskedAt): Promise<ConflictsAnswer> {
  const view = View.at(reader, asked.asOf.known);
  return { asked: askedOf(asked), conflicts: await allConflicts(view) };
}

export const allConflicts = async (view: View): Promise<ConflictRow[]> =>
  conflictsAmong(view, await derivedAt(view.reader, 'conflict', view.known), await batchesAt(view));

/** Of these told values, and between the stages of these batches. */
export async function conflictsAmong(
  view: View,
  rows: readonly ConflictDerived[],
  batches: ReadonlyMap<string, BatchBody>,
): Promise<ConflictRow[]> {
  const entities = rows.map((row) => row.entity);
  await view.needNames(entities);
  await view.needKinds(entities);
  await view.needEvents(entities);
  await loadBatchPeople(view, [...batches.values()]);
  const stages = [...batches.values()].flatMap((batch) => batch.stages).flatMap((stage) => stage.events);
  await view.needMembers(stages);
  await view.needEvents(stages.map((mention) => view.entityOf(mention)));
  const briefed = [...entities, ...batches.keys(), ...stages.map((mention) => view.entityOf(mention))];
  await view.needWords([
    ...restedOn(rows),
    ...restedOn(briefed.map((entity) => view.event(entity)?.occurred)),
    ...restedOn([...batches.values()]),
  ]);
  const told = rows.flatMap((row) => conflictRow(view, row) ?? []);
  const staged = [...batches].flatMap(([root, batch]) => stageConflicts(view, root, batch));
  return distinctConflicts([...told, ...staged]).sort(byWeight);
}
