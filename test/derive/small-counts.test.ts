/** Numbers of people who are not public: none told, and no difference of two, covers fewer than ten. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ToldCount } from '../../src/derive/small-counts.ts';
import { SMALL_COUNT, smallCount } from '../../src/derive/small-counts.ts';

const people = (from: number, to: number): Set<string> =>
  new Set(Array.from({ length: to - from }, (_, i) => `p${from + i}`));
const told = (name: string, from: number, to: number): ToldCount => ({ name, people: people(from, to) });
const EVERYBODY = people(0, 200);

/** The number, or what stands in its way. */
function asked(from: number, to: number, ...before: readonly ToldCount[]): number | string {
  const answer = smallCount(people(from, to), before, EVERYBODY);
  return answer.kind === 'may_be_told' ? answer.number : answer.why.kind;
}

test('a number is rounded down to a multiple of ten, and told of ten or more', () => {
  assert.deepEqual(
    [asked(0, 9), asked(0, 10), asked(0, 19), asked(0, 20), asked(0, 137)],
    ['too_few', 10, 10, 20, 130],
  );
});

test('a group within a group, the same next week, and an overlap: by nobody or by ten at least', () => {
  const table: readonly (readonly [from: number, to: number, before: ToldCount, answer: number | string])[] = [
    [0, 30, told('same', 0, 30), 30],
    [0, 31, told('one more', 0, 30), 'differs_by_few'],
    [0, 30, told('nine fewer', 0, 39), 'differs_by_few'],
    [0, 30, told('ten fewer', 0, 40), 30],
    [5, 45, told('overlap by few', 0, 40), 'differs_by_few'],
    [10, 50, told('overlap', 0, 40), 40],
    [40, 60, told('apart', 0, 40), 20],
  ];
  for (const [from, to, before, answer] of table) assert.equal(asked(from, to, before), answer, before.name);
});

test('no part of a told whole, no whole of told parts, and no last part of all of them', () => {
  assert.equal(asked(20, 60, told('part', 0, 20), told('whole', 0, 60)), 'sums_up');
  assert.equal(asked(0, 60, told('part', 0, 20), told('other part', 20, 60)), 'sums_up');
  assert.equal(asked(60, 200, told('part', 0, 60)), 'sums_up');
  assert.equal(asked(0, 60, told('part', 0, 20)), 60);
  assert.equal(asked(0, 200), 200);
});

test('whatever is asked, in whatever order: no cell told, and no difference of two told, covers fewer than ten', () => {
  const set = fc
    .uniqueArray(fc.nat(59), { minLength: 1, maxLength: 60 })
    .map((list) => new Set(list.map((n) => `p${n}`)));
  const nested = fc.tuple(fc.nat(59), fc.nat(60)).map(([from, length]) => people(from, Math.min(60, from + length)));
  fc.assert(
    fc.property(fc.array(fc.oneof(set, nested), { maxLength: 25 }), (questions) => {
      const cells: ToldCount[] = [];
      for (const [i, question] of questions.entries()) {
        const answer = smallCount(question, cells, people(0, 60));
        if (answer.kind !== 'may_be_told') continue;
        assert.equal(answer.number % SMALL_COUNT, 0);
        assert.ok(answer.number <= question.size && question.size < answer.number + SMALL_COUNT);
        cells.push({ name: `${i}`, people: question });
      }
      for (const { people: a } of cells) {
        assert.ok(a.size >= SMALL_COUNT);
        for (const { people: b } of cells) {
          const only = [...a].filter((one) => !b.has(one)).length;
          assert.ok(only === 0 || only >= SMALL_COUNT);
        }
      }
      // By brute force: no told cells without anybody in common make up another, nor all.
      const distinct = [...new Map(cells.map((cell) => [[...cell.people].sort().join(), cell.people])).values()].slice(
        0,
        10,
      );
      for (let mask = 1; mask < 1 << distinct.length; mask++) {
        const some = distinct.filter((_set, i) => mask & (1 << i));
        if (some.length < 2) continue;
        const all = some.flatMap((one) => [...one]);
        if (new Set(all).size !== all.length) continue;
        assert.ok(all.length < 60, 'all of them');
        for (const whole of distinct)
          assert.ok(whole.size !== all.length || all.some((one) => !whole.has(one)), 'a whole');
      }
    }),
    { numRuns: 300 },
  );
});
