/** Everyone of whom the register knows a stay in custody, read whole: what counts and lists of people are made from. */
import { quoteOf } from '../../claim/locator.ts';
import { PERSON_STATES } from '../../claim/reading.ts';
import type { Told } from '../../claim/told.ts';
import type { CustodyBody, CustodyStep, Derived } from '../../derive/derived.ts';
import { derivedAt } from '../rows.ts';
import type { View } from './view.ts';

export interface Life {
  readonly entity: string;
  readonly stays: readonly CustodyBody[];
}

/** People alone: a group told of as one ("fourteen foreigners") is no person to count. */
export const livesInCustody = async (view: View): Promise<Life[]> =>
  livesIn(view, await derivedAt(view.reader, 'custody', view.known));

/** The same of some people. */
export const livesOf = async (view: View, entities: readonly string[]): Promise<Life[]> =>
  livesIn(view, await derivedAt(view.reader, 'custody', view.known, entities));

async function livesIn(view: View, rows: readonly Extract<Derived, { kind: 'custody' }>[]): Promise<Life[]> {
  const byEntity = Map.groupBy(rows, (row) => row.entity);
  await view.needMembers(byEntity.keys());
  await view.needNames(byEntity.keys());
  return [...byEntity]
    .filter(([entity]) => view.kindOf(entity) === 'person')
    .map(([entity, stays]) => ({ entity, stays: stays.map((stay) => stay.body) }));
}

const DEAD: ReadonlySet<string> = new Set(PERSON_STATES.filter((state) => state.startsWith('died')));

/** Reads what {@link isDeath} needs: the words of how texts leave people. */
export async function needDeaths(view: View, stays: readonly CustodyBody[]): Promise<void> {
  const steps = stays.flatMap((stay) => stay.steps).filter((step) => step.mark === 'closed' && step.type === 'left_as');
  await view.needWords(steps.flatMap((step) => step.by));
}

export const isDeath =
  (view: View) =>
  (step: CustodyStep): boolean =>
    step.type === 'death_in_custody' ||
    (step.type === 'left_as' &&
      step.by.some((id) =>
        view
          .told(id)
          .some(({ property, value }) => property === 'left_as' && value.kind === 'code' && DEAD.has(value.code)),
      ));

/**
 * The words of these steps: that it happened, or how the text leaves the person; where a list names the person, the cell that does.
 * `hedged`: only words that hedge, where there are such.
 */
export function wordsOf(view: View, steps: readonly CustodyStep[]): string[] {
  return steps.flatMap((step) => {
    const rows = step.by.flatMap((id) => view.told(id));
    const hedging = step.mark === 'hedged' ? rows.filter(hedges) : [];
    return [...Map.groupBy(hedging.length > 0 ? hedging : rows, (row) => row.document).values()].flatMap(tellingWords);
  });
}

/** Of what one document tells of a step. That a list's people were freed is said of the list; the person's own cell is the word. */
function tellingWords(rows: readonly Told[]): string[] {
  const words = rows.filter((row) => row.property === 'occurred' || row.property === 'left_as');
  const quoted = words.filter((row) => quoteOf(row.locator) !== '');
  const naming = rows.filter((row) => row.property === 'prisoner' && quoteOf(row.locator) !== '');
  const chosen = [quoted, naming, words, rows].find((some) => some.length > 0) ?? [];
  return chosen.map((row) => row.attestation);
}

const hedges = ({ value, modality, property }: Told): boolean =>
  value.kind === 'occurred' ? value.modality === 'uncertain' : property === 'left_as' && modality === 'uncertain';
