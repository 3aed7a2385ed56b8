/** kill -9 during imports: nothing acknowledged is lost, nothing half-written is shown, and the work goes on. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { onDisk } from './desk.ts';

/** Kills the importer after it acknowledged `after` files and some milliseconds more; returns what it acknowledged. */
async function importUntilKilled(data: string, after: number, more: number): Promise<string[]> {
  const child = spawn(process.execPath, [new URL('./import-until-killed.ts', import.meta.url).pathname, data, '400'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let due = false;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
    if (!due && out.split('\n').length > after) {
      due = true;
      setTimeout(() => child.kill('SIGKILL'), more);
    }
  });
  const [, signal] = await once(child, 'close');
  assert.equal(signal, 'SIGKILL', 'killed while at work');
  // A line without its end was not acknowledged.
  return out.split('\n').slice(0, -1);
}

for (const [after, more] of [
  [3, 0],
  [7, 3],
  [12, 11],
] as const) {
  test(`killed ${more} ms after ${after} files`, async () => {
    const data = temporaryFolder();
    const acknowledged = await importUntilKilled(data, after, more);
    assert.ok(acknowledged.length >= after);
    const workspace = await onDisk(data, null);
    const { store } = workspace.ledger;
    for (const line of acknowledged) {
      const [entry = '', document = ''] = line.split(' ');
      const [kept] = await store.all('select entry from entry where entry = ?', [Number(entry)]);
      const [bytes] = await store.all('select size from document_bytes where document = ?', [document]);
      const [source] = await store.all('select title from source where document = ?', [document]);
      assert.ok(kept && bytes && source, `entry ${entry} is whole`);
    }
    // A document without its entry, or a proposal without its document, would be a half.
    const [halves] = await store.all<{ n: number }>(`
      select (select count(*) from document_bytes b where not exists (select 1 from source s where s.document = b.document))
        + (select count(*) from proposal p where not exists (select 1 from document_bytes b where b.document = p.document)) as n`);
    assert.equal(halves?.n, 0);
    assert.deepEqual((await verify(workspace)).problems, []);
    assert.equal((await rebuildRegister(workspace)).identical, true);
    await workspace.close();
  });
}
