/** What an edition publishes is signed, opened as far as it is seen, and never signed again otherwise. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { verify } from '../../src/actions/check.ts';
import { addSignatures, checkpoint } from '../../src/actions/checkpoint.ts';
import { disclose } from '../../src/actions/disclose.ts';
import { erase } from '../../src/actions/erase.ts';
import { importFile } from '../../src/actions/import-file.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile, ledgerFile } from '../../src/actions/workspace.ts';
import type { Item } from '../../src/claim/entry.ts';
import { commitmentOf } from '../../src/claim/entry.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { parseMapping } from '../../src/ingest/table/mapping.ts';
import { openCheckpoint, parseCheckpoint } from '../../src/ledger/checkpoint.ts';
import { highMarkFile } from '../../src/ledger/high-mark.ts';
import { leafHash } from '../../src/ledger/merkle-log.ts';
import { MerkleTree, verifyConsistency } from '../../src/ledger/merkle-proof.ts';
import { noteOf, readVkey, signerOf } from '../../src/ledger/signed-note.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { detained, on, onDisk } from '../actions/desk.ts';
import { onlyInFile } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';

interface Leaf {
  readonly hash: string;
  readonly n: number;
  readonly withdrawn_n: number | null;
  readonly salt: string | null;
  readonly body: string | null;
}

const file = (workspace: Workspace): string => editionFile(workspace.data, 'public');

async function rowsOf<T extends object>(workspace: Workspace, sql: string): Promise<T[]> {
  const store = openSqlite(file(workspace), { readOnly: true });
  const rows = await store.all<T>(sql);
  await store.close();
  return rows;
}

const leavesOf = (workspace: Workspace): Promise<Leaf[]> => rowsOf(workspace, 'select * from leaf order by ix');

/** Two publications, the second of which withdraws part of the first. */
async function withdrawn(seed: string | null = 'test'): Promise<Workspace> {
  const workspace = await onDisk(temporaryFolder(), seed);
  await detained(workspace, '2025-09-01', 'Anna Berg');
  const document = await detained(workspace, '2025-09-01', 'Zoya Kryvich');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  await disclose(on(workspace, '2025-09-02'), document, 'restricted', 'the family asked');
  await detained(workspace, '2025-09-02', 'Ivan Holub');
  await publish(on(workspace, '2025-09-02'), 'public', 'second');
  return workspace;
}

const refuses = (work: Promise<unknown>, words: RegExp): Promise<void> =>
  assert.rejects(work, (error) => error instanceof Refusal && words.test(error.message));

test('each publication is signed by the edition’s key, and continues the one before', async () => {
  for (const seed of ['test', null]) {
    const workspace = await withdrawn(seed);
    const [title] = await rowsOf<{ value: string }>(workspace, "select value from edition where name = 'vkey'");
    const steps = await rowsOf<{ note: string; root: string; size: number }>(
      workspace,
      'select * from step order by n',
    );
    const leaves = await leavesOf(workspace);
    const tree = MerkleTree.of(leaves.map(({ hash }) => leafHash(Buffer.from(hash, 'hex'))));
    const signed = steps.map(({ note }) => openCheckpoint(note, [readVkey(title?.value ?? '')]));
    assert.equal(signed.length, 2);
    signed.forEach(({ origin, size, root }, i) => {
      assert.match(origin, /^rollcall\/public\/[0-9a-z]{16}$/);
      assert.equal(size, BigInt(steps[i]?.size ?? 0));
      assert.deepEqual(root, tree.root(Number(size)));
    });
    const [first, second] = signed as [(typeof signed)[0], (typeof signed)[0]];
    assert.ok(
      verifyConsistency({
        first: first.size,
        second: second.size,
        firstRoot: first.root,
        secondRoot: second.root,
        proof: tree.consistency(Number(first.size), Number(second.size)),
      }),
    );
    assert.deepEqual((await verify(workspace)).problems, []);
    await workspace.close();
  }
});

