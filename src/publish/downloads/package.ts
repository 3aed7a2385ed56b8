/**
 * The tables of an edition as files: CSV (RFC 4180) for people, JSON Lines for programs, and one descriptor of both by the Data Package
 * standard (specs.frictionlessdata.io). A list in a cell of a CSV is JSON, as the standard's type `array` says.
 */
import { sha256Hex } from '../../claim/canonical.ts';
import type { Cell, Table } from './tables.ts';

/** What a spreadsheet would run instead of show (OWASP, "CSV injection"): such words get an apostrophe before them. */
const FORMULA = /^[=+\-@\t\r]/;

export interface CsvTable {
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The header is escaped like any cell: it may be somebody else’s words. */
export function csvOf({ fields, rows }: CsvTable): string {
  const lines = [fields.map(({ name }) => csvCell(name)), ...rows.map((row) => row.map(csvCell))];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.length === 0 ? '' : JSON.stringify(cell);
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell as it stands in a line of CSV. */
export const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One object a line; every field in each, null where there is nothing. */
export function jsonLinesOf({ fields, rows }: Table): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(fields.map(({ name }, i) => [name, row[i] ?? null])))}\n`)
    .join('');
}

export interface Described {
  readonly title: string;
  /** The day and number of the publication. */
  readonly day: string;
  readonly step: number;
}

/** The descriptor: each table twice, with its columns, size and SHA-256. */
export function dataPackage({ title, day, step }: Described, tables: readonly Table[]): string {
  const resources = tables.flatMap((table) => [
    resource(table, 'csv', 'text/csv', csvOf(table)),
    resource(table, 'jsonl', 'application/jsonl', jsonLinesOf(table)),
  ]);
  const descriptor = {
    profile: 'data-package',
    name: 'rollcall-edition',
    title,
    version: `${step}`,
    created: `${day}T00:00:00Z`,
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(table: Table, format: 'csv' | 'jsonl', mediatype: string, body: string): object {
  return {
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    name: `${table.name}-${format}`,
    path: `${table.name}.${format}`,
    title: table.title,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(body),
    hash: `sha256:${sha256Hex(body)}`,
    schema: {
      fields: table.fields.map(({ name, type, description }) => ({ name, type, description })),
      missingValues: [''],
    },
  };
}
