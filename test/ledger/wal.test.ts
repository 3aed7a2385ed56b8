/** A journal that was damaged is told from one that ends in a write cut short. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { damagedFrame } from '../../src/ledger/wal.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { append, claim, openLedger } from './stores.ts';

const folder = temporaryFolder('wal');
const wal = join(folder, 'as-killed-wal');
const FRAME = 24 + 4096;
let frames = 0;

before(async () => {
  const file = join(folder, 'ledger.sqlite');
  const store = openSqlite(file);
  const ledger = await openLedger(store);
  for (const words of ['one', 'two', 'three']) await append(ledger, [claim(words)]);
  copyFileSync(`${file}-wal`, wal);
  frames = (readFileSync(wal).length - 32) / FRAME;
  await store.close();
});

/** The finding where one byte of the journal is another. */
function withByte(offset: number): number | null {
  const bytes = readFileSync(wal);
  bytes[offset] = (bytes[offset] as number) ^ 0x55;
  const changed = join(folder, 'changed-wal');
  writeFileSync(changed, bytes);
  return damagedFrame(changed);
}

test('a whole journal, and none at all, are no finding', () => {
  assert.ok(frames > 20);
  assert.equal(damagedFrame(wal), null);
  assert.equal(damagedFrame(join(folder, 'nothing')), null);
});

test('a byte changed anywhere in a confirmed frame is found, by its frame', () => {
  for (const frame of [1, 2, 7])
    for (const at of [0, 5, 9, 17, 24, 24 + 4095]) assert.equal(withByte(32 + (frame - 1) * FRAME + at), frame);
});

test('a byte changed in the head of the journal is found', () => {
  for (const offset of [0, 3, 9, 25]) assert.equal(withByte(offset), 0);
});

test('a last transaction that was cut short is none', () => {
  const short = join(folder, 'short-wal');
  for (const length of [0, 31, 32, 32 + FRAME * (frames - 1) + 100, 32 + FRAME * (frames - 1)]) {
    copyFileSync(wal, short);
    truncateSync(short, length);
    assert.equal(damagedFrame(short), null);
  }
  assert.equal(withByte(32 + FRAME * (frames - 1) + 50), null);
});
