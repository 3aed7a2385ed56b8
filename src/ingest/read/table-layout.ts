/**
 * Where a table begins and ends within its file: titles above the header, the header or its absence, totals and
 * footnotes below, a second table. Nothing is thrown away: what is no record is set aside with the reason.
 */
import type { Problem } from '../../claim/problem.ts';
import { isTotal, namesColumn } from './words.ts';

/** A line of a table before anybody knows what it is: cells as written, in the order of the columns. */
export interface RawRecord {
  /** As a spreadsheet counts: the first is 1; blank ones count. */
  readonly row: number;
  /** Line of the file on which it begins; in files without lines the same as `row`. */
  readonly line: number;
  readonly cells: readonly string[];
  /**
   * `unclosed`: the line opens a quote that nothing closes; its cells are a guess. `stray`: quotes stand inside a cell
   * undoubled; the cells are as written, quotes and all.
   */
  readonly fault?: 'unclosed' | 'stray';
  /** Why its cells can't be trusted: it is set aside for this, which follows the place and a colon and has no full stop. */
  readonly broken?: { readonly code: Problem['code']; readonly reason: string };
}

export interface Layout {
  /** Index of the header among the records, or -1. */
  readonly header: number;
  /** Records that are none, by index, with what they are taken for. */
  readonly notRecords: ReadonlyMap<number, string>;
  /** Rows with one filled cell among fuller ones: perhaps a heading, perhaps a person of whom only the name is known. */
  readonly lonely: ReadonlySet<number>;
}

const LOOKED_AT = 200;
/** Lines of title and date that may stand above a header. */
const MOST_ABOVE = 30;

export const isBlank = (cells: readonly string[]): boolean => cells.every((c) => c.trim() === '');

const filled = (cells: readonly string[]): number => cells.reduce((n, c) => (c.trim() === '' ? n : n + 1), 0);

export function layOut(records: readonly RawRecord[]): Layout {
  const usual = usualFilled(records);
  const first = firstFull(records, usual);
  const notRecords = new Map<number, string>();
  for (let i = 0; i < first; i += 1) {
    if (!isBlank(records[i]?.cells ?? [])) notRecords.set(i, 'it stands above the header, as a title does');
  }
  const header = first !== -1 && isHeader(records, first) ? first : -1;
  const from = header === -1 ? Math.max(first, 0) : header + 1;
  const lonely = markBelow(records, from, header, usual, notRecords);
  return { header, notRecords, lonely };
}

/** How many cells most rows fill. */
function usualFilled(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records.slice(0, LOOKED_AT)) {
    const n = filled(cells);
    if (n > 0) counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The first row that is as full as rows here are: titles fill one cell, sometimes two. */
function firstFull(records: readonly RawRecord[], usual: number): number {
  const enough = usual <= 2 ? usual : Math.max(2, Math.ceil(usual / 2));
  const near = records.slice(0, MOST_ABOVE);
  const full = near.findIndex((r) => filled(r.cells) >= enough);
  return full === -1 ? near.findIndex((r) => !isBlank(r.cells)) : full;
}

/**
 * A first row is taken for a header unless it looks like the rows below it: a date over dates, a number over numbers,
 * an address over addresses. Years over amounts ("name, 2020, 2021") are a header.
 */
function isHeader(records: readonly RawRecord[], first: number): boolean {
  const cells = records[first]?.cells ?? [];
  const below = records
    .slice(first + 1, first + 1 + LOOKED_AT)
    .map((r) => r.cells)
    .filter((c) => !isBlank(c));
  const written = cells.map((c) => c.trim());
  const named = written.filter((c) => shapeOf(c) === undefined && namesColumn(c)).length;
  const dated = written.some((c) => shapeOf(c) === 'date' || shapeOf(c) === 'address');
  if (named * 2 >= filled(cells) || (named > 0 && !dated)) return true;
  return !written.some((cell, column) => {
    const shape = shapeOf(cell);
    if (shape === undefined) return false;
    if (below.length === 0) return shape === 'date';
    const others = below.map((c) => c[column]?.trim() ?? '').filter((c) => c !== '');
    const alike = others.filter((c) => shapeOf(c) === shape).length;
    if (others.length === 0 || alike < others.length * 0.8) return false;
    return !(isYear(cell) && written.filter(isYear).length > 1 && !others.every(isYear));
  });
}

type Shape = 'date' | 'number' | 'address';

const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/.test(text);

function shapeOf(cell: string): Shape | undefined {
  if (cell.length > 300) return undefined;
  if (/^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:[ T].{0,20})?$/.test(cell)) return 'date';
  if (/^[-+]?\d[\d .,]*%?$/.test(cell)) return 'number';
  return /^(?:https?:\/\/|www\.|\S+@\S+\.\S+$)/.test(cell) ? 'address' : undefined;
}

