/** EDTF as bounds: a table, laws over random dates, and the `edtf` package as a second reader. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import type { Bounds } from '../../src/claim/dates.ts';
import {
  APPROXIMATE_WIDENS,
  boundsOf,
  dayOf,
  dayOfInstant,
  hull,
  intersect,
  isoOf,
  lastingOf,
  overlaps,
} from '../../src/claim/dates.ts';
import { Refusal } from '../../src/claim/problem.ts';

const text = ({ lo, hi }: Bounds): string => `${lo === null ? '..' : isoOf(lo)} ${hi === null ? '..' : isoOf(hi)}`;

const READ: readonly (readonly [edtf: string, earliest: string, latest: string])[] = [
  ['2025-09-12', '2025-09-12', '2025-09-12'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2025-09', '2025-09-01', '2025-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['0099', '0099-01-01', '0099-12-31'],
  // Doubted: kept as written, bounds as they are.
  ['2025-09-12?', '2025-09-12', '2025-09-12'],
  ['2025?', '2025-01-01', '2025-12-31'],
  // About: by the coarsest part that it stands on.
  ['2025-09-12~', '2025-09-05', '2025-09-19'],
  ['2025-09-~12', '2025-09-05', '2025-09-19'],
  ['2025-09~', '2025-08-01', '2025-10-31'],
  ['2025-~09', '2025-08-01', '2025-10-31'],
  ['2025-~09-12', '2025-08-12', '2025-10-13'],
  ['2025~', '2024-01-01', '2027-01-01'],
  ['2025%', '2024-01-01', '2027-01-01'],
  ['~2025-09-12', '2024-09-11', '2026-09-13'],
  ['2025~-09-12', '2024-09-11', '2026-09-13'],
  ['9999~', '9997-12-31', '9999-12-31'],
  // Digits not known.
  ['2025-XX', '2025-01-01', '2025-12-31'],
  ['2025-XX-XX', '2025-01-01', '2025-12-31'],
  ['2025-1X', '2025-10-01', '2025-12-31'],
  ['2025-09-XX', '2025-09-01', '2025-09-30'],
  ['2025-09-1X', '2025-09-10', '2025-09-19'],
  ['2025-09-3X', '2025-09-30', '2025-09-30'],
  ['2024-02-2X', '2024-02-20', '2024-02-29'],
  ['2025-XX-31', '2025-01-31', '2025-12-31'],
  ['2025-09-XX~', '2025-08-25', '2025-10-07'],
  // Seasons: of either half of the earth where they do not say; winter of either New Year.
  ['2025-21', '2025-03-01', '2025-12-31'],
  ['2025-24', '2024-12-01', '2026-03-31'],
  ['2025-25', '2025-03-01', '2025-06-30'],
  ['2025-34', '2025-04-01', '2025-06-30'],
  ['2025-41', '2025-07-01', '2025-12-31'],
  // Intervals: from the earliest beginning to the latest end.
  ['2025-09-12/2025-09-25', '2025-09-12', '2025-09-25'],
  ['2010/2015', '2010-01-01', '2015-12-31'],
  ['2025-09-30/2025-09', '2025-09-30', '2025-09-30'],
  ['2010~/2015-06~', '2008-12-31', '2015-07-31'],
  ['2020/..', '2020-01-01', '..'],
  ['../2020', '..', '2020-12-31'],
  ['2020/', '2020-01-01', '..'],
  ['/2020', '..', '2020-12-31'],
  ['../..', '..', '..'],
];
test('bounds of what is written', async (t) => {
  for (const [written, earliest, latest] of READ) {
    await t.test(written, () => assert.equal(text(boundsOf(written)), `${earliest} ${latest}`));
  }
});

const REFUSED: readonly (readonly [written: string, why: RegExp])[] = [
  ['', /nothing is written/],
  [' 2025', /space around it/],
  ['2025-02-29', /no such day/],
  ['2025-09-31', /no such day/],
  ['2025-02-3X', /no such day/],
  ['2025-09-00', /no such day/],
  ['2025-13', /no month 13/],
  ['2025-00', /no month 00/],
  ['2025-21-01', /no month 21/],
  ['2025-09-12T10:00:00Z', /leave out the time/],
  ['10:30', /leave out the time/],
  ['201X', /an interval of years, 2010\/2019/],
  ['20XX-09', /an interval of years/],
  ['XXXX-09-12', /an interval of years/],
  ['{2020,2021}', /sets of dates/],
  ['[2020..2022]', /sets of dates/],
  ['2020..2022', /sets of dates/],
  ['2015/2010', /ends before it begins/],
  ['2025-09-12/2025-09-11', /ends before it begins/],
  ['2025/2026/2027', /one beginning and one end/],
  ['/', /a beginning or an end/],
  ['..', /not EDTF/],
  ['2025-02-30/2026', /no such day/],
  ['12.09.2025', /not EDTF/],
  ['25', /not EDTF/],
  ['20250912', /not EDTF/],
  ['2025-9-1', /not EDTF/],
  ['-2025', /not EDTF/],
  ['Y20250', /not EDTF/],
  ['2025S2', /not EDTF/],
  ['1e9', /not EDTF/],
  ['spring', /not EDTF/],
  ['2025\n', /space around it/],
];
test('what is no date is refused with the reason and what to write instead', async (t) => {
  for (const [written, why] of REFUSED) {
    await t.test(JSON.stringify(written), () => {
      assert.throws(
        () => boundsOf(written),
        (error) => error instanceof Refusal && error.problem.code === 'date_impossible' && why.test(error.message),
      );
    });
  }
});

test('whatever is given, it is read or refused, and never breaks', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'0123456789-/.~?%X[]{}TZ: '), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string()), (written) => {
      try {
        const { lo, hi } = boundsOf(written);
        assert.ok(lo === null || hi === null || lo <= hi);
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error));
      }
    }),
    { numRuns: 2_000, seed: 1 },
  );
});

const FIRST = dayOf('1900-01-01');
const LAST = dayOf('2100-12-31');
const day = fc.integer({ min: FIRST, max: LAST });
/** What may be written for a day that is meant. */
const writings = (meant: number): string[] => {
  const [year, month, date] = isoOf(meant).split('-') as [string, string, string];
  const days = [
    `${year}-${month}-${date}`,
    `${year}-${month}-XX`,
    `${year}-XX-${date}`,
    `${year}-${month}-${date[0]}X`,
    `${year}-${month}-X${date[1]}`,
  ];
  return [...days, `${year}-${month}`, `${year}-XX`, `${year}-${month[0]}X`, year];
};

