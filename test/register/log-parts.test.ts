/** The log is divided so that every row is made of one part, and no part is told of everything beside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsOf } from '../../bench/scale/ids.ts';
import { worldOf } from '../../bench/scale/world.ts';
import { recordAll } from '../../src/register/desk.ts';
import { partsOfLog } from '../../src/register/log-parts.ts';
import { scratch } from '../actions/desk.ts';

test('every mention and document is one part’s own, and parts are made larger where too much is beside them', async () => {
  const { ledger, close } = await scratch();
  const { store } = ledger;
  const note = { who: 'test', why: 'test', tool: 'test' };
  await store.transaction((tx) =>
    recordAll(
      ledger,
      tx,
      [...worldOf(160, 7, idsOf(7))].map(({ kind, at, items }) => ({ kind, at, items, note })),
    ),
  );
  const { entry: last } = await ledger.head();
  const kept = await store.all<{ shard: string }>("select distinct shard from item where kind <> 'note'");
  const items = (await store.all("select 1 from item where kind <> 'note'")).length;
  const small = await partsOfLog(store, last, 1, Infinity);
  assert.ok(small.length > 50);
  assert.deepEqual(small.flatMap(({ own }) => own).sort(), kept.map(({ shard }) => shard).sort());
  for (const { own, beside } of small) assert.equal(new Set([...own, ...beside]).size, own.length + beside.length);
  const sum = (parts: typeof small): number => parts.reduce((all, part) => all + part.items, 0);
  const larger = await partsOfLog(store, last, 1, 1.5);
  assert.ok(sum(small) > 1.5 * items && sum(larger) <= 1.5 * items);
  assert.ok(larger.length > 1);
  await close();
});
