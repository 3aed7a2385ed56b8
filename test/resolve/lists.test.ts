import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ListRow, PersonRecord } from '../../src/resolve/index.ts';
import { personRecord, reconcileLists } from '../../src/resolve/index.ts';

/** A name, and a birth after a bar. */
const list = (...rows: readonly string[]): PersonRecord[] =>
  rows.map((row) => {
    const [name = '', birth] = row.split('|');
    return personRecord({ id: '', names: [name], birth: birth ? [birth] : [] });
  });

/** `0.0+1.1 0.1`: people by list and row. */
const told = (rows: readonly (readonly ListRow[])[]): string =>
  rows.map((own) => own.map(({ list: of, row }) => `${of}.${row}`).join('+')).join(' ');

test('one person is found in lists of several languages, alphabets, orders and cases', () => {
  const { people, unsure } = reconcileLists([
    list('Статкевич Николай Викторович', 'Ігар Лосік'),
    list('Ihara Łosika', 'Mikoły Statkiewicza', 'Julia Fener'),
    list('Mikalajs Statkevičs'),
  ]);
  assert.equal(told(people), '0.0+1.1+2.0 0.1+1.0 1.2');
  assert.deepEqual(unsure, []);
});

test('two rows of one list are two people, however alike', () => {
  const { people, repeats } = reconcileLists([list('Ігар Лосік', 'Ihar Losik'), list('Мікола Статкевіч')]);
  assert.equal(told(people), '0.0 0.1 1.0');
  assert.deepEqual(
    repeats.map(({ a, b }) => [a, b]),
    [
      [
        { list: 0, row: 0 },
        { list: 0, row: 1 },
      ],
    ],
  );
});

test('kin are not taken for one person; a surname alone and an initial are asked about', () => {
  const { people, unsure } = reconcileLists([
    list('Сяргей Ціханоўскі', 'Статкевич', 'А. Пачобут'),
    list('Sviatlana Tsikhanouskaya', 'Mikalai Statkevich', 'Andrzej Poczobut'),
  ]);
  assert.equal(told(people), '0.0 0.1 0.2 1.0 1.1 1.2');
  assert.equal(told(unsure.map(({ a, b }) => [a, b])), '0.2+1.2 0.1+1.1');
});

test('of two that a row may be neither is taken where nothing tells them apart, and the one born on the day where it does', () => {
  const open = reconcileLists([list('Ігар Лосік'), list('Ihar Losik', 'Igor Losik')]);
  assert.equal(told(open.people), '0.0 1.0 1.1');
  assert.equal(open.unsure.length, 2);
  const told1 = reconcileLists([list('Ігар Лосік|1992-05-20'), list('Ihar Losik|1971', 'Igor Losik|1992-05-20')]);
  assert.equal(told(told1.people), '0.0+1.1 1.0');
});

test('whoever comes in, everybody is told once and nobody has two rows of one list', () => {
  const name = fc.constantFrom(
    ...[
      'Мікола Статкевіч',
      'Николай Статкевич',
      'Mikola Statkievič',
      'Ihar Losik',
      'Игорь Лосик',
      'Losik',
      'И. Лосик',
      '',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 5 }), { minLength: 1, maxLength: 4 }), (lists) => {
      const { people, unsure } = reconcileLists(lists.map((names) => list(...names)));
      const rows = people.flat().map(({ list: of, row }) => `${of}.${row}`);
      assert.equal(new Set(rows).size, lists.flat().length);
      assert.equal(rows.length, lists.flat().length);
      for (const own of people) assert.equal(new Set(own.map(({ list: of }) => of)).size, own.length);
      for (const { a, b, probability } of unsure) {
        assert.notEqual(a.list, b.list);
        assert.ok(probability >= 0 && probability <= 1);
      }
    }),
    { numRuns: 40 },
  );
});
