/** Same content, same bytes, same hash; and ids that tell nothing and never meet by chance of framing. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { canonical, type Json, keyed, sha256Hex, shortId } from '../../src/claim/canonical.ts';

const RUNS = { numRuns: 500, seed: 11 };
/** Without -0: JSON has one zero. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json);

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member as Json)]),
  );
}

test('reading it back gives what was written', () => {
  fc.assert(
    fc.property(json, (value) => assert.deepEqual(JSON.parse(canonical(value)), value)),
    RUNS,
  );
});

test('the order in which members were set does not show', () => {
  fc.assert(
    fc.property(json, (value) => assert.equal(canonical(reversed(value)), canonical(value))),
    RUNS,
  );
});

test('two values have the same bytes only when they are the same', () => {
  fc.assert(
    fc.property(json, json, (a, b) => assert.equal(canonical(a) === canonical(b), isDeepStrictEqual(a, b))),
    RUNS,
  );
});

const WRITTEN: readonly (readonly [value: Json, bytes: string])[] = [
  [{ b: 1, a: [true, null, 'ŭ'] }, '{"a":[true,null,"ŭ"],"b":1}'],
  [{ b: undefined, a: 1 }, '{"a":1}'],
  // By code unit, as RFC 8785 has it: Z before a, and U+1F600 (D83D DE00) before U+FB33.
  [{ a: 1, Z: 2, '\ufb33': 3, '\u{1f600}': 4 }, '{"Z":2,"a":1,"\u{1f600}":4,"\ufb33":3}'],
  [{ '10': 1, '9': 2 }, '{"10":1,"9":2}'],
  // Never normalised: what a source wrote is kept.
  ['e\u0301', '"e\u0301"'],
  [1e21, '1e+21'],
  [0.1, '0.1'],
  [[], '[]'],
  [{}, '{}'],
];
test('the form itself', async (t) => {
  for (const [value, bytes] of WRITTEN) await t.test(bytes, () => assert.equal(canonical(value), bytes));
  assert.throws(() => canonical(Number.NaN), RangeError);
  assert.throws(() => canonical({ a: [Number.POSITIVE_INFINITY] }), RangeError);
});

test('hashes are those of everybody else', () => {
  assert.equal(sha256Hex('abc'), createHash('sha256').update('abc').digest('hex'));
  assert.equal(keyed('key', 'a', 'bc').toString('hex'), createHmac('sha256', 'key').update('1:a2:bc').digest('hex'));
});

test('parts of a keyed hash never run into each other', () => {
  const parts = fc.array(fc.string(), { maxLength: 4 });
  fc.assert(
    fc.property(parts, parts, (a, b) =>
      assert.equal(keyed('k', ...a).equals(keyed('k', ...b)), JSON.stringify(a) === JSON.stringify(b)),
    ),
    RUNS,
  );
  assert.notDeepEqual(keyed('k', 'ab', 'c'), keyed('k', 'a', 'bc'));
  assert.notDeepEqual(keyed('k', 'a'), keyed('l', 'a'));
});

test('an address is 16 letters that people can read out, and tells 80 bits apart', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.integer({ min: 0, max: 79 }), (hash, bit) => {
      assert.match(shortId(hash), /^[0-9abcdefghjkmnpqrstvwxyz]{16}$/);
      const other = Uint8Array.from(hash);
      other[bit >> 3] = (other[bit >> 3] as number) ^ (1 << (bit & 7));
      assert.notEqual(shortId(other), shortId(hash));
    }),
    RUNS,
  );
  assert.equal(shortId(new Uint8Array(32)), '0000000000000000');
});
