/** A writer killed in the middle of its work: what it acknowledged is there, what it did not is whole or not there at all. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { append, claim, openLedger } from './stores.ts';

const WRITER = fileURLToPath(new URL('append-until-killed.ts', import.meta.url));
/** Milliseconds after the first acknowledged entry. Drawn once: a red run can be repeated. */
const MOMENTS = [0, 3, 17, 41, 88];

/** Starts a writer, kills it with -9, and returns what it had acknowledged: "number root", one a line. */
async function writeUntilKilled(file: string, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  await once(child.stdout, 'data');
  await wait(ms);
  child.kill('SIGKILL');
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  assert.equal(signal, 'SIGKILL', 'it was killed, it did not end');
  return out.split('\n').slice(0, -1);
}

test('kill -9 at any moment loses nothing that was acknowledged and leaves nothing half-written', async () => {
  const file = join(temporaryFolder('crash'), 'ledger.sqlite');
  const acknowledged: string[] = [];
  for (const ms of MOMENTS) {
    acknowledged.push(...(await writeUntilKilled(file, ms)));
    const store = openSqlite(file);
    try {
      const ledger = await openLedger(store);
      const { problems, entries, items } = await verifyLedger(ledger);
      assert.deepEqual(problems, []);
      assert.equal(items, 3 * entries, 'two claims and a note an entry');
      const kept = await store.all<{ entry: number; root: string }>('select entry, root from entry');
      const lines = new Set(kept.map(({ entry, root }) => `${entry} ${root}`));
      assert.deepEqual(
        acknowledged.filter((line) => !lines.has(line)),
        [],
        'each is there, under the root that was told',
      );
      const { entry, root } = await append(ledger, [claim('three'), claim('four')]).then(() => ledger.head());
      assert.equal(entry, entries + 1, 'it goes on where it stood');
      acknowledged.push(`${entry} ${root}`);
    } finally {
      await store.close();
    }
  }
  assert.ok(acknowledged.length > 2 * MOMENTS.length, 'every writer wrote');
});
