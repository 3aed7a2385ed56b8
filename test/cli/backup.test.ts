/** The drill: a ledger that is being written to is backed up, the machine is lost, and on an empty one the figures are the same. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { onlyInFile } from '../support/store.ts';
import { freshPlace, LIST, MAPPING, type Place, REPORT } from './rollcall.ts';

const skip = onlyInFile('what is locked, copied or lost here is a ledger’s file');

const PASSPHRASE = 'five words drawn by lot';

function world(): Place {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  writeFileSync(join(place.folder, 'list.csv'), LIST);
  writeFileSync(join(place.folder, 'list.json'), MAPPING);
  writeFileSync(join(place.folder, 'secret.txt'), `${PASSPHRASE}\n`);
  for (const args of [
    ['import', 'report.txt', '--accept', '--why', 'read'],
    ['import', 'list.csv', '--mapping', 'list.json', '--outlet', 'Example List', '--published', '2025-09-13'],
    ['publish', '--audience', 'public', '--why', 'first'],
  ])
    assert.equal(place.run(...args).status, 0);
  return place;
}

const QUESTIONS = [
  ['count', '--as-of', '2025-09-13', '--why'],
  ['count', '--as-of', '2025-09-13', '--edition', 'public'],
  ['releases'],
  ['review'],
  ['log'],
] as const;
const figures = (place: Place): unknown[] => QUESTIONS.map((args) => place.ask(...args).json);
const edition = ({ data }: Place): string => readFileSync(join(data, 'editions', 'public.sqlite')).toString('base64');

/** As after a loss: another folder, an empty home, nothing but the file and the passphrase. */
function restored(file: string, ...key: string[]): Place {
  const place = freshPlace();
  const { status, out, err } = place.runWith({ SECRET: PASSPHRASE }, 'restore', file, ...key);
  assert.equal(status, 0, err);
  assert.match(out, /verified, and made the public edition again\. Tree head [0-9a-f]{64}/);
  assert.doesNotMatch(out + err, new RegExp(PASSPHRASE));
  return place;
}

test('a backup made while others write is restored on an empty machine, verifies, and gives the same figures', {
  skip,
}, async () => {
  const place = world();
  const writer = spawn(
    process.execPath,
    [new URL('../actions/import-until-killed.ts', import.meta.url).pathname, place.data, '400'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(writer.stdout, 'data');
  const identity = await generateIdentity();
  writeFileSync(join(place.folder, 'key.txt'), `# the private key\n${identity}\n`);
  const made = place.ask('backup', 'during.age', '--recipient', await identityToRecipient(identity));
  writer.kill('SIGKILL');
  await once(writer, 'close');
  assert.equal(made.status, 0, made.err);
  const { entry, root } = made.json as { entry: number; root: string };
  assert.ok(entry > 3, 'the writer had written');
  const store = openSqlite(join(place.data, 'ledger.sqlite'));
  const [there] = await store.all<{ root: string }>('select root from entry where entry = ?', [entry]);
  assert.equal(there?.root, root, 'the copy is of one moment');
  await store.close();

  const one = restored(join(place.folder, 'during.age'), '--identity', join(place.folder, 'key.txt'));
  assert.equal((one.ask('verify').json as { root: string }).root, root);
  assert.equal(edition(one), edition(place));

  // With nobody writing every answer can be compared whole.
  assert.equal(place.run('backup', 'after.age', '--passphrase-file', 'secret.txt').status, 0);
  const [now, bytes] = [figures(place), edition(place)];
  rmSync(place.data, { recursive: true });
  const two = restored(join(place.folder, 'after.age'), '--passphrase-env', 'SECRET');
  assert.deepEqual(figures(two), now);
  assert.equal(edition(two), bytes);
  assert.equal(two.run('verify').status, 0);
  assert.deepEqual(readdirSync(two.data).sort(), ['editions', 'ledger.sqlite', 'ledger.sqlite-mark']);
});

test('a wrong passphrase and a missing one are said plainly, and never shown', { skip }, () => {
  const place = world();
  for (const [args, status, said] of [
    [['backup', 'a.age', '--passphrase-env', 'NOT_SET'], 4, /NOT_SET is empty/],
    [['backup', 'a.age'], 4, /nobody to ask for the passphrase/],
    [['backup', 'a.age', '--passphrase-env', 'SHORT'], 4, /too short/],
    [['backup', 'a.age', '--passphrase-env', 'SHORT', '--passphrase-file', 'secret.txt'], 2, /not several/],
    [['backup', 'a.age', '--recipient', 'age1x'], 4, /no public key of age/],
    [['backup', 'a.age', '--passphrase-file', 'nowhere.txt'], 4, /no such file/],
  ] as const) {
    const ran = place.runWith({ SHORT: 'abc' }, ...args);
    assert.equal(ran.status, status, args.join(' '));
    assert.match(ran.err, said);
  }
  assert.ok(!readdirSync(place.folder).some((name) => name.includes('.age')));
});

test('Ctrl-C during a backup leaves nothing half-written', { skip }, async () => {
  const place = world();
  const backup = place.begin('backup', 'a.age', '--passphrase-file', 'secret.txt');
  setTimeout(() => backup.kill('SIGINT'), 400);
  await once(backup, 'close');
  const left = [...readdirSync(place.folder), ...readdirSync(place.data)];
  assert.deepEqual(
    left.filter((name) => /part|process/.test(name)),
    [],
  );
  assert.equal(place.run('verify').status, 0);
});
