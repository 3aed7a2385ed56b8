/** match on the real command: whom a description may be of, what it prints, its JSON, and what is called wrongly. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { MatchRow } from '../../src/actions/ask.ts';
import type { Place } from './rollcall.ts';
import { freshPlace } from './rollcall.ts';

const MAPPING = JSON.stringify({
  mapping: 'rollcall-mapping/1',
  rows: 'person',
  state: 'held',
  key: ['name', 'born'],
  columns: [
    { columns: ['name'], property: 'name' },
    { columns: ['born'], property: 'birth_date' },
  ],
});

let place: Place;
before(() => {
  place = freshPlace();
  writeFileSync(
    join(place.folder, 'list.csv'),
    'name,born\nAnna Nowak,1980-05-03\nAnna Nowak,1994-11-20\nJan Kot,1971\n',
  );
  writeFileSync(join(place.folder, 'mapping.json'), MAPPING);
  const ran = place.run(
    ...['import', 'list.csv', '--mapping', 'mapping.json', '--outlet', 'Monitor', '--published', '2025-06-01'],
    ...['--now', '2025-06-01T12:00:00Z'],
  );
  assert.equal(ran.status, 0, ran.err);
});

test('the evidence is printed field by field and adds up; namesakes are told apart by it', () => {
  const { json } = place.ask('match', '--name', 'Ганна Новак', '--birth', '1994');
  const { results } = json as { results: readonly MatchRow[] };
  assert.deepEqual(results[0]?.about, [{ property: 'birth_date', text: '1994-11-20' }]);
  for (const { prior, bits, evidence } of results)
    assert.ok(Math.abs(evidence.reduce((sum, part) => sum + part.bits, prior) - bits) < 1e-9);
  const { out } = place.run('match', '--name', 'Ганна Новак', '--birth', '1994');
  assert.match(out, /Anna Nowak \(\w+\): 0\.9\d\d/);
  assert.match(out, /birth +\+\d+\.\d +1994 +1994-11-20 +Told to the year/);
  assert.match(out, /together +\+\d/);
});

test('nobody likely is no failure; a flag that fits nothing says what to write', () => {
  const nobody = place.run('match', '--name', 'Wilhelmina Featherstonehaugh');
  assert.equal(nobody.status, 0);
  assert.match(nobody.err, /as likely as that/);
  for (const wrong of [
    [],
    ['--name', 'x', '--birth', '12.3.1999'],
    ['--name', 'x', '--threshold', '2'],
    ['--name', 'x', '--type', 'event'],
  ]) {
    const ran = place.run('match', ...wrong);
    assert.equal(ran.status, 2, wrong.join(' '));
    assert.notEqual(ran.err, '');
  }
});
