/** Stays and groups of people in numbers: to rows of the register and back. */
import type { Apart } from '../derive/apart.ts';
import type { Belonging, GroupedBy } from '../derive/groups.ts';
import type { StayDays } from '../derive/turns.ts';
import type { Cell, Reader } from '../ledger/port.ts';
import { cellsIn } from '../ledger/port.ts';
import type { RowCells } from './rows.ts';
import { COLUMNS } from './rows.ts';
import { KNOWN } from './schema.ts';

/** `ended`: by no word, by a claim, or perhaps, by what is told under a hedge. */
const [OPEN, PERHAPS] = [0, 2];
export const CLOSED = 1;

export const custodyCells = (entity: string, part: number, stay: StayDays, name: string): RowCells => [
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
  name,
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

/** The cells of {@link custodyCells}. */
export type StayRow = readonly [
  entity: string,
  part: number,
  startLo: number | null,
  startHi: number | null,
  certainFrom: number | null,
  certainTo: number | null,
  ended: number,
  endLo: number | null,
  endHi: number | null,
  sure: number,
  name: string,
];

export function stayOfCells(cells: RowCells): StayDays {
  const [, , startLo, startHi, certainFrom, certainTo, ended, endLo, endHi, sure] = cells as unknown as StayRow;
  return {
    start: { lo: startLo, hi: startHi },
    certainFrom,
    certainTo,
    end: ended === CLOSED ? { lo: endLo, hi: endHi } : null,
    perhapsEnded: ended === PERHAPS ? { lo: endLo, hi: endHi } : null,
    sure: sure === 1,
  };
}

/** What the person is called. */
export const nameIn = (row: StayRow): string => row[10];

/** The stays of these, known at a step; by entity, in order. */
export async function staysKnown(
  reader: Reader,
  known: number,
  entities: readonly string[],
): Promise<Map<string, StayDays[]>> {
  const rows = await cellsIn(
    reader,
    (list) => `select ${COLUMNS.custody.columns.join(', ')} from custody where entity in (${list}) and ${KNOWN}`,
    entities,
    [known, known],
  );
  return collected(rows, 1, stayOfCells);
}

type GroupedRow = readonly [
  entity: string,
  dimension: string,
  part: number,
  group: string,
  label: string,
  lo: number | null,
  hi: number | null,
  sure: number,
];

/** From the cells of {@link groupedCells}. */
export function belongingOfCells(cells: RowCells): Belonging {
  const [, dimension, , group, label, lo, hi, sure] = cells as unknown as GroupedRow;
  return {
    dimension: dimension as GroupedBy,
    group,
    label,
    span: { from: lo ?? Number.NEGATIVE_INFINITY, to: hi ?? Number.POSITIVE_INFINITY },
    sure: sure === 1,
  };
}

/** The groups of these, of one dimension where it is given, known at a step; by entity. */
export async function groupsKnown(
  reader: Reader,
  known: number,
  entities: readonly string[],
  dimension?: GroupedBy,
): Promise<Map<string, Belonging[]>> {
  const rows = await cellsIn(
    reader,
    (list) =>
      `select ${COLUMNS.grouped.columns.join(', ')} from grouped
        where entity in (${list}) and ${KNOWN}${dimension === undefined ? '' : ' and dimension = ?'}`,
    entities,
    dimension === undefined ? [known, known] : [known, known, dimension],
  );
  return collected(rows, 2, belongingOfCells);
}

/** By entity, in the order of their parts, which are numbers in column `part`. */
function collected<T>(rows: Cell[][], part: number, read: (cells: RowCells) => T): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const row of rows.sort((a, b) => (a[part] as number) - (b[part] as number))) {
    const [entity] = row as [string];
    const list = out.get(entity);
    if (list) list.push(read(row));
    else out.set(entity, [read(row)]);
  }
  return out;
}
