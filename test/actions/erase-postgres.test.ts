/** On a PostgreSQL server the words are in no file of its tables, indexes or statistics afterwards. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { erase } from '../../src/actions/erase.ts';
import { publish } from '../../src/actions/publish.ts';
import { workspaceOn } from '../../src/actions/workspace.ts';
import { openPostgres } from '../../src/ledger/postgres.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { NOW, on } from './desk.ts';
import { mentionsOf, secretsOf, world } from './erased-world.ts';

/** Under a server of somebody else's the files may be out of reach. */
function filesOf(folder: string): string[] | null {
  try {
    return readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile());
  } catch {
    return null;
  }
}

test('on PostgreSQL too, what is erased is in no file of the database', async (t) => {
  const store = openPostgres(await freshDatabase(await startPostgres()));
  const workspace = await workspaceOn(store, { data: temporaryFolder(), now: NOW, seed: null, who: 'tester' });
  const { her } = await world(workspace);
  await publish(on(workspace, '2025-09-13'), 'public', 'first');
  const secrets = await secretsOf(workspace, await mentionsOf(workspace));
  await store.all('analyze');
  await store.all('checkpoint');
  const [place] = await store.all<{ data: string; oid: number }>(
    "select current_setting('data_directory') as data, oid::int as oid from pg_database where datname = current_database()",
  );
  const folder = join(place?.data ?? '', 'base', String(place?.oid));
  const held = (words: readonly string[]): string[] =>
    (filesOf(folder) ?? []).filter((path) => {
      const bytes = readFileSync(path);
      return words.some((word) => bytes.includes(word));
    });
  if (filesOf(folder)) assert.ok(held(['Kryvich']).length > 0, 'it was there before');
  else t.diagnostic('the files of this server are out of reach');

  const done = await erase(on(workspace, '2025-09-14'), { targets: [her], why: 'her request' });
  assert.ok(done.cleared);
  await publish(on(workspace, '2025-09-15'), 'public', 'an erasure');
  assert.deepEqual((await verify(workspace)).problems, []);
  await store.all('checkpoint');
  assert.deepEqual(held(secrets), []);
  await workspace.close();
});
