/** The embedded store: `node:sqlite`, WAL, one fsync a commit. Synchronous underneath; the queue keeps a transaction alone. */
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { chunks, insertBatch, Queue } from './port.ts';
import type { Cell, Row, Store, Transaction } from './port.ts';

export interface SqliteOptions {
  readonly readOnly?: boolean;
  /** Lets a file's own counters be set, where a file must have the same bytes by whatever history. */
  readonly setsCounters?: boolean;
}

export function openSqlite(file: string, options: SqliteOptions = {}): Store {
  const db = new DatabaseSync(file, { readOnly: options.readOnly ?? false, defensive: !options.setsCounters });
  db.exec('pragma busy_timeout = 5000');
  if (!options.readOnly) {
    db.exec('pragma journal_mode = wal');
    db.exec('pragma synchronous = full');
  }
  return sqliteStore(db);
}

function sqliteStore(db: DatabaseSync): Store {
  const queue = new Queue();
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };
  const all = <T extends object = Row>(sql: string, parameters: readonly Cell[] = []): T[] =>
    prepared(sql).all(...parameters) as unknown as T[];
  const run = (sql: string, parameters: readonly Cell[] = []): void => {
    prepared(sql).run(...parameters);
  };
  const tx: Transaction = {
    all: async (sql, parameters) => all(sql, parameters),
    run: async (sql, parameters) => run(sql, parameters),
    insert: async (table, columns, rows) => {
      const one = `(${columns.map(() => '?').join(', ')})`;
      for (const part of chunks(rows, insertBatch(columns.length))) {
        db.prepare(`insert into ${table} (${columns.join(', ')}) values ${part.map(() => one).join(', ')}`).run(...part.flat());
      }
    },
  };
  return {
    dialect: 'sqlite',
    all: (sql, parameters) => queue.run(async () => all(sql, parameters)),
    transaction: (work) =>
      queue.run(async () => {
        db.exec('begin immediate');
        try {
          const result = await work(tx);
          db.exec('commit');
          return result;
        } catch (error) {
          // A full disk may already have rolled back: the first error is the one to tell.
          if (db.isTransaction) db.exec('rollback');
          throw error;
        }
      }),
    close: () =>
      queue.run(async () => {
        statements.clear();
        db.close();
      }),
  };
}
