import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, nominative } from '../../src/names/index.ts';

/** By language: a name in a case = in the nominative. */
const CASES: Readonly<Record<string, string>> = {
  be: `
Ксенію Луцкіну = Ксенія Луцкіна
Васіля Бераснева = Васіль Бераснеў
Міколу Статкевіча = Мікола Статкевіч
Андрэем Аляксандравым = Андрэй Аляксандраў
Віктара Бабарыку = Віктар Бабарыка
Святлане Ціханоўскай = Святлана Ціханоўская
Аляксандра Дубоўскага = Аляксандр Дубоўскі
Бяляцкага Алеся = Бяляцкі Алесь
Alenu Maŭšuk = Alena Maŭšuk
Ryhora Kastusioua = Ryhor Kastusiou`,
  ru: `
Дарьи Лосик = Дарья Лосик
Николаем Викторовичем Статкевичем = Николай Викторович Статкевич
Юлию Навальную = Юлия Навальная
Светланой Тихановской = Светлана Тихановская
Андрея Сапегу = Андрей Сапега
Виктора Бабарико = Виктор Бабарико
Валерия Левоневского = Валерий Левоневский
Владимиром Путиным = Владимир Путин
Владимира Кара-Мурзу = Владимир Кара-Мурза
Марком Фогелем = Марк Фогель`,
  uk: `
Дмитра Дашкевича = Дмитро Дашкевич
Віктора Бабарика = Віктор Бабарико
Марії Колесникової = Марія Колесникова
Ігоря Козловського = Ігор Козловський
Володимиром Зеленським = Володимир Зеленський`,
  pl: `
Annę Paniszewą = Anna Paniszewa
Andrzejem Poczobutem = Andrzej Poczobut
Marii Tiszkowskiej = Maria Tiszkowska
Siarhieja Cichanouskiego = Siarhiej Cichanouski
Johna Coale'a = John Coale`,
};

/** What stays as it is: the nominative, two readings that are both possible, and what is not known. */
const STAYS: Readonly<Record<string, string>> = {
  be: 'Алесь Бяляцкі; Алеся Буневіч; Ганна Шаронава; Мікола Статкевіч; Статкевіча; В. Бабарыку; Яўгена Шаронка; Наталле',
  ru: 'Александра Козлова; Валерия Цепкало; Наталія Шардьонок; Любовь Кривко; Наримана Джелялова; Александра Сапега; Святланы Ціханоўскай',
  uk: 'Наталія Шардьонок; Микола Дєдок; Олександра Коваленко; Юлия Навальную',
  pl: 'Andrzej Poczobut; Aleksandra Nowak; Kuba Guz',
  en: 'Siarhieja Cichanouskiego; Anna Politkovskaya',
};

for (const [language, rows] of Object.entries(CASES))
  test(`a name in a case is given back in the nominative: ${language}`, () => {
    for (const row of rows.trim().split('\n')) {
      const [written = '', standing = ''] = row.split(' = ');
      assert.equal(nominative(written, language), standing, written);
      assert.equal(nominative(standing, language), null, standing);
      assert.notEqual(compareNames(written, standing, {}).verdict, 'different', written);
    }
  });

test('what stands in the nominative, or may, stays as it is', () => {
  for (const [language, names] of Object.entries(STAYS))
    for (const name of names.split('; ')) assert.equal(nominative(name, language), null, `${name} (${language})`);
});

test('whatever is written, there is a name or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('be', 'be-Latn', 'ru', 'uk', 'pl', 'xx', ''), (written, language) => {
      const found = nominative(written, language);
      assert.ok(found === null || found.trim() !== '');
    }),
  );
});
