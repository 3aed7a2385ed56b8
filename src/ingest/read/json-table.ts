/** Records of JSON to rows. Columns are the names that records use, in the order in which they first come. */
import { printable } from './characters.ts';
import type { Findings } from './findings.ts';
import { entityFields, type Field, fieldsOf, isEntity } from './json-fields.ts';
import type { JsonRecord } from './json-records.ts';
import type { JsonObject, JsonValue } from './json-values.ts';
import { type Places, type RowAt, recordPlaces } from './places.ts';
import { cellRemarker, overlong, type Table, tableOf, tooLarge, tooManyColumns, Values } from './table.ts';
import type { RawRecord } from './table-layout.ts';
import type { AsideRow, Limits, TableRow } from './types.ts';

export interface RecordContext {
  readonly source: string;
  readonly format: 'json' | 'jsonl' | 'ftm';
  readonly sheet: string | undefined;
  readonly limits: Limits;
  readonly findings: Findings;
}

export function recordTable(records: readonly JsonRecord[], context: RecordContext): Table {
  const grid = gridOf(records);
  if (grid) return tableOf(grid, { ...context, places: recordPlaces(context.format, []) });
  const { limits } = context;
  const columns = new Columns(context);
  const rows: TableRow[] = [];
  const aside: AsideRow[] = [];
  let cells = 0;
  for (const record of records) {
    const read = readRecord(record, columns, context);
    if ('reason' in read) aside.push(read);
    else rows.push(read);
    cells += 'reason' in read ? 0 : read.cells.length;
    if (rows.length > limits.rows) throw tooLarge('rows', limits.rows);
    if (cells > limits.cells) throw tooLarge('cells', limits.cells);
  }
  return { header: columns.header, headerAsWritten: [], headerRow: 0, rows, aside };
}

/** Lists of plain values within a list are a grid, as spreadsheets hand it over; its header is found as in any. */
function gridOf(records: readonly JsonRecord[]): RawRecord[] | undefined {
  if (records.length < 2) return undefined;
  const grid: RawRecord[] = [];
  for (const { row, value, fault } of records) {
    if (fault || value === null || typeof value !== 'object' || value.kind !== 'list') return undefined;
    const cells: string[] = [];
    for (const item of value.items) {
      if (item !== null && typeof item !== 'string') return undefined;
      cells.push(item ?? '');
    }
    grid.push({ row, line: row, cells });
  }
  return grid;
}

/** The columns found so far. */
class Columns {
  readonly header: string[] = [];
  readonly places: Places;
  readonly remark: (cell: string, at: RowAt, column: number) => void;
  readonly #numbers = new Map<string, number>();
  readonly #limits: Limits;

  constructor({ format, limits, findings }: RecordContext) {
    this.places = recordPlaces(format, this.header);
    this.remark = cellRemarker({ places: this.places, limits, findings });
    this.#limits = limits;
  }

  /** The column's number; a name that is new makes one. */
  of(name: string, at: RowAt): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const column = this.header.length;
    if (column === this.#limits.columns) throw tooManyColumns(column + 1, this.#limits);
    this.#numbers.set(name, column);
    this.header.push(name);
    this.remark(name, at, column);
    return column;
  }
}

function readRecord(record: JsonRecord, columns: Columns, context: RecordContext): TableRow | AsideRow {
  const { sheet, limits } = context;
  const { places } = columns;
  const at = { row: record.row, ...(sheet !== undefined && { sheet }) };
  const aside = (why: Pick<AsideRow, 'code' | 'reason'>, values: readonly string[]): AsideRow => ({
    ...at,
    line: record.row,
    ...why,
    values,
  });
  const { value } = record;
  const faulty = whyNoRecord(record, places.row(at), context);
  if (faulty) return aside(faulty, [textOf(value, context.source)]);
  const given = cellsOf(value as JsonObject, at, columns, context);
  const values = new Values();
  const cells = Array.from(given, (cell, column) => {
    if (cell === undefined) return '';
    values[columns.header[column] as string] = cell;
    columns.remark(cell, at, column);
    return cell;
  });
  if (cells.length === 0)
    return aside({ code: 'not_a_record', reason: `${places.row(at)}: the record holds nothing.` }, []);
  const long = cells.findIndex((cell) => cell.length > limits.cellLength);
  if (long !== -1) return aside(overlong(cells[long] ?? '', places.cell(at, long), limits), cells);
  return { ...at, line: record.row, values, cells };
}

function whyNoRecord(
  { value, fault }: JsonRecord,
  place: string,
  { format }: RecordContext,
): Pick<AsideRow, 'code' | 'reason'> | undefined {
  if (fault) {
    return {
      code: 'malformed',
      reason: `${place}: it is not JSON, at character ${fault.offset + 1}: ${fault.message}. Mend it and import the file again; what was read is not added twice.`,
    };
  }
  const isObject = value !== null && typeof value === 'object' && value.kind === 'object';
  if (isObject && (format !== 'ftm' || isEntity(value))) return undefined;
  return {
    code: 'malformed',
    reason: isObject
      ? `${place}: it is no entity like the others, with id, schema and properties.`
      : `${place}: a record should stand here, an object with names and values.`,
  };
}

/** By column; a column that the record says nothing of is a hole. */
function cellsOf(record: JsonObject, at: RowAt, columns: Columns, context: RecordContext): (string | undefined)[] {
  const { source, format, findings } = context;
  const cells: (string | undefined)[] = [];
  for (const field of format === 'ftm' ? entityFields(record, source) : fieldsOf(record, source)) {
    const name = field.name === '' ? 'column without a name' : field.name;
    let column = columns.of(name, at);
    for (let n = 2; cells[column] !== undefined; n += 1) {
      findings.add('duplicate_header', columns.places.cell(at, column), TWICE);
      column = columns.of(`${name} (${n})`, at);
    }
    const isWell = field.text.isWellFormed();
    if (field.odd || !isWell) remarkOnField(field, columns.places.cell(at, column), findings);
    cells[column] = isWell ? field.text : withEscapes(field.text);
  }
  return cells;
}

const TWICE =
  'the record has two values of this name. Both are kept, the later one in a column with a number after its name';

function remarkOnField({ text, odd }: Field, place: string, findings: Findings): void {
  if (odd === 'text')
    findings.add('malformed', place, 'the values have parts of their own. They are kept as JSON text');
  if (odd === 'lines')
    findings.add(
      'malformed',
      place,
      'of several values one has a line break of its own, so where they divide is not certain',
    );
  if (odd === 'number')
    findings.add(
      'number_out_of_range',
      place,
      'the number is larger than most programs hold exactly. It is kept as written; put ids in quotes',
      `"${printable(text, 30)}"`,
    );
  if (!text.isWellFormed())
    findings.add(
      'control_chars',
      place,
      'half of a character stands alone, which no text can hold. It is kept as \\u and its number',
    );
}

/** Half characters (lone surrogates) as JSON writes them. */
const withEscapes = (text: string): string =>
  text.replace(/\p{Cs}/gu, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`);

function textOf(value: JsonValue, source: string): string {
  if (value === null) return 'null';
  return typeof value === 'string' ? value : source.slice(value.start, value.end);
}