/** Marks totals, repeated headers, footnotes and a second table; returns the rows with one filled cell that remain. */
function markBelow(
  records: readonly RawRecord[],
  from: number,
  header: number,
  usual: number,
  notRecords: Map<number, string>,
): Set<number> {
  const headerCells = header === -1 ? undefined : (records[header]?.cells ?? []);
  const lonely = new Set<number>();
  let afterBlank = false;
  for (let i = from; i < records.length; i += 1) {
    const cells = records[i]?.cells ?? [];
    const count = filled(cells);
    if (count === 0) {
      afterBlank = true;
      continue;
    }
    if (isTotalRow(cells, count, usual)) {
      notRecords.set(i, 'it is a line of totals');
    } else if (headerCells && count > 1 && saysSame(cells, headerCells)) {
      notRecords.set(i, 'it repeats the header');
      takeTitle(i - 1, lonely, notRecords);
    } else if (headerCells && afterBlank && isOtherHeader(cells, count)) {
      const first = lonely.has(i - 1) ? i - 1 : i;
      markRest(records, first, lonely, notRecords);
      break;
    } else if (count === 1 && usual > 1) {
      lonely.add(i);
      // A title may stand between the blank row and the second table's header.
      continue;
    }
    afterBlank = false;
  }
  markFootnotes(records, from, lonely, notRecords);
  return lonely;
}

function isTotalRow(cells: readonly string[], count: number, usual: number): boolean {
  if (usual < 2 || count > Math.max(2, usual / 2)) return false;
  return isTotal(cells.find((c) => c.trim() !== '') ?? '');
}

/** Column names again, though not those of the header: at least half are words that head columns, none is a value. */
function isOtherHeader(cells: readonly string[], count: number): boolean {
  if (count < 2) return false;
  const written = cells.map((c) => c.trim()).filter((c) => c !== '');
  return written.every((c) => shapeOf(c) === undefined) && written.filter(namesColumn).length * 2 >= count;
}

function takeTitle(index: number, lonely: Set<number>, notRecords: Map<number, string>): void {
  if (lonely.delete(index)) notRecords.set(index, 'it stands above a header, as a title does');
}

function markRest(
  records: readonly RawRecord[],
  first: number,
  lonely: Set<number>,
  notRecords: Map<number, string>,
): void {
  for (const [i, { cells }] of records.entries()) {
    if (i < first || isBlank(cells)) continue;
    lonely.delete(i);
    notRecords.set(i, `a second table begins at row ${records[first]?.row}; save it as a file of its own`);
  }
}

/** Rows with one filled cell that end the file after a blank row or a total: notes and sources under the table. */
function markFootnotes(
  records: readonly RawRecord[],
  from: number,
  lonely: Set<number>,
  notRecords: Map<number, string>,
): void {
  let notes: number[] = [];
  for (let i = records.length - 1; i >= from; i -= 1) {
    if (lonely.has(i)) {
      notes.push(i);
      continue;
    }
    if (!isBlank(records[i]?.cells ?? []) && !notRecords.has(i)) return;
    for (const note of notes) {
      lonely.delete(note);
      notRecords.set(note, 'it stands alone below the table, as a note does');
    }
    notes = [];
  }
}

/** Whether two rows say the same, whatever the case and the blanks around it. */
function saysSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((cell, i) => cell === other[i] || fold(cell) === fold(other[i] ?? ''));
}

const fold = (cell: string): string => cell.trim().toLowerCase();
