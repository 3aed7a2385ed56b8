/**
 * One world on three stores: SQLite, a PostgreSQL server, and a server whose tables are spread by their keys as they would be over
 * many machines (DESIGN, "Growing past one machine"). The same work leaves the same log, register and edition, and gives the same
 * answers, byte for byte. And what keeps the tables fit for that: keys, indexes, no foreign keys, no counters of the server's own.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { rebuildRegister, verify } from '../../src/actions/check.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile, openWorkspace } from '../../src/actions/workspace.ts';
import { registerLines } from '../../src/register/desk.ts';
import { NOW } from '../actions/desk.ts';
import { answersOf, workedWorld } from '../actions/worked-world.ts';
import type { PostgresServer } from '../support/postgres.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import { PARTS, REFERENCE_TABLES, spread, tablesOf, uniqueIndexes } from '../support/spread.ts';
import { temporaryFolder } from '../support/tmp.ts';

/**
 * What a table may be spread by: its first column, and the first of every unique key. `shard` is the mention, document or entry that
 * an item is kept under; `key` a search key; `proposal` a hash of what is proposed; `audience` an edition's own log, which is whole
 * in one place as an edition is one file; `sealed` the id of a sealed item, which is its shard.
 */
const SPREAD_BY = [
  'mention',
  'document',
  'entry',
  'entity',
  'bucket',
  'spelling',
  'shard',
  'key',
  'proposal',
  'audience',
  'sealed',
];

let server: PostgresServer;
let database: URL;
before(async () => {
  server = await startPostgres();
  database = new URL(await freshDatabase(server, 'as English'));
});
after(() => server.stop());

const onSchema = (schema: string): string => {
  database.searchParams.set('schema', schema);
  return database.href;
};

const open = (store: string | null): Promise<Workspace> =>
  openWorkspace({ data: temporaryFolder(), store, now: NOW, seed: 'test', who: 'tester' });

test('every table names the key it is spread by first in its primary key and in every unique index', async () => {
  const workspace = await open(onSchema('keys'));
  const { store } = workspace.ledger;
  const indexes = await uniqueIndexes(store);
  for (const table of (await tablesOf(store)).filter((name) => !REFERENCE_TABLES.includes(name))) {
    const own = indexes.filter((index) => index.table === table);
    const key = own.find(({ main }) => main)?.columns[0];
    assert.ok(key, `${table} has no primary key`);
    assert.ok(
      SPREAD_BY.includes(key),
      `${table}: its key begins with ${key}, which nothing is spread by. Begin it with one of ${SPREAD_BY.join(', ')}; or name the table with the reference tables of this test, if it stays small however much is entered`,
    );
    for (const { index, columns } of own) assert.equal(columns[0], key, `${index} does not begin with ${key}`);
  }
  for (const table of REFERENCE_TABLES)
    assert.ok(
      indexes.some((index) => index.table === table),
      `${table} is there`,
    );
  await workspace.close();
});

test('no table points to another, none counts by itself, and text sorts by code point', async () => {
  const workspace = await open(onSchema('keys'));
  const { store } = workspace.ledger;
  const foreign = "select conrelid::regclass::text as name from pg_constraint where contype = 'f'";
  assert.deepEqual(await store.all(`${foreign} and connamespace = current_schema()::regnamespace`), []);
  assert.deepEqual(await store.all('select sequencename from pg_sequences where schemaname = current_schema()'), []);
  const columns = await store.all<{ name: string; collation: string | null; made: string | null }>(`
    select table_name || '.' || column_name as name, collation_name as collation, column_default as made
    from information_schema.columns where table_schema = current_schema() and (data_type = 'text' or column_default is not null)`);
  assert.ok(columns.length > 30);
  assert.deepEqual(
    columns.filter(({ collation, made }) => collation !== 'C' || made !== null),
    [],
  );
  await workspace.close();
});

/** What must be the same on every store, by name. */
async function stateOf(workspace: Workspace): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    root: [(await workspace.ledger.head()).root],
    register: await registerLines(workspace.ledger.store),
    edition: [readFileSync(editionFile(workspace.data, 'public')).toString('base64')],
    answers: await answersOf(workspace),
  };
}

test('on SQLite, on a server and spread over eight parts, the same work gives the same bytes and answers', async () => {
  const [embedded, whole, blank] = [await open(null), await open(onSchema('whole')), await open(onSchema('blank'))];
  await spread(blank.ledger.store, 'parts');
  const parts = await open(onSchema('parts'));
  for (const workspace of [embedded, whole, parts]) await workedWorld(workspace);
  const expected = await stateOf(embedded);
  assert.ok((expected['answers']?.length ?? 0) > 100);
  for (const workspace of [whole, parts])
    for (const [what, lines] of Object.entries(await stateOf(workspace))) assert.deepEqual(lines, expected[what], what);
  const used = await parts.ledger.store.all<{ parts: number }>('select count(distinct tableoid) as parts from item');
  assert.deepEqual(used, [{ parts: PARTS }], 'what is in it lies in every part');
  for (const workspace of [whole, parts]) {
    assert.equal((await rebuildRegister(workspace)).identical, true);
    assert.deepEqual((await verify(workspace)).problems, []);
  }
  for (const workspace of [embedded, whole, blank, parts]) await workspace.close();
});
