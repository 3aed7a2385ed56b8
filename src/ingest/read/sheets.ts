/**
 * Several tables in one file (sheets of a workbook, lists of a JSON object, kinds of entities) to one: which are read
 * together, and what becomes of the others. None is dropped: what is not read is set aside with the way to read it.
 */
import { Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import { Findings } from './findings.ts';
import type { Places } from './places.ts';
import { type Table, Values } from './table.ts';
import type { AsideRow, ReadSheet, TableRow } from './types.ts';

export interface SheetTable {
  readonly name: string;
  /** Whoever opens the file doesn't see it. */
  readonly hidden?: boolean;
  readonly table: Table;
  /** By the table's own columns. */
  readonly letters: readonly string[];
  readonly hiddenColumns: readonly string[];
  /** What is odd in it; told only where it is read. */
  readonly findings: Findings;
}

export interface Joining {
  /** Names that a person asked for; `*` for all. */
  readonly asked: readonly string[] | undefined;
  /** What a sheet is called: "sheet", "list", "kind". */
  readonly word: string;
  readonly places: Pick<Places, 'row'>;
  /** The one to read where nobody asked and it is there, and no other with it: sheets are of different things. */
  readonly alone?: string;
}

export interface Joined extends Table {
  readonly sheets: readonly ReadSheet[];
  readonly findings: Findings;
}

/**
 * Read together are the sheets asked for, or else the one with most rows and all whose columns are among its own or hold
 * them all. Throws {@link Refusal} where a sheet asked for is not there.
 */
export function joinSheets(sheets: readonly SheetTable[], joining: Joining): Joined {
  const chosen = new Set(chooseSheets(sheets, joining));
  const read = sheets.filter((sheet) => chosen.has(sheet));
  const header = [...new Set(read.flatMap(({ table }) => table.header))];
  const findings = new Findings();
  const rows: TableRow[] = [];
  const aside: AsideRow[] = [];
  for (const sheet of sheets) {
    if (!chosen.has(sheet)) {
      aside.push(...setAside(sheet, read, joining));
      continue;
    }
    findings.absorb(sheet.findings);
    rows.push(...underHeader(sheet.table, header));
    aside.push(...sheet.table.aside);
  }
  const main = mostRows(read);
  return {
    header,
    headerAsWritten: main?.table.headerAsWritten ?? [],
    headerRow: main?.table.headerRow ?? 0,
    rows,
    aside,
    sheets: read.map((sheet) => readSheet(sheet, header)),
    findings,
  };
}

function chooseSheets(sheets: readonly SheetTable[], { asked, alone, word }: Joining): readonly SheetTable[] {
  if (asked?.includes('*')) return sheets;
  if (asked && asked.length > 0) {
    const missing = asked.find((name) => !sheets.some((sheet) => sheet.name === name));
    if (missing === undefined) return sheets.filter((sheet) => asked.includes(sheet.name));
    const names = sheets.map(({ name }) => `"${printable(name, 60)}"`).join(', ');
    throw new Refusal({
      code: 'missing_value',
      message: `The file has no ${word} "${printable(missing, 60)}". It has ${names}: name one of these.`,
    });
  }
  const seen = sheets.filter((sheet) => !sheet.hidden);
  const one = seen.find((sheet) => sheet.name === alone);
  if (one) return [one];
  const main = mostRows(seen.length > 0 ? seen : []);
  if (!main) return [];
  if (alone !== undefined) return [main];
  return seen.filter((sheet) => sheet === main || (sheet.table.rows.length > 0 && isAlike(sheet, main)));
}

function mostRows(sheets: readonly SheetTable[]): SheetTable | undefined {
  return sheets.reduce<SheetTable | undefined>(
    (most, sheet) => (most && most.table.rows.length >= sheet.table.rows.length ? most : sheet),
    undefined,
  );
}

/** Sheets of one list name their columns alike; one may lack some that the other has. */
function isAlike(one: SheetTable, other: SheetTable): boolean {
  const [few, many] = [one, other]
    .map(({ table }) => new Set(table.header.map((name) => name.toLowerCase())))
    .sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const both = one.table.headerRow > 0 && other.table.headerRow > 0;
  return few.isSubsetOf(many) && (both || few.size === many.size);
}

function setAside(sheet: SheetTable, read: readonly SheetTable[], { word, places }: Joining): AsideRow[] {
  const { name, hidden = false, table } = sheet;
  const ask = `To read it, import the file again with --sheet "${printable(name, 60)}"`;
  const reason = hidden
    ? `whoever opens the file doesn't see this ${word}, so it is not read unasked. ${ask}`
    : table.rows.length === 0
      ? `the ${word} has no table. ${ask}`
      : `the ${word} has other columns than ${read.map((r) => `"${printable(r.name, 60)}"`).join(', ')}, which is read. ${ask}`;
  const code = hidden ? 'hidden_content' : 'not_a_record';
  const header = { row: table.headerRow, line: table.headerRow, cells: table.headerAsWritten };
  const records = [...(table.rows.length === 0 && table.headerRow > 0 ? [header] : []), ...table.rows];
  return [
    ...records.map(({ row, line, cells }) => ({
      row,
      line,
      sheet: name,
      code,
      reason: `${places.row({ row, sheet: name })}: ${reason}.`,
      values: cells,
    })),
    ...table.aside,
  ] as AsideRow[];
}

/** Rows under the columns of all sheets together. A column that their sheet doesn't have is empty in their cells. */
function underHeader(table: Table, header: readonly string[]): readonly TableRow[] {
  if (table.header.every((name, i) => header[i] === name)) return table.rows;
  return table.rows.map((row) => {
    const values = new Values();
    let last = 0;
    for (const [i, name] of header.entries()) {
      const cell = row.values[name];
      if (cell === undefined) continue;
      values[name] = cell;
      last = i + 1;
    }
    return { ...row, values, cells: header.slice(0, last).map((name) => values[name] ?? '') };
  });
}

function readSheet({ name, table, letters, hiddenColumns }: SheetTable, header: readonly string[]): ReadSheet {
  const own = new Map(table.header.map((column, i) => [column, letters[i] ?? null]));
  return {
    name,
    headerRow: table.headerRow,
    letters: header.map((column) => own.get(column) ?? null),
    hiddenColumns,
  };
}
