/** The two stores that the plain tables are measured in, behind one door. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { freshDatabase, startPostgres } from '../../test/support/postgres.ts';
import type { PlainCell } from './tables.ts';
import { PLAIN_TABLES } from './tables.ts';

export type PlainRow = Record<string, unknown>;

export interface PlainStore {
  readonly name: string;
  load(table: string, columns: readonly string[], rows: readonly (readonly PlainCell[])[]): Promise<void>;
  /** After loading: indexes and statistics. */
  ready(): Promise<void>;
  all(sql: string): Promise<PlainRow[]>;
  bytes(): Promise<number>;
  close(): Promise<void>;
}

const typesOf = (table: string): Readonly<Record<string, string>> =>
  PLAIN_TABLES.find(({ name }) => name === table)?.columns ?? {};

const creates = (type: (sql: string) => string): string[] =>
  PLAIN_TABLES.map(
    ({ name, columns }) =>
      `create table ${name} (${Object.entries(columns)
        .map(([column, sql]) => `${column} ${type(sql)}`)
        .join(', ')})`,
  );

/** Under settings that its makers would give a machine of its own: memory for sorts, and no compiling of short statements. */
export async function plainPostgres(): Promise<PlainStore> {
  const client = new pg.Client({ connectionString: await freshDatabase(await startPostgres()) });
  await client.connect();
  for (const setting of ["work_mem = '256MB'", "maintenance_work_mem = '256MB'", 'jit = off', 'random_page_cost = 1.1'])
    await client.query(`set ${setting}`);
  for (const sql of creates((type) => type)) await client.query(sql);
  return {
    name: 'PostgreSQL',
    load: async (table, columns, rows) => {
      const types = columns.map((column) => (typesOf(table)[column] ?? '').split(' ')[0]);
      const cells = columns.map((_, i) => rows.map((row) => (types[i] === 'boolean' ? row[i] === 1 : row[i])));
      await client.query(
        `insert into ${table} (${columns.join(', ')}) select * from unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')})`,
        cells,
      );
    },
    ready: async () => {
      for (const { name, indexes } of PLAIN_TABLES)
        for (const on of indexes) await client.query(`create index on ${name} (${on})`);
      await client.query('vacuum analyze');
    },
    all: async (sql) => (await client.query<PlainRow>(sql)).rows,
    bytes: async () =>
      Number((await client.query<{ n: string }>('select pg_database_size(current_database()) as n')).rows[0]?.n ?? 0),
    close: () => client.end(),
  };
}

interface DuckAppender {
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  appendBoolean(value: boolean): void;
  appendNull(): void;
  endRow(): void;
  closeSync(): void;
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): PlainRow[] }>;
  createAppender(table: string): Promise<DuckAppender>;
  closeSync(): void;
}
interface Duck {
  readonly DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<DuckConnection>; closeSync(): void }> };
}

const DUCKDB = join(import.meta.dirname, 'node_modules', '@duckdb', 'node-api', 'lib', 'index.js');

/** Null where it is not installed: `npm install --prefix bench/plain` does that. */
export async function plainDuckdb(file: string): Promise<PlainStore | null> {
  if (!existsSync(DUCKDB)) return null;
  const { DuckDBInstance } = (await import(pathToFileURL(DUCKDB).href)) as Duck;
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  for (const sql of creates((type) => type)) await connection.run(sql);
  return {
    name: 'DuckDB',
    load: async (table, columns, rows) => {
      const types = columns.map((column) => (typesOf(table)[column] ?? '').split(' ')[0]);
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        for (const [i, cell] of row.entries()) {
          if (cell === null) appender.appendNull();
          else if (types[i] === 'text') appender.appendVarchar(String(cell));
          else if (types[i] === 'boolean') appender.appendBoolean(cell === 1);
          else appender.appendInteger(Number(cell));
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    ready: async () => {
      for (const { name, indexes } of PLAIN_TABLES)
        for (const [i, on] of indexes.entries()) await connection.run(`create index ${name}_${i} on ${name} (${on})`);
      await connection.run('checkpoint');
    },
    all: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    bytes: async () => {
      const { statSync } = await import('node:fs');
      return statSync(file).size;
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
