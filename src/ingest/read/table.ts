/**
 * Records to a table: which are rows and which are set aside, what the columns are called, what is odd about header and
 * cells. The same for every file that holds tables; where a table begins and ends is told by table-layout.ts.
 */
import { Refusal } from '../../claim/problem.ts';
import { characterFaults, FAULT_SENTENCES, firstFault, isPlain, printable } from './characters.ts';
import { showUndecodable, UNDECODABLE } from './encoding.ts';
import type { Findings } from './findings.ts';
import { mojibakeIn } from './mojibake.ts';
import type { Places, RowAt } from './places.ts';
import { isBlank, type Layout, layOut, type RawRecord } from './table-layout.ts';
import type { AsideRow, Limits, TableRow } from './types.ts';

export interface TableContext {
  readonly places: Places;
  readonly limits: Limits;
  readonly findings: Findings;
  /** The sheet that the records are of. */
  readonly sheet?: string | undefined;
  /** Whether the text has bytes that no encoding explains: records with such are set aside. */
  readonly undecodable?: boolean;
}

export interface Table {
  readonly header: readonly string[];
  /** The header's cells as the file has them; empty when there is no header row. */
  readonly headerAsWritten: readonly string[];
  /** Row of the header; 0 when there is none. */
  readonly headerRow: number;
  readonly rows: TableRow[];
  readonly aside: AsideRow[];
}

/** A grid of records to a table. Every record that is not blank becomes the header, a row, or is set aside. */
export function tableOf(records: readonly RawRecord[], context: TableContext): Table {
  const { limits, findings, places, sheet } = context;
  const layout = layOut(records);
  const width = columnsOf(records, layout);
  if (width > limits.columns) throw tooManyColumns(width, limits);
  const headerCells = records[layout.header]?.cells ?? [];
  const headerRow = records[layout.header]?.row ?? 0;
  const header = columnNames(headerCells, width, { row: headerRow, sheet }, context);
  const { rows, aside } = sortOut(records, layout, header, context);
  if (layout.header === -1 && rows.length > 0) {
    findings.add(
      'no_header',
      places.row({ row: rows[0]?.row ?? 1, sheet }),
      'the table has no row of column names, so its columns are called "column 1", "column 2" and so on. Put a row of names above it, or name the columns in the mapping',
    );
  }
  return { header, headerAsWritten: headerCells, headerRow, rows, aside };
}

export const tooManyColumns = (width: number, limits: Limits): Refusal =>
  new Refusal({
    code: 'too_many_columns',
    message: `The table has ${width} columns; at most ${limits.columns} are read. Keep the columns that are needed and import it again.`,
  });

export const tooLarge = (what: 'rows' | 'cells', limit: number): Refusal =>
  new Refusal({
    code: 'too_large',
    message: `The table has more than ${limit} ${what}, the most that is read at once. Split it into several files and import each.`,
  });

export function emptyTable(): Refusal {
  return new Refusal({
    code: 'empty',
    message: 'The table holds no words, only blank rows and delimiters. Check that it is the right file.',
  });
}

/** Columns up to the last that any record fills or the header names. */
function columnsOf(records: readonly RawRecord[], layout: Layout): number {
  const headerCells = records[layout.header]?.cells;
  if (headerCells) {
    let width = headerCells.length;
    while (width > 1 && headerCells[width - 1]?.trim() === '') width -= 1;
    const used = records.reduce(
      (most, r, i) =>
        i > layout.header && !layout.notRecords.has(i) && isWhole(r) && r.cells.length <= headerCells.length
          ? Math.max(most, lastFilled(r.cells))
          : most,
      0,
    );
    return Math.max(width, used);
  }
  return records.reduce(
    (most, r, i) => (layout.notRecords.has(i) || !isWhole(r) ? most : Math.max(most, lastFilled(r.cells))),
    1,
  );
}

const isWhole = ({ fault, broken }: RawRecord): boolean => fault === undefined && broken === undefined;

function lastFilled(cells: readonly string[]): number {
  let n = cells.length;
  while (n > 0 && cells[n - 1]?.trim() === '') n -= 1;
  return n;
}

