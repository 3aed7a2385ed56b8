/**
 * Which store the tests run on: SQLite, or the PostgreSQL database that ROLLCALL_TEST_STORE names. `npm test` runs what
 * comes here on both (scripts/run-tests.mjs starts the server and makes the database).
 */
import { createHash } from 'node:crypto';
import type { Store } from '../../src/ledger/port.ts';
import { openServer } from '../../src/ledger/server.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';

const database = process.env['ROLLCALL_TEST_STORE'] ?? '';

/** Where the tests run on a server, why a test can't: to `skip` what is about a ledger's file. */
export const onlyInFile = (why: string): string | false => (database === '' ? false : why);

/** How often a property is tried: on a server, where each try takes ten times as long, less. */
export const runs = (often: number): number => (database === '' ? often : Math.ceil(often / 5));

/** The address of the store that belongs to a place, the same for every process that names it; null: a file there. */
export function storeAt(place: string): string | null {
  if (database === '') return null;
  const url = new URL(database);
  url.searchParams.set('schema', `t_${createHash('sha256').update(place).digest('hex').slice(0, 20)}`);
  return url.href;
}

let made = 0;

/** A store that nobody else has, with nothing in it; of files, one in memory. */
export async function emptyStore(): Promise<Store> {
  const address = storeAt(`process ${process.pid}, store ${++made}`);
  return address === null ? openSqlite(':memory:') : openServer(address, { make: true });
}
