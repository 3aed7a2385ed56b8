/** People in custody of whom given facts are told, with every mention of each: for counts that are made at the desk. */
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { standingOn } from './held.ts';
import { isDeath, livesInCustody, needDeaths } from './people-held.ts';
import { View } from './view.ts';

export interface Match {
  /** Only those held on the day, for certain or possibly. */
  readonly held: boolean;
  /** Facts all of them must be told of: property and words, compared without case. */
  readonly where: readonly (readonly [property: string, words: string])[];
}

const HELD: ReadonlySet<string> = new Set(['held', 'perhaps_held', 'pardoned', 'refused', 'perhaps_returned']);

export async function peopleMatching(
  reader: Reader,
  asked: AskedAt,
  { held, where }: Match,
): Promise<{ entity: string; mentions: readonly string[] }[]> {
  const view = await View.at(reader, asked.asOf.known);
  const lives = await livesInCustody(view);
  await needDeaths(
    view,
    lives.flatMap((life) => life.stays),
  );
  return lives.flatMap(({ entity, stays }) => {
    const name = view.name(entity);
    if (!name) return [];
    const { status } = standingOn(stays, asked.asOf.day, view.disputed(entity), isDeath(view));
    if (held && !HELD.has(status)) return [];
    const told = (property: string, words: string): boolean =>
      name.facts.some((fact) => fact.property === property && fact.text.toLowerCase() === words.trim().toLowerCase());
    return where.every(([property, words]) => told(property, words)) ? [{ entity, mentions: name.mentions }] : [];
  });
}
