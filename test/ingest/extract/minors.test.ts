/** Who a text tells to be under eighteen, in every language that is read; how long somebody is jailed for is no age. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minorsTold } from '../../../src/ingest/extract/minors.ts';

const NAMED = { state: 'held', certainty: 'stated', span: { start: 0, end: 0, quote: '' } } as const;

const YOUNG: readonly (readonly [language: string, name: string, text: string])[] = [
  ['en', 'Ann Good', 'Police detained Ann Good, 16, in the square.'],
  ['en', 'Ann Good', 'The 16-year-old student Ann Good was detained.'],
  ['ru', 'Анна Петрова', 'Задержана 16-летняя школьница Анна Петрова.'],
  ['be', 'Ганна Пятрова', 'Затрымана Ганна Пятрова, 16 гадоў.'],
  ['uk', 'Ганна Петрова', 'Затримано 16-річну школярку Ганна Петрова.'],
  ['uk', 'Ганна Петрова', 'Затримана Ганна Петрова, їй 16 років.'],
  ['pl', 'Anna Nowak', 'Zatrzymano 16-letnią uczennicę Anna Nowak.'],
  ['pl', 'Anna Nowak', 'Zatrzymana Anna Nowak (16 l.) wróciła do domu.'],
  ['de', 'Anna Braun', 'Die 16-jährige Schülerin Anna Braun wurde festgenommen.'],
  ['de', 'Anna Braun', 'Festgenommen wurde Anna Braun (16).'],
  ['fr', 'Anne Petit', 'Anne Petit, âgée de 16 ans, a été arrêtée.'],
  ['fr', 'Anne Petit', 'Une lycéenne de 16 ans, Anne Petit, a été arrêtée.'],
  ['es', 'Ana Pérez', 'Ana Pérez, de 16 años, fue detenida.'],
  ['es', 'Ana Pérez', 'La estudiante de 16 años Ana Pérez fue detenida.'],
];

const OF_AGE: readonly (readonly [language: string, name: string, text: string])[] = [
  ['en', 'Ann Good', 'Police detained Ann Good, 36, in the square.'],
  ['ru', 'Анна Петрова', 'Анна Петрова 15 лет колонии получила за пост.'],
  ['uk', 'Ганна Петрова', 'Ганна Петрова, 15 років колонії за допис.'],
  ['pl', 'Anna Nowak', 'Anna Nowak, 15 lat więzienia za wpis.'],
  ['de', 'Anna Braun', 'Anna Braun: 15 Jahre Haft, Karl Frei 12 Jahre.'],
  ['fr', 'Anne Petit', 'Anne Petit, 15 ans de prison pour un message.'],
  ['es', 'Ana Pérez', 'Ana Pérez, 15 años de prisión por un mensaje.'],
];

const told = (text: string, name: string, language: string): number =>
  minorsTold(text, [{ ...NAMED, name, variants: [] }], language).size;

test('an age under eighteen beside a name is seen in every language', () => {
  for (const [language, name, text] of YOUNG) assert.equal(told(text, name, language), 1, text);
});

test('an age above it, and a term of prison, are not', () => {
  for (const [language, name, text] of OF_AGE) assert.equal(told(text, name, language), 0, text);
});
