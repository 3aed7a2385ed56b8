import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onWhen, seenWords, whenWords } from '../../src/pages/parts/when.ts';
import { viewOf } from '../../src/pages/view.ts';
import { contextFor } from './examples.ts';

const view = viewOf(contextFor('/'), null);
/** The thin and narrow spaces that ranges are set with are not what is tested. */
const plain = (words: string): string => words.replaceAll(/[\u2009\u202f\u00a0]/g, ' ').replaceAll(' – ', '–');
const days = (earliest: string | null, latest: string | null = earliest) => ({ earliest, latest });

/** from, to, told date, about, lasts → words */
const WHEN: readonly (readonly [string | null, string | null, string | null, boolean, boolean, string])[] = [
  ['2025-09-11', '2025-09-11', '2025-09-11', false, false, '11 September 2025'],
  ['2025-09-11', '2025-09-11', '2025-09-11~', true, false, 'about 11 September 2025'],
  ['2025-09-12', '2025-09-25', '2025-09-12/2025-09-25', false, true, '12–25 September 2025'],
  ['2025-09-12', '2025-09-23', '2025-09-12~/2025-09-23~', true, false, 'about 12–23 September 2025'],
  ['2025-08-11', '2025-08-19', '2025-08-11/2025-08-19', false, false, 'within 11–19 August 2025'],
  ['2025-08-01', '2025-08-15', '2025-08~', true, false, 'about August 2025'],
  ['2008-01-01', null, '2008/..', false, true, 'since 2008'],
  ['2023-02-01', '2025-09-19', '2023-02/..', false, false, 'since February 2023'],
  ['2025-06-01', '2025-06-30', null, false, false, 'June 2025'],
  [null, '2025-09-30', null, false, false, 'by 30 September 2025'],
];
for (const [earliest, latest, edtf, about, lasts, words] of WHEN) {
  test(`when: ${words}`, () => {
    assert.equal(plain(whenWords(view, { when: days(earliest, latest), edtf, about, lasts })), words);
  });
}

test('a time inside a sentence, at the precision it is told with', () => {
  assert.equal(plain(onWhen(view, days('2026-02-19'))), 'on 19 February 2026');
  assert.equal(plain(onWhen(view, days('2021-12-01', '2021-12-31'))), 'in December 2021');
  assert.equal(plain(onWhen(view, days('2020-05-03', '2020-05-05'))), 'within 3–5 May 2020');
  assert.equal(plain(onWhen(view, days(null, '2025-05-22'))), 'by 22 May 2025');
  assert.equal(onWhen(view, days(null)), 'on a day that is not told');
});

test('a release sees nobody held: it ended what was', () => {
  assert.equal(
    plain(seenWords(view, { how: 'sighting', when: days('2021-12-01', '2021-12-31') })),
    'Last seen held in December 2021',
  );
  assert.equal(
    plain(seenWords(view, { how: 'until_release', when: days('2026-02-19') })),
    'Held until let go on 19 February 2026',
  );
});
