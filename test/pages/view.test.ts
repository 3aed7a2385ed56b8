import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitted, textWidth } from '../../src/pages/charts/text-width.ts';
import { viewOf } from '../../src/pages/view.ts';
import { contextFor } from './examples.ts';

const view = viewOf(contextFor('/'), null);
/** The thin and narrow spaces that ranges are set with are not what is tested. */
const plain = (words: string): string => words.replaceAll(/[\u2009\u202f\u00a0]/g, ' ').replaceAll(' – ', '–');

test('when something was, in words', () => {
  const cases: readonly (readonly [string | null, string | null, string])[] = [
    ['2025-09-11', '2025-09-11', '11 September 2025'],
    ['2025-09-12', '2025-09-25', '12–25 September 2025'],
    ['2025-09-01', '2025-09-30', 'September 2025'],
    ['2025-06-01', '2025-07-31', 'June–July 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2025-01-01', '2025-12-31', '2025'],
    ['2010-01-01', '2015-12-31', '2010–2015'],
    [null, '2025-09-30', 'by 30 September 2025'],
    ['2023-02-01', null, '1 February 2023 or later'],
    [null, null, 'day not told'],
  ];
  for (const [earliest, latest, words] of cases) assert.equal(plain(view.range({ earliest, latest })), words);
});

test('a date as a source gives it; what is no date is left as it is', () => {
  const cases = [
    ['2025-09-11', '11 September 2025'],
    ['2025-09', 'September 2025'],
    ['2025', '2025'],
    ['2025-09~', 'about September 2025'],
    ['2025-09-12/2025-09-25', '12–25 September 2025'],
    ['2020/..', 'since 2020'],
    ['2023-02/..', 'since February 2023'],
    ['../2020', 'by 2020'],
    ['2025-09-12~/2025-09-23~', 'about 12–23 September 2025'],
    ['2010/2015-05-26', '2010 to 26 May 2015'],
    ['2025-02-31', '2025-02-31'],
    ['14 years', '14 years'],
    ['', ''],
    ['1/2/3', '1/2/3'],
  ] as const;
  for (const [text, words] of cases) assert.equal(plain(view.edtf(text)), words);
});

test('a code without a word is shown as it is', () => {
  assert.equal(view.word('ground', 'served'), 'term served');
  assert.equal(view.word('topic', 'sanctions_relief'), 'sanctions relief');
});

test('a language is named; what is no language tag is shown as it is', () => {
  assert.equal(view.language('be'), 'Belarusian');
  assert.equal(view.language('not a tag'), 'not a tag');
});

test('words are cut to a width, and never longer than it', () => {
  assert.equal(fitted('Warsaw', 200, 13), 'Warsaw');
  const cut = fitted('Belarus Democratic Forum', 80, 13);
  assert.match(cut, /^Belarus.*…$/);
  assert.ok(textWidth(cut, 13) <= 80);
  assert.equal(textWidth('ć', 13), textWidth('c', 13));
});

test('dates of a language are in its own order and cases, and end in no full stop of their own', () => {
  for (const [locale, words] of [
    [
      'be',
      [
        '11 верасня 2025',
        'верасень 2025',
        '12–25 верасня 2025',
        '30 верасня 2025 або раней',
        '2020 і далей',
        'прыкладна верасень 2025',
      ],
    ],
    [
      'ru',
      [
        '11 сентября 2025',
        'сентябрь 2025',
        '12–25 сентября 2025',
        '30 сентября 2025 или раньше',
        '2020 и далее',
        'примерно сентябрь 2025',
      ],
    ],
  ] as const) {
    const other = viewOf({ ...contextFor('/'), locale }, null);
    const told = ['2025-09-11', '2025-09', '2025-09-12/2025-09-25', '../2025-09-30', '2020/..', '2025-09~'];
    assert.deepEqual(
      told.map((text) => plain(other.edtf(text))),
      words,
    );
  }
});
