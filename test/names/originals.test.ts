import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { originals, romanise } from '../../src/names/index.ts';

test('the likeliest original of a romanised name is the name', () => {
  for (const [latin, language, original] of [
    ['Tsikhanouskaya', 'be', 'Ціханоўская'],
    ['Cichanoŭskaja', 'be', 'Ціханоўская'],
    ['Siarhei Tsikhanouski', 'be', 'Сяргей Ціханоўскі'],
    ['Statkiewicz', 'be', 'Статкевіч'],
    ['LUKASHENKO', 'ru', 'ЛУКАШЕНКО'],
    ['Tichanowskaja', 'ru', 'Тихановская'],
    ['Shevchuk', 'uk', 'Шевчук'],
    ['Volodymyr', 'uk', 'Володимир'],
  ] as const)
    assert.equal(originals(latin, language)[0]?.text, original, latin);
});

test('of what the national systems write, nine in ten originals are among the first ten', () => {
  const rows = readFileSync(join(import.meta.dirname, 'fixtures/romanisation.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , scheme]) => ['national-2007', 'bgn-pcgn-1947', 'national-2010'].includes(scheme ?? ''));
  const found = rows.filter(([original = '', language = '', , latin = '']) =>
    originals(latin, language).some(({ text }) => text === original.replace(/’/g, "'")),
  );
  assert.ok(found.length >= 0.9 * rows.length, `${found.length} of ${rows.length}`);
});

test('an original says which schemes would write it so', () => {
  for (const { text, schemes } of originals('Kavaliou', 'be')) {
    for (const scheme of schemes)
      assert.equal(
        romanise(text, 'be', scheme)
          .normalize('NFKD')
          .replace(/[^a-z]/gi, '')
          .toLowerCase(),
        'kavaliou',
      );
  }
});

test('no text breaks it, and an unknown language is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      assert.ok(originals(text, 'ru', 3).length <= 3);
    }),
    { seed: 1, numRuns: 100 },
  );
  assert.throws(() => originals('x', 'tlh'), RangeError);
});
