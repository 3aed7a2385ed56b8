/** Who stands behind a holder, or whoever decides: an office counts for the state it acts for. Pure. */
import type { Told } from '../claim/told.ts';
import type { Knowledge } from './knowledge.ts';

/** Who stands behind the mention of a holder or of who decides. */
export interface Parties {
  readonly entityOf: (mention: string) => string;
  /** Whom it acts for where that is told, else its own entity. */
  readonly sidesOf: (mention: string) => readonly string[];
}

/** "The head of the colony" acts for a prison service, that for a state; nothing known goes further. */
export const STEPS = 2;

/** `actsFor`: the entities that an entity is told to act for, itself left out. */
export function partiesBy(entityOf: Parties['entityOf'], actsFor: (entity: string) => readonly string[]): Parties {
  const sidesOf = (entity: string, steps: number): readonly string[] => {
    const next = actsFor(entity);
    return steps === 0 || next.length === 0 ? [entity] : next.flatMap((side) => sidesOf(side, steps - 1));
  };
  return { entityOf, sidesOf: (mention) => [...new Set(sidesOf(entityOf(mention), STEPS))] };
}

/** The parties that a knowledge tells of; it must hold what is told of the holders, and of whom they act for. */
export function partiesIn(knowledge: Knowledge): Parties {
  const entityOf = (mention: string): string => knowledge.entityOf(mention);
  return partiesBy(entityOf, (entity) => actsFor(knowledge, entity).map(({ side }) => side));
}

/** The words by which a holder acts for somebody else, and that one in turn. */
export function actingWords(knowledge: Knowledge, holder: string, steps = STEPS): Told[] {
  const next = steps === 0 ? [] : actsFor(knowledge, knowledge.entityOf(holder));
  return next.flatMap(({ row, side }) => [row, ...actingWords(knowledge, side, steps - 1)]);
}

const actsFor = (knowledge: Knowledge, entity: string): { readonly row: Told; readonly side: string }[] =>
  knowledge.toldOf(entity, 'acts_for').flatMap((row) => {
    const side = row.value.kind === 'mention' ? knowledge.entityOf(row.value.mention) : entity;
    return side === entity ? [] : [{ row, side }];
  });
