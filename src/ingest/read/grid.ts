/**
 * A sheet's cells, put where their references say, whatever the order they come in: merged cells, rows and columns that
 * nobody sees, cells that come twice. What a table is in it, table.ts tells.
 */
import { printable } from './characters.ts';
import { Findings } from './findings.ts';
import { columnLetters, gridPlaces, type Places } from './places.ts';
import type { SheetTable } from './sheets.ts';
import { type Table, tableOf, tooLarge } from './table.ts';
import { isBlank, type RawRecord } from './table-layout.ts';
import type { Limits } from './types.ts';

/** The last row and column that spreadsheets have, counted from 1 and from 0. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_383;

/** Rows count from 1, columns from 0; both ends belong to it. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface GridRow {
  readonly row: number;
  cells: string[];
  hidden: boolean;
  broken?: RawRecord['broken'];
}

export class Grid {
  readonly name: string;
  readonly findings = new Findings();
  readonly places: Places;
  /** Places by the columns of the sheet, before its table is known. */
  readonly #limits: Limits;
  readonly #rows = new Map<number, GridRow>();
  readonly #merges: CellRange[] = [];
  readonly #hiddenColumns: [first: number, last: number][] = [];
  #cells = 0;
  #filled = 0;
  #last: GridRow | undefined;

  constructor(name: string, limits: Limits) {
    this.name = name;
    this.#limits = limits;
    this.places = gridPlaces((_, column) => columnLetters(column));
  }

  /** "sheet Held, row 4, cell C4". */
  cellPlace(row: number, column: number): string {
    return this.places.cell({ row, sheet: this.name }, column);
  }

  /** Puts a value into its cell. Of two for one cell neither is right: their row is set aside with both. */
  put(row: number, column: number, text: string): void {
    if (text === '') return;
    const at = this.#row(row);
    if (at.cells.length === 0) {
      this.#filled += 1;
      if (this.#filled > this.#limits.rows + 1) throw tooLarge('rows', this.#limits.rows);
    }
    const before = at.cells[column] ?? '';
    if (before !== '') {
      at.broken ??= {
        code: 'malformed',
        reason: `cell ${columnLetters(column)}${row} has two values, "${printable(before, 40)}" and "${printable(text, 40)}", and which is meant is not certain. Open the file in a spreadsheet, mend the row, save it and import it again`,
      };
      at.cells.push(text);
      return;
    }
    while (at.cells.length < column) {
      at.cells.push('');
      this.#count();
    }
    if (column === at.cells.length) this.#count();
    at.cells[column] = text;
  }

  /** The row is set aside, with all its cells, for this reason (see `RawRecord.broken`). */
  spoil(row: number, broken: NonNullable<RawRecord['broken']>): void {
    this.#row(row).broken ??= broken;
  }

  hideRow(row: number): void {
    this.#row(row).hidden = true;
  }

  hideColumns(first: number, last: number): void {
    this.#hiddenColumns.push([first, last]);
  }

  merge(range: CellRange): void {
    if (this.#merges.length === this.#limits.cells) throw tooLarge('cells', this.#limits.cells);
    this.#merges.push(range);
  }

  /** Whether a cell holds this and nothing else. */
  shows(text: string): boolean {
    for (const { cells } of this.#rows.values()) if (cells.includes(text)) return true;
    return false;
  }

  /** The sheet's table. To be asked once, when all is put. */
  table(hidden: boolean): SheetTable {
    const rows = [...this.#rows.values()].filter((row) => row.cells.length > 0 || row.broken);
    rows.sort((a, b) => a.row - b.row);
    const filled = this.#fillMerged(rows);
    this.#joinHeader(rows);
    const left = firstColumn(rows);
    if (left > 0) for (const row of rows) row.cells = row.cells.slice(left);
    const places = gridPlaces((_, column) => columnLetters(column + left));
    const table = tableOf(withGaps(rows), {
      padded: true,
      places,
      limits: this.#limits,
      findings: this.findings,
      sheet: this.name,
    });
    this.#tellMerged(table, filled);
    const hiddenColumns = table.header.filter((_, i) => this.#isHidden(i + left));
    this.#tellHidden(table, left);
    const hiddenRows = new Set(rows.filter((row) => row.hidden).map((row) => row.row));
    return {
      name: this.name,
      hidden,
      table:
        hiddenRows.size === 0
          ? table
          : {
              ...table,
              rows: table.rows.map((row) => (hiddenRows.has(row.row) ? { ...row, hidden: true as const } : row)),
            },
      letters: table.header.map((_, i) => columnLetters(i + left)),
      hiddenColumns,
      findings: this.findings,
    };
  }

  #row(row: number): GridRow {
    if (this.#last?.row === row) return this.#last;
    let at = this.#rows.get(row);
    if (!at) {
      at = { row, cells: [], hidden: false };
      this.#rows.set(row, at);
    }
    this.#last = at;
    return at;
  }

  #count(): void {
    this.#cells += 1;
    if (this.#cells > this.#limits.cells) throw tooLarge('cells', this.#limits.cells);
  }

  /**
   * What stands in a cell merged downwards stands for every row it covers; not for rows that hold nothing else. Of cells
   * merged over several columns nobody can say which column is meant.
   * Of ranges that overlap (which no spreadsheet allows) the upper one counts. Returns the ranges that filled a cell.
   */
  #fillMerged(rows: readonly GridRow[]): Set<CellRange> {
    const filled = new Set<CellRange>();
    const down = this.#merges
      .filter((m) => m.bottom > m.top && m.left === m.right)
      .sort((a, b) => a.left - b.left || a.top - b.top);
    let [column, covered] = [-1, 0];
    for (const merge of down) {
      if (merge.left !== column) [column, covered] = [merge.left, 0];
      if (merge.top <= covered) continue;
      covered = merge.bottom;
      const from = lowerBound(rows, merge.top);
      const first = rows[from];
      const text = first?.row === merge.top ? (first.cells[column] ?? '') : '';
      for (let i = from + 1; i < rows.length && (rows[i] as GridRow).row <= merge.bottom; i += 1) {
        const { cells } = rows[i] as GridRow;
        if (text === '' || isBlank(cells)) continue;
        while (cells.length < column) {
          cells.push('');
          this.#count();
        }
        if ((cells[column] ?? '') !== '') continue;
        cells[column] = text;
        filled.add(merge);
      }
    }
    return filled;
  }

  /** A header of two rows, the upper one with cells merged over several columns: the names of both make one. */
  #joinHeader(rows: GridRow[]): void {
    const over = this.#merges.filter((m) => m.right > m.left && m.top === m.bottom && m.right - m.left < 100);
    const top = rows.find((row) => over.some((m) => m.top === row.row) && row.cells.filter((c) => c !== '').length > 1);
    const upper = top ? rows.indexOf(top) : -1;
    const below = rows[upper + 1];
    if (!top || !below || upper > 30 || below.row !== top.row + 1) return;
    const own = over.filter((m) => m.top === top.row);
    const isSplit = own.some((m) => below.cells.slice(m.left, m.right + 1).filter((c) => c !== '').length > 1);
    if (!isSplit || below.cells.some((cell) => /\d/.test(cell))) return;
    const names = Array.from({ length: Math.max(top.cells.length, below.cells.length) }, (_, column) => {
      const group = own.find((m) => column >= m.left && column <= m.right);
      const above = top.cells[group?.left ?? column]?.trim() ?? '';
      const name = below.cells[column]?.trim() ?? '';
      return above === '' || above === name ? name : `${above} ${name}`.trim();
    });
    below.cells = names;
    top.cells = [];
    rows.splice(upper, 1);
    this.findings.add(
      'merged_cells',
      this.places.row({ row: top.row, sheet: this.name }),
      'the header has two rows. A column is called by the words of both',
    );
  }

  #tellMerged(table: Table, filled: ReadonlySet<CellRange>): void {
    const from = table.headerRow;
    for (const merge of this.#merges) {
      if (merge.bottom <= from && !filled.has(merge)) continue;
      const { top, bottom, left, right } = merge;
      const place = `${this.cellPlace(top, left)} to ${columnLetters(right)}${bottom}`;
      this.findings.add('merged_cells', place, filled.has(merge) ? FILLED : NOT_FILLED);
    }
  }

  #tellHidden(table: Table, left: number): void {
    for (const [i, name] of table.header.entries()) {
      if (!this.#isHidden(i + left)) continue;
      const place = `sheet ${printable(this.name, 60)}, column ${columnLetters(i + left)}`;
      this.findings.add('hidden_content', place, HIDDEN_COLUMN, `"${printable(name, 60)}"`);
    }
    for (const { row } of table.rows)
      if (this.#rows.get(row)?.hidden)
        this.findings.add('hidden_content', this.places.row({ row, sheet: this.name }), HIDDEN_ROW);
  }

  #isHidden(column: number): boolean {
    return this.#hiddenColumns.some(([first, last]) => column >= first && column <= last);
  }
}

const FILLED = 'the cells are merged. What stands in the first is taken for every row they cover';
const NOT_FILLED = 'the cells are merged. What stands in the first is taken for that cell alone';
const HIDDEN_COLUMN =
  "whoever opens the file doesn't see the column. It is read, and kept from the public until somebody shows it";
const HIDDEN_ROW =
  "whoever opens the file doesn't see the row. It is read, and kept from the public until somebody shows it";

/** The first of the rows, in their order, that is `row` or below it. */
function lowerBound(rows: readonly GridRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as GridRow).row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstColumn(rows: readonly GridRow[]): number {
  let left = Number.POSITIVE_INFINITY;
  for (const { cells } of rows) {
    const first = cells.findIndex((cell, column) => column < left && cell.trim() !== '');
    if (first !== -1) left = Math.min(left, first);
  }
  return Number.isFinite(left) ? left : 0;
}

/** Rows that the file leaves out are blank: one stands for all of them, as a blank row divides tables. */
function withGaps(rows: readonly GridRow[]): RawRecord[] {
  const records: RawRecord[] = [];
  let before = 0;
  for (const { row, cells, broken } of rows) {
    if (row > before + 1) records.push({ row: before + 1, line: before + 1, cells: [] });
    records.push({ row, line: row, cells, ...(broken && { broken }) });
    before = row;
  }
  return records;
}
