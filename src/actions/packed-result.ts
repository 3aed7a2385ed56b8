/**
 * A reading packed to be handed from one process to another. A row's values are nearly always its cells under the names of
 * the columns, and are not sent twice; and a record without a prototype would come back with one.
 */
import { deserialize, serialize } from 'node:v8';
import { Values } from '../ingest/read/table.ts';
import type { ReadResult, ReadTable, TableRow } from '../ingest/read/types.ts';

type PackedRow = Omit<TableRow, 'values'> & {
  /** By column; null where the row has no such value. Absent where they are the cells. */
  readonly given?: readonly (string | null)[];
};
type PackedTable = Omit<ReadTable, 'rows'> & { readonly rows: readonly PackedRow[] };

export function packed(result: ReadResult): Uint8Array {
  return serialize(result.kind === 'table' ? packedTable(result) : result);
}

export function unpacked(bytes: Uint8Array): ReadResult {
  const result = deserialize(bytes) as Exclude<ReadResult, ReadTable> | PackedTable;
  return result.kind === 'table' ? unpackedTable(result) : result;
}

function packedTable(table: ReadTable): PackedTable {
  const rows = table.rows.map(({ values, ...row }): PackedRow => {
    const given = table.header.map((name) => values[name] ?? null);
    const isCells = given.every((value, i) => value === (row.cells[i] ?? null));
    return isCells ? row : { ...row, given };
  });
  return { ...table, rows };
}

function unpackedTable(table: PackedTable): ReadTable {
  const rows = table.rows.map(({ given, ...row }): TableRow => {
    const values = new Values();
    const all = given ?? row.cells;
    for (const [i, name] of table.header.entries()) {
      const value = all[i];
      if (value !== undefined && value !== null) values[name] = value;
    }
    return { ...row, values };
  });
  return { ...table, rows };
}
