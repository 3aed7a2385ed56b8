/**
 * How many are held at the end of a day in each group: by state, place, ground and so on. The numbers are looked up in the tallies;
 * people are read only where they make the groups differ from the whole, or where one group's are asked for.
 */
import type { Day } from '../../claim/dates.ts';
import type { CountBounds } from '../../derive/answers.ts';
import type { CountByAnswer, GroupCount, GroupRef, Straddling } from '../../derive/counted-answers.ts';
import type { Dimension } from '../../derive/groups.ts';
import { isDisjoint } from '../../derive/groups.ts';
import { NOT_TOLD } from '../../derive/told-over-time.ts';
import { WHOLE } from '../../derive/turns.ts';
import type { Reader } from '../../ledger/port.ts';
import { allIn, first } from '../../ledger/port.ts';
import { KNOWN } from '../schema.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import { groupMembers } from './group-members.ts';
import { groupRefs } from './group-refs.ts';
import { before } from './range.ts';
import { refOf } from './refs.ts';
import { stockOn } from './stocks.ts';
import { View } from './view.ts';

const NOBODY: CountBounds = { certain: 0, possible: 0 };

/**
 * `group`: whose members are wanted too, by its id; null for none. `limit`: how many of those who make the difference are named
 * (null: all).
 */
export async function countBy(
  reader: Reader,
  asked: AskedAt,
  dimension: Dimension,
  group: string | null = null,
  limit: number | null = null,
): Promise<CountByAnswer> {
  const { day, known } = asked.asOf;
  const view = View.at(reader, known);
  const whole = (await stockOn(reader, known, 'whole', day)).get(WHOLE) ?? NOBODY;
  const stocks = await stockOn(reader, known, dimension, day);
  const apart = isDisjoint(dimension) ? await apartOn(reader, known, dimension, day, limit) : null;
  const refs = await groupRefs(view, dimension, [
    ...stocks.keys(),
    ...(apart?.rows.flatMap(({ grps }) => grps) ?? []),
    ...(group === null ? [] : [group]),
  ]);
  const groups = [...stocks].map(([id, bounds]): GroupCount => ({ group: refs(id), ...bounds })).sort(byWeight);
  const sum = groups.reduce((a, b) => ({ certain: a.certain + b.certain, possible: a.possible + b.possible }), NOBODY);
  return {
    asked: askedOf(asked),
    dimension,
    whole,
    groups,
    sum: apart ? sum : null,
    straddling: apart ? await straddling(view, apart.rows, refs) : [],
    moreStraddling: apart?.more ?? 0,
    members: group === null ? null : await groupMembers(view, asked, dimension, group, refs),
  };
}

/** Largest first; of whom nothing is told, last. */
const byWeight = (a: GroupCount, b: GroupCount): number =>
  Number(a.group.id === NOT_TOLD) - Number(b.group.id === NOT_TOLD) ||
  b.possible - a.possible ||
  b.certain - a.certain ||
  before(a.group.id, b.group.id);

interface ApartRow {
  readonly entity: string;
  readonly people: number;
  readonly grps: readonly string[];
  readonly certain: number;
  readonly possible: number;
  readonly group_certain: number;
  readonly group_possible: number;
}

/** Who is counted otherwise in the groups than in the whole on the day: those first with whom that ends first; and how many more. */
async function apartOn(
  reader: Reader,
  known: number,
  dimension: Dimension,
  day: Day,
  limit: number | null,
): Promise<{ readonly rows: readonly ApartRow[]; readonly more: number }> {
  const of = `from apart where dimension = ? and hi >= ? and lo <= ? and ${KNOWN}`;
  const cells = [dimension, day, day, known, known];
  // In the order of the index, so that the first are found without the rest.
  const keys = await reader.all<{ entity: string }>(
    `select entity ${of} order by hi, lo, entity${limit === null ? '' : ' limit ?'}`,
    limit === null ? cells : [...cells, limit],
  );
  const more =
    limit === null || keys.length < limit
      ? 0
      : ((await first<{ n: number }>(reader, `select count(*) as n ${of}`, cells))?.n ?? 0) - keys.length;
  const rows = await allIn<Omit<ApartRow, 'grps'> & { readonly grps: string }>(
    reader,
    // Told apart by an expression, which no index has: the few people are what is looked up.
    (list) =>
      `select * from apart where entity in (${list}) and dimension || '' = ? and hi >= ? and lo <= ? and ${KNOWN}`,
    keys.map(({ entity }) => entity),
    cells,
  );
  return { rows: rows.map((row) => ({ ...row, grps: JSON.parse(row.grps) as string[] })), more };
}

async function straddling(
  view: View,
  rows: readonly ApartRow[],
  refs: (id: string) => GroupRef,
): Promise<Straddling[]> {
  const entities = rows.map(({ entity }) => entity);
  await view.needNames(entities);
  return rows
    .map(
      (row): Straddling => ({
        person: refOf(view, row.entity),
        why: row.people > 1 ? 'open_identity' : 'several_groups',
        groups: row.grps.map(refs),
        whole: { certain: row.certain, possible: row.possible },
        inGroups: { certain: row.group_certain, possible: row.group_possible },
      }),
    )
    .sort((a, b) => before(a.person.name, b.person.name) || before(a.person.id, b.person.id));
}
