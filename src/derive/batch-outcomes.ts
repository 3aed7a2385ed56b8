/** What became of each person of a batch, by every source that names them. Pure: told of by whoever holds the words. */
import type { Stage } from '../claim/links.ts';
import { STAGES } from '../claim/links.ts';
import type { Modality } from '../claim/reading.ts';
import type { Told } from '../claim/told.ts';
import { movesCustody } from '../claim/vocabulary.ts';
import type { BatchBody } from './derived.ts';

/** What is known of the words, people and events of a batch. */
export interface BatchWords {
  readonly told: (attestation: string) => readonly Told[];
  readonly entityOf: (mention: string) => string;
  readonly isPerson: (entity: string) => boolean;
  readonly disputed: (entity: string) => boolean;
  /** Of an event; null where nobody tells that it occurred. */
  readonly modalityOf: (event: string) => Modality | null;
}

/** `both`: told as out by one source and as refusing or returned by another. */
export const OUTCOMES = ['out', 'refused', 'returned', 'both', 'named'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface BatchOutcome {
  readonly person: string;
  /** Stages that some source names them in. */
  readonly stages: readonly Stage[];
  readonly outcome: Outcome;
  readonly certain: boolean;
  /** The words that name them. */
  readonly rows: readonly Told[];
}

/** One naming of one person in one stage. */
interface Naming {
  readonly stage: Stage;
  readonly row: Told;
  readonly modality: Modality | null;
}

const CROSSED: ReadonlySet<Stage> = new Set<Stage>(['out', 'arrived']);
const STAYED: ReadonlySet<Stage> = new Set<Stage>(['refused', 'returned']);

/** People by name; a group that no one names ("fourteen foreigners") is none of them. */
export function outcomesOf(batch: BatchBody, words: BatchWords): BatchOutcome[] {
  const byPerson = Map.groupBy(namings(batch, words), ({ row }) => words.entityOf(prisonerOf(row)[0] ?? ''));
  return [...byPerson]
    .filter(([person]) => words.isPerson(person))
    .map(([person, all]) => {
      const { outcome, deciding } = outcomeOf(all);
      const told = new Set(all.map(({ stage }) => stage));
      return {
        person,
        stages: STAGES.filter((stage) => told.has(stage)),
        outcome,
        certain:
          outcome !== 'both' && !words.disputed(person) && deciding.some(({ modality }) => modality === 'actual'),
        rows: all.map(({ row }) => row),
      };
    });
}

/** The words that name people in a batch. */
export const namingRows = (batch: BatchBody, words: Pick<BatchWords, 'told' | 'entityOf'>): Told[] =>
  namings(batch, { ...words, modalityOf: () => null }).map(({ row }) => row);

export function prisonerOf(row: Told): string[] {
  return row.property === 'prisoner' && row.value.kind === 'mention' ? [row.value.mention] : [];
}

/** Someone named in a release that is denied or only planned is named, and no more. */
const happened = ({ modality }: Naming): boolean => modality !== null && movesCustody(modality);
const hasCrossed = (naming: Naming): boolean => CROSSED.has(naming.stage) && happened(naming);
const hasStayed = (naming: Naming): boolean => STAYED.has(naming.stage) && happened(naming);

/**
 * Each source's last word counts: one that has someone out and then refusing says that they refused. `both` where one source
 * leaves them out and another refusing or returned. A later stage stands over an earlier one: returned, refused, out.
 */
function outcomeOf(all: readonly Naming[]): { outcome: Outcome; deciding: readonly Naming[] } {
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

function namings(
  batch: BatchBody,
  { told, entityOf, modalityOf }: Pick<BatchWords, 'told' | 'entityOf' | 'modalityOf'>,
): Naming[] {
  return batch.stages.flatMap(({ stage, named }) =>
    named.flatMap(({ mention, by }) =>
      by.flatMap((id) => {
        const row = told(id).find((one) => prisonerOf(one).some((who) => entityOf(who) === entityOf(mention)));
        return row ? [{ stage, row, modality: modalityOf(entityOf(row.mention)) }] : [];
      }),
    ),
  );
}
