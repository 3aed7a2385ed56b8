import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  alikeAtMost,
  CARRIED,
  carriedOf,
  layRows,
  likenessOfCarried,
  likenessOfLaid,
  likenessOfRows,
  namePart,
  soundRow,
} from '../../src/names/index.ts';

const row = (text: string): Uint8Array => namePart(text, 'family').stems[0]?.row ?? new Uint8Array(0);
const sounds = fc.string({ unit: fc.constantFrom(...'pbtdkgxszcCSZJDfvlmnraeioujyYwhH#($!'), maxLength: 14 });

test('likeness of rows is symmetric, from 0 to 1, and 1 for the same row', () => {
  fc.assert(
    fc.property(sounds, sounds, fc.boolean(), (one, two, loose) => {
      const [a, b] = [soundRow(one), soundRow(two)];
      const alike = likenessOfRows(a, b, loose);
      assert.equal(alike, likenessOfRows(b, a, loose));
      assert.ok(alike >= 0 && alike <= 1);
      if (a.length > 0) assert.equal(likenessOfRows(a, a, loose), 1);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('an end set to the search changes no likeness above it', () => {
  fc.assert(
    fc.property(
      sounds,
      sounds,
      fc.boolean(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, two, loose, atLeast) => {
        const [a, b] = [soundRow(one), soundRow(two)];
        const alike = likenessOfRows(a, b, loose);
        const ended = likenessOfRows(a, b, loose, atLeast);
        assert.ok(ended === alike || (ended === 0 && alike <= atLeast));
      },
    ),
    { seed: 1, numRuns: 1000 },
  );
});

test('rows laid end to end are as alike as by themselves', () => {
  fc.assert(
    fc.property(
      fc.array(sounds, { minLength: 2, maxLength: 5 }),
      fc.boolean(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (words, loose, atLeast) => {
        const rows = words.map(soundRow);
        const laid = layRows(rows);
        const [a = soundRow(''), b = soundRow('')] = rows;
        const alike = likenessOfRows(a, b, loose);
        const found = likenessOfLaid(laid, 0, 1, loose, atLeast);
        assert.ok(found === alike || (found === 0 && alike <= atLeast));
      },
    ),
    { seed: 1, numRuns: 1000 },
  );
});

test('words are as alike by what is carried of them, and at a glance no less', () => {
  fc.assert(
    fc.property(sounds, sounds, fc.double({ min: 0, max: 1, noNaN: true }), (one, two, atLeast) => {
      const [a, b] = [soundRow(one), soundRow(two)];
      const carried = carriedOf(layRows([a, b]), Int32Array.of(0, 1, 2), () => false);
      const alike = likenessOfRows(a, b);
      const found = likenessOfCarried(carried, new Uint8Array(carried.buffer), 0, 1, atLeast);
      assert.ok(
        a.length === 0 || b.length === 0
          ? found === undefined
          : found === alike || (found === 0 && alike <= atLeast + 1e-9),
      );
      assert.ok(alikeAtMost(carried, 0, CARRIED) >= alike - 1e-9);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a spelling is nearer to its other spellings than to another surname', () => {
  const own = row('Ціханоўскі');
  for (const other of ['Cichanoŭski', 'Tsikhanouski', 'Тихановский', 'Tijanovski'])
    assert.ok(likenessOfRows(own, row(other)) > 0.9, other);
  assert.ok(likenessOfRows(own, row('Статкевич')) < 0.6);
});

test('one part of a name is read by itself: its given name, its father, its initial', () => {
  assert.equal(namePart('Mikola', 'given').readings[0]?.name, namePart('Николай', 'given').readings[0]?.name);
  assert.equal(namePart('Викторович', 'patronymic').readings[0]?.name, namePart('Віктар', 'given').readings[0]?.name);
  assert.equal(namePart('A.', 'given').initial, true);
  assert.equal(namePart('Anna', 'given').initial, false);
  assert.deepEqual(namePart('', 'family').stems[0]?.row.length, 0);
});
