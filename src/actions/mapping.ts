/** A mapping of a table's columns (docs/import.md): read from a file, proposed from a table, and held against one. Nothing is stored. */
import { Refusal } from '../claim/problem.ts';
import { plainValue } from '../claim/values.ts';
import type { ReadOptions, ReadTable } from '../ingest/read/types.ts';
import { mapRows } from '../ingest/table/map-rows.ts';
import type { MappedAside, MappedRow } from '../ingest/table/mapped.ts';
import type { Mapping } from '../ingest/table/mapping.ts';
import type { ProposedMapping } from '../ingest/table/propose.ts';
import { proposeMapping } from '../ingest/table/propose.ts';
import { readApart } from './read-apart.ts';

export type { Mapping } from '../ingest/table/mapping.ts';
export { parseMapping } from '../ingest/table/mapping.ts';
export type { ProposedMapping } from '../ingest/table/propose.ts';

/** The bytes of a table, and how it is to be read. */
export interface TableFile extends Pick<ReadOptions, 'encoding' | 'delimiter' | 'sheets'> {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface CheckedMapping {
  /** Rows that it reads, and those it sets aside. */
  readonly rows: number;
  readonly aside: readonly MappedAside[];
  /** What it reads, by property of the person or of an event of the row. */
  readonly counts: readonly { readonly of: string; readonly property: string; readonly cells: number }[];
  /** Words and days that it can't read, by column, the most frequent first. */
  readonly unknown: readonly {
    readonly column: string;
    readonly code: string;
    readonly quote: string;
    readonly rows: number;
  }[];
  /** Columns that it neither reads nor ignores by name. */
  readonly unread: readonly string[];
  readonly first: readonly { readonly row: number; readonly key: string; readonly told: readonly CheckedCell[] }[];
}

interface CheckedCell {
  readonly of: string;
  readonly property: string;
  readonly value: string;
  readonly column: string;
  readonly quote: string;
}

const FIRST_ROWS = 5;

/** Throws {@link Refusal} where it is no table, or has no column of names that can be told. */
export const proposeFor = async (file: TableFile): Promise<ProposedMapping> => proposeMapping(await tableOf(file));

/** Throws {@link Refusal} where the mapping reads columns that the table does not have. */
export async function checkMapping(mapping: Mapping, file: TableFile): Promise<CheckedMapping> {
  const { rows, aside, unread = [] } = mapRows(await tableOf(file), mapping);
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const { of, property } of cellsOf(row)) {
      const name = `${of}\u0000${property}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const unknown = new Map<string, number>();
  for (const { column, code, quote } of aside.flatMap(({ problems = [] }) => problems)) {
    const name = `${column}\u0000${code}\u0000${quote}`;
    unknown.set(name, (unknown.get(name) ?? 0) + 1);
  }
  return {
    rows: rows.length,
    aside,
    counts: [...counts].map(([name, cells]) => {
      const [of = '', property = ''] = name.split('\u0000');
      return { of, property, cells };
    }),
    unknown: [...unknown]
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => {
        const [column = '', code = '', quote = ''] = name.split('\u0000');
        return { column, code, quote, rows: times };
      }),
    unread,
    first: rows.slice(0, FIRST_ROWS).map((row) => ({
      row: row.row,
      key: row.key.slice('row '.length),
      told: cellsOf(row).map(({ of, property, value, column, quote }) => ({
        of,
        property,
        value: plainValue(value),
        column,
        quote,
      })),
    })),
  };
}

const cellsOf = ({ cells, events = [] }: MappedRow) => [
  ...cells.map((cell) => ({ of: 'person', ...cell })),
  ...events.flatMap(({ name, cells: own }) => own.map((cell) => ({ of: name, ...cell }))),
];

async function tableOf({ bytes, name, ...options }: TableFile): Promise<ReadTable> {
  const result = await readApart(bytes, name, options);
  if (result.kind === 'table') return result;
  throw new Refusal({
    code: 'type_mismatch',
    message: `${name} is read as ${result.format}, not as a table: a mapping is of a table’s columns.`,
  });
}
