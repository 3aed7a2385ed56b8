/**
 * Counts read from the tallies: how many on a day, and month by month. Answered by the primary keys of `tally`, or at an old step of
 * `tally_block` and `tally_change`: a few runs of rows, never a person's.
 */
import type { Day } from '../../claim/dates.ts';
import { monthOf, nextMonthOf, yearOf } from '../../claim/dates.ts';
import type { CountBounds } from '../../derive/answers.ts';
import type { Grouping, Measure } from '../../derive/turns.ts';
import type { Cell, Reader } from '../../ledger/port.ts';
import { first } from '../../ledger/port.ts';
import type { Level, PackedTurn } from '../tally-sums.ts';
import { ALL_BUCKETS, BLOCK, blockOf } from '../tally-sums.ts';

/** A run of rows: turns of one level from a day to a day, both inclusive. */
interface Run {
  readonly level: Level;
  readonly from: Day;
  readonly to: Day;
}

interface Row {
  readonly grp: string;
  readonly day: number;
  readonly certain: number;
  readonly possible: number;
}

const EVER = -1_000_000;

/** How many are held at the end of a day, by group; groups that nobody is in are left out. */
export async function stockOn(
  reader: Reader,
  known: number,
  grouping: Grouping,
  day: Day,
): Promise<Map<string, CountBounds>> {
  const [year, month] = [yearOf(day), monthOf(day)];
  const rows = await turns(
    reader,
    known,
    grouping,
    'held',
    [
      { level: 'year', from: EVER, to: year - 1 },
      { level: 'month', from: year, to: month - 1 },
      { level: 'day', from: month, to: day },
    ],
    true,
  );
  return summed(rows);
}

/** A series by group: its value before the first month, and the turns of days from then on, however many a month. */
export interface Series {
  readonly before: ReadonlyMap<string, CountBounds>;
  readonly turns: readonly Row[];
}

export async function monthly(
  reader: Reader,
  known: number,
  grouping: Grouping,
  measure: Measure,
  from: Day,
  to: Day,
): Promise<Series> {
  const year = yearOf(from);
  const rows = await turns(
    reader,
    known,
    grouping,
    measure,
    [
      { level: 'year', from: EVER, to: year - 1 },
      { level: 'month', from: year, to: nextMonthOf(to) - 1 },
    ],
    false,
  );
  return { before: summed(rows.filter((row) => row.day < from)), turns: rows.filter((row) => row.day >= from) };
}

/** By how much the count of everybody held changes on each day of a span, in order; days without a change are left out. */
export async function daily(
  reader: Reader,
  known: number,
  from: Day,
  to: Day,
): Promise<readonly (CountBounds & { readonly day: Day })[]> {
  const rows = await turns(reader, known, 'whole', 'held', [{ level: 'day', from, to }], false);
  const days = new Map<Day, { certain: number; possible: number }>();
  for (const { day, certain, possible } of rows) {
    const sum = days.get(day);
    // What was before the span is no part of it.
    if (day >= from)
      days.set(day, { certain: (sum?.certain ?? 0) + certain, possible: (sum?.possible ?? 0) + possible });
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, bounds]) => ({ day, ...bounds }));
}

function summed(rows: readonly Row[]): Map<string, CountBounds> {
  const out = new Map<string, CountBounds>();
  for (const { grp, certain, possible } of rows) {
    const sum = out.get(grp);
    out.set(grp, { certain: (sum?.certain ?? 0) + certain, possible: (sum?.possible ?? 0) + possible });
  }
  for (const [grp, { certain, possible }] of out) if (certain === 0 && possible === 0) out.delete(grp);
  return out;
}

/**
 * `whole`: only the sum over all runs is wanted, a row a group; else a row a group and month. The runs follow on each other, from the
 * beginning of time.
 */
async function turns(
  reader: Reader,
  known: number,
  grouping: Grouping,
  measure: Measure,
  runs: readonly Run[],
  whole: boolean,
): Promise<Row[]> {
  const own = `bucket in (${ALL_BUCKETS}) and dimension = ? and measure = ?`;
  const of: readonly Cell[] = [grouping, measure];
  const later = await first(reader, `select k from tally_change where ${own} and k > ? limit 1`, [...of, known]);
  const table = later === undefined ? 'tally' : 'tally_block';
  const before = later === undefined ? '' : ' and block < ?';
  // Of the latest, every row is its group's own of a month, and is summed here: sorting them to group them would cost more.
  const raw = later === undefined && !whole;
  const sum = raw
    ? 'grp, day, certain, possible'
    : `grp, ${whole ? '0 as day' : 'day'}, sum(certain) as certain, sum(possible) as possible`;
  const by = raw ? '' : ` group by ${whole ? 'grp' : 'grp, day'}`;
  const parts: string[] = [];
  const cells: Cell[] = [];
  for (const { level, from, to } of runs) {
    parts.push(
      `select ${sum} from ${table} where ${own} and level = '${level}' and day >= ? and day <= ?${before}${by}`,
    );
    cells.push(...of, from, to, ...(later === undefined ? [] : [blockOf(known)]));
  }
  const rows = (await reader.cells(parts.join(' union all '), cells)).map(
    ([grp, at, certain, possible]) => ({ grp, day: at, certain, possible }) as Row,
  );
  return later === undefined ? rows : [...rows, ...(await changesUpTo(reader, known, own, of, runs.at(-1)?.to ?? 0))];
}

/** What the steps of its own block changed up to a step, up to a day. */
async function changesUpTo(reader: Reader, known: number, own: string, of: readonly Cell[], to: Day): Promise<Row[]> {
  const steps = await reader.all<{ body: string }>(`select body from tally_change where ${own} and k >= ? and k <= ?`, [
    ...of,
    blockOf(known) * BLOCK,
    known,
  ]);
  return steps.flatMap(({ body }) =>
    (JSON.parse(body) as PackedTurn[]).flatMap(([day, grp, certain, possible]) =>
      day <= to ? [{ grp, day, certain, possible }] : [],
    ),
  );
}
