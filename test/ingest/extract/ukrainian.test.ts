import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teller } from './told.ts';

const told = teller('uk', '2024-02-20');

// [sentence, events: type, modality, number, date]
const CASES: [string, ...string[]][] = [
  ['Влада звільнила журналіста Івана Петренка.', 'release actual'],
  ['З колонії 5 лютого вийшли 12 осіб.', 'release actual 12 2024-02-05'],
  ['Двох священників президент помилував 3 січня.', 'pardon actual 2 2024-01-03'],
  ['Суд засудив Івана Петренка до п’яти років колонії.', 'sentence actual 5'],
  ['Марію Іваненко затримали у вересні минулого року.', 'detention actual  2023-09'],
  ['Уряд пообіцяв звільнити 40 політв’язнів.', 'release planned 40'],
  ['За даними правозахисників, за ґратами залишаються понад 1300 політв’язнів.', 'reported_count actual 1300'],
  ['Посольство вимагає негайно його відпустити.', 'release proposed', 'statement actual'],
  ['Іванові Петренку дали п’ять років, Марії Іваненко — три.', 'sentence actual 5', 'sentence actual 3'],
  ['Обвинувачення просило вісім років.', 'sentence proposed 8'],
  ['Премію їй дали 6 жовтня 2023 року.'],
  ['Вирок засудив Євросоюз.', 'statement actual'],
  ['Серед затриманих — редактор Іван Петренко.', 'detention actual'],
  ['Петренка не били, але йому не дають дзвонити рідним.', 'ill_treatment denied', 'ill_treatment actual'],
  ['Його звинуватили в побитті поліцейського.', 'charge actual'],
  ['У в’язницях країни нині щонайменше 60 журналістів.', 'reported_count actual 60'],
];

test('what happened is told in any order of words', () => {
  for (const [sentence, ...events] of CASES) assert.deepEqual(told(sentence).events, events, sentence);
});

test('the one it is done to is told by the ending, or stands behind no one in particular', () => {
  assert.deepEqual(told('Івана Петренка звільнила влада Литви.').roles, [
    'release: holder влада Литви',
    'release: prisoner Івана Петренка',
  ]);
  assert.deepEqual(told('Звільнено Марію Іваненко та Івана Петренка.').roles, [
    'release: prisoner Марію Іваненко',
    'release: prisoner Івана Петренка',
  ]);
});

test('a family is no seven, and a name that begins a sentence is kept whole', () => {
  assert.deepEqual(told('Сім’я ув’язненого Івана Петренка виїхала.').events, []);
  assert.deepEqual(told('Олена Петренко вийшла на волю.').roles, ['release: prisoner Олена Петренко']);
});

test('numbers count people by their own form, and a list between two dashes is theirs', () => {
  const { events, roles } = told('Ще двох цивільних — Миколу Швеця й Ольгу Гончаренко — затримали в Білорусі.');
  assert.deepEqual(events, ['detention actual 2']);
  assert.deepEqual(roles, ['detention: prisoner Миколу Швеця', 'detention: prisoner Ольгу Гончаренко']);
  assert.deepEqual(told('Усіх п’ятьох звільнили.').events, ['release actual 5']);
});

test('a headline names its speaker behind a dash, a sentence its speaker some words behind the verb', () => {
  assert.deepEqual(
    told('З полону визволили Івана Петренка — Зеленський\n\nПрезидент Володимир Зеленський прибув.').sources,
    [['Зеленський']],
  );
  assert.deepEqual(
    told('Івана Петренка звільнили, повідомив у телеграм-каналі ввечері президент Володимир Зеленський.').sources,
    [['Володимир Зеленський']],
  );
});

test('an outlet and the one who speaks stand side by side', () => {
  assert.deepEqual(told('Івана Петренка звільнили, повідомив президент Радіо Свобода Стівен Капус.').sources, [
    ['Стівен Капус'],
  ]);
});
