/**
 * A real PostgreSQL for tests: the server named by ROLLCALL_TEST_POSTGRES, or one of our own from npm, started on a free
 * port of 127.0.0.1 with a password made for it. One server a test process, started by the first who asks.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Binaries, layOutBinaries } from './postgres-binaries.ts';
import { removeFolder, temporaryFolder } from './tmp.ts';

export interface PostgresServer {
  /** Of an administrator, who may create databases: `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** Drops the databases of {@link freshDatabase} and stops a server of our own. May be called again, or not at all: the end of the process does it too. */
  stop(): Promise<void>;
}

let running: Promise<PostgresServer> | undefined;

/** `durable`: one that syncs what it commits, as servers do; for measuring. */
export function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  running ??= start(durable);
  return running;
}

let databases = 0;
const toDrop = new Map<PostgresServer, string[]>();

/** How a database sorts text: by code point, or as English dictionaries do, as servers are usually set. */
const SORTED = {
  'by code point': "lc_collate 'C' lc_ctype 'C'",
  'as English': "locale_provider icu icu_locale 'en-US' lc_collate 'C' lc_ctype 'C'",
} as const;

/** The URL of a new empty database on the server, which nobody else uses; its tables are in the schema every database has. */
export async function freshDatabase(
  server: PostgresServer,
  sorted: keyof typeof SORTED = 'by code point',
): Promise<string> {
  databases += 1;
  const name = `rollcall_test_${process.pid}_${databases}`;
  await administer(server.url, [`create database ${name} encoding 'UTF8' ${SORTED[sorted]} template template0`]);
  toDrop.set(server, [...(toDrop.get(server) ?? []), name]);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  url.searchParams.set('schema', 'public');
  return url.href;
}

async function administer(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function start(durable: boolean): Promise<PostgresServer> {
  const named = process.env['ROLLCALL_TEST_POSTGRES'];
  if (named !== undefined && named !== '') return namedServer(named);
  stopForgotten();
  return await ownServer(durable ? {} : UNSYNCED);
}

/** Somebody's server: we leave as we came, but for what a killed test process could not drop. */
function namedServer(url: string): PostgresServer {
  const server: PostgresServer = {
    url,
    async stop() {
      const names = toDrop.get(server) ?? [];
      toDrop.delete(server);
      running = undefined;
      if (names.length > 0)
        await administer(
          url,
          names.map((name) => `drop database if exists ${name} with (force)`),
        );
    },
  };
  return server;
}

/** What tests ask of PostgreSQL is its SQL; that it survives a power cut is its own affair. */
const UNSYNCED = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const FOLDER = 'postgres';
/** The file in a server's folder that holds the id of the test process that started it. */
const STARTED_BY = 'started-by';

async function ownServer(more: Readonly<Record<string, string>>): Promise<PostgresServer> {
  const folder = temporaryFolder(FOLDER);
  writeFileSync(join(folder, STARTED_BY), String(process.pid));
  const binaries = layOutBinaries(folder);
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  initialise(binaries, folder, data, password);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const url = `postgres://rollcall:${password}@127.0.0.1:${port}/postgres`;
    const server = await serve(binaries, folder, data, port, url, more);
    if (server !== null) return server;
    // Between finding a port free and taking it somebody else may have had it; anything else fails three times.
    if (attempt === 3) throw new Error(`PostgreSQL did not start:\n${readFileSync(join(folder, 'log'), 'utf8')}`);
  }
}

function initialise({ initdb, user }: Binaries, folder: string, data: string, password: string): void {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [passwordFile, data]) chownSync(path, user.uid, user.gid);
  }
  const options = ['--username=rollcall', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const locale = ['--locale=C', '--encoding=UTF8', '--no-instructions', '--no-sync'];
  const made = spawnSync(initdb, [...options, ...locale, `--pgdata=${data}`], {
    ...user,
    cwd: folder,
    env: environment(folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (made.status !== 0) {
    throw new Error(`initdb failed (${made.error?.message ?? made.status}):\n${made.stdout}\n${made.stderr}`);
  }
}

/** Starts the server and waits until it answers. Null when it ended instead. */
async function serve(
  { postgres, user }: Binaries,
  folder: string,
  data: string,
  port: number,
  url: string,
  more: Readonly<Record<string, string>>,
): Promise<PostgresServer | null> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: '32MB',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...more,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn(postgres, ['-D', data, ...args], {
    ...user,
    cwd: folder,
    env: environment(folder),
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<false>((resolve) =>
    child.once('error', () => resolve(false)).once('exit', () => resolve(false)),
  );
  if (!(await Promise.race([ended, answers(url, child)]))) return null;
  child.unref();
  const atExit = () => stopNow(folder);
  process.prependOnceListener('exit', atExit); // before the folder with its pid file is removed
  return {
    url,
    async stop() {
      running = undefined;
      process.off('exit', atExit);
      if (isUp(child)) {
        child.ref();
        child.kill('SIGINT'); // a "fast" shutdown: who is still connected is sent away
        await ended;
      }
      removeFolder(folder);
    },
  };
}

const isUp = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (isUp(child)) {
    try {
      await administer(url, []);
      return true;
    } catch {
      await wait(20);
    }
  }
  return false;
}

/** Nothing of the caller's own PostgreSQL settings (PGPORT, PGOPTIONS …), language or time zone reaches the server. */
function environment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], HOME: home, LC_ALL: 'C', TZ: 'UTC' };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Stops the server whose data lie in the folder, by its own pid file, without waiting for the event loop. */
function stopNow(folder: string): void {
  const pid = serverPid(folder);
  if (pid !== null) {
    signal(pid, 'SIGQUIT');
    const until = Date.now() + 3000;
    const pause = new Int32Array(new SharedArrayBuffer(4));
    while (signal(pid, 0) && existsSync(join(folder, 'data', 'postmaster.pid')) && Date.now() < until) {
      Atomics.wait(pause, 0, 0, 10);
    }
  }
  removeFolder(folder);
}

function serverPid(folder: string): number | null {
  try {
    const pid = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/** Sends the signal; false when there is no such process (0 only asks). */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A test process that was killed outright leaves its server running: the next one stops it. */
function stopForgotten(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(`rollcall-${FOLDER}-`)) continue;
    const folder = join(tmpdir(), name);
    try {
      if (process.getuid !== undefined && process.getuid() !== 0 && statSync(folder).uid !== process.getuid()) continue;
      const starter = Number(readFileSync(join(folder, STARTED_BY), 'utf8'));
      if (starter > 0 && !signal(starter, 0)) stopNow(folder);
    } catch {
      // another test process is making or removing this very folder
    }
  }
}
