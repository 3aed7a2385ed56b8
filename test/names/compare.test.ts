import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, parseName } from '../../src/names/index.ts';

/** Forms of one person: every two of a row are the same. */
const ONE_PERSON = [
  [
    'Mikalai Statkevich',
    'Mikola Statkevich',
    'Mykola Statkevich',
    'Nikolai Statkevich',
    'Nikolaï Statkévitch',
    'Mikałaj Statkievič',
    'Mikoła Statkiewicz',
    'Statkiewicz Mikałaj',
    'Statkevich, Mikalai',
    'Mikalajus Statkevičius',
    'Mikalai Statkewitsch',
    'Статкевич Николай',
    'Микола Статкевич',
    'Міколу Статкевіча',
    'Николаем Статкевичем',
    'Николай (Микола) Статкевич',
    'Статкевич Николай Викторович',
    'Mikalai Viktaravich Statkevich',
    'M. Statkevičius',
  ],
  ['Elena Ramanauskienė', 'Єлена Романаускене', 'Elena Ramanauskiené'],
  [
    'Alyaksandr Lukashenka',
    'Alexander Lukashenko',
    'Alaksandar Łukašenka',
    'Александр Лукашенко',
    'Alexandre Loukachenko',
  ],
  ['Lukashenka', 'Lukashenko', 'Łukašenka', 'Лукашенко', 'Lukaschenko'],
  ['Sviatlana Tsikhanouskaya', 'Светлану Тихановскую', 'Swiatłana Cichanouska', 'Svetlana Tijanóvskaya'],
  ['Siarhei Tsikhanouski', 'Сергея Тихановского', 'Sergejus Cichanouskis', 'Siarhiejem Cichanouskim'],
  ['Ilham Heydar oglu Aliyev', 'İlham Əliyev', 'Алиев Ильхам Гейдарович', 'Ilham Alijew'],
  ['Khaled al-Sayed', 'Khalid Elsayed', 'خالد السيد'],
  ['刘晓波', '劉曉波', 'Liu Xiaobo', 'Xiaobo Liu', 'Liu Hsiao-po', 'Лю Сяобо'],
  ['Nicolás Maduro Moros', 'Nicolas Maduro', 'MADURO MOROS, Nicolás'],
  ['Лариса Петрук (Мороз)', 'Larysa Maroz', 'Лариса Петрук, урождённая Мороз'],
  ['Sergei Lavrov', 'SergeiLavrov', 'Mr. Sergey LAVROV'],
];

/** Two people, though much of their names agrees. */
const TWO_PEOPLE = [
  ['husband and wife', 'Siarhei Tsikhanouski', 'Sviatlana Tsikhanouskaya'],
  ['husband and wife', 'Алексей Навальный', 'Юлию Навальную'],
  ['husband and wife', '劉曉波', '劉霞'],
  ['son with his father’s name as patronymic', 'Виктор Бабарико', 'Бабарико Эдуард Викторович'],
  ['son with his father’s name as patronymic', 'Heydar Aliyev', 'Ilham Heydar oglu Aliyev'],
  ['siblings', 'Александр Слурдик', 'Дзяніс Аляксандравіч Слурдзік'],
  ['siblings of one father', 'Hussein Leila Masry', 'Hicham Laila Masry'],
  ['a man’s and a woman’s name of one stem', 'Aliaksandr Dubouski', 'Александра Дубовская'],
  ['a man’s and a woman’s name of one stem', 'Владислав Ярошевич', 'Vladislava Yaroshevich'],
  ['another patronymic', 'Максим Денисович Новицкий', 'Maksim Yuryevich Novitskiy'],
  ['another father', 'Orkhan Ruslan oglu Akhmedov', 'Orxan Rəşad oğlu Əhmədov'],
  ['another suffix', 'Валерий Кравчук', 'Валерий Кравчик'],
  ['another suffix', 'Павел Макаренко', 'Pavel Makarchenko'],
  ['another given name', 'Mikalai Kazlou', 'Mikhail Kazlou'],
  ['another given name', 'Анна Гончар', 'Яна Гончар'],
  ['another initial', 'Е. Сидоренко', 'Ніна Сидоренко'],
  ['another mother', 'Óscar González Gómez', 'Oscar Gonzalez Sanchez'],
  ['another person, inflected', 'Светланою Рудинською', 'Євгенія Рудинська'],
  ['another surname', 'Vladimir Putin', 'Vladimir Zelensky'],
] as const;

