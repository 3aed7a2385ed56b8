/**
 * Lines of a page put into the order in which they are read. A PDF keeps them in the order in which they were painted, which
 * is nearly always that of reading; where it paints across two columns row by row, the columns are told apart here, and a
 * table's cells are joined to rows.
 */

export interface PrintedLine {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Lines of one block belong to one paragraph. */
  readonly block: number;
  readonly confidence?: number;
}

/** What stands before a line in the text. */
export type Break = '' | '\t' | '\n' | '\n\n';

export interface PlacedLine {
  readonly before: Break;
  readonly line: PrintedLine;
}

export function inReadingOrder(lines: readonly PrintedLine[]): PlacedLine[] {
  const rows = rowsOf(lines);
  const placed: PlacedLine[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = endOfGrid(rows, at);
    const grid = rows.slice(at, end);
    const columns = grid.length > 1 ? columnsOfProse(grid) : undefined;
    if (columns) for (const column of columns) addColumn(placed, column);
    else for (const row of grid) addRow(placed, row);
    at = Math.max(end, at + 1);
  }
  return placed.map((one, i) => (i === 0 ? { ...one, before: '' } : one));
}

type Row = readonly PrintedLine[];

/** Lines painted one after the other on one height, from left to right or from right to left, are a row. */
function rowsOf(lines: readonly PrintedLine[]): Row[] {
  const rows: PrintedLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isBeside(last, line)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function isBeside(a: PrintedLine, b: PrintedLine): boolean {
  const height = Math.min(a.box[3] - a.box[1], b.box[3] - b.box[1]);
  const shared = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]);
  return shared > height * 0.6 && (b.box[0] >= a.box[2] - height * 0.2 || b.box[2] <= a.box[0] + height * 0.2);
}

/** Rows that follow on one another with the same number of cells are a grid. */
function endOfGrid(rows: readonly Row[], start: number): number {
  const width = rows[start]?.length ?? 0;
  let end = start + 1;
  while (width > 1 && rows[end]?.length === width) end += 1;
  return end;
}

/** Letters of a line from which on it is prose, and no cell of a table. */
const PROSE = 25;

/** The columns of a grid that is prose set in columns: its lines are long, or a word goes on at the next line's beginning. */
function columnsOfProse(grid: readonly Row[]): PrintedLine[][] | undefined {
  const columns = Array.from({ length: grid[0]?.length ?? 0 }, (_, i) => grid.map((row) => row[i] as PrintedLine));
  const apart = columns.every((column, i) => {
    const next = columns[i + 1];
    return !next || Math.max(...column.map(({ box }) => box[2])) < Math.min(...next.map(({ box }) => box[0]));
  });
  if (!apart) return undefined;
  const isLong = columns.every(
    (column) => column.reduce((sum, { text }) => sum + text.length, 0) >= PROSE * column.length,
  );
  const goesOn = columns.some((column) =>
    column.some(({ text }, i) => /\p{L}[-\u00ad\u2010]\s*$/u.test(text) && /^\p{Ll}/u.test(column[i + 1]?.text ?? '')),
  );
  return isLong || goesOn ? columns : undefined;
}

function addColumn(placed: PlacedLine[], column: readonly PrintedLine[]): void {
  for (const [i, line] of column.entries()) placed.push({ before: i === 0 ? '\n\n' : '\n', line });
}

function addRow(placed: PlacedLine[], row: Row): void {
  const previous = placed.at(-1)?.line;
  for (const [i, line] of row.entries()) {
    const before = i > 0 ? '\t' : previous && isNextLine(previous, line, row.length) ? '\n' : '\n\n';
    placed.push({ before, line });
  }
}

/** A line of the same paragraph, or the next row of a table: right below, without a line's height between. */
function isNextLine(previous: PrintedLine, line: PrintedLine, cells: number): boolean {
  if (cells === 1 && previous.block === line.block) return true;
  const height = line.box[3] - line.box[1];
  const gap = line.box[1] - previous.box[3];
  return gap > -height && gap < height * 0.5 && (cells > 1 || previous.block === line.block);
}
