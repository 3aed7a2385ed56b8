/** What holds from one telling to the next, against every choice of days. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Telling } from '../../src/derive/told-over-time.ts';
import { NOT_TOLD, overTime } from '../../src/derive/told-over-time.ts';

const CALENDAR = 8;

const tellings: fc.Arbitrary<Telling[]> = fc.array(
  fc.record({
    value: fc.constantFrom('a', 'b', 'c'),
    bounds: fc
      .tuple(fc.nat(CALENDAR - 1), fc.nat(3))
      .map(([lo, more]) => ({ lo, hi: Math.min(lo + more, CALENDAR - 1) })),
    order: fc.constantFrom(0, 1),
    sure: fc.constantFrom(true, true, true, false),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The value on each day, for every choice of the days on which it was told; where two of one day tie, either is the later. */
function* worlds(told: readonly Telling[], backwards: boolean): Generator<readonly string[]> {
  const choices = function* (rest: readonly Telling[]): Generator<readonly { one: Telling; day: number }[]> {
    const [one, ...more] = rest;
    if (!one) {
      yield [];
      return;
    }
    for (const tail of choices(more)) {
      if (!one.sure) yield tail;
      for (let day = one.bounds.lo as number; day <= (one.bounds.hi as number); day++) yield [{ one, day }, ...tail];
    }
  };
  for (const chosen of choices(told)) {
    for (const flip of [1, -1]) {
      const order = chosen
        .map((event, i) => ({ ...event, i }))
        .sort((a, b) => a.day - b.day || a.one.order - b.one.order || flip * (a.i - b.i));
      const first = order[0]?.one.value ?? NOT_TOLD;
      yield Array.from(
        { length: CALENDAR },
        (_, day) => order.filter((event) => event.day <= day).at(-1)?.one.value ?? (backwards ? first : NOT_TOLD),
      );
    }
  }
}

for (const backwards of [false, true]) {
  test(`a value is sure where every choice of days gives it, possible where one does (${backwards ? 'backwards too' : 'forwards'})`, () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const holdings = overTime(told, backwards);
        const seen = Array.from({ length: CALENDAR }, () => new Set<string>());
        for (const world of worlds(told, backwards)) for (const [day, value] of world.entries()) seen[day]?.add(value);
        const on = (spans: readonly { from: number; to: number }[], day: number): boolean =>
          spans.some(({ from, to }) => from <= day && day <= to);
        for (let day = 0; day < CALENDAR; day++) {
          for (const value of ['a', 'b', 'c', NOT_TOLD]) {
            const { possible, sure } = holdings.get(value) ?? { possible: [], sure: [] };
            const may = seen[day]?.has(value) ?? false;
            if (may) assert.ok(on(possible, day), `${value} is possible on ${day}`);
            if (on(sure, day)) assert.deepEqual([...(seen[day] ?? [])], [value], `${value} is not sure on ${day}`);
          }
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
}
