/**
 * An Excel workbook of before 2007 (.xls, BIFF) to a table, by way of a library that knows its many forms. The cells are
 * read as those of newer ones are.
 */
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Problem, Refusal } from '../../claim/problem.ts';
import { CELL_COMMENT, CELL_ERROR } from './cell-words.ts';
import { Findings } from './findings.ts';
import { tellFormula } from './formulas.ts';
import { Grid } from './grid.ts';
import { type Epoch, formatOfCode } from './number-formats.ts';
import { numberText } from './number-text.ts';
import type { ReaderInput } from './reader.ts';
import type { Limits, ReadTable } from './types.ts';
import { workbookTable } from './workbook-table.ts';

const READER = { name: 'rollcall/xls', version: '1' } as const;

export async function readXls({ bytes, options: { sheets: asked }, limits }: ReaderInput): Promise<ReadTable> {
  const book = opened(bytes);
  const epoch: Epoch = book.Workbook?.WBProps?.date1904 ? 1904 : 1900;
  const findings = new Findings();
  if (book.vbaraw) findings.add('active_content', 'the file', 'it holds macros. None is run');
  const read = book.SheetNames.map((name, i) => ({
    grid: gridOf(name, book.Sheets[name] ?? {}, epoch, limits),
    hidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0,
  }));
  if (read.length === 0) throw broken('it holds no sheets');
  return workbookTable(read, { format: 'xls', reader: READER, asked, findings, warnings: NOTHING });
}

const NOTHING: readonly Problem[] = [];

function opened(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellStyles: true,
      bookVBA: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) {
      throw new Refusal({
        code: 'encrypted',
        message: 'The file opens only with a password. Save it without one, and import that.',
      });
    }
    throw broken('it breaks the rules of its format');
  }
}

const broken = (how: string): Refusal =>
  new Refusal({
    code: 'malformed',
    message: `The file is an old Excel workbook (.xls), but ${how}. Open it in a spreadsheet, save it as .xlsx and import that.`,
  });

function gridOf(name: string, sheet: WorkSheet, epoch: Epoch, limits: Limits): Grid {
  const grid = new Grid(name, limits);
  const rows = (sheet['!data'] ?? []) as (CellObject | null | undefined)[][];
  for (const [r, row] of rows.entries())
    for (const [column, cell] of (row ?? []).entries()) if (cell) put(grid, r + 1, column, cell, epoch);
  for (const { s, e } of sheet['!merges'] ?? []) grid.merge({ top: s.r + 1, bottom: e.r + 1, left: s.c, right: e.c });
  for (const [column, look] of (sheet['!cols'] ?? []).entries()) if (look?.hidden) grid.hideColumns(column, column);
  for (const [r, look] of (sheet['!rows'] ?? []).entries()) if (look?.hidden) grid.hideRow(r + 1);
  return grid;
}

function put(grid: Grid, row: number, column: number, cell: CellObject, epoch: Epoch): void {
  const place = grid.cellPlace(row, column);
  const text = textOf(grid, place, cell, epoch);
  if (cell.f !== undefined) tellFormula(cell.f, text, place, grid.findings);
  if (cell.c && cell.c.length > 0) grid.findings.add('hidden_content', place, CELL_COMMENT);
  grid.put(row, column, text);
}

function textOf(grid: Grid, place: string, { t, v, w, z }: CellObject, epoch: Epoch): string {
  if (t === 'e') {
    grid.findings.add('cell_error', place, CELL_ERROR, `"${w ?? String(v)}"`);
    return '';
  }
  if (t === 'b') return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'number')
    return numberText(String(v), formatOfCode(String(z ?? 'General')), epoch, () => place, grid.findings);
  return v === undefined ? '' : String(v);
}
