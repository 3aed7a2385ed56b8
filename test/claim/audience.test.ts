/** Who sees what, as a table; and that nothing made of several is wider than the narrowest of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUDIENCES, EDITION_AUDIENCES, narrowest, sees } from '../../src/claim/audience.ts';

/** A row a reader, a column what an item is marked. */
const SEES = {
  //          public partner restricted sealed
  public: '     yes    no      no        no',
  partner: '    yes    yes     no        no',
  restricted: ' yes    yes     yes       no',
  sealed: '     yes    yes     yes       no',
} as const;

test('who sees what', () => {
  for (const reader of AUDIENCES) {
    const row = AUDIENCES.map((item) => (sees(reader, item) ? 'yes' : 'no'));
    assert.deepEqual(row, SEES[reader].trim().split(/\s+/), reader);
  }
});

test('no edition is made for the restricted or the sealed', () => {
  assert.deepEqual([...EDITION_AUDIENCES], ['public', 'partner']);
});

test('what is made of several is seen by no one who does not see each of them', () => {
  for (const a of AUDIENCES) {
    for (const b of AUDIENCES) {
      const made = narrowest([a, b]);
      for (const reader of AUDIENCES)
        assert.equal(sees(reader, made), sees(reader, a) && sees(reader, b), `${reader}: ${a}, ${b}`);
    }
  }
  assert.equal(narrowest([]), 'public');
});
