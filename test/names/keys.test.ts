import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CHINESE_KEY, SURNAME_KEY, searchKeys } from '../../src/names/index.ts';

function shared(one: string, two: string): string[] {
  const keys = new Set(searchKeys(two));
  return searchKeys(one).filter((key) => keys.has(key));
}

test('spellings of one person share a key of surname and given name', () => {
  const forms = [
    'Mikalai Statkevich',
    'Статкевич Николай',
    'Міколу Статкевіча',
    'Nikolaï Statkévitch',
    'Mikoła Statkiewicz',
  ];
  for (const one of forms) {
    for (const two of forms) {
      assert.ok(
        shared(one, two).some((key) => !key.startsWith(SURNAME_KEY)),
        `${one} | ${two}`,
      );
    }
  }
});

test('traditions that spell one sound apart share a surname key', () => {
  const forms = [
    'Ціханоўскі',
    'Cichanoŭski',
    'Tsikhanouski',
    'Тихановского',
    'Zichanouski',
    'Tijanovski',
    'Tsihhanovski',
  ];
  for (const one of forms) for (const two of forms) assert.notDeepEqual(shared(one, two), [], `${one} | ${two}`);
});

test('a surname alone finds the full name by its surname key', () => {
  assert.ok(shared('Лукашенко', 'Alexandre Loukachenko').every((key) => key.startsWith(SURNAME_KEY)));
  assert.notDeepEqual(shared('Лукашенко', 'Alexandre Loukachenko'), []);
});

test('husband and wife share only the surname key', () => {
  const keys = shared('Siarhei Tsikhanouski', 'Sviatlana Tsikhanouskaya');
  assert.notDeepEqual(keys, []);
  assert.ok(keys.every((key) => key.startsWith(SURNAME_KEY)));
});

test('strangers share no key', () => {
  assert.deepEqual(shared('Mikalai Statkevich', 'Maryia Kalesnikava'), []);
  assert.deepEqual(shared('Vladimir Putin', 'Vladimir Zelensky'), []);
});

test('Chinese names meet in pinyin, in either order', () => {
  for (const form of ['劉曉波', 'Xiaobo Liu', 'Liu Hsiao-po', 'Лю Сяобо']) {
    assert.ok(
      shared('刘晓波', form).some((key) => key.startsWith(CHINESE_KEY)),
      form,
    );
  }
});

test('keys are sorted, distinct, and the same each time, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
      const keys = searchKeys(written);
      assert.deepEqual(keys, [...new Set(keys)].sort());
      assert.deepEqual(searchKeys(written), keys);
    }),
    { seed: 1, numRuns: 300 },
  );
  assert.deepEqual(searchKeys('—'), []);
});
