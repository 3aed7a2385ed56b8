/** The embedded store: `node:sqlite`, WAL, one fsync a commit. Synchronous underneath; the queue keeps a transaction alone. */

import type { StatementSync } from 'node:sqlite';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cell, Reader, Row, Store, Transaction } from './port.ts';
import { Queue } from './port.ts';

export interface SqliteOptions {
  readonly readOnly?: boolean;
  /**
   * A file that is thrown away if anything goes wrong: no journal, nothing waits for the disk; and its own counters can be set, where
   * a file must have the same bytes by whatever history.
   */
  readonly draft?: boolean;
  /** How long a transaction waits for another program's to end. */
  readonly waitMs?: number;
}

/** Another program has been writing all the time that a transaction may wait. */
export class LedgerBusy extends Error {
  readonly seconds: number;
  constructor(waitMs: number, cause: unknown) {
    const seconds = Math.round(waitMs / 1000);
    super(
      `Another program has been writing to this ledger for ${seconds} seconds, and nothing was written here. Wait for it to end, or stop it, and do this again.`,
      { cause },
    );
    this.seconds = seconds;
  }
}

export function openSqlite(file: string, options: SqliteOptions = {}): Store {
  const db = new DatabaseSync(file, { readOnly: options.readOnly ?? false, defensive: !options.draft });
  db.exec(PATIENT);
  db.exec(CACHE);
  if (options.draft) {
    db.exec('pragma journal_mode = off');
    db.exec('pragma synchronous = off');
  } else if (!options.readOnly) {
    db.exec('pragma journal_mode = wal');
    db.exec('pragma synchronous = full');
    db.exec(JOURNAL);
  }
  return sqliteStore(db, file, options.waitMs ?? WAIT_MS);
}

/** How long a statement stands and waits for a lock. Only opening and recovery need it: readers and a writer don't meet in WAL. */
const PATIENT = 'pragma busy_timeout = 5000';
/** Pages kept in memory: 64 MiB. Keys are hashes, so that rows come to lie anywhere, and a page is wanted again and again. */
const CACHE = 'pragma cache_size = -65536';
/**
 * Pages in the journal, 32 MiB, before a commit also copies them into the file and waits for that: an entry writes some forty, so
 * that one in two hundred waits, where with SQLite's own thousand it is one in twenty.
 */
const JOURNAL = 'pragma wal_autocheckpoint = 8000';
const SQLITE_BUSY = 5;
const WAIT_MS = 10_000;

/** Takes the write lock, waiting while another connection has it, and lets the rest of the program go on meanwhile. */
async function begin(db: DatabaseSync, waitMs: number): Promise<void> {
  db.exec('pragma busy_timeout = 0');
  try {
    for (const until = performance.now() + waitMs; ; await wait(2)) {
      try {
        return db.exec('begin immediate');
      } catch (error) {
        if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
        if (performance.now() >= until) throw new LedgerBusy(waitMs, error);
      }
    }
  } finally {
    db.exec(PATIENT);
  }
}

/** Prepared statements kept for use again. */
const STATEMENTS_KEPT = 200;

function sqliteStore(db: DatabaseSync, file: string, waitMs: number): Store {
  const queue = new Queue();
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string, as: 'rows' | 'cells' = 'rows'): StatementSync => {
    const key = `${as} ${sql}`;
    let statement = statements.get(key);
    if (!statement) {
      statement = db.prepare(sql);
      if (as === 'cells') statement.setReturnArrays(true);
      // Lists of every length make statements without end: the oldest goes.
      if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value as string);
      statements.set(key, statement);
    }
    return statement;
  };
  const all = <T extends object = Row>(sql: string, parameters: readonly Cell[] = []): T[] =>
    prepared(sql).all(...parameters) as unknown as T[];
  const cells = (sql: string, parameters: readonly Cell[] = []): Cell[][] =>
    prepared(sql, 'cells').all(...parameters) as unknown as Cell[][];
  const run = (sql: string, parameters: readonly Cell[] = []): void => {
    prepared(sql).run(...parameters);
  };
  const tx: Transaction = {
    all: async (sql, parameters) => all(sql, parameters),
    cells: async (sql, parameters) => cells(sql, parameters),
    run: async (sql, parameters) => run(sql, parameters),
    // Row by row, by one prepared statement: a statement of many rows first lays them all aside, and takes three times as long.
    insert: async (table, columns, rows, onConflict = '') => {
      if (rows.length === 0) return;
      const one = prepared(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')}) ${onConflict}`,
      );
      for (const row of rows) one.run(...row);
    },
  };
  return {
    dialect: 'sqlite',
    all: (sql, parameters) => queue.run(async () => all(sql, parameters)),
    cells: (sql, parameters) => queue.run(async () => cells(sql, parameters)),
    transaction: (work) =>
      queue.run(async () => {
        await begin(db, waitMs);
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
    // What is only in memory has no second connection to look through: then nothing else is done meanwhile.
    snapshot: (work) => (db.location() === null ? queue.run(() => work(tx)) : onSnapshot(file, work)),
    close: () =>
      queue.run(async () => {
        statements.clear();
        db.close();
      }),
  };
}

/** A read transaction on a connection of its own: in WAL it keeps its state however much is written. */
async function onSnapshot<T>(file: string, work: (reader: Reader) => Promise<T>): Promise<T> {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    db.exec(PATIENT);
    db.exec('begin');
    // The transaction takes its state at its first read, not at its beginning.
    db.exec('select 1 from sqlite_schema');
    return await work({
      all: async <T extends object = Row>(sql: string, parameters: readonly Cell[] = []) =>
        db.prepare(sql).all(...parameters) as unknown as T[],
      cells: async (sql, parameters = []) => {
        const statement = db.prepare(sql);
        statement.setReturnArrays(true);
        return statement.all(...parameters) as unknown as Cell[][];
      },
    });
  } finally {
    db.close();
  }
}

/** The whole of it, compacted, in one read transaction: nothing that was erased is on a free page of the copy. */
export async function vacuumInto(store: Store, file: string): Promise<void> {
  await store.all(`vacuum into '${file.replaceAll("'", "''")}'`);
}
