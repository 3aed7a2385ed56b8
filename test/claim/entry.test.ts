/** Commitments, judgements and small readings of values: what an entry is made of. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { asOf, asOfText } from '../../src/claim/as-of.ts';
import { bodyOf, type ClaimItem, commitmentOf } from '../../src/claim/entry.ts';
import { pairOf, standsOver } from '../../src/claim/judgement.ts';
import { quoteOf } from '../../src/claim/locator.ts';
import { plainValue, type Value } from '../../src/claim/values.ts';

const CLAIM: ClaimItem = {
  kind: 'claim',
  mention: 'm',
  claim: 'c',
  property: 'name',
  value: { kind: 'name', text: 'Мікола' },
  modality: 'actual',
  valid: null,
  audience: 'public',
};

test('a commitment is SHA-256 of 0x02, the salt and the canonical body, and nothing else', () => {
  const salt = '00ff'.repeat(8);
  const expected = createHash('sha256')
    .update(Buffer.concat([Buffer.from([2]), Buffer.from(salt, 'hex'), Buffer.from(bodyOf(CLAIM))]))
    .digest();
  assert.deepEqual(commitmentOf(CLAIM, salt), expected);
  assert.deepEqual(commitmentOf({ ...CLAIM }, salt), expected, 'however the object was made');
  assert.notDeepEqual(commitmentOf(CLAIM, '00fe'.repeat(8)), expected);
  assert.notDeepEqual(commitmentOf({ ...CLAIM, audience: 'restricted' }, salt), expected);
});

test('of one pair the last verdict stands, a person’s over a rule’s', () => {
  assert.equal(standsOver(undefined, 'rule'), true);
  assert.equal(standsOver('rule', 'rule'), true);
  assert.equal(standsOver('rule', 'person'), true);
  assert.equal(standsOver('person', 'person'), true);
  assert.equal(standsOver('person', 'rule'), false);
  assert.deepEqual(pairOf('b', 'a'), pairOf('a', 'b'));
});

test('both times of a question are kept apart', () => {
  assert.deepEqual(asOfText(asOf('2025-09-30', 12, '2025-10-01')), { day: '2025-09-30', known: '2025-10-01' });
  assert.deepEqual(asOfText(asOf('2025-09-30', 12)), { day: '2025-09-30', known: null });
  assert.throws(() => asOf('2025-09-31', 12));
});

test('a value in words for who reads no labels', () => {
  const words: readonly (readonly [Value, string])[] = [
    [{ kind: 'name', text: 'Мікола' }, 'Мікола'],
    [{ kind: 'quantity', value: 1300, qualifier: 'more_than', unit: 'person', text: 'over 1,300' }, 'over 1,300'],
    [{ kind: 'date', edtf: '2025-09', basis: 'stated', text: 'in September' }, '2025-09'],
    [{ kind: 'occurred', type: 'release', modality: 'actual' }, 'release'],
    [{ kind: 'occurred', type: 'redetention', modality: 'uncertain' }, 'redetention (uncertain)'],
    [{ kind: 'number', number: 4 }, '4'],
  ];
  for (const [value, text] of words) assert.equal(plainValue(value), text);
  assert.equal(quoteOf({ kind: 'hand' }), '');
  assert.equal(quoteOf({ kind: 'cell', row: 2, column: 'Name', quote: 'Мікола' }), 'Мікола');
});
