import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareNames, otherLayouts, parseName, scoreNames, searchKeys, verdictOf } from '../../src/names/index.ts';

/** Forms that names alone cannot join to the others of their person. */
const EXEMPT = /surname-only|maiden|sic-other-name|initial/;

const FORMS = readFileSync(join(import.meta.dirname, 'fixtures/spellings.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
  .filter(([, , , note = '']) => !EXEMPT.test(note))
  .map(([person = '', form = '']) => ({ person, name: parseName(form), keys: new Set(searchKeys(form)) }));

test('the spellings of each person make one cluster, and no two people share one', () => {
  const cluster = FORMS.map((_, at) => at);
  const root = (at: number): number => (cluster[at] === at ? at : root(cluster[at] ?? at));
  for (const [i, one] of FORMS.entries()) {
    for (const [j, two] of FORMS.entries()) {
      if (j <= i || ![...one.keys].some((key) => two.keys.has(key))) continue;
      if (verdictOf(scoreNames(one.name, two.name)) !== 'same') continue;
      assert.equal(one.person, two.person, `${one.name.written} | ${two.name.written}`);
      cluster[root(i)] = root(j);
    }
  }
  const clusters = new Map<string, Map<number, string[]>>();
  for (const [at, { person, name }] of FORMS.entries()) {
    const own = clusters.get(person) ?? new Map<number, string[]>();
    clusters.set(person, own.set(root(at), [...(own.get(root(at)) ?? []), name.written]));
  }
  assert.equal(clusters.size, 32);
  for (const [person, own] of clusters)
    assert.equal(own.size, 1, `${person}: ${[...own.values()].map((forms) => forms.join(', ')).join(' || ')}`);
});

test('a husband and a wife are never one, in any spelling of either', () => {
  const of = (person: string) => FORMS.filter((form) => form.person === person);
  for (const man of of('tsikhanouski')) {
    for (const woman of of('tsikhanouskaya'))
      assert.equal(
        compareNames(man.name, woman.name).verdict,
        'different',
        `${man.name.written} | ${woman.name.written}`,
      );
  }
});

const meets = (stored: string, typed: string): boolean => {
  const keys = new Set(searchKeys(stored));
  return searchKeys(typed).some((key) => keys.has(key));
};

test('a slip of the hand still meets the name', () => {
  for (const typed of [
    'Mikalai Statkvich',
    'Mikalai Stapkevich',
    'Mikalai Sttakevich',
    'Mikalai Sdatkevich',
    'Мікола Статкеіч',
  ])
    assert.ok(meets('Николай Статкевич', typed), typed);
  assert.ok(!meets('Николай Статкевич', 'Mikalai Kalesnikau'));
});

test('a name typed on a keyboard of another layout is understood', () => {
  assert.ok(otherLayouts('Cnfnrtdbx').some((meant) => meets('Мікола Статкевіч', meant)));
  assert.ok(otherLayouts('Ыефелумшср').some((meant) => meets('Mikola Statkevich', meant)));
  assert.deepEqual(otherLayouts('刘晓波'), []);
  assert.deepEqual(otherLayouts('123'), []);
});
