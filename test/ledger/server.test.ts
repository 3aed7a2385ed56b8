/** A ledger on a server: several processes write at once, connections break, and the server is not always as one would like. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import pg from 'pg';
import { Refusal } from '../../src/claim/problem.ts';
import type { Reader, Store } from '../../src/ledger/port.ts';
import { openPostgres } from '../../src/ledger/postgres.ts';
import { serverRefusal } from '../../src/ledger/postgres-problem.ts';
import { openServer } from '../../src/ledger/server.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { wireTo } from '../support/cut.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import { append, claim, entryOf, openLedger, STORES } from './stores.ts';

const WRITER = fileURLToPath(new URL('write-to-server.ts', import.meta.url));

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

const writer = (url: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [WRITER, url, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });

async function linesOf(child: ChildProcess): Promise<string[]> {
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  assert.equal(code, 0);
  return out.split('\n').slice(0, -1);
}

/** A writer that has begun an entry and does not end it. */
async function holder(url: string): Promise<ChildProcess> {
  const child = writer(url, 'hold');
  if (child.stdout) await once(child.stdout, 'data');
  return child;
}

async function administer(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => assert.fail('it was not refused'),
    (reason: unknown) => reason,
  );
  const refusal = error instanceof Refusal ? error : serverRefusal(error, 'the server');
  assert.ok(refusal, String(error));
  return refusal.message;
};

test('of several processes that write at once each gets its own numbers, without a gap, and none loses what it was told', async () => {
  const url = await freshDatabase(server);
  const store = openPostgres(url);
  const ledger = await openLedger(store);
  const told = (await Promise.all([1, 2, 3].map(() => linesOf(writer(url, 'append', '40'))))).flat();
  const kept = await store.all<{ entry: number; root: string }>('select entry, root from entry order by entry');
  assert.deepEqual(
    kept.map(({ entry }) => entry),
    Array.from({ length: 120 }, (_, i) => i + 1),
  );
  assert.deepEqual([...told].sort(), kept.map(({ entry, root }) => `${entry} ${root}`).sort());
  assert.deepEqual((await verifyLedger(ledger)).problems, []);
  await store.close();
});

for (const { name, place } of STORES) {
  test(`on ${name} a snapshot is of one moment, whatever others write meanwhile`, async () => {
    const here = await place();
    const [one, other] = [await openLedger(here.open()), await openLedger(here.open())];
    await append(one, [claim('one')]);
    const numbers = async (reader: Reader): Promise<unknown[]> => [
      await one.head(reader),
      await reader.all('select count(*) as n from item'),
      await reader.all('select n from sequencer'),
    ];
    const [first, second] = await one.store.snapshot(async (reader) => {
      const seen = await numbers(reader);
      await append(other, [claim('two')]);
      return [seen, await numbers(reader)];
    });
    assert.deepEqual(second, first);
    assert.notDeepEqual(await one.store.snapshot(numbers), first);
    await assert.rejects(one.store.snapshot((reader) => reader.all('select * from nowhere')));
    assert.equal((await append(one, [])).entry, 3, 'what failed in a snapshot stands in nobody’s way');
    await here.close();
  });
}

for (const { name, place } of STORES) {
  test(`on ${name} any text comes back as it was given, the zero character too`, async () => {
    const here = await place();
    const store = here.open();
    await openLedger(store);
    const unit = fc.constantFrom('\0', '\uFFFF', '0', '1', 'Ў', '𐍈', 'a');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), async (text) => {
        const [row] = await store.transaction(async (tx) => {
          await tx.run('delete from document_text');
          await tx.insert('document_text', ['document', 'reader', 'body'], [['d', 'r', text]]);
          return tx.all<{ body: string }>('select body from document_text where body = ?', [text]);
        });
        assert.equal(row?.body, text);
      }),
      { numRuns: 30 },
    );
    await here.close();
  });
}

test('a writer killed in the middle of an entry leaves nothing of it, and nobody waits for it', async () => {
  const url = await freshDatabase(server);
  const store = openPostgres(url);
  const ledger = await openLedger(store);
  const child = await holder(url);
  const waiting = append(ledger, [claim('after')]);
  assert.equal(await Promise.race([waiting.then(() => 'written'), wait(200, 'waits')]), 'waits');
  child.kill('SIGKILL');
  assert.equal((await waiting).entry, 1);
  assert.deepEqual((await verifyLedger(ledger)).problems, []);
  await store.close();
});

test('a writer that hangs is waited for so long and no longer, and it is said what to do', async () => {
  const url = await freshDatabase(server);
  const store = openPostgres(url, { patience: 300 });
  const ledger = await openLedger(store);
  const child = await holder(url);
  assert.match(await refusalOf(append(ledger, [claim('two')])), /another program .* nothing was written here\. Wait/);
  assert.deepEqual(await ledger.head(), { ...(await ledger.head()), entry: 0 }, 'it can still be read');
  child.kill('SIGKILL');
  await once(child, 'close');
  await store.close();
});

