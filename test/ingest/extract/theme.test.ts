/** What a text is about lends meaning to words that tell nothing alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teller } from './told.ts';

/** A release, and what is read as one beside it alone: the words, and the event they tell then. */
const TOLD: Readonly<Record<string, readonly [string, ...(readonly [string, string])[]]>> = {
  en: [
    'Kazakhstan freed 40 prisoners on Monday.',
    ['By noon a bus with the prisoners was at the border.', 'release actual'],
    ['Twelve miners were flown home.', 'release actual 12'],
  ],
  de: [
    'Kasachstan ließ am Montag 40 Gefangene frei.',
    ['Zwölf Bergleute wurden nach Georgien gebracht.', 'release actual 12'],
    ['Ihre Mutter nahm sie am Flughafen in die Arme.', 'release actual'],
  ],
  fr: ['Le Kazakhstan a libéré 40 prisonniers lundi.', ['Douze mineurs ont gagné la Géorgie.', 'release actual 12']],
  es: ['Kazajistán liberó el lunes a 40 presos.', ['Doce presos acabaron en Georgia.', 'release actual 12']],
  pl: [
    'W poniedziałek Kazachstan uwolnił 40 więźniów.',
    ['Dwunastu więźniów opuściło Kazachstan.', 'release actual 12'],
  ],
  ru: [
    'В понедельник в Казахстане освободили 40 заключенных.',
    ['Двенадцать шахтеров увезли в Грузию.', 'release actual 12'],
    ['Поэт тоже на воле.', 'release actual'],
  ],
  uk: ['У понеділок у Казахстані звільнили 40 в’язнів.', ['Додому їде 12 цивільних.', 'release actual 12']],
  be: ['У панядзелак у Казахстане вызвалілі 40 вязняў.', ['Дванаццаць вязняў прыляцелі дадому.', 'release actual 12']],
};

for (const [language, [first, ...cases]] of Object.entries(TOLD))
  test(`People who go home or abroad are free where the text tells of a release (${language})`, () => {
    const read = teller(language, '2025-03-15');
    const [release, ...others] = read(first).events;
    assert.deepEqual([release?.split(' ').slice(0, 3), others], [['release', 'actual', '40'], []]);
    for (const [text, event] of cases) {
      assert.deepEqual(read(`${first} ${text}`).events.slice(1), [event], text);
      assert.deepEqual(read(text).events, [], `alone: ${text}`);
    }
  });

test('Who travels in such a text is free only where the text knows him as a prisoner', () => {
  const read = teller('en', '2025-03-15');
  const first = 'Kazakhstan freed the poet Anna Bekova and the singer Oleg Rustam on Monday.';
  assert.deepEqual(read(`${first} Bekova flew home.`).events.length, 2);
  assert.deepEqual(read(`${first} The envoy Mark Dollan flew home.`).events.length, 1);
  assert.deepEqual(read(`${first} Bekova refused to leave Kazakhstan.`).events.at(-1), 'refusal_to_leave actual');
});

test('Coming to a prison is not coming out of it', () => {
  assert.deepEqual(teller('en', '2025-03-15')('The mother came to the colony.').events, []);
  assert.deepEqual(teller('ru', '2025-03-15')('Мать вышла к колонии.').events, []);
  assert.deepEqual(teller('en', '2025-03-15')('Anna Bekova walked from the colony.').events, ['release actual']);
});

test('Freed and sent abroad in one sentence is one release', () => {
  const read = teller('en', '2025-03-15');
  assert.deepEqual(read('Kazakhstan freed 40 prisoners and sent them to Georgia.').events, ['release actual 40']);
});
