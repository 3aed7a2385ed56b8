/** What deriving people's groups needs beyond what their stays do: who holds them and who decides on them, and whom these act for. */
import type { Told } from '../claim/told.ts';
import type { Property } from '../claim/vocabulary.ts';
import { STEPS } from '../derive/parties.ts';
import type { Reader } from '../ledger/port.ts';
import type { Facts } from './around.ts';
import { factsAround, Surroundings } from './around.ts';
import { StoredRegister } from './known.ts';
import { toldBy } from './rows.ts';

/** `besides`: entities to be told of as well, a group that nobody is in. */
export function factsForGroups(
  reader: Reader,
  people: Iterable<string>,
  known: number,
  besides: readonly string[] = [],
): Promise<Facts> {
  const around = new Surroundings(new StoredRegister(reader, known));
  return factsAround(reader, people, known, async (told) => {
    const named = [...besides, ...valuesOf(told, ['holder', 'determiner'])];
    const reached = await around.siblings(named);
    for (let step = 0, edge: Iterable<string> = reached; step < STEPS; step++) {
      const sides = valuesOf(await toldBy(reader, 'mention', [...edge], known), ['acts_for']);
      edge = [...(await around.siblings(sides))].filter((mention) => !reached.has(mention));
      for (const mention of edge) reached.add(mention);
    }
    return reached;
  });
}

const valuesOf = (told: readonly Told[], properties: readonly Property[]): string[] =>
  told.flatMap(({ property, value }) =>
    properties.includes(property) && value.kind === 'mention' ? [value.mention] : [],
  );
