/** What became of each person of a batch, by every source that names them. */

import type { Stage } from '../../claim/links.ts';
import { STAGES } from '../../claim/links.ts';
import type { Modality } from '../../claim/reading.ts';
import type { Told } from '../../claim/told.ts';
import { movesCustody } from '../../claim/vocabulary.ts';
import type { BatchPerson } from '../../derive/answers.ts';
import type { BatchBody } from '../../derive/derived.ts';
import { cite } from './citations.ts';
import { before } from './range.ts';
import { refOf } from './refs.ts';
import type { View } from './view.ts';

/** One naming of one person in one stage. */
interface Naming {
  readonly stage: Stage;
  readonly row: Told;
  readonly modality: Modality | null;
}

const CROSSED: ReadonlySet<Stage> = new Set<Stage>(['out', 'arrived']);
const STAYED: ReadonlySet<Stage> = new Set<Stage>(['refused', 'returned']);

/** Reads the words, names and events that {@link batchPeople} needs. */
export async function loadBatchPeople(view: View, batches: readonly BatchBody[]): Promise<void> {
  await view.needWords(
    batches.flatMap((batch) => batch.stages).flatMap((stage) => stage.named.flatMap((named) => named.by)),
  );
  const rows = batches.flatMap((batch) => namings(view, batch)).map((naming) => naming.row);
  const prisoners = rows.flatMap(prisonerOf);
  await view.needMembers([...prisoners, ...rows.map((row) => row.mention)]);
  await view.needEvents(rows.map((row) => view.entityOf(row.mention)));
  await view.needWritten(prisoners);
  await view.needKinds(prisoners.map((mention) => view.entityOf(mention)));
  await view.needNames(prisoners.map((mention) => view.entityOf(mention)));
}

/** People of the batch by name; a group that no one names ("fourteen foreigners") is none of them. */
export function batchPeople(view: View, batch: BatchBody): BatchPerson[] {
  return [...namingsByPerson(view, batch)]
    .map(([entity, namings]) => personOf(view, entity, namings))
    .sort((a, b) => before(a.person.name, b.person.name) || before(a.person.id, b.person.id));
}

/** How many are named as out, how many as out by one source and not by another, and how many in any stage. */
export function countNamed(view: View, batch: BatchBody): { namedOut: number; namedBoth: number; named: number } {
  const outcomes = [...namingsByPerson(view, batch).values()].map((all) => outcomeOf(all).outcome);
  const count = (which: BatchPerson['outcome']): number => outcomes.filter((outcome) => outcome === which).length;
  return { namedOut: count('out'), namedBoth: count('both'), named: outcomes.length };
}

function namingsByPerson(view: View, batch: BatchBody): Map<string, Naming[]> {
  const byPerson = Map.groupBy(namings(view, batch), ({ row }) => view.entityOf(prisonerOf(row)[0] ?? ''));
  return new Map([...byPerson].filter(([entity]) => view.kindOf(entity) === 'person'));
}

/** Someone named in a release that is denied or only planned is named, and no more. */
const happened = ({ modality }: Naming): boolean => modality !== null && movesCustody(modality);
const hasCrossed = (naming: Naming): boolean => CROSSED.has(naming.stage) && happened(naming);
const hasStayed = (naming: Naming): boolean => STAYED.has(naming.stage) && happened(naming);

function personOf(view: View, entity: string, all: readonly Naming[]): BatchPerson {
  const mentions = new Set(all.flatMap(({ row }) => prisonerOf(row)));
  const { outcome, deciding } = outcomeOf(all);
  const citizenship = view.name(entity)?.facts.find((fact) => fact.property === 'citizenship')?.text ?? null;
  const told = new Set(all.map(({ stage }) => stage));
  return {
    person: refOf(view, entity),
    written: [...new Set([...mentions].flatMap((mention) => view.written(mention) ?? []))],
    citizenship,
    stages: STAGES.filter((stage) => told.has(stage)),
    outcome,
    certain: outcome !== 'both' && !view.disputed(entity) && deciding.some(({ modality }) => modality === 'actual'),
    cites: cite(
      view,
      all.map(({ row }) => row.attestation),
      (row) => prisonerOf(row).some((mention) => mentions.has(mention)),
    ),
  };
}

/**
 * Each source's last word counts: one that has someone out and then refusing says that they refused. `both` where one source
 * leaves them out and another refusing or returned. A later stage stands over an earlier one: returned, refused, out.
 */
function outcomeOf(all: readonly Naming[]): { outcome: BatchPerson['outcome']; deciding: readonly Naming[] } {
  const bySource = [...Map.groupBy(all, ({ row }) => row.document).values()];
  const stayed = all.filter(hasStayed);
  const crossed = all.filter(hasCrossed);
  const onlyCrossed = bySource.some((source) => source.some(hasCrossed) && !source.some(hasStayed));
  if (stayed.length > 0 && onlyCrossed) return { outcome: 'both', deciding: [...crossed, ...stayed] };
  const returned = stayed.filter(({ stage }) => stage === 'returned');
  if (returned.length > 0) return { outcome: 'returned', deciding: returned };
  if (stayed.length > 0) return { outcome: 'refused', deciding: stayed };
  return crossed.length > 0 ? { outcome: 'out', deciding: crossed } : { outcome: 'named', deciding: all };
}

function namings(view: View, batch: BatchBody): Naming[] {
  return batch.stages.flatMap(({ stage, named }) =>
    named.flatMap(({ mention, by }) =>
      by.flatMap((id) => {
        const row = view
          .told(id)
          .find((told) => prisonerOf(told).some((one) => view.entityOf(one) === view.entityOf(mention)));
        return row ? [{ stage, row, modality: view.event(view.entityOf(row.mention))?.modality ?? null }] : [];
      }),
    ),
  );
}

function prisonerOf(row: Told): string[] {
  return row.property === 'prisoner' && row.value.kind === 'mention' ? [row.value.mention] : [];
}
