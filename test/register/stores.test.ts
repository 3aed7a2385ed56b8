/** One suite, two stores: the same work leaves the same register on SQLite and on PostgreSQL. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import { rank } from '../../src/actions/correct.ts';
import { judge } from '../../src/actions/judge.ts';
import { undo } from '../../src/actions/undo.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { workspaceOn } from '../../src/actions/workspace.ts';
import { openPostgres } from '../../src/ledger/postgres.ts';
import { registerLines } from '../../src/register/desk.ts';
import { article, NOW, on, scratch } from '../actions/desk.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';

let server: PostgresServer;
before(async () => {
  server = await startPostgres();
});
after(() => server.stop());

async function work(workspace: Workspace): Promise<void> {
  await article(
    on(workspace, '2025-09-01'),
    { text: 'Ганна Берг was detained on May 3, Viasna said.', published: '2025-09-01' },
    [
      {
        type: 'detention',
        quote: 'Ганна Берг was detained on May 3',
        participants: [{ role: 'prisoner', name: 'Ганна Берг' }],
        date: { edtf: '2025-05-03', basis: 'resolved', text: 'May 3' },
        source: { name: 'Viasna', form: 'said', chain: ['Viasna'] },
      },
    ],
    [['Ганна Берг', 'held']],
  );
  await article(
    on(workspace, '2025-09-12'),
    { text: 'Hanna Berg was one of 52 freed on September 11.', published: '2025-09-12' },
    [
      {
        type: 'release',
        quote: 'Hanna Berg was one of 52 freed on September 11',
        participants: [{ role: 'prisoner', name: 'Hanna Berg' }],
        date: { edtf: '2025-09-11', basis: 'resolved', text: 'September 11' },
        quantity: { value: 52, qualifier: 'exactly', unit: 'person', text: '52' },
      },
    ],
    [['Hanna Berg']],
  );
  const people = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from spot where kind = 'person' and k1 is null order by ord",
  );
  const pair = { mention: people[0]?.mention ?? '', other: people[1]?.mention ?? '' };
  const { entry } = await judge(workspace, [{ ...pair, verdict: 'same' }], 'one woman');
  await undo(workspace, entry ?? 0, 'not sure yet');
  await judge(workspace, [{ ...pair, verdict: 'same' }], 'sure now');
  const [name] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'name' and k1 is null order by ord, claim",
  );
  await rank(workspace, name?.claim ?? '', 'preferred', 'her own form');
}

test('the same work leaves the same register on both stores', async () => {
  const embedded = await scratch();
  const onServer = await workspaceOn(openPostgres(await freshDatabase(server)), {
    data: '',
    now: NOW,
    seed: 'test',
    who: 'tester',
  });
  await work(embedded);
  await work(onServer);
  assert.deepEqual(await registerLines(onServer.ledger.store), await registerLines(embedded.ledger.store));
  assert.equal((await onServer.ledger.head()).root, (await embedded.ledger.head()).root);
  assert.deepEqual((await verify(onServer)).problems, []);
  assert.equal((await rebuildRegister(onServer)).identical, true);
  await embedded.close();
  await onServer.close();
});
