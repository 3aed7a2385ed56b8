/** From a table that nobody has mapped to a list's history, as a person types it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../support/tmp.ts';
import { freshPlace } from './rollcall.ts';

test('propose, look over, try, import, try next week’s, and read the history', () => {
  const place = freshPlace();
  const folder = temporaryFolder();
  const [first, second, mapping] = ['list-1.csv', 'list-2.csv', 'mapping.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(first, 'Name;Arrested;Town\nAnna Berg;1.5.2021;Minsk\nIvan Holub;2.5.2021;Brest\n');
  writeFileSync(second, 'Name;Arrested;Town\nAnna Berg;3.5.2021;Minsk\nZoya Lis;in May;Brest\n');

  const waits = place.run('import', first, '--dry-run');
  assert.match(waits.out, /mapping propose/);
  const proposed = place.run('mapping', 'propose', first, '--out', mapping);
  assert.equal(proposed.status, 0);
  assert.match(proposed.out, /Arrested +date of arrest +its header says detained/);
  assert.match(proposed.out, /Town +it holds places/);
  assert.equal(place.run('mapping', 'propose', first, '--out', mapping).status, 4);
  const whole = { ...JSON.parse(readFileSync(mapping, 'utf8')), whole: true, state: 'held', ignore: ['Town'] };
  writeFileSync(mapping, JSON.stringify(whole));

  const checked = place.run('mapping', 'check', mapping, second);
  assert.equal(checked.status, 3);
  assert.match(checked.out, /row 3, cell B3, column “Arrested”: “in May” is no date/);

  const week = (file: string, day: string, ...more: readonly string[]) =>
    place.run('import', file, '--mapping', mapping, '--outlet', 'Watch', '--published', day, ...more);
  assert.match(week(first, '2025-09-01').out, /The first of this list: 2 rows, all new/);
  const dry = week(second, '2025-09-08', '--dry-run');
  assert.equal(dry.status, 3);
  assert.match(dry.out, /0 new, 1 changed, 0 unchanged, 1 gone/);
  assert.match(dry.out, /changed row 2: Anna Berg\n +Arrested: “1.5.2021” → “3.5.2021”/);
  assert.match(dry.out, /gone {4}row 3 before: Ivan Holub/);
  week(second, '2025-09-08');
  const history = place.run('list', 'history', 'Watch');
  assert.match(history.out, /2025-09-08: 1 row .*\n {2}− Ivan Holub \(row 3 before\)\n {2}~ Anna Berg/);
  const rows = JSON.parse(place.run('list', 'rows', 'Watch', '--on', '2025-09-05', '--format', 'json').out);
  assert.deepEqual(
    rows.rows.map(({ cells }: { readonly cells: unknown }) => cells),
    [
      { Name: 'Anna Berg', Arrested: '1.5.2021' },
      { Name: 'Ivan Holub', Arrested: '2.5.2021' },
    ],
  );
});
