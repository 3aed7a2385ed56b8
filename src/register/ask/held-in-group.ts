/** How many are held in one group at the end of a day, and who: each with the words they are held by, and those that put them there. */
import type { HeldInGroup } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { groupCites } from './group-cites.ts';
import { groupMembers } from './group-members.ts';
import { groupRefs } from './group-refs.ts';
import { stockOn } from './stocks.ts';
import { View } from './view.ts';

/** `group`: an entity's id, or the folded words. */
export async function heldInGroup(
  reader: Reader,
  asked: AskedAt,
  dimension: Dimension,
  group: string,
): Promise<HeldInGroup> {
  const { day, known } = asked.asOf;
  const view = View.at(reader, known);
  const stocks = await stockOn(reader, known, dimension, day);
  const refs = await groupRefs(view, dimension, [...stocks.keys(), group]);
  const members = await groupMembers(view, asked, dimension, group, refs);
  const words = await groupCites(
    view,
    members.map(({ person }) => person.id),
    dimension,
    group,
  );
  return {
    asked: askedOf(asked),
    dimension,
    group: refs(group),
    ...(stocks.get(group) ?? { certain: 0, possible: 0 }),
    rows: members.map((row) => ({ ...row, groupCites: words.get(row.person.id) ?? [] })),
  };
}
