import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  anchorOf,
  boundsOf,
  dayEdtf,
  exists,
  fromOrdinal,
  ordinalOf,
  weekdayOf,
} from '../../../src/ingest/extract/calendar.ts';
import { type DateContext, datesOf } from '../../../src/ingest/extract/dates.ts';
import { tablesFor } from '../../../src/ingest/extract/languages.ts';
import type { Compiled } from '../../../src/ingest/extract/tables.ts';

const english = tablesFor('en') as Compiled;
const told = (edtf: string | null): Pick<DateContext, 'previous' | 'day' | 'era'> => ({
  previous: edtf === null ? null : { edtf, ago: 0 },
  day: edtf?.length === 10 ? { edtf, ago: 0 } : null,
  era: null,
});
const read = (text: string, published: string, previous: string | null = null): string[] =>
  datesOf(text, { published: anchorOf(published), ...told(previous) }, english).flatMap((d) =>
    d.unknown ? [] : [d.edtf],
  );

// [words, published, EDTF]
const CASES: [string, string, string][] = [
  ['on May 3, 2021', '2024-02-10', '2021-05-03'],
  ['on 3 May 2021', '2024-02-10', '2021-05-03'],
  ['on the 3rd of May 2021', '2024-02-10', '2021-05-03'],
  ['on 2021-05-03', '2024-02-10', '2021-05-03'],
  ['in May 2021', '2024-02-10', '2021-05'],
  ['in 2021', '2024-02-10', '2021'],
  ['on November 20', '2024-02-10', '2023-11-20'],
  ['on February 8', '2024-02-10', '2024-02-08'],
  ['in June', '2024-02-10', '2023-06'],
  ['in January', '2024-02-10', '2024-01'],
  ['on Sept. 11', '2025-09-30', '2025-09-11'],
  ['on Monday', '2024-02-10', '2024-02-05'],
  ['on Saturday', '2024-02-10', '2024-02-10'],
  ['last Saturday', '2024-02-10', '2024-02-03'],
  ['next Tuesday', '2024-02-10', '2024-02-13'],
  ['yesterday', '2024-03-01', '2024-02-29'],
  ['last week', '2024-02-10', '2024-01-29/2024-02-04'],
  ['last month', '2024-01-10', '2023-12'],
  ['earlier this year', '2024-02-10', '2024'],
  ['two years ago', '2024-02-10', '2022'],
  ['three days ago', '2024-03-01', '2024-02-27'],
  ['from May 12 to 25', '2025-09-30', '2025-05-12/2025-05-25'],
  ['from May 12 to June 3, 2024', '2025-09-30', '2024-05-12/2024-06-03'],
  ['from 2010 to 2015', '2025-09-30', '2010/2015'],
  ['in mid-August', '2025-09-30', '2025-08~'],
  ['in late 2019', '2025-09-30', '2019~'],
];

test('dates, absolute and relative to the publication', () => {
  for (const [words, published, edtf] of CASES)
    assert.deepEqual(read(`It happened ${words}.`, published), [edtf], words);
});

test('a date that cannot be worked out is not made', () => {
  assert.deepEqual(read('It happened on Monday.', '2024'), []);
  assert.deepEqual(read('It happened on Monday.', ''), []);
  assert.deepEqual(read('It happened on June 5.', ''), []);
  assert.deepEqual(read('It happened on June 31, 2020.', '2024-02-10'), []);
  assert.deepEqual(read('They may march on Sunday, or in May.', ''), []);
});

test('numbers that are no years stay numbers', () => {
  assert.deepEqual(read('They held 2020 people and 1,950 others.', '2024-02-10'), []);
});

test('"the same day" points to the date before it', () => {
  assert.deepEqual(read('He left the same day.', '2024-02-10', '2023-04-05'), ['2023-04-05']);
  assert.deepEqual(read('He left the same year.', '2024-02-10', '2023-04-05'), ['2023']);
  assert.deepEqual(read('He left the same day.', '2024-02-10'), []);
});

test('every date read has bounds, and its words stand in the text', () => {
  const piece = fc.constantFrom(
    'on',
    'May',
    '3',
    '31',
    '2021',
    'Monday',
    'last',
    'week',
    'since',
    'to',
    ',',
    'ago',
    'two',
    'years',
    'mid-',
    'in',
    'June 5',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ');
      for (const date of datesOf(text, { published: anchorOf('2024-02-10'), ...told(null) }, english)) {
        assert.equal(text.slice(date.start, date.end), date.text);
        assert.notEqual(boundsOf(date.edtf), null, date.edtf);
      }
    }),
    { numRuns: 200 },
  );
});

test('days and their numbers are inverse; weekdays go round', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
      const day = fromOrdinal(n);
      assert.equal(ordinalOf(day), n);
      assert.ok(exists(day.year, day.month, day.day));
      assert.equal(weekdayOf(fromOrdinal(n + 7)), weekdayOf(day));
      assert.deepEqual(boundsOf(dayEdtf(day)), [n, n]);
    }),
  );
  assert.equal(weekdayOf({ year: 2025, month: 9, day: 11 }), 4);
});
