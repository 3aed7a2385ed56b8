/** The keys of one record, for a store that looks them up: one new record against everybody. */
import { tableOf } from './columns/table.ts';
import { kindsOfKeys } from './keys.ts';
import type { PersonRecord } from './record.ts';
import { cellsOf } from './record.ts';

/**
 * Stored with a record and looked up for another: two records of one person share one of them. A key that very many share tells
 * nothing. Eight hexadecimal digits each, sorted, none twice; the same for the same record on every machine.
 */
export function blockKeys(record: PersonRecord): string[] {
  const { table } = tableOf([cellsOf(record)]);
  const keys = new Set<string>();
  for (const { keys: kind } of kindsOfKeys(table))
    kind(0, (key) => keys.add((key >>> 0).toString(16).padStart(8, '0')));
  return [...keys].sort();
}
