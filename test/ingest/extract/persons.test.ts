/** Who of those named is a prisoner, in every language that is read; who only speaks of them, or acts for them, is none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teller } from './told.ts';

const NAMED: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  [
    'en',
    'Police arrested nine people, among them the poet Ann Good and her partner John Wood.',
    'Ann Good',
    'John Wood',
  ],
  ['en', 'The court freed three men: Adam Good, John Wood and Paul Reed.', 'Adam Good', 'John Wood', 'Paul Reed'],
  ['en', 'Two students were jailed. They are Ann Good and John Wood.', 'Ann Good', 'John Wood'],
  ['de', 'Acht Menschen wurden festgenommen, darunter die Dichterin Anna Braun.', 'Anna Braun'],
  ['fr', 'Huit personnes ont été arrêtées, dont la poétesse Anne Petit et Paul Grand.', 'Anne Petit', 'Paul Grand'],
  ['es', 'Ocho personas fueron detenidas, entre ellas la poeta Ana Pérez y Juan Soto.', 'Ana Pérez', 'Juan Soto'],
  ['pl', 'Zatrzymano osiem osób, w tym poetkę Annę Nowak i Jana Kowalskiego.', 'Annę Nowak', 'Jana Kowalskiego'],
  ['ru', 'Задержаны восемь человек, включая поэта Ивана Петрова и Марию Сидорову.', 'Ивана Петрова', 'Марию Сидорову'],
  ['ru', 'Лукашенко помиловал двух священников. Это Иван Петров и Анджей Новак.', 'Иван Петров', 'Анджей Новак'],
  ['be', 'Затрымалі восем чалавек, сярод іх паэт Іван Пятроў і Марыя Сідарава.', 'Іван Пятроў', 'Марыя Сідарава'],
  [
    'uk',
    'Засудили сімох людей, серед яких поетка Марія Сидоренко та Іван Петренко.',
    'Марія Сидоренко',
    'Іван Петренко',
  ],
];

const BESIDE: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  ['en', 'Ann Good, one of the best-known poets of the country, is still awaiting trial.', 'Ann Good'],
  ['de', 'Weiter einsitzen muss dagegen Karl Frei, der Vorsitzende des Vereins.', 'Karl Frei'],
  ['fr', 'Retour en cellule pour le poète Paul Grand.', 'Paul Grand'],
  ['es', 'Su compatriota Juan Soto, sobre quien pesa una condena desde 2017, no recibe visitas.', 'Juan Soto'],
  ['pl', 'W łagrze siedzi poeta Jan Kowalski.', 'Jan Kowalski'],
  ['ru', 'За решёткой девять лет проведут поэт Иван Петров и Фарид Алиев.', 'Иван Петров', 'Фарид Алиев'],
  ['be', 'За кратамі застаюцца Іван Пятроў і Алесь Новік.', 'Іван Пятроў', 'Алесь Новік'],
  ['uk', 'Поет Іван Петренко відсидить п’ять років.', 'Іван Петренко'],
];

/** No event of custody names them: who stands in a row with prisoners, does nothing and holds no office is one. */
const BY_ALL: readonly (readonly [language: string, text: string, ...names: string[]])[] = [
  ['en', 'Neither letters nor lawyers reach Ann Good, John Wood or Paul Reed.', 'Ann Good', 'John Wood', 'Paul Reed'],
  [
    'de',
    'Frei sind auch die Dichterin Anna Braun, Karl Lang und Otto Klein. Der Minister Paul Groß lobte das.',
    'Anna Braun',
    'Karl Lang',
    'Otto Klein',
  ],
  [
    'fr',
    'Quatre poètes y sont : Anne Petit (mai 2021), Paul Grand (juin 2022) et Luc Noir (mai 2023).',
    'Anne Petit',
    'Paul Grand',
    'Luc Noir',
  ],
  [
    'uk',
    'Є в переліку поет Іван Петренко, якого засудили на 14 років, Марія Сидоренко (12 років) і Олег Коваль.',
    'Іван Петренко',
    'Марія Сидоренко',
    'Олег Коваль',
  ],
];

const NOT: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Nine people were freed, the ministry said: John Wood thanked the envoys.'],
  ['en', 'Forty laureates, including the poet Ann Good, demanded the release of 12 prisoners.'],
  ['uk', 'Визволили ще десятьох людей — Володимир Петренко.'],
  ['ru', 'Освобождены восемь человек. Это подтвердил Иван Петров.'],
  ['en', 'The prison let in his lawyer, John Wood.'],
  ['en', 'President John Wood spoke of prisons.'],
  ['en', 'The speaker of parliament, John Wood, keeps a diary of arrests.'],
  ['en', 'Families waited outside El Fuerte prison on New Year as three prisoners were freed.'],
  ['es', 'Lo esperaba a la salida de la cárcel su esposa, Ana Soto.'],
  ['fr', 'Il reste en prison, a dit son avocat Paul Grand.'],
];

const named = (language: string, text: string): string[] =>
  teller(language, '2025-06-10')(text).persons.map(([name]) => name);

test('those named among the ones told of are prisoners', () => {
  for (const [language, text, ...names] of NAMED) assert.deepEqual(named(language, text), names, text);
});

test('those who stand beside words of custody are prisoners', () => {
  for (const [language, text, ...names] of BESIDE) assert.deepEqual(named(language, text), names, text);
});

test('those whom the text as a whole shows as held are prisoners', () => {
  for (const [language, text, ...names] of BY_ALL) assert.deepEqual(named(language, text), names, text);
});

test('one of two surnames, or a surname that several have, is no person of its own', () => {
  assert.deepEqual(named('es', 'Detuvieron a Luis Castillo Pérez en mayo. Castillo fue condenado en junio.'), [
    'Luis Castillo Pérez',
  ]);
  assert.deepEqual(named('en', 'Police arrested Adam Good. His wife, Ann Good, wept. Good was jailed in June.'), [
    'Adam Good',
  ]);
});

test('who speaks, signs, holds an office or stands by is not', () => {
  for (const [language, text] of NOT) assert.deepEqual(named(language, text), [], text);
});
