import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { heldOn } from '../../../src/derive/custody.ts';
import type { CustodyBody, CustodyStep } from '../../../src/derive/derived.ts';
import { doubtsOf, holdingOn, lastSeen, seenAs, standingOn } from '../../../src/register/ask/held.ts';
import { allowed, exclude, span } from '../../../src/register/ask/numbers.ts';

const day = fc.integer({ min: 0, max: 60 });
const maybe = fc.option(day, { nil: null });
const step: fc.Arbitrary<CustodyStep> = fc.record({
  mark: fc.constantFrom('opened', 'seen', 'closed', 'refused', 'hedged'),
  type: fc.constantFrom('detention', 'redetention', 'release', 'left_as'),
  modality: fc.constantFrom('actual', 'uncertain'),
  bounds: fc.record({ lo: maybe, hi: maybe }),
  event: fc.constant(null),
  by: fc.constant([]),
});
const stay: fc.Arbitrary<CustodyBody> = fc.record({
  start: fc.record({ lo: maybe, hi: day }),
  end: fc.option(fc.record({ lo: maybe, hi: day }), { nil: null }),
  certainFrom: maybe,
  certainTo: maybe,
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
});
const stays = fc.array(stay, { maxLength: 3 });
const never = (): boolean => false;

test('held as long as some stay holds; certain wherever one is certain', () => {
  fc.assert(
    fc.property(stays, day, (life, on) => {
      const each = life.map((one) => heldOn(one, on));
      const holding = holdingOn(life, on);
      assert.equal(
        holding?.sure ?? null,
        each.includes('certain') ? 'certain' : each.includes('possible') ? 'possible' : null,
      );
    }),
  );
});

test('who is held possibly has a reason why not certainly; who is held for certain has none', () => {
  fc.assert(
    fc.property(stays, day, (life, on) => {
      const holding = holdingOn(life, on);
      if (holding) assert.equal(doubtsOf(holding, on, false).length > 0, holding.sure === 'possible');
    }),
  );
});

test('nobody is last seen after the day asked about, or by a hedge or a refusal', () => {
  fc.assert(
    fc.property(stays, day, (life, on) => {
      const seen = lastSeen(life, on);
      if (!seen) return;
      assert.ok(seen.day <= on);
      assert.ok(seen.steps.length > 0 && seen.steps.every(({ mark }) => mark !== 'hedged' && mark !== 'refused'));
    }),
  );
});

test('seen held by who sees it; by what ends it only where nobody does', () => {
  const at = (mark: CustodyStep['mark'], type: CustodyStep['type'], lo: number, hi = lo): CustodyStep => ({
    mark,
    type,
    modality: 'actual',
    bounds: { lo, hi },
    event: null,
    by: [],
  });
  const how = (...steps: CustodyStep[]) => seenAs({ day: 9, steps }, (one) => one.type === 'death_in_custody');
  const sighting = at('seen', 'sentence', 9, 30);
  assert.equal(how(sighting, at('closed', 'release', 10)).how, 'sighting');
  assert.deepEqual(how(sighting, at('seen', 'transfer', 9)).when, { earliest: '1970-01-10', latest: '1970-01-10' });
  assert.equal(how(at('closed', 'release', 10), at('seen', 'pardon', 9)).how, 'until_pardon');
  assert.deepEqual(how(at('closed', 'release', 10)), {
    how: 'until_release',
    when: { earliest: '1970-01-11', latest: '1970-01-11' },
  });
  assert.equal(how(at('closed', 'death_in_custody', 10)).how, 'until_death');
});

test('out, dead or not told only where no stay holds', () => {
  fc.assert(
    fc.property(stays, day, (life, on) => {
      const { status } = standingOn(life, on, false, never);
      assert.equal(['out', 'died', 'not_told'].includes(status), holdingOn(life, on) === null);
    }),
  );
});

test('numbers: what each allows', () => {
  assert.deepEqual(allowed({ value: 52, max: null, qualifier: 'exactly' }), { low: 52, high: 52 });
  assert.deepEqual(allowed({ value: 1300, max: null, qualifier: 'more_than' }), { low: 1301, high: null });
  assert.deepEqual(allowed({ value: 2, max: 3, qualifier: 'about' }), { low: 1, high: 4 });
  assert.equal(allowed({ value: null, max: null, qualifier: 'about' }), null);
  assert.deepEqual(
    span([
      { value: 1, max: null, qualifier: 'exactly' },
      { value: 4, max: null, qualifier: 'at_least' },
    ]),
    { low: 1, high: null },
  );
  assert.deepEqual(span([{ value: null, max: null, qualifier: 'about' }]), { low: null, high: null });
});

test('numbers exclude each other only where no one number can be meant by both, either way round', () => {
  const number = fc.record({
    value: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    max: fc.constant(null),
    qualifier: fc.constantFrom('exactly', 'more_than', 'at_least', 'about'),
  });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const meets = Array.from({ length: 100 }, (_, n) => n).some((n) =>
        [a, b].every((one) => {
          const range = allowed(one);
          return range === null || (range.low <= n && (range.high === null || n <= range.high));
        }),
      );
      assert.equal(exclude(a, b), !meets);
      assert.equal(exclude(a, b), exclude(b, a));
    }),
  );
});
