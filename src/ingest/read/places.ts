/**
 * How places in a table are called, in the words of whoever has the file open: "row 4, cell C4" of a CSV file, "sheet
 * Held, row 4, cell C4" of a workbook, "record 4, name" of JSON.
 */
import { printable } from './characters.ts';
import type { ReadTable } from './types.ts';

export interface RowAt {
  readonly row: number;
  readonly sheet?: string | undefined;
}

export interface Places {
  readonly row: (at: RowAt) => string;
  /** `column` counts from 0 among the columns of the table. */
  readonly cell: (at: RowAt, column: number) => string;
}

/** "C": the letters that a spreadsheet shows above a column; the first is 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

const sheetWord = ({ sheet }: RowAt): string => (sheet === undefined ? '' : `sheet ${printable(sheet, 60)}, `);

/** Places of a grid whose first column is A. */
export const GRID_PLACES: Places = gridPlaces((_, column) => columnLetters(column));

/** `lettersOf` tells the letters of a table's column in the sheet of that row; undefined where the sheet has no such column. */
export function gridPlaces(lettersOf: (at: RowAt, column: number) => string | undefined): Places {
  return {
    row: (at) => `${sheetWord(at)}row ${at.row}`,
    cell: (at, column) => {
      const letters = lettersOf(at, column);
      return `${sheetWord(at)}row ${at.row}${letters === undefined ? '' : `, cell ${letters}${at.row}`}`;
    },
  };
}

/** Places of records that have names for their values and no letters. */
export function recordPlaces(format: 'json' | 'jsonl' | 'ftm', header: readonly string[]): Places {
  const [part, word] = ({ json: ['list', 'record'], jsonl: ['list', 'line'], ftm: ['kind', 'entity'] } as const)[
    format
  ];
  const row = ({ row: number, sheet }: RowAt): string =>
    `${sheet === undefined ? '' : `${part} ${printable(sheet, 60)}, `}${word} ${number}`;
  return { row, cell: (at, column) => `${row(at)}, ${printable(header[column] ?? '', 60)}` };
}

/** Places of a table that was read, for whoever has something to say of its rows. */
export function placesOf({ format, header, sheets }: Pick<ReadTable, 'format' | 'header' | 'sheets'>): Places {
  if (format === 'json' || format === 'jsonl' || format === 'ftm') return recordPlaces(format, header);
  if (!sheets) return GRID_PLACES;
  const letters = new Map(sheets.map((sheet) => [sheet.name, sheet.letters]));
  return gridPlaces((at, column) => letters.get(at.sheet ?? '')?.[column] ?? undefined);
}
