/** The server store: PostgreSQL 15 or later through `pg`. The same statements as SQLite; `?` becomes `$1`, `$2`, …. */
import pg from 'pg';
import type { Cell, Row, Store, Transaction } from './port.ts';
import { chunks, insertBatch, Queue } from './port.ts';

const BIGINT = 20;

/** Any number that no other program's advisory locks use: "roll" in ASCII. */
const WRITER_LOCK = 0x726f6c6c;

export function openPostgres(url: string): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    // bigint comes as text by default; every number kept here is below 2^53.
    types: {
      getTypeParser: (oid, format) =>
        oid === BIGINT
          ? (value: string) => Number(value)
          : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  });
  // A connection that breaks also says so as an event, which would end the process; the statement that meets it tells.
  const heard = (): void => undefined;
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  const writer = new Queue();
  const rowsOf = <T extends object>(rows: Row[]): T[] => rows as unknown as T[];
  const all = async <T extends object = Row>(
    client: pg.Pool | pg.PoolClient,
    sql: string,
    cells: readonly Cell[] = [],
  ) => rowsOf<T>((await client.query<Row>(numbered(sql), [...cells])).rows);

  const transactionOn = (client: pg.PoolClient): Transaction => ({
    all: (sql, cells) => all(client, sql, cells),
    run: async (sql, cells = []) => {
      await client.query(numbered(sql), [...cells]);
    },
    insert: async (table, columns, rows) => {
      const one = `(${columns.map(() => '?').join(', ')})`;
      for (const part of chunks(rows, insertBatch(columns.length))) {
        const sql = `insert into ${table} (${columns.join(', ')}) values ${part.map(() => one).join(', ')}`;
        await client.query(numbered(sql), part.flat());
      }
    },
  });

  return {
    dialect: 'postgres',
    all: (sql, cells) => all(pool, sql, cells),
    transaction: (work) =>
      writer.run(async () => {
        const client = await pool.connect();
        let broken = false;
        try {
          await client.query('begin');
          // One writer among all processes, from the first statement on, as `begin immediate` gives it in SQLite: what a
          // transaction has read of the ledger still holds when it writes.
          await client.query('select pg_advisory_xact_lock($1, hashtext(current_schema()))', [WRITER_LOCK]);
          const result = await work(transactionOn(client));
          await client.query('commit');
          return result;
        } catch (error) {
          // Where the connection itself is gone the server rolls back alone: the first error is the one to tell.
          await client.query('rollback').catch(() => {
            broken = true;
          });
          throw error;
        } finally {
          client.release(broken);
        }
      }),
    close: () => pool.end(),
  };
}

function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
}
