/** The server store: PostgreSQL 15 or later through `pg`. The same statements as SQLite; `?` becomes `$1`, `$2`, …. */
import pg from 'pg';
import { chunks, insertBatch, Queue } from './port.ts';
import type { Cell, Row, Store, Transaction } from './port.ts';

const BIGINT = 20;

export function openPostgres(url: string): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    // bigint comes as text by default; every number kept here is below 2^53.
    types: {
      getTypeParser: (oid, format) =>
        oid === BIGINT ? (value: string) => Number(value) : (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  });
  const writer = new Queue();
  const rowsOf = <T extends object>(rows: Row[]): T[] => rows as unknown as T[];
  const all = async <T extends object = Row>(client: pg.Pool | pg.PoolClient, sql: string, cells: readonly Cell[] = []) =>
    rowsOf<T>((await client.query<Row>(numbered(sql), [...cells])).rows);

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
        try {
          await client.query('begin');
          const result = await work(transactionOn(client));
          await client.query('commit');
          return result;
        } catch (error) {
          await client.query('rollback');
          throw error;
        } finally {
          client.release();
        }
      }),
    close: () => pool.end(),
  };
}

function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
}
