/** Laws of custody over random lives, and a second, slower reading of lives with exact days, which must agree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, dayOf, isoOf } from '../../src/claim/dates.ts';
import type { CustodyBody } from '../../src/derive/derived.ts';
import { Life, type Sure, sureOn, WORDS } from './life.ts';

const RUNS = { numRuns: 400, seed: 20250911 };
const FIRST = dayOf('2020-01-01');
const CALENDAR = 40;
const DAYS = Array.from({ length: CALENDAR }, (_, i) => FIRST + i);

const day = fc.integer({ min: 0, max: CALENDAR - 1 }).map((n) => isoOf(FIRST + n));
const when = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 1, arbitrary: day.map((d) => `${d}~`) },
  { weight: 1, arbitrary: fc.constantFrom('2020-01', '2020-02', '2020', '../2020-01') },
  { weight: 1, arbitrary: fc.tuple(day, day).map((ends) => ends.sort().join('/')) },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => `${a} or ${b}`) },
  { weight: 1, arbitrary: day.map((d) => `told ${d}`) },
);
const word = fc.constantFrom(...Object.keys(WORDS), 'held', 'freed');
const state = (text: string): boolean => text.endsWith('held') || text.endsWith('freed');

/** A text leaves the person on its own day, so its day is told and never hangs in doubt. */
const part = (hedge: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(when, hedge, word, day).map(([w, h, what, d]) => (state(what) ? `${d} ${h}${what}` : `${w} ${h}${what}`));
const anyPart = part(fc.constantFrom('', '', '', 'maybe ', 'planned ', 'denied '));
const lifeOf = (parts: fc.Arbitrary<string>) => fc.array(parts, { maxLength: 7 }).map((list) => list.join(' | '));
const life = lifeOf(anyPart);
/** How a text leaves someone free is a hedge, whatever its words. */
const sureLife = lifeOf(part(fc.constant(''))).filter((line) => !line.includes('freed'));

/** With the claims shuffled and what rests on what put in order. */
function read(line: string, shuffle = 0): readonly CustodyBody[] {
  let state = shuffle;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648);
  const reorder = <T>(rows: readonly T[]): readonly T[] =>
    shuffle === 0
      ? rows
      : rows
          .map((row) => [next(), row] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, row]) => row);
  return new Life(line)
    .stays(reorder)
    .map((stay) => ({ ...stay, steps: stay.steps.map((s) => ({ ...s, by: [...s.by].sort() })) }));
}

const join = (line: string, more: string): string => (line === '' ? more : `${line} | ${more}`);
const certainDays = (stays: readonly CustodyBody[]): Day[] => DAYS.filter((d) => sureOn(stays, d) === 'held');
const heldDays = (stays: readonly CustodyBody[]): Day[] => DAYS.filter((d) => sureOn(stays, d) !== null);

test('every certain day is a possible one, and a stay begins before it ends', () => {
  fc.assert(
    fc.property(life, (line) => {
      for (const { start, end, certainFrom, certainTo } of read(line)) {
        assert.equal(certainFrom === null, certainTo === null);
        if (start.lo !== null && start.hi !== null) assert.ok(start.lo <= start.hi, 'start');
        if (end && end.lo !== null && end.hi !== null) assert.ok(end.lo <= end.hi, 'end');
        if (end && end.hi !== null && start.lo !== null) assert.ok(start.lo <= end.hi, 'start before end');
        if (certainFrom === null || certainTo === null) continue;
        assert.ok(certainFrom <= certainTo);
        assert.ok(start.lo === null || start.lo <= certainFrom, 'certain before it can have begun');
        assert.ok(!end || end.hi === null || certainTo < end.hi, 'certain after it must have ended');
      }
    }),
    { ...RUNS, examples: [['2020-01-10 sentence | 2020-01-05/2020-01-20 release | 2020-01-15~ detained']] },
  );
});

test('the certain parts of stays never overlap, and come in order', () => {
  fc.assert(
    fc.property(life, (line) => {
      const certain = read(line).flatMap((s) =>
        s.certainFrom === null || s.certainTo === null ? [] : [[s.certainFrom, s.certainTo] as const],
      );
      certain.slice(1).forEach(([from], i) => {
        assert.ok((certain[i]?.[1] ?? 0) < from, line);
      });
    }),
    RUNS,
  );
});

test('the order in which claims are told does not matter', () => {
  fc.assert(
    fc.property(life, fc.integer({ min: 1, max: 1_000_000 }), (line, shuffle) => {
      assert.deepEqual(read(line, shuffle), read(line), line);
    }),
    RUNS,
  );
});

test('what is told under a hedge makes no day certain and none less so', () => {
  fc.assert(
    fc.property(life, part(fc.constant('maybe ')), (line, hedged) => {
      assert.deepEqual(certainDays(read(join(line, hedged))), certainDays(read(line)), `${line} + ${hedged}`);
    }),
    {
      ...RUNS,
      // A hedge that lets the next stay begin earlier must not let in a sight from before it.
      examples: [
        ['2020-01-09~ died | told 2020-01-03 detained | 2020-01-10~ detained', '2020-01-01 maybe detained'],
        ['2020-01-09 or 2020-01-02 detained | 2020-01-02 sentence | 2020-01-01~ exchange', '2020-01-01 maybe detained'],
      ],
    },
  );
});

