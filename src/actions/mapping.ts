/** A mapping of a table's columns, as a person writes it (docs/import.md). */

export type { Mapping } from '../ingest/table/mapping.ts';
export { parseMapping } from '../ingest/table/mapping.ts';
