/** Ranges, shares, numbers without a noun and single years, in the languages that have each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/ingest/extract/extract.ts';

// [language, sentence, the number of its first event: value or ends of the range, unit]
const CASES: readonly (readonly [language: string, sentence: string, number: string])[] = [
  ['en', 'The judge sentenced them to between five and eight years.', '5-8 year'],
  ['en', 'The court sentenced him to another year in prison.', '1 year'],
  ['en', 'She was given a five-year term.', '5 year'],
  ['en', 'Police detained 20-25 people.', '20-25 person'],
  ['en', 'All 14 were freed.', '14 person'],
  ['en', 'Political prisoners, about 1,000 by his count, were freed in May.', '1000 person'],
  ['en', 'Kenya frees 52 ahead of visit.', '52 person'],
  ['en', 'Two hundred and five people were arrested.', '205 person'],
  ['de', 'Sie wurden zu Strafen zwischen drei und fünf Jahren verurteilt.', '3-5 year'],
  ['de', 'Zwölf Menschen wurden zu Strafen zwischen zehn Monaten und einem Jahr verurteilt.', 'none'],
  ['de', 'Er verbüßt eine zehnjährige Haftstrafe, zu der ihn das Gericht 2020 verurteilte.', '10 year'],
  ['de', '40 Köche wurden festgenommen.', '40 person'],
  ['en', 'The EU imposed sanctions on six judges in May.', '6 person'],
  ['en', 'Three people out of five were released.', '3 person'],
  ['pl', 'Trzy osoby spośród pięciu więzionych zwolniono.', '3 person'],
  ['ru', 'Он отбывает семилетний срок.', '7 year'],
  ['fr', 'Tous les douze ont été libérés.', '12 person'],
  ['es', 'Fueron condenados a penas de entre tres y cinco años de cárcel.', '3-5 year'],
  ['es', 'Al menos una docena de personas fueron detenidas.', '12 person'],
  ['pl', 'Wszyscy trzej wyszli na wolność.', '3 person'],
  ['pl', 'Skazano ich na kary od trzech do pięciu lat więzienia.', '3-5 year'],
  ['ru', 'Им дали от трёх до пяти лет колонии.', '3-5 year'],
  ['ru', 'В рамках 53-го обмена освободили 2-3 человека.', '2-3 person'],
  ['be', 'Усе пяцёра выйшлі на волю.', '5 person'],
  ['uk', "Усі п'ятеро вже вдома, їх звільнили 3 червня.", '5 person'],
];

test('the number of an event is the one the words give, or none', () => {
  for (const [language, sentence, number] of CASES) {
    const [event] = extract(sentence, { id: 't', language, published: '2025-06-10' }).events;
    const { value, max, unit } = event?.quantity ?? {};
    const read = value === undefined ? 'none' : `${value}${max === undefined ? '' : `-${max}`} ${unit}`;
    assert.equal(read, number, sentence);
  }
});
