/** People in numbers, by whom they may be one with: what counts are made from. */
import type { Belonging } from '../derive/groups.ts';
import type { CountedLife, StayDays } from '../derive/turns.ts';
import type { Identity } from './open-identity.ts';

export interface Counted {
  readonly entity: string;
  readonly life: CountedLife;
}

/** Those of `stays`, in the register's own order: of several that may be one person the first counts. */
export const componentsOf = (
  stays: ReadonlyMap<string, readonly StayDays[]>,
  groups: ReadonlyMap<string, readonly Belonging[]>,
  { groupOf, mostPeople, disputed }: Identity,
): readonly (readonly Counted[])[] =>
  [...Map.groupBy([...stays.keys()].sort(), groupOf).values()].map((people) =>
    people.map((entity) => ({
      entity,
      life: {
        stays: stays.get(entity) ?? [],
        groups: groups.get(entity) ?? [],
        most: mostPeople(entity),
        disputed: disputed(entity),
      },
    })),
  );
