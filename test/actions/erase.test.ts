/** What is erased is gone: from the register, from the words, from every file; and the tree still verifies. */
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { retract } from '../../src/actions/correct.ts';
import { erase } from '../../src/actions/erase.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import { undo } from '../../src/actions/undo.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { on, onDisk } from './desk.ts';
import { assertNowhere, list, MAPPING, mentionsOf, NAME, secretsOf, world } from './erased-world.ts';

test('erased, somebody is in no file of the data directory, and the tree verifies with the heads it had', async () => {
  const data = temporaryFolder();
  const workspace = await onDisk(data, null);
  const { her, shared, alone } = await world(workspace);
  await publish(on(workspace, '2025-09-13'), 'public', 'first');
  const heads = await workspace.ledger.store.all('select entry, root from entry order by entry');
  const secrets = await secretsOf(workspace, await mentionsOf(workspace));
  assert.ok(secrets.length > 20);

  const dry = await erase(on(workspace, '2025-09-14'), { targets: [her], why: 'her request', dryRun: true });
  assert.equal(dry.entry, null);
  assert.deepEqual((await workspace.ledger.head()).entry, heads.length);

  const done = await erase(on(workspace, '2025-09-14'), { targets: [her], why: 'her request' });
  assert.ok(done.cleared);
  assert.deepEqual({ ...done, entry: null, dryRun: true, cleared: false }, { ...dry, cleared: false });
  assert.deepEqual(done.names, [NAME]);
  assert.deepEqual(
    done.documents.whole.map(({ document }) => document),
    [alone],
  );
  assert.ok(done.documents.masked.some(({ document }) => document === shared));
  assert.deepEqual(
    done.notes.map(({ why }) => why).sort(),
    [`${NAME} told us so herself`, `import of ${NAME} again.txt`, `not ${NAME}`].sort(),
  );
  assert.deepEqual(
    done.editions.map(({ audience }) => audience),
    ['public'],
  );

  const after = await workspace.ledger.store.all('select entry, root from entry order by entry');
  assert.deepEqual(after.slice(0, heads.length), heads);
  const held = await verify(workspace);
  assert.equal(held.problems.length, 1);
  assert.match(held.problems[0] ?? '', /the public edition still holds \d+ items that were erased/);
  assert.ok(held.masked >= 3);

  const publication = await publish(on(workspace, '2025-09-15'), 'public', 'an erasure');
  assert.ok((publication?.withdrawn ?? 0) > 0);
  const checked = await verify(workspace);
  assert.deepEqual([checked.problems, checked.editions], [[], 1]);
  await workspace.close();
  assertNowhere(data, secrets);
});