test('what is seen is opened, what is withdrawn is closed again, and all of it hashes to its leaf', async () => {
  const workspace = await withdrawn();
  const leaves = await leavesOf(workspace);
  const kinds = new Set<string>();
  for (const { hash, withdrawn_n, salt, body } of leaves) {
    assert.equal(salt === null, body === null);
    assert.equal(body === null, withdrawn_n !== null);
    if (body === null || salt === null) continue;
    const item = JSON.parse(body) as Item;
    kinds.add(item.kind);
    assert.equal(commitmentOf(item, salt).toString('hex'), hash);
  }
  assert.deepEqual([...kinds].sort(), ['attestation', 'claim', 'mention']);
  assert.ok(leaves.some(({ withdrawn_n }) => withdrawn_n === 2));
  assert.ok(!readFileSync(file(workspace)).includes('Kryvich'));
  await workspace.close();
});

test('a withdrawal shows of no past publication what it did not publish', async () => {
  const workspace = await onDisk(temporaryFolder());
  await detained(workspace, '2025-09-01', 'Anna Berg');
  const late = await detained(workspace, '2025-09-01', 'Ivan Holub');
  const gone = await detained(workspace, '2025-09-01', 'Zoya Kryvich');
  await disclose(on(workspace, '2025-09-01'), late, 'restricted', 'not yet');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  await disclose(on(workspace, '2025-09-02'), late, 'public', 'he agreed');
  await publish(on(workspace, '2025-09-02'), 'public', 'second');
  await disclose(on(workspace, '2025-09-03'), gone, 'restricted', 'the family asked');
  await publish(on(workspace, '2025-09-03'), 'public', 'third');
  const names = await rowsOf<{ k0: number; body: string }>(
    workspace,
    "select k0, body from derived where kind = 'name'",
  );
  assert.deepEqual(
    names.flatMap(({ k0, body }) => (body.includes('Ivan Holub') ? [k0] : [])),
    [2],
  );
  await workspace.close();
});

test('withdrawn and shown again, the edition made anew from the ledger has the same bytes and checkpoints', async () => {
  const workspace = await withdrawn();
  const [document] = await workspace.ledger.store.all<{ document: string }>(
    'select document from source where k1 is null order by document',
  );
  await disclose(on(workspace, '2025-09-03'), document?.document ?? '', 'restricted', 'in error');
  await publish(on(workspace, '2025-09-03'), 'public', 'third');
  await disclose(on(workspace, '2025-09-04'), document?.document ?? '', 'public', 'after all');
  await publish(on(workspace, '2025-09-04'), 'public', 'fourth');
  assert.deepEqual((await verify(workspace)).problems, []);
  const before = readFileSync(file(workspace));
  rmSync(file(workspace));
  assert.equal(await publish(on(workspace, '2025-09-05'), 'public', 'again'), null);
  assert.ok(readFileSync(file(workspace)).equals(before));
  await workspace.close();
});