test('every day that the words may mean is within the bounds', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('', '?', '~', '%'), fc.nat(), (meant, mark, pick) => {
      const all = writings(meant);
      const { lo, hi } = boundsOf(`${all[pick % all.length]}${mark}`);
      assert.ok(lo !== null && hi !== null && lo <= meant && meant <= hi);
    }),
    { numRuns: 500, seed: 2 },
  );
});

test('about widens on both sides, by the stated days', () => {
  fc.assert(
    fc.property(day, (meant) => {
      const iso = isoOf(meant);
      for (const [written, unit] of [
        [iso, 'day'],
        [iso.slice(0, 7), 'month'],
        [iso.slice(0, 4), 'year'],
      ] as const) {
        const [plain, about] = [boundsOf(written), boundsOf(`${written}~`)];
        assert.equal((plain.lo as number) - (about.lo as number), APPROXIMATE_WIDENS[unit]);
        assert.equal((about.hi as number) - (plain.hi as number), APPROXIMATE_WIDENS[unit]);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

test('an interval runs from the earliest of its beginning to the latest of its end', () => {
  fc.assert(
    fc.property(day, day, fc.nat(), fc.nat(), (one, other, a, b) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const [first, second] = [writings(from), writings(to)];
      const [begin, end] = [first[a % first.length] as string, second[b % second.length] as string];
      assert.deepEqual(boundsOf(`${begin}/${end}`), { lo: boundsOf(begin).lo, hi: boundsOf(end).hi });
      assert.deepEqual(lastingOf(`${begin}/${end}`), { from: boundsOf(begin), to: boundsOf(end) });
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('a second reader of EDTF agrees', () => {
  const MS_PER_DAY = 86_400_000;
  fc.assert(
    fc.property(day, fc.constantFrom('', '?'), fc.nat(), (meant, mark, pick) => {
      const written = writings(meant);
      const one = written[pick % written.length] as string;
      // The package does not take a mark behind an X, nor a day that only some months of the pattern have.
      fc.pre(!(one.includes('X') && mark !== '') && !/-3X$|-X\d$|XX-3/.test(one));
      const other = edtf(`${one}${mark}`);
      assert.deepEqual(boundsOf(`${one}${mark}`), {
        lo: Math.floor((other.min as number) / MS_PER_DAY),
        hi: Math.floor((other.max as number) / MS_PER_DAY),
      });
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('a day and its text are each other', () => {
  fc.assert(
    fc.property(day, (d) => assert.equal(dayOf(isoOf(d)), d)),
    { numRuns: 300, seed: 6 },
  );
  for (const wrong of ['2025-02-29', '2025-9-1', '2025', 'today', '2025-09-12T00:00:00Z'])
    assert.throws(() => dayOf(wrong), Refusal, wrong);
});

test('an instant falls on its day in UTC, wherever the machine stands', () => {
  const zone = process.env['TZ'];
  try {
    for (const here of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
      process.env['TZ'] = here;
      for (const [at, on] of [
        ['2025-09-30T00:00:00Z', '2025-09-30'],
        ['2025-09-30T23:59:59.999Z', '2025-09-30'],
        ['2025-09-30T23:30:00-05:00', '2025-10-01'],
        ['2025-09-30T01:30:00+03:00', '2025-09-29'],
        ['2025-09-30T23:59:59', '2025-09-30'],
        ['2025-09-30', '2025-09-30'],
        ['1969-12-31T23:00:00Z', '1969-12-31'],
      ] as const)
        assert.equal(isoOf(dayOfInstant(at)), on, `${at} in ${here}`);
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  assert.throws(() => dayOfInstant('yesterday'), Refusal);
});

test('bounds as sets of days: overlap, what both allow, what holds both', () => {
  const end = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
  const bounds = fc
    .tuple(end, end)
    .map(([a, b]): Bounds => (a !== null && b !== null && a > b ? { lo: b, hi: a } : { lo: a, hi: b }));
  const holds = ({ lo, hi }: Bounds, d: number): boolean => (lo === null || lo <= d) && (hi === null || d <= hi);
  const days = Array.from({ length: 14 }, (_, i) => i - 2);
  fc.assert(
    fc.property(bounds, bounds, (a, b) => {
      const both = days.filter((d) => holds(a, d) && holds(b, d));
      const shared = intersect(a, b);
      assert.equal(overlaps(a, b), both.length > 0);
      assert.equal(overlaps(b, a), overlaps(a, b));
      assert.deepEqual(shared === null ? [] : days.filter((d) => holds(shared, d)), both);
      const whole = hull(a, b);
      assert.ok(days.every((d) => holds(whole, d) || !(holds(a, d) || holds(b, d))));
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('what lasts: when it began and when it ended', () => {
  assert.equal(lastingOf('2025-09-12'), null);
  assert.deepEqual(lastingOf('2020/..'), { from: boundsOf('2020'), to: null });
  assert.deepEqual(lastingOf('../2020'), { from: { lo: null, hi: boundsOf('2020').hi }, to: boundsOf('2020') });
  assert.throws(() => lastingOf('2015/2010'), Refusal);
});
