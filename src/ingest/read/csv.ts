/** A delimited table to rows whose cells are what was written. See csv-records.ts and csv-layout.ts for the rules. */
import { type Problem, Refusal } from '../../claim/problem.ts';
import { characterFaults, FAULT_SENTENCES, firstFault, isPlain, printable } from './characters.ts';
import { isBlank, type Layout, layOut } from './csv-layout.ts';
import { guessDelimiter, type RawRecord, scanRecords, splitDirective, tryDelimiter } from './csv-records.ts';
import { type Decoded, showUndecodable, UNDECODABLE } from './encoding.ts';
import { Findings } from './findings.ts';
import { mojibakeIn } from './mojibake.ts';
import type { AsideRow, Limits, ReadTable, TableRow } from './types.ts';
import { cellName, remarkOnValues } from './values.ts';

const READER = { name: 'rollcall/csv', version: '1' } as const;

export function readCsv(
  decoded: Decoded,
  said: string | undefined,
  limits: Limits,
  warnings: readonly Problem[],
): ReadTable {
  const { delimiter: directed, text } = splitDirective(decoded.text);
  if (!/[^\s,;|"]/.test(text)) {
    throw new Refusal({
      code: 'empty',
      message: 'The table holds no words, only blank rows and delimiters. Check that it is the right file.',
    });
  }
  const delimiter = said ?? directed ?? guessDelimiter(text, limits.cellLength).delimiter;
  const { columns } = tryDelimiter(text, delimiter, limits.cellLength);
  const records = collect(text, delimiter, columns, limits);
  const layout = layOut(records);
  const findings = new Findings();
  const width = columnsOf(records, layout);
  if (width > limits.columns) {
    throw new Refusal({
      code: 'too_many_columns',
      message: `The table has ${width} columns; at most ${limits.columns} are read. Keep the columns that are needed and import it again.`,
    });
  }
  const headerCells = records[layout.header]?.cells ?? [];
  const header = columnNames(headerCells, width, records[layout.header]?.row ?? 0, findings);
  const { rows, aside } = sortOut(records, layout, header, decoded.undecodable > 0, limits, findings);
  if (layout.header === -1 && rows.length > 0) {
    findings.add(
      'no_header',
      `row ${rows[0]?.row ?? 1}`,
      'the table has no row of column names, so its columns are called "column 1", "column 2" and so on. Put a row of names above it, or name the columns in the mapping',
    );
  }
  if (rows.length === 0 && aside.length === 0) {
    findings.add('empty', 'row 1', 'the table has a header and no rows under it');
  }
  remarkOnValues(header, rows, findings);
  return {
    kind: 'table',
    format: 'csv',
    reader: READER,
    encoding: decoded.encoding,
    delimiter,
    header,
    headerAsWritten: headerCells,
    headerRow: records[layout.header]?.row ?? 0,
    rows,
    aside,
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

const tooLarge = (what: string, limit: number): Refusal =>
  new Refusal({
    code: 'too_large',
    message: `The table has more than ${limit} ${what}, the most that is read at once. Split it into several files and import each.`,
  });

/** Columns up to the last that any record fills or the header names. */
function columnsOf(records: readonly RawRecord[], layout: Layout): number {
  const headerCells = records[layout.header]?.cells;
  if (headerCells) {
    let width = headerCells.length;
    while (width > 1 && headerCells[width - 1]?.trim() === '') width -= 1;
    const used = records.reduce(
      (most, r, i) =>
        i > layout.header && !layout.notRecords.has(i) && r.fault === undefined && r.cells.length <= headerCells.length
          ? Math.max(most, lastFilled(r.cells))
          : most,
      0,
    );
    return Math.max(width, used);
  }
  return records.reduce(
    (most, r, i) => (layout.notRecords.has(i) || r.fault !== undefined ? most : Math.max(most, lastFilled(r.cells))),
    1,
  );
}

function lastFilled(cells: readonly string[]): number {
  let n = cells.length;
  while (n > 0 && cells[n - 1]?.trim() === '') n -= 1;
  return n;
}

/** Each column's name, once. */
function columnNames(cells: readonly string[], width: number, row: number, findings: Findings): string[] {
  const taken = new Set<string>();
  const written = new Set(cells.map((c) => c.trim()));
  return Array.from({ length: width }, (_, i) => {
    const own = cells[i]?.trim() ?? '';
    const base = own === '' ? `column ${i + 1}` : own;
    let name = base;
    for (let n = 2; taken.has(name) || (name !== own && written.has(name)); n += 1) name = `${base} (${n})`;
    if (row > 0 && own === '') {
      findings.add(
        'empty_header',
        `cell ${cellName(i, row)}`,
        'the column has no name and is called by its number. Name it in the file or in the mapping',
      );
    } else if (name !== base) {
      findings.add(
        'duplicate_header',
        `cell ${cellName(i, row)}`,
        'the column has the name of another. Both are kept, the later one with a number after its name',
        `"${printable(name, 60)}"`,
      );
    }
    taken.add(name);
    return name;
  });
}

/**
 * A record without a prototype, so that a column called "constructor" is a column and nothing else. A class because
 * objects that share their shape take a fraction of the memory of as many `Object.create(null)`.
 */
class Values {
  [column: string]: string;
}
Reflect.deleteProperty(Values.prototype, 'constructor');
Object.setPrototypeOf(Values.prototype, null);

/** Which records are rows and which are set aside. Every record that is not blank becomes one or the other. */
function sortOut(
  records: readonly RawRecord[],
  layout: Layout,
  header: readonly string[],
  undecodable: boolean,
  limits: Limits,
  findings: Findings,
): { rows: TableRow[]; aside: AsideRow[] } {
  const rows: TableRow[] = [];
  const aside: AsideRow[] = [];
  const remark = remarker(findings, limits);
  for (const [column, name] of header.entries()) {
    if (needsLook(name, limits)) remark(name, `cell ${cellName(column, records[layout.header]?.row ?? 1)}`);
  }
  for (const [i, record] of records.entries()) {
    if (i === layout.header || isBlank(record.cells)) continue;
    const reason = whyAside(record, layout.notRecords.get(i), header.length, undecodable, limits);
    if (reason) {
      const values = undecodable ? record.cells.map(showUndecodable) : record.cells;
      aside.push({ row: record.row, line: record.line, ...reason, values });
      continue;
    }
    const cells = lastFilled(record.cells) <= header.length ? record.cells.slice(0, header.length) : record.cells;
    const values = new Values();
    for (const [column, cell] of cells.entries()) {
      values[header[column] ?? ''] = cell;
      if (needsLook(cell, limits)) remark(cell, `row ${record.row}, cell ${cellName(column, record.row)}`);
    }
    if (cells.length < header.length && header.length > 1)
      findings.add('ragged_row', `row ${record.row}`, SHORT, `${cells.length} of ${header.length}`);
    if (record.fault === 'stray') findings.add('malformed', `row ${record.row}`, STRAY);
    if (layout.lonely.has(i))
      findings.add(
        'not_a_record',
        `row ${record.row}`,
        LONELY,
        `"${printable(cells.find((c) => c.trim() !== '') ?? '', 40)}"`,
      );
    rows.push({ row: record.row, line: record.line, values, cells });
  }
  return { rows, aside };
}

const SHORT =
  'the row has fewer cells than the table has columns. What is there is read; the missing cells count as not given';
const STRAY = 'quotes stand inside a cell without being doubled. The cell is kept as written, quotes and all';
const LONELY =
  'only one cell is filled, where other rows fill several. It is kept as a record; take it out if it is a heading or a note';

function whyAside(
  record: RawRecord,
  notRecord: string | undefined,
  columns: number,
  undecodable: boolean,
  limits: Limits,
): { code: AsideRow['code']; reason: string } | undefined {
  const where = record.line === record.row ? `row ${record.row}` : `row ${record.row} (line ${record.line})`;
  if (record.fault === 'unclosed') {
    return {
      code: 'malformed',
      reason: `${where}: a quote is opened and not closed, so where its cells end is not certain. Close it, or remove it, and import the file again; rows already read are not added twice.`,
    };
  }
  if (undecodable && record.cells.some((c) => UNDECODABLE.test(c))) {
    return {
      code: 'encoding_mixed',
      reason: `${where}: it holds bytes that are no letter in UTF-8, shown as \\xNN. Write the words anew and save the file as UTF-8.`,
    };
  }
  if (notRecord !== undefined) return { code: 'not_a_record', reason: `${where}: ${notRecord}.` };
  const long = record.cells.findIndex((c) => c.length > limits.cellLength);
  if (long !== -1) {
    return {
      code: 'value_too_long',
      reason: `${where}, cell ${cellName(long, record.row)}: it has ${record.cells[long]?.length} characters; at most ${limits.cellLength} are read. Shorten it, or import the long text as a document.`,
    };
  }
  if (lastFilled(record.cells) > columns) {
    return {
      code: 'ragged_row',
      reason: `${where}: it has ${lastFilled(record.cells)} cells where the table has ${columns} columns, so they may have slipped. Put quotes around the cell that holds a delimiter, and import the file again.`,
    };
  }
  return undefined;
}

const TOO_LONG = 'the value is longer than names, dates and places are. It is kept whole';

/** Most cells are short and plain ASCII: they are passed over without making up the name of their place. */
const needsLook = (cell: string, limits: Limits): boolean =>
  cell.length > limits.longCell || !isPlain(cell) || cell.includes('???');

/** Looks at a cell for what deceives and for garbled words. */
function remarker(findings: Findings, limits: Limits): (cell: string, place: string) => void {
  return (cell, place) => {
    if (cell.length > limits.longCell) findings.add('value_too_long', place, TOO_LONG, `${cell.length} characters`);
    for (const fault of characterFaults(cell))
      findings.add(fault, place, FAULT_SENTENCES[fault], firstFault(cell, fault).shown);
    const garbled = mojibakeIn(cell);
    if (garbled) findings.add('mojibake_suspected', place, garbled.sentence, garbled.shown);
  };
}
