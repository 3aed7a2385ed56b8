/** A ledger whose end is gone adds up all the same: the mark beside it says how far it had come. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { onlyInFile } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { onDisk } from './desk.ts';

const skip = onlyInFile('the mark is beside a file');

async function enter(data: string, text: string): Promise<void> {
  const workspace = await onDisk(data);
  await importFile(workspace, { bytes: Buffer.from(text), name: 'a.txt' });
  await workspace.close();
}

test('an older copy in the ledger’s place is refused with what to do, and taken where somebody says so', {
  skip,
}, async () => {
  const data = temporaryFolder('shortened');
  const [ledger, mark, old] = [join(data, 'ledger.sqlite'), join(data, 'ledger.sqlite-mark'), join(data, 'old')];
  await enter(data, 'One.');
  copyFileSync(ledger, old);
  await enter(data, 'Two.');
  copyFileSync(old, ledger);
  const shorter = (error: unknown): boolean =>
    error instanceof Refusal &&
    /entry 2 was written, and the ledger now ends at entry 1\..*remove .*-mark/.test(error.message);
  await assert.rejects(onDisk(data), shorter);
  await assert.rejects(onDisk(data), shorter, 'however often it is tried');
  rmSync(mark);
  await enter(data, 'Three.');
  rmSync(ledger);
  await assert.rejects(onDisk(data), /entry 2 was written, and the ledger now ends at entry 0/);
});

test('a mark that was changed is told, and written anew with the next entry', { skip }, async () => {
  const data = temporaryFolder('shortened');
  const mark = join(data, 'ledger.sqlite-mark');
  await enter(data, 'One.');
  writeFileSync(mark, readFileSync(mark, 'utf8').replace('1', '7'));
  const workspace = await onDisk(data);
  assert.match((await verify(workspace)).problems.join(), /-mark is damaged: remove it/);
  await importFile(workspace, { bytes: Buffer.from('Two.'), name: 'b.txt' });
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});
