import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

const read = (text: string): Extraction => extract(text, { id: 't', language: 'ru', published: '2024-02-20' });
const told = (text: string): string[] =>
  read(text).events.map((e) =>
    [e.type, e.modality, e.quantity?.value ?? '', e.date?.basis === 'publication' ? '' : (e.date?.edtf ?? '')].join(
      ' ',
    ),
  );

// [sentence, events: type, modality, number, date]
const CASES: [string, ...string[]][] = [
  ['Власти освободили журналиста Ивана Петрова.', 'release actual  '],
  ['Из колонии 5 февраля вышли 12 человек.', 'release actual 12 2024-02-05'],
  ['Двоих священников президент помиловал 3 января по просьбе епископов.', 'pardon actual 2 2024-01-03'],
  ['Суд приговорил Ивана Петрова к пяти годам колонии.', 'sentence actual 5 '],
  [
    'Ивана Петрова, осуждённого на семь лет, 18 января перевели в СИЗО.',
    'sentence actual 7 ',
    'transfer actual  2024-01-18',
  ],
  ['Марию Иванову задержали в мае 2021 года.', 'detention actual  2021-05'],
  ['По словам правозащитников, в тюрьмах остаются более 1300 политзаключенных.', 'reported_count actual 1300 '],
  ['Суд огласил приговор Марии Ивановой: семь с половиной лет.', 'sentence actual 7.5 '],
  ['Ивану Петрову дали пять лет, Марии Ивановой — три с половиной.', 'sentence actual 5 ', 'sentence actual 3.5 '],
  ['Обвинение запрашивало восемь лет, и её признали невиновной.', 'sentence proposed 8 ', 'sentence actual  '],
  ['Премию ей дали 6 октября 2023 года.'],
  ['Приговор осудил Евросоюз.', 'statement actual  '],
  ['Среди задержанных — редактор Иван Петров и поэтесса Мария Иванова.', 'detention actual  '],
  ['Его взяли 3 мая у дома.', 'detention actual  2023-05-03'],
  ['Он взял интервью у министра 3 мая.'],
  ['Организация выпустила заявление, полиция задержала грузовики.'],
  ['Петрова не били, но ему не дают звонить родным.', 'ill_treatment denied  ', 'ill_treatment actual  '],
  ['В тюрьмах страны сейчас не менее 60 журналистов.', 'reported_count actual 60 '],
];

test('what happened is told in any order of words', () => {
  for (const [sentence, ...events] of CASES) assert.deepEqual(told(sentence), events, sentence);
});

test('one person in several cases is one person, under the name as first written', () => {
  const { persons } = read(
    'Власти освободили журналиста Ивана Петрова. Иван Петров провел в колонии три года. Петрову запретили выезд.\nМария Иванова, которую задержали в 2021 году, отказалась покидать страну.',
  );
  assert.deepEqual(
    persons.map((p) => [p.name, p.variants, p.state]),
    [
      ['Ивана Петрова', ['Иван Петров', 'Петрову'], 'released'],
      ['Мария Иванова', [], 'refused_to_leave'],
    ],
  );
});

test('the one it is done to is told by the ending, wherever the name stands', () => {
  const roles = (text: string): string[] =>
    read(text).events.flatMap((e) => e.participants.map((p) => `${e.type}: ${p.role} ${p.name}`));
  assert.deepEqual(roles('Ивана Петрова освободили власти Литвы.'), [
    'release: holder власти Литвы',
    'release: prisoner Ивана Петрова',
  ]);
  assert.deepEqual(roles('Мария Иванова, которую задержали в 2021 году, пишет стихи.'), [
    'detention: prisoner Мария Иванова',
  ]);
});

test('who says it stands before or behind the verb, and a sentence of its own speaks for the one before', () => {
  const sources = (text: string): unknown[] => read(text).events.map((e) => e.source?.chain ?? null);
  assert.deepEqual(sources('Журналиста освободили, рассказал его адвокат Олег Сидоров.'), [['Олег Сидоров']]);
  assert.deepEqual(sources('Из колонии вышли 12 человек. Об этом сообщила пресс-служба МИД Литвы.'), [
    ['пресс-служба МИД Литвы'],
  ]);
  assert.deepEqual(sources('По данным «Вясны», из колонии вышли 12 человек.'), [['Вясны']]);
});

test('who wants what, what an author foresees and what is in exchange for what', () => {
  const out = read(
    'США требуют освободить всех политзаключённых. Лукашенко освободил 52 заключённых в обмен на снятие санкций с «Белавиа», заявил Келлог. По мнению эксперта, это может привести к новым освобождениям.',
  );
  assert.deepEqual(
    out.positions.map((p) => [p.actor, p.kind]),
    [['США', 'demand']],
  );
  assert.deepEqual(
    out.assessments.map((a) => [a.author, a.kind]),
    [['эксперта', 'forecast']],
  );
  assert.deepEqual(
    out.links.map((l) => l.type),
    ['in_exchange_for'],
  );
});

test('a line of a hundred thousand letters without an end takes time in proportion', () => {
  const time = (n: number): number => {
    const text = 'заключённых перевели в колонию и '.repeat(n);
    const began = performance.now();
    read(text);
    return performance.now() - began;
  };
  time(200);
  const short = time(800);
  assert.ok(time(3200) < 12 * short + 200);
});

test('who is brought from one colony to another is not freed; who is brought abroad is', () => {
  const freed = (text: string): boolean => read(text).events.some(({ type }) => type === 'release');
  assert.ok(!freed('Политзаключенных внезапно вывезли из колонии № 22.'));
  assert.ok(!freed('На их место привезли других политзаключенных.'));
  assert.ok(freed('Политзаключенных вывезли в Литву.'));
});
