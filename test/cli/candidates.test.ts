/** Looking at who may be one and judging it, on the command line: summary after an import, the waterfall, contradictions, parts. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Place } from './rollcall.ts';
import { freshPlace } from './rollcall.ts';

let place: Place;
let summary = '';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly names: readonly [string, string];
}

before(() => {
  place = freshPlace();
  const mapping = {
    mapping: 'rollcall-mapping/1',
    rows: 'person',
    columns: [
      { columns: ['Name'], property: 'name' },
      { columns: ['Born'], property: 'birth_date' },
    ],
    event: { type: 'release', modality: 'actual', date: '2025-09-11' },
  };
  writeFileSync(join(place.folder, 'map.json'), JSON.stringify(mapping));
  const list = (name: string, ...rows: string[]): string => {
    writeFileSync(join(place.folder, name), `Name,Born\n${rows.join('\n')}\n`);
    return place.run(
      'import',
      name,
      '--mapping',
      'map.json',
      '--outlet',
      name,
      '--url',
      `https://example.org/${name}`,
      '--published',
      '2025-09-12',
    ).out;
  };
  list('one.csv', 'Mikola Statkevich,1956-08-12', 'Anna Berg,1980-05-05');
  summary = list('two.csv', 'Николай Статкевич,1956-08-12', 'Zoya Kryvich,1999');
  list('three.csv', 'Mikalai Statkevich,1956');
});

const pairs = (...more: string[]): readonly Pair[] =>
  (place.ask('candidates', ...more).json as { pairs: Pair[] }).pairs;

test('an import says how many rows look like somebody known, and how to see them', () => {
  const [, document = ''] =
    /1 row of 2 looks like somebody who is known here: `rollcall candidates --document (\w+)`/.exec(summary) ?? [];
  assert.match(document, /^\w{16}$/);
  assert.ok(pairs('--document', document).every(({ names }) => names.some((name) => name.includes('Статкевич'))));
});

test('a pair is explained as a waterfall; two ids are wanted, and one question at a time', () => {
  const [pair] = pairs();
  const shown = place.run('candidates', '--explain', pair?.a ?? '', pair?.b ?? '').out;
  assert.match(shown, /^ *−\d+\.\d {2}Two people taken at random\.$/m);
  assert.match(shown, /^ *\+\d+\.\d {2}Both spell one surname\./m);
  assert.match(shown, /bits in all\./);
  assert.equal(place.run('candidates', '--explain', pair?.a ?? '').status, 2);
  assert.equal(place.run('candidates', '--events', '--disputed').status, 2);
  assert.equal(place.run('candidates', '--explain', 'nobody', 'noone').status, 4);
});

test('judgements that contradict are written, and said on standard error with the whole chain', () => {
  const found = pairs();
  const idOf = (name: string): string => {
    const pair = found.find(({ names }) => names.includes(name));
    return (pair?.names[0] === name ? pair.a : pair?.b) ?? '';
  };
  const [a, b, c] = ['Mikola Statkevich', 'Николай Статкевич', 'Mikalai Statkevich'].map(idOf) as [
    string,
    string,
    string,
  ];
  assert.equal(place.run('judge', a, b, '--same', '--why', 'the same day of birth').err, '');
  place.run('judge', b, c, '--same', '--why', 'the same name');
  const third = place.run('judge', a, c, '--not', '--why', 'his cousin');
  assert.equal(third.status, 0);
  assert.match(third.err, /Disputed: .*judged one person by way of others, and judged not to be/);
  assert.match(third.err, /= .*entry \d+, \d{4}-\d\d-\d\d by a tester: the same day of birth/);
  assert.match(third.err, /≠ .*: his cousin/);
  assert.match(place.run('candidates', '--disputed').out, /≠ .*: his cousin/);
  place.run('judge', b, c, '--withdraw', '--why', 'that was the mistake');
  assert.match(place.run('candidates', '--disputed').out, /^No judgements contradict each other\./);
});

test('lists of one release are proposed as parts of what more of them tell, linked by a verb, and proposed no more', () => {
  interface Told extends Pair {
    readonly relation: string;
  }
  const found = pairs('--events') as readonly Told[];
  assert.ok(found.length > 0);
  assert.match(place.run('candidates', '--events').out, /^(?:One event|The first a part of the second): /m);
  const { a, b } = found[0] as Told;
  assert.match(place.run('judge', a, b, '--part-of', '--why', 'named for it').out, /is a part of .*takes it back/);
  assert.match(place.run('judge', a, b, '--part-of', '--why', 'again').out, /^Nothing changed/);
  assert.ok(
    !(pairs('--events') as readonly Told[]).some((pair) => [pair.a, pair.b].sort().join() === [a, b].sort().join()),
  );
  assert.equal(place.run('judge', b, a, '--part-of', '--why', 'the other way').status, 4);
  assert.equal(place.run('judge', a, b, '--part-of', '--same', '--why', 'both').status, 2);
});
