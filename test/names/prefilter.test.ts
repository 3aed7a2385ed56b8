import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, mayMatch, parseName, scoreNames, signatureOf, verdictOf } from '../../src/names/index.ts';
import { FORMS } from './people.ts';

const anyForm = fc.constantFrom(...FORMS);

test('the glance before a comparison turns away no pair that a comparison finds possible', () => {
  const names = FORMS.map((form) => parseName(form));
  const signatures = names.map(signatureOf);
  let turnedAway = 0;
  let pairs = 0;
  for (const [i, one] of names.entries()) {
    for (const [j, two] of names.entries()) {
      if (i >= j) continue;
      pairs++;
      const [a, b] = [signatures[i], signatures[j]];
      if (!a || !b || mayMatch(a, b)) continue;
      turnedAway++;
      assert.equal(verdictOf(scoreNames(one, two)), 'different', `${one.written} | ${two.written}`);
    }
  }
  assert.ok(turnedAway > pairs / 2, `it turns away most: ${turnedAway} of ${pairs}`);
});

test('a score alone is the score of the comparison with its reasons', () => {
  fc.assert(
    fc.property(anyForm, anyForm, (one, two) => {
      const { score, verdict } = compareNames(one, two);
      assert.equal(scoreNames(one, two), score);
      assert.equal(scoreNames(parseName(two), parseName(one)), score);
      assert.equal(verdictOf(score), verdict);
    }),
    { seed: 1, numRuns: 300 },
  );
});
