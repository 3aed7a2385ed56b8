import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshPlace } from './rollcall.ts';

test('names are taken apart, romanised, compared and scored without a register', () => {
  const place = freshPlace();
  const parsed = place.ask('names', 'parse', 'Статкевич, Николай Викторович').json as Record<string, string[]>;
  assert.deepEqual(
    [parsed['given'], parsed['patronymic'], parsed['family']],
    [['Николай'], ['Викторович'], ['Статкевич']],
  );

  assert.match(place.run('names', 'romanise', 'Статкевіч', '--language', 'be').out, /be +national-2007 +Statkievič/);
  assert.deepEqual(place.ask('names', 'romanise', 'Статкевич', '--language', 'ru', '--scheme', 'bgn-pcgn-1947').json, [
    { language: 'ru', scheme: 'bgn-pcgn-1947', romanised: 'Statkevich' },
  ]);
  const unknown = place.run('names', 'romanise', 'x', '--language', 'tlh');
  assert.equal(unknown.status, 4);
  assert.match(unknown.err, /There are: be \(/);

  const { verdict, score } = place.ask('names', 'compare', 'Mikola Statkevich', 'Николай Статкевич').json as {
    verdict: string;
    score: number;
  };
  assert.equal(verdict, 'same');
  assert.match(
    place.run('names', 'compare', 'Mikola Statkevich', 'Николай Статкевич').out,
    new RegExp(`^same \\(${score.toFixed(3)}\\)\n {2}given: same`),
  );
  assert.equal(existsSync(place.data), false);
});

test('a table of pairs is scored, one line a pair', () => {
  const place = freshPlace();
  writeFileSync(
    join(place.folder, 'pairs.tsv'),
    'id\tleft\tright\tlabel\np1\tAnna Nowak\tAnna Nowak\t1\np2\tAnna Nowak\tJan Kowalski\t0\n',
  );
  const lines = place
    .run('names', 'score', 'pairs.tsv')
    .out.trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  assert.deepEqual(
    lines.map(([id]) => id),
    ['p1', 'p2'],
  );
  assert.ok(Number(lines[0]?.[1]) > 0.9 && Number(lines[1]?.[1]) < 0.1);
  writeFileSync(join(place.folder, 'bad.tsv'), 'a\tb\n1\t2\n');
  assert.match(place.run('names', 'score', 'bad.tsv').err, /columns id, left and right/);
});
