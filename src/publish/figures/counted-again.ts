/** People in numbers, made again from what is opened: those of a file, and whoever they may be one with. */
import { groupsOf } from '../../derive/groups.ts';
import { partiesIn } from '../../derive/parties.ts';
import { stayDays } from '../../derive/turns.ts';
import type { Counted } from '../../register/components.ts';
import { componentsOf } from '../../register/components.ts';
import type { OpenedFacts } from './kind.ts';
import { staysOf } from './kind.ts';

/** By whom they may be one with, in the register's own order. `people`: those the file names. */
export function countedAgain(
  people: Iterable<string>,
  { knowledge, identity, entities }: OpenedFacts,
): readonly (readonly Counted[])[] {
  const joint = new Set([...people].map(identity.groupOf));
  const parties = partiesIn(knowledge);
  const held = entities
    .filter((entity) => joint.has(identity.groupOf(entity)) && knowledge.kindOf(entity) === 'person')
    .map((entity) => [entity, staysOf(knowledge, entity).map(stayDays)] as const)
    .filter(([, stays]) => stays.length > 0);
  const groups = held.map(([entity]) => [entity, groupsOf(knowledge, entity, parties)] as const);
  return componentsOf(new Map(held), new Map(groups), identity);
}