test('over what is sure, a hedge only adds possible days', () => {
  fc.assert(
    fc.property(sureLife, part(fc.constant('maybe ')), (line, hedged) => {
      const held = new Set(heldDays(read(join(line, hedged))));
      assert.deepEqual(
        heldDays(read(line)).filter((d) => !held.has(d)),
        [],
        `${line} + ${hedged}`,
      );
    }),
    RUNS,
  );
});

test('what is planned, proposed or denied changes nothing at all', () => {
  fc.assert(
    fc.property(life, part(fc.constantFrom('planned ', 'proposed ', 'denied ')), (line, idle) => {
      assert.deepEqual(read(join(line, idle)), read(line));
    }),
    RUNS,
  );
});

/*
 * The second reading. Exact days only; what happens is a list of moments, in time; a day is asked for at its end.
 * - Certain: seen held at a moment before, and at one after, with nothing between that lets out; or seen on that very day, and
 *   not let out after.
 * - Possible: not free. Free is who was let out, or of whom nothing was told, until the next arrest; or until the end of time.
 */
interface Moment {
  /** Day and order within the day as one number. */
  readonly at: number;
  readonly sees: boolean;
  readonly letsOut: boolean;
  readonly arrests: boolean;
}
const PER_DAY = 10;
const ORDER: Readonly<Record<string, number>> = { detained: 0, sentence: 1, release: 3, refused: 4, redetained: 5 };

function moments(happened: readonly (readonly [day: number, word: string])[]): Moment[] {
  const at = (d: number, what: string): number => d * PER_DAY + (ORDER[what] as number);
  const found: Moment[] = [];
  for (const [d, what] of happened) {
    const now = at(d, what);
    const arrests = what === 'detained' || what === 'redetained';
    // Who is arrested was free just before, if not arrested on that same day already.
    if (arrests) found.push({ at: now - 0.5, sees: false, letsOut: true, arrests: false });
    found.push({
      at: now,
      sees: arrests || what === 'sentence',
      letsOut: what === 'release' || what === 'refused',
      arrests: arrests || what === 'refused',
    });
  }
  for (const [d, what] of happened) {
    const eve = (d - 1) * PER_DAY + 8;
    // A release sees held on the day before, if that is not before the arrest it ends.
    const inBetween = found.some((m) => m.at > eve && m.at < at(d, 'release') && m.letsOut);
    if (what === 'release' && !inBetween) found.push({ at: eve, sees: true, letsOut: false, arrests: false });
  }
  return found.sort((a, b) => a.at - b.at);
}

function secondReading(happened: readonly (readonly [day: number, word: string])[], d: number): Sure {
  const all = moments(happened);
  const end = d * PER_DAY + 9;
  const outIn = (from: number, to: number): boolean => all.some((m) => m.letsOut && m.at > from && m.at <= to);
  const sights = all.filter((m) => m.sees);
  const between = sights.some((a) => a.at <= end && sights.some((b) => b.at > end && !outIn(a.at, b.at)));
  const thatDay = sights.some((m) => Math.floor(m.at / PER_DAY) === d && m.at <= end && !outIn(m.at, end));
  if (between || thatDay) return 'held';
  const told = happened
    .map(([on, what]) => ({ at: on * PER_DAY + (ORDER[what] as number), what }))
    .sort((a, b) => a.at - b.at);
  const last = told.findLast((m) => m.at <= end)?.what;
  // Of the next day on which anything is told: who is arrested on it was not held before, whatever else it saw.
  const next = told.find((m) => m.at > end);
  const thatDays = told
    .filter((m) => next && Math.floor(m.at / PER_DAY) === Math.floor(next.at / PER_DAY))
    .map((m) => m.what);
  const arrested =
    thatDays[0] === 'detained' ||
    (thatDays[0] === 'sentence' && thatDays.find((what) => what !== 'sentence') === 'redetained');
  const untold = next !== undefined && !arrested && thatDays[0] !== 'redetained';
  const free = (last === undefined || last === 'release') && !untold;
  return free ? null : 'possible';
}

/** Refusals come with the release they refuse; an arrest not on a day of release, save a re-detention, which is the later. */
const exactLife = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('detained', 'sentence', 'release', 'release', 'redetained', 'refused'),
    ),
    { maxLength: 6 },
  )
  .map((happened) => {
    const released = new Set(happened.filter(([, what]) => what === 'release').map(([d]) => d));
    return happened.filter(([d, what]) =>
      what === 'refused' ? released.has(d) : what === 'detained' ? !released.has(d) : true,
    );
  });

test('a second, slower reading of lives with exact days agrees on every day', () => {
  fc.assert(
    fc.property(exactLife, (happened) => {
      const line = happened.map(([d, what]) => `${isoOf(FIRST + d)} ${what}`).join(' | ');
      const stays = read(line);
      for (let d = 0; d <= 11; d++) {
        assert.equal(sureOn(stays, FIRST + d), secondReading(happened, d), `${isoOf(FIRST + d)} of ${line}`);
      }
    }),
    { ...RUNS, numRuns: 3_000 },
  );
});
