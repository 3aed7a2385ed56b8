/** Locked, a data directory is one file that only its key opens; unlocked it is what it was; between the two it is never neither. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { lock, unlock } from '../../src/actions/lock.ts';
import { publish } from '../../src/actions/publish.ts';
import { openEdition } from '../../src/actions/registers.ts';
import { openToRead, openWorkspace } from '../../src/actions/workspace.ts';
import { openSealed } from '../../src/ledger/sealed-file.ts';
import type { TarEntry } from '../../src/ledger/tar.ts';
import { tarred, untarred } from '../../src/ledger/tar.ts';
import { temporaryFolder } from '../support/tmp.ts';
import { article, NOW } from './desk.ts';

const never = new AbortController().signal;
const identity = await generateIdentity();
const toKey = { recipients: [await identityToRecipient(identity)] };
const byKey = { identities: [identity] };
const options = (data: string) => ({ data, now: NOW, seed: null, who: 'tester' });

async function directory(): Promise<string> {
  const data = join(temporaryFolder('lock'), 'data');
  const workspace = await openWorkspace({ ...options(data), seed: 'test' });
  await article(workspace, { text: 'Hanna Berg was detained.', published: '2025-09-01' }, [], [['Hanna Berg', 'held']]);
  await publish(workspace, 'public', 'a step');
  await workspace.close();
  writeFileSync(join(data, 'note of mine.txt'), 'mine', { mode: 0o640 });
  return data;
}

/** How a ledger's file is journalled is a mark in it, set anew at each opening, and counted. */
const MARKS = [
  [18, 20],
  [24, 28],
  [92, 100],
] as const;

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      const told = statSync(path);
      const bytes = told.isFile() ? readFileSync(path) : Buffer.alloc(0);
      if (name === 'ledger.sqlite') for (const [from, to] of MARKS) bytes.fill(0, from, to);
      return [`${name} ${told.mode.toString(8)}`, bytes.toString('base64')];
    }),
  );
}

test('what is locked is one file, and unlocked it is as it was', async () => {
  const data = await directory();
  const before = contents(data);
  await lock(data, toKey, never);
  assert.deepEqual(readdirSync(data), ['locked.age']);
  assert.doesNotMatch(readFileSync(join(data, 'locked.age')).toString('latin1'), /SQLite|Hanna/);
  await unlock(data, byKey);
  assert.deepEqual(contents(data), before);
  const workspace = await openWorkspace(options(data));
  assert.equal((await workspace.ledger.head()).entry, 3);
  await workspace.close();
});

test('every way into a locked directory says that it is locked and what to do; none changes it', async () => {
  const data = await directory();
  await lock(data, toKey, never);
  const before = contents(data);
  const said = /is locked: .*rollcall unlock/;
  await assert.rejects(openWorkspace(options(data)), said);
  await assert.rejects(
    openToRead(options(data)).then(() => null),
    /locked|may not read/,
  );
  assert.throws(() => openEdition(data, 'public'), said);
  await assert.rejects(lock(data, toKey, never), /locked already/);
  await assert.rejects(unlock(data, { identities: [await generateIdentity()] }), {
    message: `That passphrase or key does not open ${join(data, 'locked.age')}.`,
  });
  assert.deepEqual(contents(data), before);
});

test('it is refused while another process has the ledger open, and nothing is changed', async () => {
  const data = await directory();
  const workspace = await openWorkspace(options(data));
  await assert.rejects(lock(data, toKey, never), /Another program has .* open/);
  await workspace.close();
  assert.ok(!existsSync(join(data, 'locked.age')));
  await lock(data, toKey, never);
});

test('stopped, damaged or not to be packed, the plain directory stays', async () => {
  const data = await directory();
  const before = contents(data);
  const stop = new AbortController();
  await assert.rejects(lock(data, toKey, stop.signal, () => stop.abort(new Error('stopped'))));
  assert.deepEqual(contents(data), before);
  symlinkSync('/nowhere', join(data, 'link'));
  await assert.rejects(lock(data, toKey, never), /neither a file nor a folder/);
  assert.deepEqual(readdirSync(data).sort(), [
    'editions',
    'ledger.sqlite',
    'ledger.sqlite-mark',
    'link',
    'note of mine.txt',
  ]);
});

