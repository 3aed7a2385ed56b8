/** Rows as a mapping reads them: pure, and the same for the same table. What it can't read is set aside with cell, value and reason. */
import { canonical } from '../../claim/canonical.ts';
import { Refusal } from '../../claim/problem.ts';
import type { Property } from '../../claim/vocabulary.ts';
import type { Places } from '../read/places.ts';
import { placesOf } from '../read/places.ts';
import type { ReadTable, TableRow } from '../read/types.ts';
import { ColumnReader, constantValue } from './column-reader.ts';
import type { CellProblem, Mapped, MappedAside, MappedCell, MappedRow } from './mapped.ts';
import type { Mapping, MappingEvent } from './mapping.ts';

/** Throws {@link Refusal} where the mapping names a column that the table does not have. */
export function mapRows(table: ReadTable, mapping: Mapping): Mapped {
  const wanted = [...mapping.columns.flatMap((column) => column.columns), ...(mapping.key ?? [])];
  const missing = wanted.find((column) => !table.header.includes(column));
  if (missing !== undefined) {
    throw new Refusal({
      code: 'no_header',
      message: `The mapping reads a column “${missing}”, which the table does not have. Its columns are ${table.header.map((h) => `“${h}”`).join(', ')}. Mend the mapping's columns.`,
    });
  }
  const places = placesOf(table);
  const isUnseen = unseenIn(table);
  const readers = mapping.columns.map(
    (column) =>
      new ColumnReader(column, mapping, (row) => places.cell(row, table.header.indexOf(column.columns[0] ?? ''))),
  );
  const rows: MappedRow[] = [];
  const aside: MappedAside[] = [];
  for (const row of table.rows) {
    const read = readRow(row, readers, mapping, places, isUnseen);
    if ('reason' in read) aside.push(read);
    else rows.push(read);
  }
  const known = new Set([...wanted, ...mapping.ignore]);
  return { ...eachOnce(rows, aside, table, places), unread: table.header.filter((name) => !known.has(name)) };
}

function readRow(
  row: TableRow,
  readers: readonly ColumnReader[],
  mapping: Mapping,
  places: Places,
  isUnseen: IsUnseen,
): MappedRow | MappedAside {
  const cells: MappedCell[] = [];
  const events = new Map<string, MappedCell[]>();
  const problems: (CellProblem & { readonly reason: string })[] = [];
  for (const reader of readers) {
    const { event, columns } = reader.column;
    for (const found of reader.read(row)) {
      const read = isUnseen(row, columns) && !('reason' in found) ? { ...found, unseen: true as const } : found;
      if ('reason' in read) problems.push(read);
      else if (event === undefined) cells.push(read);
      else {
        const own = events.get(event);
        if (own) own.push(read);
        else events.set(event, [read]);
      }
    }
  }
  const name = cells.find(({ property }) => property === 'name');
  const key = keyOf(row, mapping, name);
  const first = problems[0] ?? lacking(places.row(row), name, key);
  if (first || !name || key === null) {
    const more = problems.length > 1 ? ` In all ${problems.length} cells of the row can’t be read.` : '';
    return {
      ...rowOf(row),
      code: first?.code ?? 'missing_value',
      reason: `${first?.reason ?? ''}${more}`,
      values: row.cells,
      ...(key !== null && { key }),
      problems: problems.map(({ code, column, quote }) => ({ code, column, quote })),
    };
  }
  for (const [property, text] of Object.entries(mapping.constants) as [Property, string][])
    cells.push({ ...name, property, value: constantValue(property, text) });
  return {
    ...rowOf(row),
    key,
    cells,
    name,
    ...(events.size > 0 && {
      events: [...events].map(([of, own]) => ({
        name: of,
        said: mapping.events[of] as MappingEvent,
        cells: own,
      })),
    }),
  };
}

function lacking(place: string, name: MappedCell | undefined, key: string | null) {
  if (!name) return { code: 'missing_value', reason: `${place}: no name. Fill it in and import the file again.` };
  if (key !== null) return undefined;
  return {
    code: 'missing_value',
    reason: `${place}: all columns of the mapping's key are empty. Fill one in and import the file again.`,
  };
}

type IsUnseen = (row: TableRow, columns: readonly string[]) => boolean;

/** Which cells nobody sees who opens the file: those of hidden rows, and those read from a hidden column. */
function unseenIn({ sheets = [] }: ReadTable): IsUnseen {
  const hidden = new Map(sheets.map(({ name, hiddenColumns }) => [name, new Set(hiddenColumns)]));
  return ({ hidden: isHidden = false, sheet = '' }, columns) =>
    isHidden || columns.some((column) => hidden.get(sheet)?.has(column) === true);
}

const rowOf = ({ row, sheet }: TableRow) => ({ row, ...(sheet !== undefined && { sheet }) });

/** Null where nothing stands in any of its columns. White space and forms of Unicode that look alike make no other row. */
function keyOf({ values }: TableRow, { key }: Mapping, name: MappedCell | undefined): string | null {
  const parts = key ? key.map((column) => plain(values[column] ?? '')) : [plain(name?.quote ?? '')];
  return parts.every((part) => part === '') ? null : `row ${canonical(parts)}`;
}

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/**
 * Two rows of one list are two people, so one key can't be of two rows: then none of them is read, for which is the one of last
 * week nobody knows. A row that only repeats another is set aside alone.
 */
function eachOnce(
  rows: readonly MappedRow[],
  aside: readonly MappedAside[],
  table: ReadTable,
  places: Places,
): { rows: readonly MappedRow[]; aside: readonly MappedAside[] } {
  const byKey = new Map<string, MappedRow[]>();
  let repeated = false;
  for (const row of rows) {
    const before = byKey.get(row.key);
    if (before) {
      before.push(row);
      repeated = true;
    } else byKey.set(row.key, [row]);
  }
  if (!repeated) return { rows, aside };
  const out = new Map<MappedRow, Pick<MappedAside, 'code' | 'reason'>>();
  for (const same of byKey.values()) {
    const [first, ...more] = same;
    if (!first || more.length === 0) continue;
    const where = same.map((row) => places.row(row)).join(' and ');
    if (more.every((row) => says(row) === says(first))) {
      for (const row of more)
        out.set(row, { code: 'duplicate_row', reason: `${places.row(row)}: it repeats ${places.row(first)}.` });
    } else {
      for (const row of same)
        out.set(row, {
          code: 'id_conflict',
          reason: `${places.row(row)}: one key (“${row.name.quote}”) stands for ${where}, so they can't be told apart next time. Add a column to the mapping's \`key\` that differs.`,
        });
    }
  }
  const values = new Map(table.rows.map((row) => [`${row.sheet ?? ''} ${row.row}`, row.cells]));
  return {
    rows: rows.filter((row) => !out.has(row)),
    aside: [
      ...aside,
      ...[...out].map(([{ row, sheet, key }, why]) => ({
        row,
        ...(sheet !== undefined && { sheet }),
        ...why,
        key,
        values: values.get(`${sheet ?? ''} ${row}`) ?? [],
      })),
    ],
  };
}

const says = ({ cells, events = [] }: MappedRow): string => JSON.stringify([cells, events]);
