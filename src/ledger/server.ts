/** Opens a register's schema on a server: looks that the server is fit for one, and makes the schema where it may. */
import { Refusal } from '../claim/problem.ts';
import type { Store } from './port.ts';
import { first } from './port.ts';
import { serverAddress } from './server-address.ts';

const OLDEST = 15;

/** Throws {@link Refusal} where the server is too old or keeps text in another form. */
export async function openServer(url: string, { make }: { readonly make: boolean }): Promise<Store> {
  const { schema, shown } = serverAddress(url);
  // Most people have no server, and need not wait for its driver to load.
  const { openPostgres } = await import('./postgres.ts');
  const store = openPostgres(url);
  try {
    const server = await first<{ version: number; encoding: string; made: boolean }>(
      store,
      `select current_setting('server_version_num')::integer as version, current_setting('server_encoding') as encoding,
         exists (select 1 from pg_namespace where nspname = ?) as made`,
      [schema],
    );
    if (!server || server.version < OLDEST * 10_000) throw tooOld(shown, server?.version ?? 0);
    if (server.encoding !== 'UTF8') throw notUtf8(shown, server.encoding);
    if (!server.made && make) await store.transaction((tx) => tx.run(`create schema if not exists ${schema}`));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Is there a ledger in the schema? Looks, and makes nothing. */
export async function isServed(url: string): Promise<boolean> {
  const store = await openServer(url, { make: false });
  try {
    const table = await first(
      store,
      "select table_name from information_schema.tables where table_schema = current_schema() and table_name = 'meta'",
    );
    return table !== undefined;
  } finally {
    await store.close();
  }
}

const tooOld = (shown: string, version: number): Refusal =>
  new Refusal({
    code: 'unsupported_type',
    message: `${shown}: the server is PostgreSQL ${Math.floor(version / 10_000)}; Rollcall needs ${OLDEST} or later. Nothing was changed. Have it upgraded, or name another.`,
  });

const notUtf8 = (shown: string, encoding: string): Refusal =>
  new Refusal({
    code: 'encoding_unknown',
    message: `${shown}: the database keeps its text as ${encoding}, and names of every script need UTF8. Nothing was changed. Have one made with: create database NAME encoding UTF8 template template0.`,
  });