test('cut short at any file, lock and unlock leave a directory that can be finished', async () => {
  const data = await directory();
  const before = contents(data);
  await lock(data, toKey, never);
  const whole = readFileSync(join(data, 'locked.age'));
  // As a crash would leave it: the encrypted file whole, and some of the plain ones still or already there.
  const some = ['ledger.sqlite', 'editions', 'note of mine.txt'];
  for (let mask = 1; mask < 8; mask++) {
    const place = join(temporaryFolder('lock'), 'data');
    const plain = join(temporaryFolder('lock'), 'data');
    mkdirSync(plain);
    writeFileSync(join(plain, 'locked.age'), whole);
    await unlock(plain, byKey);
    mkdirSync(place);
    for (const [i, name] of some.entries())
      if (mask & (1 << i)) cpSync(join(plain, name), join(place, name), { recursive: true, preserveTimestamps: true });
    writeFileSync(join(place, 'locked.age'), whole);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(place, 'locked.age'), later, later);
    await assert.rejects(openWorkspace(options(place)), /is locked/);
    if (mask % 2 === 0) {
      assert.equal((await lock(place, toKey, never)).finished, true);
      assert.deepEqual(readdirSync(place), ['locked.age']);
    }
    await unlock(place, byKey);
    assert.deepEqual(contents(place), before);
  }
});

test('what was put beside a locked file later is nobody’s to remove', async () => {
  const data = await directory();
  await lock(data, toKey, never);
  const earlier = new Date(Date.now() - 60_000);
  utimesSync(join(data, 'locked.age'), earlier, earlier);
  writeFileSync(join(data, 'later.txt'), 'later');
  await assert.rejects(lock(data, toKey, never), /locked already/);
  await unlock(data, byKey);
  assert.equal(readFileSync(join(data, 'later.txt'), 'utf8'), 'later');
});

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const joined = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk.slice());
  return Buffer.concat(parts);
};

test('a packed folder is unpacked as it was, in whatever pieces it comes; cut or changed it is not taken', async () => {
  const file = fc.record({
    path: fc
      .array(fc.stringMatching(/^[a-zя0-9 ]{1,60}$/), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/')),
    mode: fc.integer({ min: 0, max: 0o777 }),
    bytes: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        file.map((one) => ({ ...one })),
        { maxLength: 4 },
      ),
      fc.integer({ min: 1, max: 3_000 }),
      async (given, size) => {
        const entries = async function* (): AsyncGenerator<TarEntry> {
          for (const { bytes, ...head } of given) yield { ...head, size: bytes.length, bytes: pieces(bytes, 7) };
        };
        const packed = await joined(tarred(entries()));
        assert.equal(packed.length % 512, 0);
        const read: unknown[] = [];
        for await (const { bytes, size: _size, ...head } of untarred(pieces(packed, size)))
          read.push({ ...head, bytes: await joined(bytes) });
        assert.deepEqual(read, given);
        const cut = async (): Promise<void> => {
          for await (const { bytes } of untarred(pieces(packed.subarray(0, -1_024), 512))) await joined(bytes);
        };
        await assert.rejects(cut(), /cut short/);
      },
    ),
    { numRuns: 50 },
  );
});

test('the stock tar reads what is inside', { skip: spawnSync('tar', ['--version']).status !== 0 }, async () => {
  const data = await directory();
  const before = contents(data);
  await lock(data, toKey, never);
  const out = temporaryFolder('lock');
  const tar = await joined(openSealed(join(data, 'locked.age'), byKey));
  assert.equal(spawnSync('tar', ['-x', '-p', '-C', out], { input: tar }).status, 0);
  assert.deepEqual(contents(out), before);
});
