/** A backup opens to the same ledger, or to nothing; what is damaged, cut or closed to you leaves no trace. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { backup, restore } from '../../src/actions/backup.ts';
import { publish } from '../../src/actions/publish.ts';
import type { Workspace } from '../../src/actions/workspace.ts';
import { editionFile, openWorkspace, workspaceOn } from '../../src/actions/workspace.ts';
import { openPostgres } from '../../src/ledger/postgres.ts';
import { registerLines } from '../../src/register/desk.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { article, NOW, on, onDisk } from './desk.ts';

const never = new AbortController().signal;
const identity = await generateIdentity();
const toKey = { recipients: [await identityToRecipient(identity)] };
const byKey = { identities: [identity] };
const options = (data: string) => ({ data, now: NOW, seed: null, who: 'tester' });

async function enter(workspace: Workspace): Promise<void> {
  await article(
    on(workspace, '2025-09-01'),
    { text: 'Hanna Berg was detained on May 3.', published: '2025-09-01' },
    [
      {
        type: 'detention',
        quote: 'Hanna Berg was detained on May 3',
        participants: [{ role: 'prisoner', name: 'Hanna Berg' }],
        date: { edtf: '2025-05-03', basis: 'resolved', text: 'May 3' },
      },
    ],
    [['Hanna Berg', 'held']],
  );
}

const world = await onDisk(temporaryFolder());
await enter(world);
await publish(world, 'public', 'a step');
after(() => world.close());

const leftovers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /part|process|tmp|wal|shm/.test(name));

test('a backup to a public key opens with the private one, to the same head, register and edition', async () => {
  const folder = temporaryFolder('backup');
  const file = join(folder, 'a.age');
  const made = await backup(world, file, toKey, never);
  assert.equal(made.root, (await world.ledger.head()).root);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder), ['a.age']);
  const data = join(folder, 'data');
  const restored = await restore(options(data), file, byKey);
  assert.equal(restored.root, made.root);
  assert.deepEqual(restored.editions, ['public']);
  assert.deepEqual(readdirSync(data).sort(), ['editions', 'ledger.sqlite', 'ledger.sqlite-mark']);
  assert.deepEqual(readFileSync(editionFile(data, 'public')), readFileSync(editionFile(world.data, 'public')));
  const again = await openWorkspace(options(data));
  assert.deepEqual(await registerLines(again.ledger.store), await registerLines(world.ledger.store));
  await again.close();
  const kept = await world.ledger.store.all('select place, at, upto from backup_made');
  assert.deepEqual({ ...kept.at(-1) }, { place: file, at: NOW, upto: made.entry }, 'the ledger remembers its copies');
  assert.deepEqual(
    leftovers(world.data).filter((name) => !name.startsWith('ledger.sqlite-')),
    [],
  );
  await assert.rejects(backup(world, file, toKey, never), /nothing is written over it/);
  await assert.rejects(restore(options(data), file, byKey), /not empty/);
});

test('a wrong passphrase or key opens nothing, says one thing whatever is wrong, and leaves nothing', async () => {
  const folder = temporaryFolder('backup');
  const [closed, sealed] = [join(folder, 'a.age'), join(folder, 'b.age')];
  await backup(world, closed, toKey, never);
  await backup(world, sealed, { passphrase: 'five words drawn by lot', workFactor: 10 }, never);
  const data = join(folder, 'data');
  const other = { identities: [await generateIdentity()] };
  for (const [file, opening] of [
    [closed, other],
    [closed, { passphrase: 'five words drawn by lot' }],
    [sealed, { passphrase: 'five words drawn by Lot' }],
    [sealed, byKey],
    [sealed, { identities: ['no key at all'] }],
  ] as const) {
    await assert.rejects(restore(options(data), file, opening), {
      message: `That passphrase or key does not open ${file}.`,
    });
    assert.equal(existsSync(data), false);
  }
  assert.equal((await restore(options(data), sealed, { passphrase: 'five words drawn by lot' })).entries, 3);
});

test('a backup with any byte changed, or any of its end gone, is refused whole', async () => {
  const folder = temporaryFolder('backup');
  const file = join(folder, 'a.age');
  await backup(world, file, toKey, never);
  const whole = readFileSync(file);
  const data = join(folder, 'data');
  const damaged = join(folder, 'damaged.age');
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const copy = Buffer.from(whole);
    copy[at] = (copy[at] as number) ^ 1;
    writeFileSync(damaged, copy);
    await assert.rejects(
      restore(options(data), damaged, byKey),
      /damaged|does not open|not in the age format/,
      `${at}`,
    );
    assert.equal(existsSync(data), false);
  }
  for (const left of [0, 10, 100, 200, whole.length - 65_552, whole.length - 1]) {
    writeFileSync(damaged, whole);
    truncateSync(damaged, Math.max(0, left));
    await assert.rejects(
      restore(options(data), damaged, byKey),
      /damaged|does not open|not in the age format/,
      `${left}`,
    );
  }
  writeFileSync(damaged, Buffer.concat([whole, Buffer.from('x')]));
  await assert.rejects(restore(options(data), damaged, byKey), /damaged/);
  assert.deepEqual(readdirSync(folder).sort(), ['a.age', 'damaged.age']);
});

test('what is stopped leaves neither a half file nor the plain copy', async () => {
  const folder = temporaryFolder('backup');
  const stop = new AbortController();
  const file = join(folder, 'a.age');
  await assert.rejects(backup(world, file, toKey, stop.signal, () => stop.abort(new Error('stopped'))));
  assert.deepEqual(readdirSync(folder), []);
  assert.deepEqual(
    readdirSync(world.data).filter((name) => name.includes('process')),
    [],
  );
});

test('a folder that holds something, or a file that is no backup, is refused', async () => {
  const folder = temporaryFolder('backup');
  const file = join(folder, 'a.age');
  await assert.rejects(restore(options(join(folder, 'data')), file, byKey), /there is no such file/);
  writeFileSync(file, 'words');
  await assert.rejects(restore(options(join(folder, 'data')), file, byKey), /not in the age format/);
  mkdirSync(join(folder, 'held'));
  writeFileSync(join(folder, 'held', 'note.txt'), 'mine');
  await assert.rejects(restore(options(join(folder, 'held')), file, byKey), /not empty/);
  assert.deepEqual(readdirSync(join(folder, 'held')), ['note.txt']);
  await assert.rejects(
    backup(world, join(folder, 'b.age'), { recipients: ['age1nokey'] }, never),
    /no public key of age/,
  );
});

test('a backup of a ledger on a server is restored to a file, while a writer goes on', async () => {
  const server = await startPostgres();
  try {
    const url = await freshDatabase(server);
    const data = temporaryFolder('backup');
    const workspace = await workspaceOn(openPostgres(url), { ...options(data), seed: 'test' });
    await enter(workspace);
    const { root } = await workspace.ledger.head();
    const lines = await registerLines(workspace.ledger.store);
    const file = join(data, 'a.age');
    const [made] = await Promise.all([backup(workspace, file, toKey, never), enter(on(workspace, '2025-09-02'))]);
    const restored = await restore(options(join(data, 'restored')), file, byKey);
    assert.equal(restored.root, made.root);
    if (made.root === root) {
      const again = await openWorkspace(options(join(data, 'restored')));
      assert.deepEqual(await registerLines(again.ledger.store), lines);
      await again.close();
    }
    await workspace.close();

    // And from there onto another server, which then refuses a second.
    const other = { ...options(join(data, 'elsewhere')), store: await freshDatabase(server) };
    assert.equal((await restore(other, file, byKey)).root, made.root);
    const served = await openWorkspace(other);
    assert.equal((await served.ledger.head()).root, made.root);
    await served.close();
    assert.deepEqual(readdirSync(other.data), [], 'no file speaks of a ledger that is not there');
    await assert.rejects(restore({ ...other, data: join(data, 'third') }, file, byKey), /is not empty/);
    assert.equal(existsSync(join(data, 'third')), false);
  } finally {
    await server.stop();
  }
});
