/** People in numbers, made again from what is opened: those of a file, and whoever they may be one with. */
import { groupsOf } from '../../derive/groups.ts';
import { partiesIn } from '../../derive/parties.ts';
import type { CountedLife } from '../../derive/turns.ts';
import { stayDays } from '../../derive/turns.ts';
import type { OpenedFacts } from './kind.ts';
import { staysOf } from './kind.ts';

export interface CountedAgain {
  readonly entity: string;
  readonly life: CountedLife;
}

/** By whom they may be one with, in the register's own order. `people`: those the file names. */
export function countedAgain(
  people: Iterable<string>,
  { knowledge, identity, entities }: OpenedFacts,
): readonly (readonly CountedAgain[])[] {
  const joint = new Set([...people].map(identity.groupOf));
  const parties = partiesIn(knowledge);
  const lives = entities
    .filter((entity) => joint.has(identity.groupOf(entity)) && knowledge.kindOf(entity) === 'person')
    .sort()
    .map((entity) => ({ entity, stays: staysOf(knowledge, entity) }))
    .filter(({ stays }) => stays.length > 0)
    .map(({ entity, stays }) => ({
      entity,
      life: {
        stays: stays.map(stayDays),
        groups: groupsOf(knowledge, entity, parties),
        most: identity.mostPeople(entity),
        disputed: identity.disputed(entity),
      },
    }));
  return [...Map.groupBy(lives, ({ entity }) => identity.groupOf(entity)).values()];
}
