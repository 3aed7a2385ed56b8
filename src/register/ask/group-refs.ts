/** Groups as they are shown: an entity by its name, words as they are told. */
import type { GroupRef } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import { OF_ENTITIES } from '../../derive/groups.ts';
import { NOT_TOLD } from '../../derive/told-over-time.ts';
import { chunks } from '../../ledger/port.ts';
import { KNOWN } from '../schema.ts';
import { refOf } from './refs.ts';
import type { View } from './view.ts';

/** Reads what these groups are called. Of words that are written in several ways, those told of the first of the people. */
export async function groupRefs(
  view: View,
  dimension: Dimension,
  groups: readonly string[],
): Promise<(id: string) => GroupRef> {
  const told = [...new Set(groups)].filter((id) => id !== NOT_TOLD);
  if (OF_ENTITIES.has(dimension)) {
    await view.needMembers(told);
    await view.needNames(told);
    return (id) => ({ id, label: id === NOT_TOLD ? '' : refOf(view, id).name });
  }
  const labels = new Map<string, string>();
  for (const part of chunks(told, 1_000)) {
    // One look into the index a group, however many people are in it.
    const rows = await view.reader.all<{ grp: string; label: string | null }>(
      `with named (grp) as (values ${part.map(() => '(cast(? as text))').join(', ')})
      select grp, (
        select label from grouped where dimension = ? and grouped.grp = named.grp and ${KNOWN} order by entity limit 1
      ) as label from named`,
      [...part, dimension, view.known, view.known],
    );
    for (const { grp, label } of rows) labels.set(grp, label ?? grp);
  }
  return (id) => ({ id, label: id === NOT_TOLD ? '' : (labels.get(id) ?? id) });
}
