/** Puts all that one store holds in the place of what another holds: a ledger and its register, row for row. */
import type { Cell, Row, Store, Transaction } from './port.ts';

const TABLES: Readonly<Record<Store['dialect'], string>> = {
  sqlite: "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name",
  postgres: 'select tablename as name from pg_tables where schemaname = current_schema() order by tablename',
};

/** Both have the same tables, of the same form. What was in `to` is gone; the caller has seen that it was nothing. */
export async function copyStore(from: Store, to: Transaction): Promise<void> {
  for (const { name } of await from.all<{ name: string }>(TABLES[from.dialect])) {
    const rows = await from.all<Row>(`select * from ${name}`);
    await to.run(`delete from ${name}`);
    const [first] = rows;
    if (!first) continue;
    const columns = Object.keys(first);
    await to.insert(
      name,
      columns,
      rows.map((row) => columns.map((column): Cell => row[column] ?? null)),
    );
  }
}
