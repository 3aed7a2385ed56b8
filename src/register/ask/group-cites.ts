/** The words that put people into a group: derived from what is told around them, for the register keeps the groups alone. */
import type { Citation } from '../../derive/answers.ts';
import type { GroupedBy } from '../../derive/groups.ts';
import { groupWords } from '../../derive/groups.ts';
import { knowledgeFrom } from '../around.ts';
import { factsForGroups } from '../facts-for-groups.ts';
import { cite } from './citations.ts';
import type { View } from './view.ts';

/** By person, in the order told. */
export async function groupCites(
  view: View,
  people: readonly string[],
  by: GroupedBy,
  group: string,
): Promise<Map<string, readonly Citation[]>> {
  const knowledge = knowledgeFrom(await factsForGroups(view.reader, people, view.known));
  const words = new Map(
    [...new Set(people)].map((person) => [
      person,
      groupWords(knowledge, person, by, group).map(({ attestation }) => attestation),
    ]),
  );
  await view.needWords([...words.values()].flat());
  return new Map([...words].map(([person, list]) => [person, cite(view, list)]));
}
