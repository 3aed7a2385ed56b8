/** What shares the verb of an event told before it: a number with a place, a date, or of those told of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/ingest/extract/extract.ts';
import { teller } from './told.ts';

const TOLD: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  en: [
    [
      'Kazakhstan freed 17 prisoners. Nine of the prisoners were taken to Poland, eight to Georgia.',
      ['release actual 17', 'release actual 9', 'release actual 8'],
    ],
    [
      'The group counts 300 political prisoners, 40 of them women.',
      ['reported_count actual 300', 'reported_count actual 40'],
    ],
  ],
  de: [
    [
      'Zwölf Gefangene wurden am 3. März freigelassen. Neun Menschen wurden nach Polen gebracht, drei nach Georgien.',
      ['release actual 12 2025-03-03', 'release actual 9', 'release actual 3'],
    ],
  ],
  fr: [
    [
      'Douze prisonniers ont été libérés le 3 mars, 30 autres le 7 mars.',
      ['release actual 12 2025-03-03', 'release actual 30 2025-03-07'],
    ],
  ],
  ru: [
    [
      'Двенадцать заключенных освободили 3 марта, 7 марта — еще 30.',
      ['release actual 12 2025-03-03', 'release actual 30 2025-03-07'],
    ],
  ],
  uk: [
    [
      'Звільнили 17 в’язнів. Дев’ятьох доставили до Польщі, а вісьмох — до Грузії.',
      ['release actual 17', 'release actual 9', 'release actual 8'],
    ],
  ],
  pl: [
    [
      '3 marca uwolniono 12 więźniów, 7 marca – jeszcze 30.',
      ['release actual 12 2025-03-03', 'release actual 30 2025-03-07'],
    ],
  ],
};

for (const [language, cases] of Object.entries(TOLD))
  test(`A number beside a place or a date shares the verb before it (${language})`, () => {
    const read = teller(language, '2025-03-15');
    for (const [text, events] of cases) assert.deepEqual(read(text).events, events, text);
  });

test('A figure told again by its number alone is of the same kind, as of its own day', () => {
  const read = teller('es', '2025-03-15');
  assert.deepEqual(read('La organización cuenta 687 presos políticos. El 19 de enero eran 777.').events, [
    'reported_count actual 687',
    'reported_count actual 777 2025-01-19',
  ]);
});

test('What shares a verb has its own words, and the event before it ends where they begin', () => {
  const text = 'Kazakhstan freed 17 prisoners. Nine of the prisoners were taken to Poland, eight to Georgia.';
  const { events } = extract(text, { id: 't', language: 'en', published: '2025-03-15' });
  assert.deepEqual(
    events.slice(1).map(({ span, destination }) => [span.quote, destination]),
    [
      ['Nine of the prisoners were taken to Poland', ['Poland']],
      ['eight to Georgia', ['Georgia']],
    ],
  );
});

test('Ages, money and days share no verb', () => {
  const read = teller('en', '2025-03-15');
  for (const text of [
    'Kazakhstan freed 17 prisoners on Monday, 40 days after the vote.',
    'Kazakhstan freed 17 prisoners on Monday. Oleg Rustam, 63, has a house in Georgia.',
    'Kazakhstan freed 17 prisoners on Monday. It sold $40 million in gas to Georgia.',
  ])
    assert.equal(read(text).events.length, 1, text);
});
