/** The people of a batch as answers show them: what became of each, and the words. */
import type { BatchPerson } from '../../derive/answers.ts';
import type { BatchOutcome, BatchWords } from '../../derive/batch-outcomes.ts';
import { namingRows, outcomesOf, prisonerOf } from '../../derive/batch-outcomes.ts';
import type { BatchBody } from '../../derive/derived.ts';
import { cite } from './citations.ts';
import { before } from './range.ts';
import { refOf } from './refs.ts';
import type { View } from './view.ts';

const wordsIn = (view: View): BatchWords => ({
  told: (attestation) => view.told(attestation),
  entityOf: (mention) => view.entityOf(mention),
  isPerson: (entity) => view.kindOf(entity) === 'person',
  disputed: (entity) => view.disputed(entity),
  modalityOf: (event) => view.event(event)?.modality ?? null,
});

/** Reads the words, names and events that {@link batchPeople} needs. */
export async function loadBatchPeople(view: View, batches: readonly BatchBody[]): Promise<void> {
  const named = batches.flatMap((batch) => batch.stages).flatMap((stage) => stage.named);
  await view.needWords(named.flatMap(({ by }) => by));
  // Who is named by several mentions is found by the entity.
  const naming = named.flatMap(({ by }) => by).flatMap((id) => view.told(id).flatMap(prisonerOf));
  await view.needMembers([...naming, ...named.map(({ mention }) => mention)]);
  const rows = batches.flatMap((batch) => namingRows(batch, wordsIn(view)));
  const prisoners = rows.flatMap(prisonerOf);
  await view.needMembers([...prisoners, ...rows.map((row) => row.mention)]);
  await view.needEvents(rows.map((row) => view.entityOf(row.mention)));
  await view.needWritten(prisoners);
  await view.needKinds(prisoners.map((mention) => view.entityOf(mention)));
  await view.needNames(prisoners.map((mention) => view.entityOf(mention)));
}

/** By name. */
export function batchPeople(view: View, batch: BatchBody): BatchPerson[] {
  return outcomesOf(batch, wordsIn(view))
    .map((one) => personOf(view, one))
    .sort((a, b) => before(a.person.name, b.person.name) || before(a.person.id, b.person.id));
}

/** How many are named as out, how many as out by one source and not by another, and how many in any stage. */
export function countNamed(view: View, batch: BatchBody): { namedOut: number; namedBoth: number; named: number } {
  const outcomes = outcomesOf(batch, wordsIn(view)).map(({ outcome }) => outcome);
  const count = (which: BatchPerson['outcome']): number => outcomes.filter((outcome) => outcome === which).length;
  return { namedOut: count('out'), namedBoth: count('both'), named: outcomes.length };
}

function personOf(view: View, { person, stages, outcome, certain, rows }: BatchOutcome): BatchPerson {
  const mentions = new Set(rows.flatMap(prisonerOf));
  return {
    person: refOf(view, person),
    written: [...new Set([...mentions].flatMap((mention) => view.written(mention) ?? []))],
    citizenship: view.name(person)?.facts.find((fact) => fact.property === 'citizenship')?.text ?? null,
    stages,
    outcome,
    certain,
    cites: cite(
      view,
      rows.map(({ attestation }) => attestation),
      (row) => prisonerOf(row).some((mention) => mentions.has(mention)),
    ),
  };
}
