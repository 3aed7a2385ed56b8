/** A delimited table to rows whose cells are what was written. See csv-records.ts, table.ts and table-layout.ts for the rules. */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { guessDelimiter, scanRecords, splitDirective, tryDelimiter } from './csv-records.ts';
import type { Decoded } from './encoding.ts';
import { Findings } from './findings.ts';
import { GRID_PLACES } from './places.ts';
import { emptyTable, tableOf, tooLarge } from './table.ts';
import { isBlank, type RawRecord } from './table-layout.ts';
import type { Limits, ReadTable } from './types.ts';
import { remarkOnValues } from './values.ts';

const READER = { name: 'rollcall/csv', version: '1' } as const;

export function readCsv(
  decoded: Decoded,
  said: string | undefined,
  limits: Limits,
  warnings: readonly Problem[],
): ReadTable {
  const { delimiter: directed, text } = splitDirective(decoded.text);
  if (!/[^\s,;|"]/.test(text)) throw emptyTable();
  const delimiter = said ?? directed ?? guessDelimiter(text, limits.cellLength).delimiter;
  const { columns } = tryDelimiter(text, delimiter, limits.cellLength);
  const records = collect(text, delimiter, columns, limits);
  const findings = new Findings();
  const context = { places: GRID_PLACES, limits, findings, undecodable: decoded.undecodable > 0 };
  const table = tableOf(records, context);
  const { header, rows, aside } = table;
  if (rows.length === 0 && aside.length === 0) {
    findings.add('empty', 'row 1', 'the table has a header and no rows under it');
  }
  remarkOnValues(header, rows, GRID_PLACES, findings);
  return {
    kind: 'table',
    format: 'csv',
    reader: READER,
    encoding: decoded.encoding,
    delimiter,
    ...table,
    warnings: [...warnings, ...decoded.warnings, ...findings.problems()],
  };
}

/**
 * Why a file over the limit of bytes is refused, from its beginning: a quote that is never closed is the commoner
 * cause of a table that seems to be one endless row, and worth more to know than the size.
 */
export function faultOfBeginning(text: string, limits: Limits): Problem | undefined {
  const { delimiter, text: table } = splitDirective(text);
  const guess = delimiter ?? guessDelimiter(table, limits.cellLength).delimiter;
  for (const record of scanRecords(table, { delimiter: guess, cellLength: limits.cellLength })) {
    if (record.fault === 'unclosed') {
      return {
        code: 'malformed',
        message: `Row ${record.row} (line ${record.line}) opens a quote that is not closed within ${limits.cellLength} characters, and the file is too large to read past it. Close the quote, or remove it, and import the file again.`,
        at: `row ${record.row}`,
      };
    }
    if (record.row > 1_000) return undefined;
  }
  return undefined;
}

function collect(text: string, delimiter: string, columns: number, limits: Limits): RawRecord[] {
  const records: RawRecord[] = [];
  let cells = 0;
  let malformed = 0;
  let filled = 0;
  for (const record of scanRecords(text, { delimiter, cellLength: limits.cellLength, columns })) {
    records.push(record);
    cells += record.cells.length;
    if (!isBlank(record.cells)) filled += 1;
    if (record.fault === 'unclosed') malformed += 1;
    if (malformed > limits.malformedRows) {
      throw new Refusal({
        code: 'malformed',
        message: `More than ${limits.malformedRows} rows have quotes that are not closed; row ${record.row} (line ${record.line}) is one. The delimiter or the quotes are not what they seem: open the file in a spreadsheet and save it as CSV (UTF-8).`,
        at: `row ${record.row}`,
      });
    }
    if (filled > limits.rows + 1) throw tooLarge('rows', limits.rows);
    if (cells > limits.cells) throw tooLarge('cells', limits.cells);
  }
  return records;
}
