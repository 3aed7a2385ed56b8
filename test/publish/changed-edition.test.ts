/** An edition's file of which something was changed after it was published: whoever checks it sees that. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFile } from '../../src/actions/check-files.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { judge } from '../../src/actions/judge.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { signingKey } from '../../src/ledger/edition-log.ts';
import type { Cell } from '../../src/ledger/port.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { writeWhole } from '../../src/publish/edition-file.ts';
import { on, onDisk } from '../actions/desk.ts';
import { DAYS, PLAIN, Stage, writeArticle, writeList } from '../support/audience-acts.ts';
import { temporaryFolder } from '../support/tmp.ts';

/** Two articles, a list, a judgement and something withdrawn, over two publications. */
async function published(): Promise<Workspace> {
  const workspace = await onDisk(temporaryFolder());
  const documents = new Map<string, string>();
  const [first, second] = DAYS;
  const stage = new Stage(workspace, first, documents, PLAIN);
  await writeArticle(stage, { label: 'a', name: 'Anna Berg', type: 'detention', speaker: 'Olga Sud' });
  await writeArticle(stage, { label: 'b', name: 'Anna Berg', type: 'release' });
  const gone = await writeArticle(stage, { label: 'c', name: 'Zoya Kryvich', type: 'detention' });
  await writeList(stage, 'list', ['Anna Berg,30,weaver', 'Ivan Holub,40,driver']);
  await publish(on(workspace, first), 'public', 'first');
  const later = new Stage(workspace, second, documents, PLAIN);
  const [mention, other] = [await later.mention('a', 'Anna Berg'), await later.mention('b', 'Anna Berg')];
  await judge(later.workspace, [{ mention, other, verdict: 'same' }], 'the same');
  await disclose(later.workspace, gone, 'restricted', 'the family asked');
  await publish(on(workspace, second), 'public', 'second');
  return workspace;
}

/** What checking the file comes to: its problems, or why it can't be read at all. */
async function problemsOf(file: string): Promise<readonly string[]> {
  try {
    return (await checkFile(file)).problems;
  } catch (error) {
    if (error instanceof Refusal) return [error.message];
    throw error;
  }
}

const workspace = await published();
const file = editionFile(workspace.data, 'public');
const copy = join(temporaryFolder(), 'copy.sqlite');

test('as it was published nothing is wrong with it', async () => {
  assert.deepEqual(await problemsOf(file), []);
});

test('one byte of any table changed, wherever it is, is seen', async () => {
  const bytes = readFileSync(file);
  const [places, seen] = [new Map<string, number>(), new Set<string>()];
  const store = openSqlite(file, { readOnly: true });
  const pages = await store.all<{ name: string; pgoffset: number; pgsize: number }>(
    'select name, pgoffset, pgsize from dbstat where payload > 0',
  );
  await store.close();
  // The last byte of a page in use is a byte of a cell: cells are laid down from the end.
  for (const { name, pgoffset, pgsize } of pages) if (!places.has(name)) places.set(name, pgoffset + pgsize - 1);
  for (const [name, place] of places) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] as number) ^ 1;
    writeFileSync(copy, changed);
    if ((await problemsOf(copy)).length > 0) seen.add(name);
  }
  assert.ok(places.size > 30, `${places.size} tables and indexes`);
  assert.deepEqual(
    [...places.keys()].filter((name) => !seen.has(name)),
    [],
  );
});

test('a name overwritten in place by another of its length is seen wherever it stands', async () => {
  const bytes = readFileSync(file);
  let places = 0;
  for (const [was, is] of [
    ['Anna', 'Anya'],
    ['anna', 'anya'],
  ] as const)
    for (let at = bytes.indexOf(was); at >= 0; at = bytes.indexOf(was, at + 1)) {
      const changed = Buffer.from(bytes);
      changed.write(is, at);
      writeFileSync(copy, changed);
      assert.notDeepEqual(await problemsOf(copy), [], `at ${at}`);
      places++;
    }
  assert.ok(places > 10);
});

/** Changes the edition as its publisher could, who signs it again. */
async function signedWith(sql: string, parameters: readonly Cell[] = []): Promise<readonly string[]> {
  const key = await signingKey(workspace.ledger.store, 'public');
  assert.ok(key);
  const draft = join(temporaryFolder(), 'draft.sqlite');
  copyFileSync(file, draft);
  const store = openSqlite(draft, { draft: true });
  await store.transaction((tx) => tx.run(sql, parameters));
  await writeWhole(store, `${draft}.written`, key.signer);
  await store.close();
  return problemsOf(`${draft}.written`);
}

test('signed again by its own publisher, what does not follow from the log is seen all the same', async () => {
  const replaced = (table: string, column: string, was: string, is: string): readonly [string, RegExp] => [
    `update ${table} set ${column} = replace(${column}, '${was}', '${is}')`,
    new RegExp(`${table}|quotes do not stand`),
  ];
  for (const [sql, words] of [
    replaced('told', 'value', 'Anna', 'Anya'),
    replaced('told', 'locator', 'Anna', 'Anya'),
    ["update told set property = 'place' where property = 'occupation'", /rows of told/],
    ["update told set lo = 1 where property = 'occurred'", /rows of told/],
    ["update told set value_mention = mention where property = 'prisoner'", /rows of told/],
    ["update spot set kind = 'event' where kind = 'person'", /rows of spot/],
    ["update judged set verdict = 'not'", /rows of judged/],
    replaced('derived', 'body', 'Anna', 'Anya'),
    ["update name_key set key = key || 'x'", /name_key/],
    ['update custody set certain_to = coalesce(certain_to, 0) + 1', /custody/],
    ['update member set entity = mention', /member/],
    ["update grouped set label = label || 'x'", /grouped/],
    ['update tally set certain = certain + 1', /tally/],
    ['delete from derived', /derived/],
    replaced('document_text', 'body', 'Anna', 'Anya'),
    ['drop index told_document', /told_document is not a table or index/],
  ] as const) {
    const problems = await signedWith(sql);
    assert.match(problems.join('\n'), words, sql);
  }
  assert.deepEqual(await signedWith('update edition set value = value'), []);
});

test('what was changed in the file is not carried into the next publication', async () => {
  const whole = readFileSync(file);
  const changed = Buffer.from(whole);
  changed.write('Anya', changed.indexOf('Anna'));
  writeFileSync(file, changed);
  assert.equal(await publish(on(workspace, DAYS[2]), 'public', 'nothing new'), null);
  assert.ok(readFileSync(file).equals(whole));
  await workspace.close();
});
