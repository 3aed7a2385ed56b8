/** Grids of a spreadsheet file to the one table that is read of it. */
import type { Problem } from '../../claim/problem.ts';
import type { Findings } from './findings.ts';
import type { Grid } from './grid.ts';
import { GRID_PLACES, placesOf } from './places.ts';
import { joinSheets } from './sheets.ts';
import { emptyTable } from './table.ts';
import type { ReaderName, ReadTable } from './types.ts';
import { remarkOnValues } from './values.ts';

export interface WorkbookContext {
  readonly format: 'xlsx' | 'xls' | 'ods';
  readonly reader: ReaderName;
  /** Sheets that a person named. */
  readonly asked: readonly string[] | undefined;
  /** What was found beside the cells. */
  readonly findings: Findings;
  readonly warnings: readonly Problem[];
}

export function workbookTable(
  sheets: readonly { readonly grid: Grid; readonly hidden: boolean }[],
  { format, reader, asked, findings, warnings }: WorkbookContext,
): ReadTable {
  const tables = sheets.map(({ grid, hidden }) => grid.table(hidden));
  const joined = joinSheets(tables, { asked, word: 'sheet', places: GRID_PLACES });
  const { findings: ofCells, ...table } = joined;
  if (table.rows.length === 0 && table.aside.length === 0) {
    if (table.header.length === 0 || table.headerAsWritten.length === 0) throw emptyTable();
    ofCells.add('empty', GRID_PLACES.row({ row: table.headerRow }), 'the table has a header and no rows under it');
  }
  findings.absorb(ofCells);
  remarkOnValues(table.header, table.rows, placesOf({ format, ...table }), findings);
  return {
    kind: 'table',
    format,
    reader,
    encoding: 'utf-8',
    ...table,
    warnings: [...warnings, ...findings.problems()],
  };
}
