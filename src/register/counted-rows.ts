/** Stays and groups of people in numbers: to rows of the register and back. */
import type { Apart } from '../derive/apart.ts';
import type { Belonging, GroupedBy } from '../derive/groups.ts';
import type { StayDays } from '../derive/turns.ts';
import type { Cell, Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import type { RowCells } from './rows.ts';
import { KNOWN } from './schema.ts';

/** `ended`: by no word, by a claim, or perhaps, by what is told under a hedge. */
const [OPEN, PERHAPS] = [0, 2];
export const CLOSED = 1;

export const custodyCells = (entity: string, part: number, stay: StayDays): RowCells => [
  entity,
  part,
  stay.start.lo,
  stay.start.hi,
  stay.certainFrom,
  stay.certainTo,
  stay.end ? CLOSED : stay.perhapsEnded ? PERHAPS : OPEN,
  (stay.end ?? stay.perhapsEnded)?.lo ?? null,
  (stay.end ?? stay.perhapsEnded)?.hi ?? null,
  stay.sure ? 1 : 0,
];

/** Numbered within their dimension, so that a change of place leaves the rest alone. */
export function groupedCells(entity: string, groups: readonly Belonging[]): RowCells[] {
  const parts = new Map<string, number>();
  return groups.map(({ dimension, group, label, span, sure }): readonly Cell[] => {
    const part = (parts.get(dimension) ?? 0) + 1;
    parts.set(dimension, part);
    return [entity, dimension, part, group, label, finite(span.from), finite(span.to), sure ? 1 : 0];
  });
}

/** Open ends in numbers, so that an index can be searched for them. */
const [EVER_SINCE, FOR_EVER] = [-(2 ** 31), 2 ** 31 - 1];

/** `people`: how many entities may be the one. */
export const apartCells = (entity: string, people: number, apart: readonly Apart[]): RowCells[] =>
  apart.map((one, part) => [
    entity,
    one.dimension,
    part,
    Math.max(one.from, EVER_SINCE),
    Math.min(one.to, FOR_EVER),
    people,
    JSON.stringify(one.groups),
    one.whole.certain,
    one.whole.possible,
    one.inGroups.certain,
    one.inGroups.possible,
  ]);

const finite = (day: number): number | null => (Number.isFinite(day) ? day : null);

export interface CustodyRow {
  readonly entity: string;
  readonly part: number;
  readonly start_lo: number | null;
  readonly start_hi: number | null;
  readonly certain_from: number | null;
  readonly certain_to: number | null;
  readonly ended: number;
  readonly end_lo: number | null;
  readonly end_hi: number | null;
  readonly sure: number;
}

export const stayOfRow = (row: CustodyRow): StayDays => ({
  start: { lo: row.start_lo, hi: row.start_hi },
  certainFrom: row.certain_from,
  certainTo: row.certain_to,
  end: row.ended === CLOSED ? { lo: row.end_lo, hi: row.end_hi } : null,
  perhapsEnded: row.ended === PERHAPS ? { lo: row.end_lo, hi: row.end_hi } : null,
  sure: row.sure === 1,
});

/** From the cells of {@link custodyCells}. */
export function stayOfCells(cells: RowCells): StayDays {
  const [start_lo, start_hi, certain_from, certain_to, ended, end_lo, end_hi, sure] = cells.slice(2) as number[];
  return stayOfRow({ start_lo, start_hi, certain_from, certain_to, ended, end_lo, end_hi, sure } as CustodyRow);
}

/** The stays of these, or of all, known at a step; by entity, in order. */
export async function staysKnown(
  reader: Reader,
  known: number,
  entities: readonly string[],
): Promise<Map<string, StayDays[]>> {
  const rows = await allIn<CustodyRow>(
    reader,
    (list) => `select * from custody where entity in (${list}) and ${KNOWN}`,
    entities,
    [known, known],
  );
  return collected(rows, stayOfRow);
}

interface GroupedRow {
  readonly entity: string;
  readonly dimension: string;
  readonly part: number;
  readonly grp: string;
  readonly label: string;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly sure: number;
}

const belongingOf = (row: GroupedRow): Belonging => ({
  dimension: row.dimension as GroupedBy,
  group: row.grp,
  label: row.label,
  span: { from: row.lo ?? Number.NEGATIVE_INFINITY, to: row.hi ?? Number.POSITIVE_INFINITY },
  sure: row.sure === 1,
});

/** From the cells of {@link groupedCells}. */
export function belongingOfCells(cells: RowCells): Belonging {
  const [entity, dimension, part, grp, label, lo, hi, sure] = cells;
  return belongingOf({ entity, dimension, part, grp, label, lo, hi, sure } as GroupedRow);
}

/** The groups of these, of one dimension where it is given, known at a step; by entity. */
export async function groupsKnown(
  reader: Reader,
  known: number,
  entities: readonly string[],
  dimension?: GroupedBy,
): Promise<Map<string, Belonging[]>> {
  const rows = await allIn<GroupedRow>(
    reader,
    (list) =>
      `select * from grouped where entity in (${list}) and ${KNOWN}${dimension === undefined ? '' : ' and dimension = ?'}`,
    entities,
    dimension === undefined ? [known, known] : [known, known, dimension],
  );
  return collected(rows, belongingOf);
}

function collected<R extends { readonly entity: string; readonly part: number }, T>(
  rows: readonly R[],
  read: (row: R) => T,
): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const row of [...rows].sort((a, b) => a.part - b.part)) {
    const list = out.get(row.entity);
    if (list) list.push(read(row));
    else out.set(row.entity, [read(row)]);
  }
  return out;
}
