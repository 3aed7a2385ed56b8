/** Erasing and sealing from the command line: what is said, what is asked for, and how it ends. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { onlyInFile } from '../support/store.ts';
import type { Place } from './rollcall.ts';
import { freshPlace, LIST, MAPPING, REPORT } from './rollcall.ts';

function filled(): Place {
  const place = freshPlace();
  for (const [name, text] of [
    ['report.txt', REPORT],
    ['list.csv', LIST],
    ['map.json', MAPPING],
    ['anna', 'a long passphrase\n'],
    ['wrong', 'another passphrase\n'],
  ] as const)
    writeFileSync(join(place.folder, name), text);
  place.run('import', 'report.txt', '--accept', '--why', 'test');
  place.run('import', 'list.csv', '--mapping', 'map.json', '--outlet', 'Centre', '--published', '2025-09-01');
  return place;
}

interface People {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
const personOf = (place: Place, name: string): string =>
  (place.ask('people').json as People).people.find((person) => person.name === name)?.id ?? '';

test('erase says what goes, what stays masked and what still holds it; the next import sets them aside', () => {
  const place = filled();
  const id = personOf(place, 'Jan Kowalski');
  const dry = place.run('erase', id, '--dry-run', '--why', 'his request');
  assert.equal(dry.status, 0);
  assert.match(dry.out, /^Would erase \d+ items .*named “Jan Kowalski”/);
  assert.match(dry.out, /list\.csv/);
  const done = place.run('erase', id, '--why', 'his request');
  assert.match(done.out, /^Entry \d+ erased \d+ items/);
  assert.match(done.out, /erased\.key makes that possible: who holds it and this ledger can test a guess/);
  const ledger = join(place.data, 'ledger.sqlite');
  if (!onlyInFile('there is no file')) assert.ok(!readFileSync(ledger).includes('Kowalski'));
  const checked = place.run('verify');
  assert.deepEqual([checked.status, /1 document is kept masked since an erasure/.test(checked.out)], [0, true]);
  const again = ['import', 'list.csv', '--mapping', 'map.json', '--outlet', 'Centre', '--published', '2025-09-08'];
  const next = place.run(...again);
  assert.deepEqual([next.status, /set aside: erased on request/.test(next.out)], [3, true]);
  assert.equal(place.run(...again, '--allow-erased').status, 2, 'only for a reason');
  assert.equal(place.run('undo', '3', '--why', 'x').status, 4);
  assert.equal(place.run('erase', 'nothing', '--why', 'x').status, 4);
});

test('a vault is made, sealed into and opened; a wrong passphrase opens nothing', () => {
  const place = filled();
  const id = personOf(place, 'Jan Kowalski');
  const without = place.run('seal', id, '--why', 'for Anna');
  assert.deepEqual([without.status, /no vault/.test(without.err)], [4, true]);
  const made = place.run('vault', 'create', '--holder', 'Anna', '--passphrase-file', 'anna', '--why', 'test');
  assert.match(made.out, /^The vault is held by Anna/);
  const sealed = place.ask('seal', id, '--why', 'for Anna').json as { sealed: string };
  assert.match(place.run('vault').out, new RegExp(`Anna \\(by passphrase\\)\\n${sealed.sealed} sealed in entry`));
  const wrong = place.run('open', sealed.sealed, '--passphrase-file', 'wrong', '--why', 'x');
  assert.deepEqual([wrong.status, wrong.out, wrong.err], [4, '', 'That passphrase or key opens nothing here.\n']);
  const opened = place.run('open', sealed.sealed, '--passphrase-file', 'anna', '--why', 'his lawyer asks');
  assert.match(opened.out, /Jan Kowalski/);
  assert.match(place.run('log').out, /his lawyer asks/);
  const file = place.ask('import', 'report.txt', '--audience', 'sealed').json as { sealed: string };
  const back = place.run('open', file.sealed, '--passphrase-file', 'anna', '--why', 'x', '--out', 'back.txt');
  assert.equal(back.status, 0);
  assert.equal(readFileSync(join(place.folder, 'back.txt'), 'utf8'), REPORT);
  assert.equal(place.run('verify').status, 0);
});