test('another who stood beside her keeps his words, each at its place', async () => {
  const workspace = await onDisk(temporaryFolder());
  const { her, shared } = await world(workspace);
  await erase(workspace, { targets: [her], why: 'her request' });
  const [text] = await workspace.ledger.store.all<{ body: string }>(
    'select body from document_text where document = ?',
    [shared],
  );
  assert.equal(
    text?.body,
    `Ivan Holub and ░░░░░░░░░░░░ were sentenced. ░░░░░░░ wept. Ivan Holub was released.`.replace(
      '░░░░░░░░░░░░',
      '░'.repeat(NAME.length),
    ),
  );
  const [row] = await workspace.ledger.store.all<{ value: string }>(
    "select value from told where property = 'occupation' and value like '%friend%' and k1 is null",
  );
  assert.match(row?.value ?? '', /friend of ░+"/);
  const names = await workspace.ledger.store.all<{ value: string }>(
    "select distinct value from told where property = 'name' and k1 is null order by value",
  );
  assert.ok(names.some(({ value }) => value.includes('Ivan Holub')));
  await workspace.close();
});

test('the next import, acceptance and entry set her aside, and keep nothing of her', async () => {
  const data = temporaryFolder();
  const workspace = await onDisk(data);
  const { her, alone } = await world(workspace);
  const secrets = ['Kryvich', 'glassblower'];
  await erase(workspace, { targets: [her], why: 'her request' });
  const next = await list(on(workspace, '2025-09-17'), '2025-09-17', 'New Man,baker\n');
  assert.deepEqual(
    next.aside?.map(({ reason, values }) => [reason, values]),
    [['erased on request', []]],
  );
  assert.equal(next.status, 3);
  const again = await importFile(workspace, {
    bytes: Buffer.from(
      `---\noutlet: "Gazette"\npublished: "2025-09-01"\nlanguage: en\n---\n${NAME} was detained on May 3 by police.`,
    ),
    name: 'article.txt',
  });
  assert.deepEqual([again.status, again.error?.code, again.document], [4, 'erased', undefined]);
  assert.ok(alone);
  await assert.rejects(undo(workspace, (await workspace.ledger.head()).entry - 1, 'mistake'), Refusal);
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
  const reopened = await onDisk(data);
  if (reopened.ledger.store.dialect === 'sqlite') await reopened.ledger.store.all('pragma wal_checkpoint(truncate)');
  await reopened.close();
  assertNowhere(data, secrets);
  const allowed = await onDisk(data);
  const back = await importFile(allowed, {
    bytes: Buffer.from(`name,job\n${NAME},glassblower\n`),
    name: 'list.csv',
    outlet: 'Register',
    url: 'https://example.org/list',
    published: '2025-09-24',
    mapping: MAPPING,
    allowErased: true,
    why: 'she asks to be in again',
  });
  assert.equal(back.status, 0);
  await allowed.close();
});

test('without its key, a ledger from which somebody was erased takes nothing in', async () => {
  const data = temporaryFolder();
  const workspace = await onDisk(data);
  const { her } = await world(workspace);
  await erase(workspace, { targets: [her], why: 'her request' });
  assert.ok(existsSync(join(data, 'erased.key')));
  rmSync(join(data, 'erased.key'));
  await assert.rejects(list(workspace, '2025-09-17'), /erased\.key.*missing/);
  await workspace.close();
});

test('a reason that names her is refused, and so is what is nothing', async () => {
  const workspace = await onDisk(temporaryFolder());
  const { her } = await world(workspace);
  await assert.rejects(erase(workspace, { targets: [her], why: `${NAME} asked` }), /without the name/);
  await assert.rejects(erase(workspace, { targets: ['nothing'], why: 'x' }), /Nothing was changed/);
  await workspace.close();
});

test('one claim is erased by itself; what was retracted and undone before goes too', async () => {
  const data = temporaryFolder();
  const workspace = await onDisk(data);
  await world(workspace);
  const [row] = await workspace.ledger.store.all<{ claim: string }>(
    "select claim from told where property = 'occupation' and value like '%cook%'",
  );
  const claim = row?.claim ?? '';
  const { entry } = await retract(workspace, claim, 'wrong');
  await undo(workspace, entry, 'right');
  await erase(workspace, { targets: [claim], why: 'his request' });
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
  assertNowhere(data, ['cook', claim]);
});

test('an edition made again keeps the leaf of what it had shown for the sake of something erased', async () => {
  for (const ending of ['before', 'after', 'both'] as const) {
    const workspace = await onDisk(temporaryFolder(), null);
    const { document: first = '' } = await list(on(workspace, '2025-09-03'), '2025-09-03');
    await publish(on(workspace, '2025-09-04'), 'public', 'first');
    const { document: second = '' } = await list(on(workspace, '2025-09-10'), '2025-09-10', 'New Man,baker\n');
    await publish(on(workspace, '2025-09-11'), 'public', 'second');
    // The rows of the one list are said by the other too, first shown at another publication.
    for (const target of ending === 'before' ? [first] : ending === 'after' ? [second] : [first, second]) {
      await erase(workspace, { targets: [target], why: 'asked' });
      await publish(on(workspace, '2025-09-12'), 'public', 'third');
    }
    assert.deepEqual((await verify(workspace)).problems, []);
    await workspace.close();
  }
});
