/** Two processes on one ledger: the second writer waits, then is told for whom; a reader never waits. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '../../src/claim/problem.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { notingWriter } from '../../src/ledger/writer-note.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { append, claim, openLedger } from './stores.ts';

const noted = (file: string, waitMs?: number) =>
  notingWriter(openSqlite(file, waitMs === undefined ? {} : { waitMs }), file, 'rollcall import');

/** A process that has the ledger's lock, and says so by a line; it holds it until it is killed. */
async function holder(file: string) {
  const program = `
    import { openSqlite } from ${JSON.stringify(new URL('../../src/ledger/sqlite.ts', import.meta.url).href)};
    import { notingWriter } from ${JSON.stringify(new URL('../../src/ledger/writer-note.ts', import.meta.url).href)};
    const file = ${JSON.stringify(file)};
    setInterval(() => {}, 1000);
    await notingWriter(openSqlite(file), file, 'rollcall import').transaction(async () => {
      console.log('has it');
      await new Promise(() => {});
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('the second writer waits, then is told which process it waits for, and nothing of it was written', async () => {
  const file = join(temporaryFolder('two'), 'ledger.sqlite');
  const first = noted(file);
  await append(await openLedger(first), [claim('one')]);
  const child = await holder(file);
  const second = noted(file, 300);
  const ledger = await openLedger(second);
  await assert.rejects(
    append(ledger, [claim('two')]),
    (error) =>
      error instanceof Refusal &&
      new RegExp(`Process ${child.pid} \\(rollcall import\\) has been writing`).test(error.message) &&
      /do this again/.test(error.message),
  );
  const began = performance.now();
  assert.equal((await ledger.head()).entry, 1, 'a reader is answered meanwhile');
  assert.ok(performance.now() - began < 200, 'and does not wait');
  child.kill('SIGKILL');
  await once(child, 'close');
  assert.equal((await append(ledger, [claim('two')])).entry, 2, 'it goes on once the other has ended');
  await second.close();
  await first.close();
});

test('a note left by a process that was killed names nobody, and is taken over', async () => {
  const file = join(temporaryFolder('two'), 'ledger.sqlite');
  const store = noted(file, 100);
  const ledger = await openLedger(store);
  const other = openSqlite(file);
  await other.transaction(async () => {
    writeFileSync(`${file}-writer`, '4194999 rollcall import\n');
    await assert.rejects(append(ledger, [claim('one')]), /^Refusal: Another program has been writing/);
  });
  await append(ledger, [claim('one')]);
  assert.equal(readFileSync(`${file}-writer`, 'utf8'), `${process.pid} rollcall import\n`);
  await other.close();
  await store.close();
  assert.ok(!existsSync(`${file}-writer`), 'nothing is left behind');
});
