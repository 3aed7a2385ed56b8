/** The server store: PostgreSQL 15 or later through `pg`. The same statements as SQLite; `?` becomes `$1`, `$2`, …. */
import { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { filedPassword, loginOf } from './password-file.ts';
import type { Cell, Reader, Row, Store, Transaction } from './port.ts';
import { chunks, insertBatch, Queue } from './port.ts';
import { CommitUnknown, isLost } from './postgres-problem.ts';
import { serverAddress } from './server-address.ts';
import { withoutZero, withZero } from './zero-character.ts';

export interface PostgresOptions {
  /** How long a writer waits for another's transaction to end, in milliseconds. */
  readonly patience?: number;
}

/** By type: bigint, text, numeric (what `sum` makes of bigint). Every number kept here, and every sum, is whole and below 2^53. */
const PARSERS: Readonly<Record<number, (value: string) => unknown>> = { 20: Number, 25: withZero, 1700: Number };

/** Any number that no other program's advisory locks use: "roll" in ASCII. */
const WRITER_LOCK = 0x726f6c6c;

/** A colleague's import of a long list is waited for; one that hangs is not. */
const PATIENCE_MS = 60_000;
const CONNECT_MS = 10_000;
/** How long the server is asked, after a connection broke in the middle of a commit, what became of it. */
const FATE_MS = 15_000;

/** Connects when it is first asked something. `url`: see {@link serverAddress}. */
export function openPostgres(url: string, { patience = PATIENCE_MS }: PostgresOptions = {}): Store {
  const address = serverAddress(url);
  const sockets = new Set<Socket>();
  const pool = new pg.Pool({
    connectionString: withPassword(address.url),
    stream: () => {
      const socket = new Socket();
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      return socket;
    },
    application_name: 'rollcall',
    max: 4,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    // A program that has done its work ends, whether it closed the store or not.
    allowExitOnIdle: true,
    onConnect: async (client) => {
      await client.query(sessionOf(address.schema));
    },
    types: {
      getTypeParser: (oid, format) =>
        PARSERS[oid] ?? (pg.types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  });
  // A connection that breaks also says so as an event, which would end the process; the statement that meets it tells.
  const heard = (): void => undefined;
  pool.on('error', heard);
  pool.on('connect', (client) => client.on('error', heard));
  const writer = new Queue();

  /** Runs `work` on a connection of its own between `begin` and `end`; whatever goes wrong, nothing of it stays. */
  const within = async <T>(begin: string, work: (client: pg.PoolClient, begun: Row) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    let broken = false;
    try {
      // Of several statements `pg` gives several results.
      const begun: pg.QueryResult<Row> | pg.QueryResult<Row>[] = await client.query<Row>(begin);
      return await work(client, [begun].flat().at(-1)?.rows[0] ?? {});
    } catch (error) {
      // Where the connection itself is gone the server rolls back alone: the first error is the one to tell.
      await client.query('rollback').catch(() => {
        broken = true;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };

  /** What became of a transaction whose connection broke while it was being committed. */
  const fate = async (transaction: string): Promise<string | null> => {
    for (const until = performance.now() + FATE_MS; performance.now() < until; await wait(100)) {
      try {
        const { rows } = await pool.query<{ status: string }>('select pg_xact_status($1::xid8) as status', [
          transaction,
        ]);
        if (rows[0] && rows[0].status !== 'in progress') return rows[0].status;
      } catch {
        // Not back yet.
      }
    }
    return null;
  };

  const commit = async (client: pg.PoolClient, transaction: string): Promise<void> => {
    try {
      const { command } = await client.query('commit');
      // To a transaction in which a statement failed the server says this, and it is no error.
      if (command !== 'COMMIT') throw new Error('the transaction had failed, and nothing of it was written');
    } catch (error) {
      if (!isLost(error)) throw error;
      const status = await fate(transaction);
      if (status === null) throw new CommitUnknown(error);
      if (status !== 'committed') throw error;
    }
  };

  return {
    dialect: 'postgres',
    ...readerOn(pool),
    transaction: (work) =>
      writer.run(() =>
        // One writer among all processes, from the first statement on, as `begin immediate` gives it in SQLite: what a
        // transaction has read of the ledger still holds when it writes. The lock goes with its transaction, however that ends.
        within(
          `begin; set local lock_timeout = ${patience};
           select pg_advisory_xact_lock(${WRITER_LOCK}, hashtext('${address.schema}')), pg_current_xact_id()::text as transaction`,
          async (client, { transaction }) => {
            const result = await work(transactionOn(client));
            await commit(client, String(transaction));
            return result;
          },
        ),
      ),
    snapshot: (work) =>
      within('begin isolation level repeatable read read only', async (client) => {
        const result = await work(readerOn(client));
        await client.query('commit');
        return result;
      }),
    close: async () => {
      await pool.end();
      // `pg` forgets a connection that found no password, and the server waits a minute for it.
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** With the password of the user's password file, where none is told otherwise. */
function withPassword(address: string): string {
  const url = new URL(address);
  if (url.password !== '' || url.searchParams.has('password') || process.env['PGPASSWORD']) return address;
  const password = filedPassword(loginOf(url, process.env), process.env);
  // An address without a host can hold no password before it.
  if (password !== null) url.searchParams.set('password', password);
  return url.href;
}

/**
 * A connection's own settings. Only the register's schema is searched, so that no other table is taken for one of its own; a writer
 * whose machine is gone is noticed in a minute, and one that hangs in ten, since all others wait for it; and what is acknowledged
 * is on the disk, however the server is set otherwise.
 */
const sessionOf = (schema: string): string => `
  set search_path to ${schema};
  set client_min_messages to warning;
  set idle_in_transaction_session_timeout to '10min';
  set tcp_keepalives_idle to 30;
  set tcp_keepalives_interval to 10;
  set tcp_keepalives_count to 3;
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`;

const all = async <T extends object = Row>(
  client: pg.Pool | pg.PoolClient,
  sql: string,
  cells: readonly Cell[] = [],
): Promise<T[]> => (await client.query<Row>(numbered(sql), cells.map(taken))).rows as unknown as T[];

const readerOn = (client: pg.Pool | pg.PoolClient): Reader => ({
  all: (sql, cells) => all(client, sql, cells),
  cells: async (sql, cells = []) =>
    (await client.query<Cell[]>({ text: numbered(sql), values: cells.map(taken), rowMode: 'array' })).rows,
});

const transactionOn = (client: pg.PoolClient): Transaction => ({
  ...readerOn(client),
  run: async (sql, cells = []) => {
    await client.query(numbered(sql), cells.map(taken));
  },
  insert: async (table, columns, rows, onConflict = '') => {
    const one = `(${columns.map(() => '?').join(', ')})`;
    for (const part of chunks(rows, insertBatch(columns.length))) {
      const sql = `insert into ${table} (${columns.join(', ')}) values ${part.map(() => one).join(', ')} ${onConflict}`;
      await client.query(numbered(sql), part.flat().map(taken));
    }
  },
});

/** A cell as the server takes it. */
const taken = (cell: Cell): Cell => (typeof cell === 'string' ? withoutZero(cell) : cell);

function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll('?', () => `$${++n}`);
}
