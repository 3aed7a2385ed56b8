/** Two registers are told apart by their fingerprints: by how many rows, and in which tables. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsOf } from '../../bench/scale/ids.ts';
import { worldOf } from '../../bench/scale/world.ts';
import { recordAll, registerLines } from '../../src/register/desk.ts';
import { differenceOf, fingerprintOf } from '../../src/register/fingerprint.ts';
import { scratch } from '../actions/desk.ts';

test('a fingerprint has every row, however many are read at once, and sees which tables were changed', async () => {
  const workspace = await scratch();
  const { ledger } = workspace;
  const note = { who: 'test', why: 'test', tool: 'test' };
  await ledger.store.transaction((tx) =>
    recordAll(
      ledger,
      tx,
      [...worldOf(60, 3, idsOf(3))].map(({ kind, at, items }) => ({ kind, at, items, note })),
    ),
  );
  const before = await fingerprintOf(ledger.store);
  const rows = [...before.values()].reduce((sum, { length }) => sum + length, 0);
  assert.equal(rows, (await registerLines(ledger.store)).length);
  assert.deepEqual(await fingerprintOf(ledger.store, 7), before);
  await ledger.store.transaction(async (tx) => {
    await tx.run('delete from name_key where key = (select min(key) from name_key)');
    await tx.run('update grouped set sure = 1 - sure where part = 1 and entity = (select min(entity) from grouped)');
  });
  const { onlyOne, onlyOther, tables } = differenceOf(before, await fingerprintOf(ledger.store));
  assert.deepEqual(tables, ['grouped', 'name_key']);
  assert.ok(onlyOther > 0 && onlyOne > onlyOther);
  await workspace.close();
});
