/** `--now` and `--seed` make a run that can be made again byte for byte; without a seed no two ledgers are alike. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { onlyInFile } from '../support/store.ts';
import type { Place } from './rollcall.ts';
import { freshPlace, LIST, MAPPING, REPORT } from './rollcall.ts';

function worked(...flags: string[]): Place {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  writeFileSync(join(place.folder, 'list.csv'), LIST);
  writeFileSync(join(place.folder, 'list.json'), MAPPING);
  const day = (date: string, ...args: string[]): void => {
    const { status, err } = place.run(...args, ...flags, '--now', `${date}T12:00:00Z`);
    assert.equal(status, 0, err);
  };
  day('2025-09-12', 'import', 'report.txt', '--accept', '--why', 'read against the page');
  day(
    '2025-09-13',
    'import',
    'list.csv',
    '--mapping',
    'list.json',
    '--outlet',
    'Example List',
    '--published',
    '2025-09-13',
  );
  day('2025-09-14', 'undo', '1', '--why', 'read from the wrong page');
  day('2025-09-15', 'publish', '--audience', 'public', '--why', 'weekly');
  return place;
}

const files = ({ data }: Place): string[] =>
  ['ledger.sqlite', 'editions/public.sqlite']
    .filter((name) => existsSync(join(data, name)))
    .map((name) => readFileSync(join(data, name)).toString('base64'));

test('two runs with one seed and one clock are alike to the byte, and verify says seeded', () => {
  const [one, two] = [worked('--seed', 'a test'), worked('--seed', 'a test')];
  assert.deepEqual(files(one), files(two));
  assert.deepEqual(one.ask('log').json, two.ask('log').json);
  const { status, json } = one.ask('verify');
  assert.equal(status, 0);
  assert.deepEqual(
    { ok: (json as { ok: boolean }).ok, seeded: (json as { seeded: boolean }).seeded },
    { ok: true, seeded: true },
  );
  assert.match(one.run('verify').out, /made with a seed/);
});

test('without a seed the ids and the tree differ, and verify does not say seeded', () => {
  const roots = [worked(), worked()].map((place) => place.ask('verify').json as { root: string; seeded: boolean });
  assert.notEqual(roots[0]?.root, roots[1]?.root);
  assert.deepEqual(
    roots.map(({ seeded }) => seeded),
    [false, false],
  );
});

const skip = onlyInFile('another folder has the same ledger on a server');

test('settings are taken from the environment as from flags', { skip }, () => {
  const place = freshPlace();
  writeFileSync(join(place.folder, 'report.txt'), REPORT);
  place.run('import', 'report.txt', '--now', '2025-09-12', '--who', 'somebody else', '--data', 'elsewhere');
  assert.equal(place.run('status').status, 4, 'nothing in the directory of the environment');
  const { entries } = place.ask('log', '--data', 'elsewhere').json as { entries: { at: string; who: string }[] };
  assert.deepEqual(
    entries.map(({ at, who }) => [at, who]),
    [['2025-09-12T00:00:00.000Z', 'somebody else']],
  );
});
