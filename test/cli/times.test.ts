/** count --by, flow and diff on the real command: what they print, their JSON, and what is called wrongly. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { CountAnswer, CountByAnswer, CrossingsAnswer, DiffAnswer, FlowAnswer } from '../../src/actions/ask.ts';
import type { Place } from './rollcall.ts';
import { freshPlace } from './rollcall.ts';

const LIST = 'name,prison,sex\nAnna Nowak,Minsk,f\nJan Kowalski,Brest,m\nOlga Kot,,f\n';
const MAPPING = JSON.stringify({
  mapping: 'rollcall-mapping/1',
  rows: 'person',
  state: 'held',
  columns: [
    { columns: ['name'], property: 'name' },
    { columns: ['prison'], property: 'place' },
    { columns: ['sex'], property: 'sex' },
  ],
});

let place: Place;
before(() => {
  place = freshPlace();
  writeFileSync(join(place.folder, 'list.csv'), LIST);
  writeFileSync(join(place.folder, 'later.csv'), LIST.replace('Brest', 'Minsk'));
  writeFileSync(join(place.folder, 'mapping.json'), MAPPING);
  const list = (file: string, day: string) =>
    place.run(
      ...['import', file, '--mapping', 'mapping.json', '--outlet', 'Monitor', '--url', 'https://monitor.example/list'],
      ...['--published', day, '--now', `${day}T12:00:00Z`],
    );
  for (const ran of [list('list.csv', '2025-06-01'), list('later.csv', '2025-08-01')])
    assert.equal(ran.status, 0, ran.err);
});

test('count --by prints groups, names who may be in several, and lists one group', () => {
  const { json } = place.ask(
    'count',
    '--by',
    'place',
    '--as-of',
    '2025-06-01',
    '--known',
    '2025-06-01',
    '--group',
    'minsk',
  );
  const answer = json as CountByAnswer;
  assert.deepEqual(
    answer.groups.map(({ group, certain, possible }) => [group.label, certain, possible]),
    [
      ['Brest', 1, 1],
      ['Minsk', 1, 1],
      ['', 1, 1],
    ],
  );
  assert.deepEqual(
    answer.members?.map(({ person }) => person.name),
    ['Anna Nowak'],
  );
  const printed = place.run('count', '--by', 'sex', '--as-of', '2025-08-01');
  assert.equal(printed.status, 0, printed.err);
  assert.match(printed.out, /Held by sex: 3/);
  assert.match(printed.out, /^f +2 +2$/m);
  assert.equal(place.run('count', '--by', 'shoe-size').status, 2);
  assert.equal(place.run('count', '--group', 'minsk').status, 4);
});

test('count --limit shortens the list and not the count', () => {
  const { certain, rows, more } = place.ask('count', '--as-of', '2025-08-01', '--limit', '1').json as CountAnswer;
  assert.deepEqual([certain, rows.length, more], [3, 1, 2]);
});

test('flow gives months, by group too, and who makes one up', () => {
  const { series } = place.ask('flow', '--from', '2025-05', '--to', '2025-06').json as FlowAnswer;
  const months = series[0]?.months ?? [];
  assert.deepEqual(
    months.map(({ month, closing, consistent }) => [month, closing.certain, closing.possible, consistent]),
    [
      ['2025-05', 0, 3, true],
      ['2025-06', 3, 3, true],
    ],
  );
  const { out } = place.run('flow', '--from', '2025-06', '--to', '2025-08', '--by', 'place');
  assert.match(out, /^Minsk$/m);
  const crossing = place.ask('flow', '--month', '2025-06').json as CrossingsAnswer;
  assert.equal(crossing.in.length, 3);
  assert.equal(place.run('flow', '--from', '2025-06', '--to', '2025-05').status, 4);
});

test('diff says what one state of knowledge adds to another, and which entry did it', () => {
  const { steps, people } = place.ask('diff', '--known', '2025-05-31', '--known', '2025-06-30').json as DiffAnswer;
  assert.equal(people.length, 3);
  assert.deepEqual(
    steps.map(({ who }) => who),
    steps.map(() => 'a tester'),
  );
  const { out } = place.run('diff', '--known', '2025-06-30');
  assert.match(out, /As known on 2025-06-30/);
  assert.equal(place.run('diff').status, 2);
  assert.equal(place.run('diff', '--known', '2025', '--known', '2026', '--known', '2027').status, 2);
  assert.equal(place.run('diff', '--known', '2025-07-01', '--known', '2025-06-01').status, 4);
});
