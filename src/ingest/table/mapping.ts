/**
 * A mapping: how a person reads one table's columns. A small JSON file people can read, share and edit.
 *
 *   { "mapping": "rollcall-mapping/1",
 *     "rows": "person",
 *     "columns": [
 *       { "columns": ["imię", "nazwisko"], "property": "name" },
 *       { "columns": ["obywatelstwo"], "property": "citizenship", "values": { "PL": "Poland" } } ],
 *     "key": ["nazwisko"],
 *     "state": "held",
 *     "event": { "type": "release", "modality": "actual", "date": "2025-09-11", "terms": "deported" },
 *     "whole": true }
 *
 * `key` names the columns that make a row the same row next week: the source's own lasting id, else the name and other public
 * columns; never a running number (TABLES, decision 5). Without it the name is the key. `event` is what the list says of all
 * its people; `state` how it sees them on its date.
 */
import { z } from 'zod';
import { canonical } from '../../claim/canonical.ts';
import { boundsOf } from '../../claim/dates.ts';
import { Refusal } from '../../claim/problem.ts';
import { EVENT_TYPES, GROUNDS, MODALITIES, PERSON_STATES, TERMS } from '../../claim/reading.ts';
import type { Value } from '../../claim/values.ts';
import type { Property } from '../../claim/vocabulary.ts';
import { isProperty, PROPERTIES } from '../../claim/vocabulary.ts';
import type { ReadTable } from '../read/types.ts';

const columnSchema = z.strictObject({
  columns: z.array(z.string()).min(1),
  property: z
    .string()
    .refine(isProperty, 'is no property of the vocabulary')
    .transform((word) => word as Property),
  /** Words of the table to words of the register. A word not in it sets the row aside: never a default. */
  values: z.record(z.string(), z.string()).optional(),
});

export const mappingSchema = z.strictObject({
  mapping: z.literal('rollcall-mapping/1'),
  rows: z.literal('person'),
  columns: z.array(columnSchema).min(1),
  key: z.array(z.string()).optional(),
  state: z.enum(PERSON_STATES).optional(),
  event: z
    .strictObject({
      type: z.enum(EVENT_TYPES),
      modality: z.enum(MODALITIES).default('actual'),
      date: z.string().optional(),
      ground: z.enum(GROUNDS).optional(),
      terms: z.enum(TERMS).optional(),
      destination: z.string().optional(),
    })
    .optional(),
  whole: z.boolean().default(false),
});
export type Mapping = z.infer<typeof mappingSchema>;

export interface MappedCell {
  readonly property: Property;
  readonly value: Value;
  /** The header's words; two columns read together are joined by " + ", their cells by one space. */
  readonly column: string;
  readonly quote: string;
}

export interface MappedRow {
  readonly row: number;
  readonly key: string;
  readonly cells: readonly MappedCell[];
  /** Where the name stands, for claims that rest on the row being in the list. */
  readonly name: MappedCell;
}

export interface Mapped {
  readonly rows: readonly MappedRow[];
  readonly aside: readonly {
    readonly row: number;
    readonly code: string;
    readonly reason: string;
    readonly values: readonly string[];
  }[];
}

export function parseMapping(json: string, file: string): Mapping {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new Refusal({
      code: 'malformed',
      message: `${file} is not JSON: ${(error as Error).message}. A mapping is described in docs/import.md.`,
    });
  }
  const parsed = mappingSchema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Refusal({
      code: 'malformed',
      message: `${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not a mapping'}. A mapping is described in docs/import.md.`,
    });
  }
  return parsed.data;
}

/** Rows as a mapping reads them; what it cannot read is set aside with the cell and the reason, and the rest goes on. */
export function mapRows(table: ReadTable, mapping: Mapping): Mapped {
  const wanted = [...mapping.columns.flatMap((c) => c.columns), ...(mapping.key ?? [])];
  const missing = wanted.find((column) => !table.header.includes(column));
  if (missing !== undefined) {
    throw new Refusal({
      code: 'no_header',
      message: `The mapping reads a column “${missing}”, which the table does not have. Its columns are ${table.header.map((h) => `“${h}”`).join(', ')}. Mend the mapping's columns.`,
    });
  }
  const rows: MappedRow[] = [];
  const aside: Mapped['aside'][number][] = [];
  for (const row of table.rows) {
    const cells: MappedCell[] = [];
    let problem: { code: string; reason: string } | null = null;
    for (const column of mapping.columns) {
      const read = readCell(row.values, column, row.row);
      if (read && 'reason' in read) problem ??= read;
      else if (read) cells.push(read);
    }
    const name = cells.find((cell) => cell.property === 'name');
    if (!problem && !name)
      problem = { code: 'missing_value', reason: `row ${row.row}: no name. Fill it in and import the file again.` };
    if (problem || !name) {
      aside.push({ row: row.row, ...(problem as { code: string; reason: string }), values: row.cells });
      continue;
    }
    const key = mapping.key ? mapping.key.map((column) => row.values[column] ?? '') : [name.quote];
    rows.push({ row: row.row, key: `row ${canonical(key)}`, cells, name });
  }
  return { rows, aside };
}

type Column = z.infer<typeof columnSchema>;

function readCell(
  values: Readonly<Record<string, string>>,
  column: Column,
  row: number,
): MappedCell | { code: string; reason: string } | null {
  const quote = column.columns
    .map((name) => (values[name] ?? '').trim())
    .filter(Boolean)
    .join(' ');
  if (quote === '') return null;
  const where = column.columns.join(' + ');
  let text = quote;
  if (column.values) {
    const word = column.values[quote];
    if (word === undefined) {
      return {
        code: 'unknown_category',
        reason: `row ${row}, column “${where}”: “${quote}” is not among the mapping's values. Add it to the mapping.`,
      };
    }
    text = word;
  }
  const value = toValue(column.property, text);
  return value
    ? { property: column.property, value, column: where, quote }
    : {
        code: 'date_impossible',
        reason: `row ${row}, column “${where}”: “${quote}” is no date. Write it as YYYY-MM-DD, YYYY-MM or YYYY.`,
      };
}

function toValue(property: Property, text: string): Value | null {
  switch (PROPERTIES[property].value) {
    case 'name':
      return { kind: 'name', text };
    case 'code':
      return { kind: 'code', code: text };
    case 'date':
      try {
        boundsOf(text);
        return { kind: 'date', edtf: text, basis: 'stated', text };
      } catch (error) {
        if (error instanceof Refusal) return null;
        throw error;
      }
    default:
      return { kind: 'text', text };
  }
}
