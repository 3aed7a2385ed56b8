/** A ledger's tables as they would be over many machines: in parts, by the hash of each table's key. On real PostgreSQL. */
import type { Reader, Store } from '../../src/ledger/port.ts';

/** Small tables that every machine would have a copy of; the sequencer is the one that all writers meet at. */
export const REFERENCE_TABLES = ['backup_made', 'tombstone', 'vault', 'vault_holder', 'meta', 'sequencer'];

export const PARTS = 8;

export const tablesOf = async (reader: Reader): Promise<string[]> =>
  (
    await reader.all<{ name: string }>(
      'select tablename as name from pg_tables where schemaname = current_schema() order by tablename',
    )
  ).map(({ name }) => name);

interface Index {
  readonly table: string;
  readonly index: string;
  readonly main: boolean;
  readonly columns: string[];
}

export const uniqueIndexes = (reader: Reader): Promise<Index[]> =>
  reader.all<Index>(`
    select t.relname as table, i.relname as index, x.indisprimary as main,
      array(select a.attname::text from unnest(x.indkey) with ordinality as k(n, ord)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n order by k.ord) as columns
    from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_namespace s on s.oid = t.relnamespace
    where s.nspname = current_schema() and x.indisunique`);

/** The tables of a ledger just begun again in schema `to`, each in {@link PARTS} parts by the hash of its key. */
export async function spread(store: Store, to: string): Promise<void> {
  const keys = new Map((await uniqueIndexes(store)).filter(({ main }) => main).map((i) => [i.table, i.columns[0]]));
  const tables = await tablesOf(store);
  const [{ here } = { here: '' }] = await store.all<{ here: string }>('select current_schema() as here');
  await store.transaction(async (tx) => {
    await tx.run(`create schema ${to}`);
    for (const table of tables) {
      const parted = !REFERENCE_TABLES.includes(table);
      const by = parted ? ` partition by hash (${keys.get(table)})` : '';
      await tx.run(`create table ${to}.${table} (like ${here}.${table} including all)${by}`);
      for (let part = 0; parted && part < PARTS; part++) {
        await tx.run(
          `create table ${to}.${table}_${part} partition of ${to}.${table} for values with (modulus ${PARTS}, remainder ${part})`,
        );
      }
      await tx.run(`insert into ${to}.${table} select * from ${here}.${table}`);
    }
  });
}