test('a connection that breaks in the middle of an entry leaves nothing of it, and the next entry goes in', async () => {
  const url = await freshDatabase(server);
  const store = openPostgres(url);
  const ledger = await openLedger(store);
  await append(ledger, [claim('one')]);
  const broken = store.transaction(async (tx) => {
    await ledger.append(tx, entryOf([claim('two')]));
    const [me] = await tx.all<{ pid: number }>('select pg_backend_pid() as pid');
    await store.all('select pg_terminate_backend(?)', [me?.pid ?? 0]);
    await ledger.append(tx, entryOf([claim('three')]));
  });
  assert.match(await refusalOf(broken), /connection was lost\. What was acknowledged is kept/);
  assert.equal((await append(ledger, [claim('four')])).entry, 2);
  assert.deepEqual((await verifyLedger(ledger)).problems, []);
  await store.close();
});

test('a connection that breaks while an entry is committed: what the server has is acknowledged, what it has not is not', async () => {
  const wire = await wireTo(await freshDatabase(server));
  const store = openPostgres(wire.url);
  const ledger = await openLedger(store);
  wire.cutAt('commit\0', 'after');
  assert.equal((await append(ledger, [claim('one')])).entry, 1, 'the server had committed it');
  wire.cutAt('commit\0', 'before');
  assert.match(await refusalOf(append(ledger, [claim('two')])), /connection was lost/);
  assert.equal((await ledger.head()).entry, 1);
  assert.equal((await append(ledger, [claim('two')])).entry, 2);
  assert.deepEqual((await verifyLedger(ledger)).problems, []);
  await store.close();
  await wire.close();
});

test('a transaction in which a statement failed is not taken for committed', async () => {
  const store = openPostgres(await freshDatabase(server));
  const work = store.transaction(async (tx) => {
    await tx.run('create table kept (n integer)');
    await tx.run('insert into nowhere values (1)').catch(() => undefined);
  });
  await assert.rejects(work, /nothing of it was written/);
  await store.close();
});

const opened = async (url: string): Promise<Store> => {
  const store = await openServer(url, { make: true });
  try {
    await openLedger(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
};

test('each thing that can be wrong with a server is told apart, with what to do, and never with the password', async () => {
  const url = new URL(await freshDatabase(server));
  const name = url.pathname.slice(1);
  const with_ = (change: (other: URL) => void): string => {
    const other = new URL(url);
    other.searchParams.delete('schema');
    change(other);
    return other.href;
  };
  await administer(
    url.href,
    `create database ${name}_bytes encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0`,
    `create role ${name}_guest login password 'guest secret'`,
    'create schema busy create table entry (id integer)',
    'create schema other create table meta (name text)',
  );
  const guest = with_((other) => {
    other.username = `${name}_guest`;
    other.password = 'guest secret';
  });
  const cases: readonly (readonly [string, RegExp])[] = [
    [with_((other) => (other.password = 'a wrong secret')), /password is not this user’s\. .*PGPASSWORD/],
    [with_((other) => (other.password = '')), /wants a password, and none was given\. .*PGPASSFILE/],
    [with_((other) => (other.pathname = '/no_such_database')), /no database of that name\. Have it made/],
    [with_((other) => (other.port = '1')), /can’t be reached: nothing answers at that address\. See/],
    [with_((other) => (other.hostname = 'no-such-machine.invalid')), /can’t be reached: .*name/],
    [
      with_((other) => (other.pathname = `/${name}_bytes`)),
      /text as SQL_ASCII, .* need UTF8\. Nothing was changed\. Have one made/,
    ],
    [guest, /may not do that there\. Ask .* rights/],
    [
      with_((other) => other.searchParams.set('schema', 'busy')),
      /tables of another program\. Nothing was changed\. .*\?schema=NAME/,
    ],
    [with_((other) => other.searchParams.set('schema', 'other')), /tables of another program/],
  ];
  for (const [address, words] of cases) {
    const said = await refusalOf(opened(address));
    assert.match(said, words);
    assert.doesNotMatch(said, /secret/);
  }
  for (const address of [
    'postgres:secret',
    'mysql://me:secret@there/db',
    with_((o) => o.searchParams.set('schema', 'A"b')),
    with_((o) => o.searchParams.set('schema', 'pg_secret')),
  ])
    assert.throws(
      () => openPostgres(address),
      (error) => error instanceof Refusal && !error.message.includes('secret'),
    );
  await administer(url.href, `drop database ${name}_bytes with (force)`, `drop role ${name}_guest`);
});

test('a register is made in a schema of its own, and others in the same database stay as they are', async () => {
  const url = new URL(await freshDatabase(server));
  const stores = [];
  for (const schema of ['rollcall', 'second']) {
    url.searchParams.set('schema', schema);
    const store = await opened(url.href);
    stores.push(store);
    await append(await openLedger(store), [claim(schema)]);
  }
  for (const store of stores) assert.equal((await store.all('select entry from entry')).length, 1);
  url.searchParams.delete('schema');
  const usual = await openServer(url.href, { make: false });
  assert.equal(
    (await usual.all<{ body: string }>('select body from item order by ix'))[0]?.body.includes('rollcall'),
    true,
  );
  for (const store of [...stores, usual]) await store.close();
});
