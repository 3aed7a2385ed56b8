/** What excludes what: two values of a property that can have one, told of one thing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf } from '../../src/claim/dates.ts';
import type { Modality } from '../../src/claim/reading.ts';
import { conflictsOf } from '../../src/derive/conflict.ts';
import { Telling } from './telling.ts';

/** Two mentions of one event, each told by a document of its own. */
function twice(
  told: (telling: Telling, event: string, document: string, i: number) => void,
  modalities: readonly Modality[] = ['actual', 'actual'],
) {
  const telling = new Telling();
  const events = modalities.map((modality, i) => {
    const document = telling.document(`document ${i + 1}`);
    const event = telling.event('release', modality, { document });
    told(telling, event, document, i);
    return event;
  });
  const entity = telling.same(...(events as [string, ...string[]]));
  return conflictsOf(telling.knowledge(), entity, 'event');
}

const NUMBERS: readonly (readonly [a: string, b: string, conflict: boolean])[] = [
  ['24', '19', true],
  ['52', '52', false],
  ['more than 1,300', '1,400', false],
  ['more than 1,300', '1,300', true],
  ['at least 1,300', '1,300', false],
  ['more than 1,300', 'more than 1,100', false],
  ['about 1,160', '1,187', false],
  ['about 1,160', '1,400', true],
  ['about 50', 'more than 60', true],
  ['some', '52', false],
  ['dozens', 'at least 4', false],
];
test('numbers: which two can both be true', async (t) => {
  for (const [a, b, conflict] of NUMBERS) {
    await t.test(`${a} · ${b}`, () => {
      const found = twice((telling, event, document, i) =>
        telling.count(event, i === 0 ? a : b, 'quantity', { document }),
      );
      assert.deepEqual(
        found.map((c) => c.property),
        conflict ? ['quantity'] : [],
      );
      if (conflict) assert.equal(found[0]?.values.length, 2);
    });
  }
});

const DATES: readonly (readonly [a: string, b: string, conflict: boolean])[] = [
  ['2024-06', '2024-07', true],
  ['2024-06', '2024-06-21', false],
  ['2024', '2024-07', false],
  ['2024-06-21', '2024-06-22', true],
  ['2024-06-21~', '2024-06-25', false],
  ['../2024', '2025-01-01', true],
  ['2020/..', '2025-09-11', false],
];
test('dates: which two can both be true', async (t) => {
  for (const [a, b, conflict] of DATES) {
    await t.test(`${a} · ${b}`, () => {
      const found = twice((telling, event, document, i) => telling.date(event, i === 0 ? a : b, { document }));
      assert.deepEqual(
        found.map((c) => c.property),
        conflict ? ['date'] : [],
      );
    });
  }
});

const OCCURRED: readonly (readonly [a: Modality, b: Modality, conflict: boolean])[] = [
  ['actual', 'denied', true],
  ['actual', 'uncertain', false],
  ['actual', 'planned', false],
  ['uncertain', 'denied', false],
  ['proposed', 'denied', false],
];
test('whether it happened: only what one tells as done and another denies', async (t) => {
  for (const [a, b, conflict] of OCCURRED) {
    await t.test(`${a} · ${b}`, () => {
      const found = twice(() => undefined, [a, b]);
      assert.deepEqual(
        found.map((c) => c.property),
        conflict ? ['occurred'] : [],
      );
    });
  }
});

test('a conflict names each value once, with all who tell it', () => {
  const telling = new Telling();
  const letter = telling.event('letter');
  const told = ['24', '24', '19'].map((n) => telling.count(letter, n));
  const [conflict] = conflictsOf(telling.knowledge(), letter, 'event');
  assert.deepEqual(conflict, {
    about: 'event',
    property: 'quantity',
    values: [
      { text: '24 exactly person', by: [told[0], told[1]] },
      { text: '19 exactly person', by: [told[2]] },
    ],
  });
});

test('a value that agrees with all is no side of a conflict', () => {
  const telling = new Telling();
  const letter = telling.event('letter');
  for (const n of ['24', '19', 'more than 10']) telling.count(letter, n);
  assert.deepEqual(
    conflictsOf(telling.knowledge(), letter, 'event')[0]?.values.map((v) => v.text),
    ['24 exactly person', '19 exactly person'],
  );
});

test('an omitted value is no conflict; neither are two of a property that can have many, nor a deprecated one', () => {
  const telling = new Telling();
  const person = telling.mention('person');
  telling.tell(person, 'birth_date', { kind: 'date', edtf: '1956-08-12', basis: 'stated', text: '' });
  for (const text of ['Statkevich', 'Statkievič']) telling.tell(person, 'name', { kind: 'name', text });
  telling.tell(person, 'birth_date', { kind: 'date', edtf: '1965', basis: 'stated', text: '' }, { rank: 'deprecated' });
  assert.deepEqual(conflictsOf(telling.knowledge(), person, 'person'), []);
});

test("a row's later snapshot is no conflict with its own earlier one; with another list it is", () => {
  const telling = new Telling();
  const born = (mention: string, edtf: string, document: string) =>
    telling.tell(mention, 'birth_date', { kind: 'date', edtf, basis: 'stated', text: edtf }, { document });
  const row = telling.mention('person');
  for (const [list, day, edtf] of [
    ['week 1', '2024-03-01', '1956'],
    ['week 2', '2024-03-08', '1957'],
  ] as const) {
    born(row, edtf, telling.document(list, day));
    telling.sighting(row, list, dayOf(day));
  }
  assert.deepEqual(conflictsOf(telling.knowledge(), row, 'person'), []);
  const other = telling.mention('person');
  telling.same(row, other);
  born(other, '1956', telling.document('an article'));
  assert.deepEqual(
    conflictsOf(telling.knowledge(), row, 'person')[0]?.values.map((v) => v.text),
    ['1957', '1956'],
  );
});
