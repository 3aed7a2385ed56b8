import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { romanise, SCHEMES } from '../../src/names/index.ts';

const REFERENCE = readFileSync(join(import.meta.dirname, 'fixtures/romanisation.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

const EVERY_SCHEME = Object.entries(SCHEMES).flatMap(([language, schemes]) =>
  Object.keys(schemes).map((scheme) => [language, scheme] as const),
);

test('every row of the reference table is romanised as its standard says', () => {
  assert.equal(REFERENCE.length, 1226);
  const wrong = REFERENCE.flatMap(([original = '', language = '', scheme = '', expected = '']) => {
    const got = romanise(original, language, scheme);
    return got === expected ? [] : [`${original} (${language}, ${scheme}): ${got}, not ${expected}`];
  });
  assert.deepEqual(wrong, []);
});

test('the reference table uses every scheme that is a standard', () => {
  const used = new Set(REFERENCE.map(([, language, scheme]) => `${language} ${scheme}`));
  const standards = EVERY_SCHEME.map((pair) => pair.join(' ')).filter((name) => !name.includes(' press-'));
  assert.deepEqual([...used].sort(), standards.sort());
});

test('the habits of newspapers are theirs', () => {
  for (const [original, language, habit, expected] of [
    ['Святлана Ціханоўская', 'be', 'press-polish', 'Swiatłana Cichanouska'],
    ['Светлана Тихановская', 'ru', 'press-german', 'Swetlana Tichanowskaja'],
    ['Светлана Тихановская', 'ru', 'press-french', 'Svetlana Tikhanovskaïa'],
    ['Светлана Тихановская', 'ru', 'press-spanish', 'Svetlana Tijanovskaya'],
    ['Николай Статкевич', 'ru', 'press-lithuanian', 'Nikolajus Statkevičius'],
    ['Николай Статкевич', 'ru', 'press-polish', 'Nikołaj Statkiewicz'],
    ['Юлия Навальная', 'ru', 'press-french', 'Ioulia Navalnaïa'],
    ['Володимир Зеленський', 'uk', 'press-german', 'Wolodymyr Selenskyj'],
    ['Владимир Путин', 'ru', 'press-french', 'Vladimir Poutine'],
    ['Сергей Хрущёв', 'ru', 'press-polish', 'Siergiej Chruszczow'],
  ] as const)
    assert.equal(romanise(original, language, habit), expected);
});

test('nothing Cyrillic is left, whatever the letters and whatever the language', () => {
  const letters = [...'абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяАБВГҐДЕЁЄЖЗИІЇЙКЛМНОПРСТУЎФХЦЧШЩЪЫЬЭЮЯ’- '];
  const text = fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...EVERY_SCHEME), (written, [language, scheme]) => {
      assert.doesNotMatch(romanise(written, language, scheme), /\p{Script=Cyrillic}/u);
    }),
    { seed: 1 },
  );
});

test('what is not Cyrillic passes as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.constantFrom(...EVERY_SCHEME),
      (written, [language, scheme]) => {
        // The apostrophe is a letter of Belarusian and Ukrainian.
        const plain = written.replaceAll("'", '');
        assert.equal(romanise(plain, language, scheme), plain);
      },
    ),
    { seed: 1 },
  );
});

test('case is kept: small, capital, and a word all in capitals', () => {
  const cases = [
    ['Жук жук ЖУК Ж.', 'be', 'bgn-pcgn-1979', 'Zhuk zhuk ZHUK Zh.'],
    ['ЯЎГЕН', 'be', 'national-2007', 'JAŬHIEN'],
    ['Ціханоўская-Статкевіч', 'be', 'lacinka', 'Cichanoŭskaja-Statkievič'],
    ['Яна Ємець', 'uk', 'national-2010', 'Yana Yemets'],
  ] as const;
  for (const [written, language, scheme, expected] of cases)
    assert.equal(romanise(written, language, scheme), expected);
});

test('an unknown language or scheme is named, with those there are', () => {
  assert.throws(() => romanise('Жук', 'pl', 'lacinka'), { name: 'RangeError', message: /"pl".*be, ru, uk/ });
  assert.throws(() => romanise('Жук', 'be', 'lacinca'), { name: 'RangeError', message: /"lacinca".*lacinka/ });
  assert.throws(() => romanise('Жук', 'constructor', 'name'), RangeError);
});
