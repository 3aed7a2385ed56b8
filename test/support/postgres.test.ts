import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import pg from 'pg';
import { freshDatabase, startPostgres } from './postgres.ts';

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

test('a server that is new enough answers', async () => {
  const { url } = await startPostgres();
  const [row] = (await ask(url, 'select version()')) as [{ version: string }];
  const major = Number(/^PostgreSQL (\d+)/.exec(row.version)?.[1]);
  assert.ok(major >= 15, row.version);
});

test('a process has one server, and each test a database of its own', async () => {
  const server = await startPostgres();
  assert.equal(await startPostgres(), server);
  const [one, other] = [await freshDatabase(server), await freshDatabase(server)];
  await ask(one, 'create table held (name text)');
  assert.deepEqual(await ask(one, 'select name from held'), []);
  await assert.rejects(ask(other, 'select name from held'), /does not exist/);
});

test('text sorts by code point and keeps every script, whatever the machine is set to', async () => {
  const url = await freshDatabase(await startPostgres());
  const rows = await ask(url, `select w from (values ('б'), ('Ў'), ('a'), ('Z')) as t(w) order by w`);
  assert.deepEqual(rows, [{ w: 'Z' }, { w: 'a' }, { w: 'Ў' }, { w: 'б' }]);
});

// A server named from outside is somebody else's to start and stop.
if ((process.env['ROLLCALL_TEST_POSTGRES'] ?? '') === '') {
  test('no server outlives its tests: not at their end, nor when they were killed', async () => {
    const killed = await processWithServer('setInterval(() => {}, 1000)');
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    assert.deepEqual(await ask(killed.url, 'select 1 as n'), [{ n: 1 }], 'a killed process can stop nothing');

    const ended = await processWithServer('');
    if (ended.child.exitCode === null) await once(ended.child, 'exit');
    await assert.rejects(ask(ended.url, 'select 1'), /ECONNREFUSED/, 'stopped as its process ended');
    await assert.rejects(
      ask(killed.url, 'select 1'),
      /ECONNREFUSED/,
      'stopped by the next process that needed a server',
    );
  });
}

test('a stopped server is gone with its databases', async () => {
  const server = await startPostgres();
  const url = await freshDatabase(server);
  await server.stop();
  await server.stop();
  await assert.rejects(ask(url, 'select 1'), /ECONNREFUSED|does not exist/);
});

/** A process that starts a server, says where it is, and then does `afterwards`. */
async function processWithServer(afterwards: string): Promise<{ child: ChildProcess; url: string }> {
  const module = JSON.stringify(new URL('./postgres.ts', import.meta.url).href);
  const script = `const { startPostgres } = await import(${module}); console.log((await startPostgres()).url); ${afterwards}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(child.stdout, 'data');
  return { child, url: String(url).trim() };
}
