/** Who is counted in one group on a day, and how surely they belong to it. */
import type { HeldRow } from '../../derive/answers.ts';
import type { GroupMember, GroupRef } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import { groupsOn, isSurelyIn } from '../../derive/groups.ts';
import { sharesOn } from '../../derive/turns.ts';
import { KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { heldRows } from './count-held.ts';
import { countedLives, withMates } from './counted-lives.ts';
import { loadIdentity } from './identity-groups.ts';
import { livesOf } from './people-held.ts';
import type { View } from './view.ts';

/** As in the count of those held; what each adds is to the group's count, and all of them add up to it. */
export async function groupMembers(
  view: View,
  asked: AskedAt,
  dimension: Dimension,
  group: string,
  refs: (id: string) => GroupRef,
): Promise<GroupMember[]> {
  const { day } = asked.asOf;
  const rows = await view.reader.all<{ entity: string }>(
    `select distinct entity from grouped where dimension = ? and grp = ? and (lo is null or lo <= ?) and (hi is null or hi >= ?) and ${KNOWN}`,
    [dimension, group, day, day, view.known, view.known],
  );
  const identity = await loadIdentity(view);
  const people = withMates(
    rows.map((row) => row.entity),
    identity,
  );
  const components = await countedLives(view, people, dimension, identity);
  const groups = new Map(components.flat().map(({ entity, life }) => [entity, life.groups]));
  const counts = new Map(
    components.flatMap((component) =>
      sharesOn(
        component.map(({ life }) => life),
        'held',
        dimension,
        group,
        day,
      ).map(({ life, low, high }): [string, HeldRow['counts']] => [component[life]?.entity as string, { low, high }]),
    ),
  );
  const lives = await livesOf(view, [...counts.keys()]);
  return (await heldRows(view, asked, 'closed', lives, counts)).map((row) => {
    const own = groups.get(row.person.id) ?? [];
    return {
      ...row,
      belongs: isSurelyIn(own, group, { from: day, to: day }) ? 'sure' : 'possible',
      others: groupsOn(own, day)
        .filter((one) => one !== group)
        .map(refs),
    };
  });
}