test('an edition one publication behind, as a crash leaves it, catches up to the same bytes', async () => {
  const workspace = await onDisk(temporaryFolder());
  await detained(workspace, '2025-09-01', 'Anna Berg');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  const behind = readFileSync(file(workspace));
  await detained(workspace, '2025-09-02', 'Ivan Holub');
  await publish(on(workspace, '2025-09-02'), 'public', 'second');
  const whole = readFileSync(file(workspace));
  writeFileSync(file(workspace), behind);
  assert.match((await verify(workspace)).problems.join(), /publish --audience public` makes it again/);
  assert.equal(await publish(on(workspace, '2025-09-03'), 'public', 'again'), null);
  assert.ok(readFileSync(file(workspace)).equals(whole));
  await workspace.close();
});

test('after items were erased the log and its checkpoints are as they were, and the next publication withdraws them', async () => {
  const workspace = await onDisk(temporaryFolder());
  await detained(workspace, '2025-09-01', 'Anna Berg');
  await detained(workspace, '2025-09-01', 'Zoya Kryvich');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  const steps = await rowsOf(workspace, 'select * from step');
  const [zoya] = await workspace.ledger.store.all<{ mention: string }>(
    "select mention from told where property = 'name' and value like '%Kryvich%'",
  );
  await erase(workspace, { targets: [zoya?.mention ?? ''], why: 'asked' });
  assert.match((await verify(workspace)).problems.join(), /still holds \d+ items that were erased/);
  rmSync(file(workspace));
  const publication = await publish(on(workspace, '2025-09-02'), 'public', 'second');
  assert.ok((publication?.withdrawn ?? 0) > 0);
  assert.deepEqual(await rowsOf(workspace, 'select * from step where n = 1'), steps);
  assert.ok(!readFileSync(file(workspace)).includes('Kryvich'));
  await workspace.close();
});

test('an edition refuses to sign when its file holds other leaves than were signed', async () => {
  const workspace = await withdrawn();
  const edition = openSqlite(file(workspace));
  await edition.transaction((tx) =>
    tx.run("update leaf set hash = replace(hash, substr(hash, 1, 8), 'deadbeef') where ix = 1"),
  );
  await edition.close();
  await detained(workspace, '2025-09-03', 'Piotr Novik');
  await refuses(
    publish(on(workspace, '2025-09-03'), 'public', 'third'),
    /Nothing was signed: the leaves of .*public\.sqlite/,
  );
  rmSync(file(workspace));
  assert.equal((await publish(on(workspace, '2025-09-03'), 'public', 'third'))?.n, 3, 'what it says to do helps');
  await workspace.close();
});

test('an edition refuses to sign when the ledger’s own copy of its log was changed', async () => {
  for (const sql of [
    "update edition_leaf set hash = replace(hash, substr(hash, 1, 8), 'deadbeef') where ix = 1",
    'delete from edition_leaf where ix = 1',
    "update edition_step set note = replace(note, 'rollcall/', 'rollbook/') where n = 1",
    "update edition_step set root = '00' where n = 2",
    'delete from edition_step where n = 2',
  ]) {
    const workspace = await withdrawn();
    await workspace.ledger.store.transaction((tx) => tx.run(sql));
    await detained(workspace, '2025-09-03', 'Piotr Novik');
    await refuses(
      publish(on(workspace, '2025-09-03'), 'public', 'third'),
      /Nothing was signed: in the ledger’s own copy/,
    );
    assert.notDeepEqual((await verify(workspace)).problems, [], sql);
    await workspace.close();
  }
});

test('a ledger put back from an older backup does not publish a second past', {
  skip: onlyInFile('the backup is a file'),
}, async () => {
  const workspace = await onDisk(temporaryFolder());
  await detained(workspace, '2025-09-01', 'Anna Berg');
  await publish(on(workspace, '2025-09-01'), 'public', 'first');
  await workspace.ledger.store.all('pragma wal_checkpoint(truncate)');
  const backup = join(temporaryFolder(), 'ledger.sqlite');
  copyFileSync(ledgerFile(workspace.data), backup);
  await detained(workspace, '2025-09-02', 'Ivan Holub');
  await publish(on(workspace, '2025-09-02'), 'public', 'second');
  await workspace.close();
  copyFileSync(backup, ledgerFile(workspace.data));
  await assert.rejects(onDisk(workspace.data), /has lost what was confirmed/);
  // Somebody means it so, as the message says.
  rmSync(highMarkFile(ledgerFile(workspace.data)));
  const older = await onDisk(workspace.data);
  await detained(older, '2025-09-02', 'Zoya Kryvich');
  await refuses(
    publish(on(older, '2025-09-03'), 'public', 'second'),
    /holds publication 2, of which this ledger knows nothing/,
  );
  await older.close();
});

test('an edition that an older program published unsigned is signed as it was', async () => {
  const workspace = await withdrawn();
  const before = readFileSync(file(workspace));
  await workspace.ledger.store.transaction(async (tx) => {
    for (const table of ['edition_step', 'edition_leaf', 'edition_stone', 'signing_key'])
      await tx.run(`delete from ${table}`);
  });
  const edition = openSqlite(file(workspace));
  await edition.transaction((tx) => tx.run("update edition set value = '1' where name = 'version'"));
  await edition.close();
  assert.match((await verify(workspace)).problems.join(), /not signed yet/);
  assert.equal(await publish(on(workspace, '2025-09-03'), 'public', 'again'), null);
  assert.deepEqual((await verify(workspace)).problems, []);
  assert.ok(readFileSync(file(workspace)).equals(before), 'under the seed, the very same signatures');
  await workspace.close();
});

test('a witness’s line is kept under the checkpoint in ledger and edition, and under no other text', async () => {
  const workspace = await withdrawn();
  const { note } = await checkpoint(workspace, 'public');
  const { text, signatures } = parseCheckpoint(note);
  const witness = signerOf('witness.example/w1', Buffer.alloc(32, 7));
  const stranger = signerOf('stranger.example', Buffer.alloc(32, 8));
  const signed = noteOf(text, [witness.sign(text)]);
  await refuses(addSignatures(workspace, 'public', signed, stranger.vkey), /no signature from a known key/);
  assert.equal((await addSignatures(workspace, 'public', signed, witness.vkey)).added, 1);
  assert.equal((await addSignatures(workspace, 'public', signed, witness.vkey)).added, 0);
  const other = text.replace(/\n\d+\n/, '\n1\n');
  await refuses(
    addSignatures(workspace, 'public', noteOf(other, [witness.sign(other)]), witness.vkey),
    /another text stands above/,
  );
  const kept = await rowsOf<{ note: string }>(workspace, 'select note from step order by n desc limit 1');
  const lines = parseCheckpoint(kept[0]?.note ?? '').signatures.map(({ name }) => name);
  assert.deepEqual(lines, [signatures[0]?.name, 'witness.example/w1']);
  const before = readFileSync(file(workspace));
  rmSync(file(workspace));
  await publish(on(workspace, '2025-09-05'), 'public', 'again');
  assert.ok(readFileSync(file(workspace)).equals(before), 'made again, the edition keeps the line');
  assert.deepEqual((await verify(workspace)).problems, []);
  await workspace.close();
});

const MAPPING = parseMapping(
  JSON.stringify({
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    state: 'held',
    columns: [
      { columns: ['name'], property: 'name' },
      { columns: ['ill'], property: 'health' },
    ],
  }),
  'mapping.json',
);

test('a hidden cell of a list that changes is no new saying, and a row’s hidden part is never opened', async () => {
  const workspace = await onDisk(temporaryFolder());
  for (const [day, ill] of [
    ['2025-09-01', 'a heart'],
    ['2025-09-08', 'a lung'],
  ] as const) {
    await importFile(on(workspace, day), {
      bytes: Buffer.from(`name,ill\nAnna Berg,${ill}\n`),
      name: 'list.csv',
      outlet: 'Viasna',
      url: 'https://viasna.example/list',
      mapping: MAPPING,
      published: day,
    });
    await publish(on(workspace, day), 'public', 'weekly');
  }
  const bodies = (await leavesOf(workspace)).flatMap(({ body }) => (body === null ? [] : [JSON.parse(body) as Item]));
  const seen = bodies.flatMap((item) => (item.kind === 'row_seen' ? [item] : []));
  assert.deepEqual(
    seen.map(({ part }) => part),
    ['public', 'public'],
    'each week’s sighting is a leaf of its own',
  );
  assert.equal(new Set(seen.map(({ state }) => state)).size, 1, 'nothing tells that a hidden cell changed');
  const told = await rowsOf(
    workspace,
    "select mention from told where k0 = 2 and mention in (select mention from spot where kind = 'person')",
  );
  assert.deepEqual(told, []);
  assert.ok(!readFileSync(file(workspace)).includes('heart') && !readFileSync(file(workspace)).includes('health'));
  await workspace.close();
});
