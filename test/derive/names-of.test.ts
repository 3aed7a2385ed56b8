/** What someone is called, by whom, and which form leads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../../src/derive/names-of.ts';
import { Telling } from './telling.ts';

type Told = readonly [name: string, documents: number, rank?: 'preferred' | 'deprecated'];
const LEADS: readonly (readonly [rule: string, told: readonly Told[], leads: string])[] = [
  [
    'the form of most documents',
    [
      ['Mikola Statkevich', 1],
      ['Mikalai Statkevich', 3],
      ['Mykola Statkevich', 2],
    ],
    'Mikalai Statkevich',
  ],
  [
    'a whole name before a bare surname, however often',
    [
      ['Statkevich', 5],
      ['Mikalai Statkevich', 1],
    ],
    'Mikalai Statkevich',
  ],
  [
    'the form a person ranks',
    [
      ['Mikalai Statkevich', 5],
      ['Микола Статкевич', 1, 'preferred'],
    ],
    'Микола Статкевич',
  ],
  [
    'of equals the first met',
    [
      ['Mikola Statkevich', 1],
      ['Mykola Statkevich', 1],
    ],
    'Mikola Statkevich',
  ],
  [
    'not a deprecated one',
    [
      ['Nikolai Statkevich', 5, 'deprecated'],
      ['Statkievič', 1],
    ],
    'Statkievič',
  ],
];
test('which form leads', async (t) => {
  for (const [rule, told, leads] of LEADS) {
    await t.test(rule, () => {
      const telling = new Telling();
      const person = telling.mention('person');
      for (const [text, documents, rank = 'normal'] of told) {
        for (let i = 0; i < documents; i++)
          telling.tell(person, 'name', { kind: 'name', text }, { document: telling.document(`${text} ${i}`), rank });
      }
      assert.equal(namesOf(telling.knowledge(), person, 'person').name, leads);
    });
  }
});

test('printing a name many times in one document does not make it lead', () => {
  const telling = new Telling();
  const person = telling.mention('person');
  const print = (text: string, document: string) =>
    telling.tell(person, 'name', { kind: 'name', text }, { document: telling.document(document) });
  for (let i = 0; i < 5; i++) print('Mykola Statkevich', 'one');
  for (const document of ['two', 'three']) print('Mikalai Statkevich', document);
  assert.equal(namesOf(telling.knowledge(), person, 'person').name, 'Mikalai Statkevich');
});

test('a person told only in another case is called by the nominative; one told in both by the one that was told', () => {
  const called = (...told: readonly string[]): string => {
    const telling = new Telling();
    const person = telling.mention('person');
    for (const [i, text] of told.entries())
      telling.tell(person, 'name', { kind: 'name', text }, { document: telling.document(`${i}`, '2025', 'be') });
    const body = namesOf(telling.knowledge(), person, 'person');
    assert.deepEqual(
      body.spellings.map(({ text }) => text),
      told,
    );
    return body.name;
  };
  assert.equal(called('Ксенію Луцкіну', 'Луцкіна'), 'Ксенія Луцкіна');
  assert.equal(called('Міколу Статкевіча', 'Міколам Статкевічам', 'Мікалай Статкевіч'), 'Мікалай Статкевіч');
});

test('every spelling is kept, with its language and all who tell it, over all mentions of the person', () => {
  const telling = new Telling();
  const [a, b] = [telling.mention('person'), telling.mention('person')];
  telling.same(a, b);
  const tell = (mention: string, text: string, document: string, language: string) =>
    telling.tell(mention, 'name', { kind: 'name', text }, { document: telling.document(document, '2025', language) });
  const told = [
    tell(a, 'Mikalai Statkevich', 'one', 'en'),
    tell(b, 'Мікалай Статкевіч', 'two', 'be'),
    tell(b, 'Mikalai Statkevich', 'three', 'en'),
  ];
  const body = namesOf(telling.knowledge(), a, 'person');
  assert.deepEqual(body.spellings, [
    { text: 'Mikalai Statkevich', language: 'en', by: [told[0], told[2]] },
    { text: 'Мікалай Статкевіч', language: 'be', by: [told[1]] },
  ]);
  assert.deepEqual(body.mentions, [a, b]);
});

test('facts that disagree stand side by side; someone without a name has none made up', () => {
  const telling = new Telling();
  const person = telling.mention('person');
  for (const text of ['opposition figure', 'politician']) telling.tell(person, 'occupation', { kind: 'text', text });
  const body = namesOf(telling.knowledge(), person, 'person');
  assert.equal(body.name, '');
  assert.deepEqual(
    body.facts.map((fact) => fact.text),
    ['opposition figure', 'politician'],
  );
});
