/** Somebody erased of a list is gone with what happened to them, and next week's list does not bring them back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { erase } from '../../src/actions/erase.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { listHistory } from '../../src/actions/list-history.ts';
import { publish } from '../../src/actions/publish.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { mentionsOf, on, onDisk } from './desk.ts';
import { assertNowhere } from './erased-world.ts';

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    whole: true,
    dates: ['d.m.y'],
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['arrested'], event: 'arrest', property: 'date' },
      { columns: ['article'], event: 'arrest', property: 'ground' },
    ],
    events: { arrest: { type: 'detention' } },
  }),
  'mapping.json',
);

test('erased, somebody of a list is nowhere, with the events of their row, and does not come back', async () => {
  const data = temporaryFolder();
  const workspace = await onDisk(data, null);
  const importOn = (day: string, rows: readonly string[]) =>
    importFile(on(workspace, day), {
      bytes: Buffer.from(`name,arrested,article\n${rows.join('\n')}\n`),
      name: 'list.csv',
      outlet: 'Watch',
      published: day,
      mapping: MAPPING,
    });
  const anna = 'Anna Bergquist,17.05.2021,342-77';
  await importOn('2025-09-01', [anna, 'Ivan Holub,1.5.2021,130']);
  await importOn('2025-09-08', [anna, 'Ivan Holub,1.5.2021,130', 'Zoya Lis,,']);
  await publish(on(workspace, '2025-09-09'), 'public', 'first');
  const [her = ''] = await mentionsOf(workspace, 'person', 'Anna Bergquist');
  await erase(on(workspace, '2025-09-10'), { targets: [her], why: 'her request' });
  await publish(on(workspace, '2025-09-10'), 'public', 'an erasure');
  assert.deepEqual((await verify(workspace)).problems, []);
  const [events] = await workspace.ledger.store.all<{ n: number }>(
    "select count(*) as n from spot where kind = 'event' and k1 is null",
  );
  assert.equal(events?.n, 1);
  const next = await importOn('2025-09-15', [anna, 'Ivan Holub,1.5.2021,130']);
  assert.deepEqual(
    next.aside?.map(({ row, code, values }) => [row, code, values]),
    [[2, 'erased', []]],
  );
  assert.deepEqual(
    next.difference?.rows.map(({ kind, name }) => [kind, name]),
    [['vanished', 'Zoya Lis']],
  );
  const { snapshots } = await listHistory(workspace, 'Watch');
  assert.deepEqual(
    snapshots.map(({ rows, added, removed }) => [rows, added.length, removed.length]),
    [
      [1, 1, 0],
      [2, 1, 0],
      [1, 0, 1],
    ],
  );
  await workspace.close();
  assertNowhere(data, ['Bergquist', '17.05.2021', '2021-05-17', '342-77']);
});
