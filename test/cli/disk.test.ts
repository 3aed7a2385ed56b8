/** A disk that is full, or becomes one that can only be read: what is there stays, the message says what to do, and it goes on after. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { onlyInFile } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import type { Place } from './rollcall.ts';
import { freshPlace, REPORT } from './rollcall.ts';

const onServer = onlyInFile('the ledger is on a server');

/** Without room for so much as the first block of its journal the store can only say that the disk did not take it. */
const NO_ROOM = /^The disk (is full|did not take).*(Make room|Look after the disk .*full).* do this again/;

const report = (place: Place, name: string, lines: number): void =>
  writeFileSync(join(place.folder, name), `${REPORT}${`${name}: and some more words that were said.\n`.repeat(lines)}`);

test('a file that may not grow any more refuses the import, keeps what it has and takes it later', {
  skip: process.platform === 'win32' || onServer,
}, () => {
  const place = freshPlace();
  report(place, 'small.txt', 1);
  report(place, 'large.txt', 10_000);
  assert.equal(place.run('import', 'small.txt').status, 0);
  const before = place.run('log').out;
  const blocks = Math.ceil(statSync(join(place.data, 'ledger.sqlite')).size / 512) + 400;
  const limited = place.runApart(
    { under: ['sh', '-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, 'sh'] },
    'import',
    'large.txt',
    '--no-propose',
  );
  assert.equal(limited.status, 4, limited.err);
  assert.match(limited.err, NO_ROOM);
  assert.equal(place.run('log').out, before);
  assert.equal(place.run('verify').status, 0);
  assert.equal(place.run('import', 'large.txt', '--no-propose').status, 0);
  assert.equal(place.run('verify').status, 0);
});

/** A small disk of our own, where this user may have one; else these tests are skipped. */
const disk = temporaryFolder('disk');
const mounted =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status === 0;
after(() => mounted && spawnSync('umount', ['-l', disk]));

test('a full disk refuses imports and publications, and nothing is lost', { skip: !mounted || onServer }, () => {
  const place = freshPlace(disk);
  report(place, 'small.txt', 1);
  report(place, 'large.txt', 40_000);
  assert.equal(place.run('import', 'small.txt', '--accept', '--why', 'read').status, 0);
  const before = place.run('log').out;
  const refused = place.run('import', 'large.txt', '--no-propose');
  assert.equal(refused.status, 4, refused.err);
  assert.match(refused.err, /^The disk is full: .* Make room, then do this again/);
  assert.equal(place.run('log').out, before);
  const filler = join(disk, 'filler');
  const full = spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096']);
  assert.notEqual(full.status, 0, 'it is full to the last block');
  for (const args of [
    ['publish', '--audience', 'public', '--why', 'weekly'],
    ['import', 'small.txt', '--published', '2025-09-13'],
  ]) {
    const ran = place.run(...args);
    assert.equal(ran.status, 4, ran.err);
    assert.match(ran.err, NO_ROOM);
  }
  spawnSync('rm', [filler]);
  assert.equal(place.run('verify').status, 0);
  assert.equal(place.run('publish', '--audience', 'public', '--why', 'weekly').status, 0);
  assert.equal(place.run('verify').status, 0);
  spawnSync('rm', ['-r', place.data]);
});

test('a disk that can only be read answers questions and takes nothing', { skip: !mounted || onServer }, () => {
  const place = freshPlace(disk);
  report(place, 'small.txt', 1);
  assert.equal(place.run('import', 'small.txt', '--accept', '--why', 'read').status, 0);
  assert.equal(place.run('publish', '--audience', 'public', '--why', 'weekly').status, 0);
  const before = place.run('people').out;
  assert.equal(spawnSync('mount', ['-o', 'remount,ro', disk]).status, 0);
  try {
    assert.equal(place.run('people').out, before);
    assert.equal(place.run('people', '--edition', 'public').status, 0);
    for (const args of [
      ['import', 'small.txt', '--published', '2025-09-13'],
      ['publish', '--audience', 'public', '--why', 'weekly'],
    ]) {
      const ran = place.run(...args);
      assert.equal(ran.status, 4, ran.err);
      assert.match(ran.err, /You may read .* and not write to it/);
    }
  } finally {
    spawnSync('mount', ['-o', 'remount,rw', disk]);
  }
  assert.equal(place.run('import', 'small.txt', '--published', '2025-09-13').status, 0);
  assert.equal(place.run('verify').status, 0);
});
