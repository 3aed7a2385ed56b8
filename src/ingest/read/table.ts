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
  /** Whether cells that a row doesn't reach are empty ones, as in a spreadsheet, and no sign that it was cut short. */
  readonly padded?: boolean;
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
  const width = context.padded ? columnsOfGrid(records, layout) : columnsOf(records, layout);
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

/** Columns that may stand empty between two of a table. */
const WIDEST_GAP = 5;

/** In a spreadsheet notes stand in columns without a name, too: those beside the table are taken, what is far off is not. */
function columnsOfGrid(records: readonly RawRecord[], layout: Layout): number {
  const isUsed: boolean[] = [];
  for (const [i, record] of records.entries()) {
    if (layout.notRecords.has(i) || !isWhole(record)) continue;
    for (let column = 0; column < record.cells.length; column += 1)
      if (record.cells[column] !== '') isUsed[column] = true;
  }
  const named = lastFilled(records[layout.header]?.cells ?? []);
  let width = Math.max(named, 1);
  for (let column = 0; column < isUsed.length && column <= width + WIDEST_GAP; column += 1)
    if (isUsed[column]) width = Math.max(width, column + 1);
  return width;
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
  const { findings, places, sheet, padded = false, undecodable = false } = context;
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
    const cells = fitted(record.cells, header.length, padded);
    const values = new Values();
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] as string;
      values[header[column] as string] = cell;
      remark(cell, at, column);
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

/** The cells under a header of so many columns; the same list where they fit. */
function fitted(cells: readonly string[], columns: number, padded: boolean): readonly string[] {
  if (cells.length > columns) return cells.slice(0, columns);
  if (cells.length === columns || !padded) return cells;
  return [...cells, ...new Array<string>(columns - cells.length).fill('')];
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
  { places, limits, sheet, padded = false, undecodable = false }: TableContext,
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
      reason: padded
        ? `${where}: it has cells outside the table, the last in ${places.cell(at, lastFilled(record.cells) - 1)}. Move them into the table or take them out, and import the file again.`
        : `${where}: it has ${lastFilled(record.cells)} cells where the table has ${columns} columns, so they may have slipped. Put quotes around the cell that holds a delimiter, and import the file again.`,
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

const SOUND_KEPT = 10_000;

/** Looks at a cell for what deceives and for garbled words. */
export function cellRemarker({
  findings,
  places,
  limits,
}: TableContext): (cell: string, at: RowAt, column: number) => void {
  // Places, articles and the like come again and again: what was found sound once is not looked at anew.
  const sound = new Set<string>();
  return (cell, at, column) => {
    if (!needsLook(cell, limits) || sound.has(cell)) return;
    const faults = characterFaults(cell);
    const garbled = mojibakeIn(cell);
    const isLong = cell.length > limits.longCell;
    if (!isLong && faults.length === 0 && !garbled) {
      if (sound.size < SOUND_KEPT && cell.length < 100) sound.add(cell);
      return;
    }
    const place = places.cell(at, column);
    if (isLong) findings.add('value_too_long', place, TOO_LONG, `${cell.length} characters`);
    for (const fault of faults) findings.add(fault, place, FAULT_SENTENCES[fault], firstFault(cell, fault).shown);
    if (garbled) findings.add('mojibake_suspected', place, garbled.sentence, garbled.shown);
  };
}