test('every spelling, case and order of one name is the same', () => {
  for (const forms of ONE_PERSON) {
    for (const one of forms) {
      for (const two of forms) {
        const { verdict, score, reasons } = compareNames(one, two);
        assert.equal(verdict, 'same', `${one} | ${two}: ${score.toFixed(3)} ${JSON.stringify(reasons)}`);
      }
    }
  }
});

for (const [family, one, two] of TWO_PEOPLE) {
  test(`two people, ${family}: ${one} | ${two}`, () => {
    const { verdict, score, reasons } = compareNames(one, two);
    assert.notEqual(verdict, 'same', `${score.toFixed(3)} ${JSON.stringify(reasons)}`);
    assert.ok(
      reasons.some((reason) => reason.verdict === 'contradicts'),
      'a reason says what contradicts',
    );
  });
}

test('a surname alone is possible, not more', () => {
  for (const full of ['Mikola Statkevich', 'Микола Статкевич', 'Statkiewicz Mikałaj']) {
    assert.equal(compareNames('Statkevich', full).verdict, 'possible', full);
  }
});

test('a patronymic left out is no evidence; one that differs contradicts', () => {
  const bare = compareNames('Николай Статкевич', 'Mikalai Statkevich');
  const omitted = compareNames('Николай Викторович Статкевич', 'Mikalai Statkevich');
  assert.equal(omitted.score, bare.score);
  assert.deepEqual(
    omitted.reasons.filter(({ part }) => part === 'patronymic').map(({ verdict }) => verdict),
    ['absent'],
  );
  const other = compareNames('Николай Викторович Статкевич', 'Mikalai Piatrovich Statkevich');
  assert.equal(other.verdict, 'different');
  assert.ok(other.reasons.some(({ part, verdict }) => part === 'patronymic' && verdict === 'contradicts'));
});

test('the reasons say which part agrees and why', () => {
  const { reasons } = compareNames('Mikola Statkevich', 'Николай Статкевич');
  const given = reasons.find(({ part }) => part === 'given');
  assert.equal(given?.verdict, 'same');
  assert.match(given?.because ?? '', /Mikola = Николай|Николай = Mikola/);
  assert.match(given?.because ?? '', /short/);
});

test('a parsed name compares like a written one', () => {
  assert.deepEqual(
    compareNames(parseName('Mikola Statkevich'), parseName('Статкевич Николай')),
    compareNames('Mikola Statkevich', 'Статкевич Николай'),
  );
});

const SAMPLE = [...ONE_PERSON.flat(), ...TWO_PEOPLE.flatMap(([, one, two]) => [one, two])];
const anyText = fc.oneof(fc.constantFrom(...SAMPLE), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

test('comparing is symmetric, never throws, and scores from 0 to 1', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      const there = compareNames(one, two);
      const back = compareNames(two, one);
      assert.equal(there.score, back.score);
      assert.equal(there.verdict, back.verdict);
      assert.ok(there.score >= 0 && there.score <= 1);
    }),
    { seed: 1, numRuns: 400 },
  );
});

test('a name is the same as itself', () => {
  const letters = [...'абвгдежзійклмнопрстуўхчшюяABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyzšžčłŭ'];
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((signs) => signs.join(''));
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(name, fc.constantFrom(...SAMPLE)), (written) => {
      const { verdict, score } = compareNames(written, written);
      assert.equal(verdict, 'same');
      assert.ok(score > 0.9);
    }),
    { seed: 1 },
  );
});

test('a name without a letter is nobody', () => {
  for (const nothing of ['', ' ', '—', '123', '()', '’']) {
    assert.equal(compareNames(nothing, nothing).verdict, 'different', JSON.stringify(nothing));
    assert.equal(compareNames(nothing, 'Mikola Statkevich').verdict, 'different');
  }
});