/** Each column's name, once. A header's row is 0 where the table has none. */
function columnNames(
  cells: readonly string[],
  width: number,
  at: RowAt,
  { findings, places }: Pick<TableContext, 'findings' | 'places'>,
): string[] {
  const taken = new Set<string>();
  const written = new Set(cells.map((c) => c.trim()));
  return Array.from({ length: width }, (_, i) => {
    const own = cells[i]?.trim() ?? '';
    const base = own === '' ? `column ${i + 1}` : own;
    let name = base;
    for (let n = 2; taken.has(name) || (name !== own && written.has(name)); n += 1) name = `${base} (${n})`;
    if (at.row > 0 && own === '') {
      findings.add(
        'empty_header',
        places.cell(at, i),
        'the column has no name and is called by its number. Name it in the file or in the mapping',
      );
    } else if (name !== base) {
      findings.add(
        'duplicate_header',
        places.cell(at, i),
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
export class Values {
  [column: string]: string;
}
Reflect.deleteProperty(Values.prototype, 'constructor');
Object.setPrototypeOf(Values.prototype, null);

/** Which records are rows and which are set aside. Every record that is not blank becomes one or the other. */
function sortOut(
  records: readonly RawRecord[],
  layout: Layout,
  header: readonly string[],
  context: TableContext,
): { rows: TableRow[]; aside: AsideRow[] } {
  const { findings, places, limits, sheet, undecodable = false } = context;
  const rows: TableRow[] = [];
  const aside: AsideRow[] = [];
  const remark = cellRemarker(context);
  for (const [column, name] of header.entries()) remark(name, { row: records[layout.header]?.row ?? 1, sheet }, column);
  for (const [i, record] of records.entries()) {
    if (i === layout.header || (isBlank(record.cells) && record.broken === undefined)) continue;
    const at: RowAt = { row: record.row, sheet };
    const reason = whyAside(record, layout.notRecords.get(i), header.length, context);
    if (reason) {
      const values = undecodable ? record.cells.map(showUndecodable) : record.cells;
      aside.push({ row: record.row, ...(sheet !== undefined && { sheet }), line: record.line, ...reason, values });
      continue;
    }
    const cells = lastFilled(record.cells) <= header.length ? record.cells.slice(0, header.length) : record.cells;
    const values = new Values();
    for (const [column, cell] of cells.entries()) {
      values[header[column] ?? ''] = cell;
      if (needsLook(cell, limits)) remark(cell, at, column);
    }
    if (cells.length < header.length && header.length > 1)
      findings.add('ragged_row', places.row(at), SHORT, `${cells.length} of ${header.length}`);
    if (record.fault === 'stray') findings.add('malformed', places.row(at), STRAY);
    if (layout.lonely.has(i))
      findings.add(
        'not_a_record',
        places.row(at),
        LONELY,
        `"${printable(cells.find((c) => c.trim() !== '') ?? '', 40)}"`,
      );
    rows.push({ row: record.row, ...(sheet !== undefined && { sheet }), line: record.line, values, cells });
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
  { places, limits, sheet, undecodable = false }: TableContext,
): { code: AsideRow['code']; reason: string } | undefined {
  const at: RowAt = { row: record.row, sheet };
  const where = record.line === record.row ? places.row(at) : `${places.row(at)} (line ${record.line})`;
  if (record.fault === 'unclosed') {
    return {
      code: 'malformed',
      reason: `${where}: a quote is opened and not closed, so where its cells end is not certain. Close it, or remove it, and import the file again; rows already read are not added twice.`,
    };
  }
  if (record.broken) return { code: record.broken.code, reason: `${where}: ${record.broken.reason}.` };
  if (undecodable && record.cells.some((c) => UNDECODABLE.test(c))) {
    return {
      code: 'encoding_mixed',
      reason: `${where}: it holds bytes that are no letter in UTF-8, shown as \\xNN. Write the words anew and save the file as UTF-8.`,
    };
  }
  if (notRecord !== undefined) return { code: 'not_a_record', reason: `${where}: ${notRecord}.` };
  const long = record.cells.findIndex((c) => c.length > limits.cellLength);
  if (long !== -1) return overlong(record.cells[long] ?? '', places.cell(at, long), limits);
  if (lastFilled(record.cells) > columns) {
    return {
      code: 'ragged_row',
      reason: `${where}: it has ${lastFilled(record.cells)} cells where the table has ${columns} columns, so they may have slipped. Put quotes around the cell that holds a delimiter, and import the file again.`,
    };
  }
  return undefined;
}

export const overlong = (cell: string, place: string, limits: Limits): Pick<AsideRow, 'code' | 'reason'> => ({
  code: 'value_too_long',
  reason: `${place}: it has ${cell.length} characters; at most ${limits.cellLength} are read. Shorten it, or import the long text as a document.`,
});

const TOO_LONG = 'the value is longer than names, dates and places are. It is kept whole';

/** Most cells are short and plain ASCII: they are passed over without making up the name of their place. */
const needsLook = (cell: string, limits: Limits): boolean =>
  cell.length > limits.longCell || !isPlain(cell) || cell.includes('???');

/** Looks at a cell for what deceives and for garbled words. */
export function cellRemarker({
  findings,
  places,
  limits,
}: TableContext): (cell: string, at: RowAt, column: number) => void {
  return (cell, at, column) => {
    if (!needsLook(cell, limits)) return;
    const faults = characterFaults(cell);
    const garbled = mojibakeIn(cell);
    const isLong = cell.length > limits.longCell;
    if (!isLong && faults.length === 0 && !garbled) return;
    const place = places.cell(at, column);
    if (isLong) findings.add('value_too_long', place, TOO_LONG, `${cell.length} characters`);
    for (const fault of faults) findings.add(fault, place, FAULT_SENTENCES[fault], firstFault(cell, fault).shown);
    if (garbled) findings.add('mojibake_suspected', place, garbled.sentence, garbled.shown);
  };
}
