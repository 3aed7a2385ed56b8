/** One byte changed anywhere in the data directory: verify sees it, or it changes no answer. `eval/flips.ts` does this a thousand times. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { anyPlace, fateOf, randomOf } from '../../eval/faults/flip.ts';
import { copyAsItStands, everyAnswer, fill, openAt } from '../../eval/faults/world.ts';
import { temporaryFolder } from '../support/tmp.ts';

const folder = temporaryFolder('flips');
const closed = join(folder, 'closed');
const killed = join(folder, 'killed');
const copy = join(folder, 'copy');
let right: ReadonlyMap<string, string>;

before(async () => {
  const workspace = await openAt(closed);
  await fill(workspace);
  copyAsItStands(closed, killed);
  right = await everyAnswer(workspace);
  await workspace.close();
});
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [state, data, flips] of [
  ['closed', closed, 20],
  ['left by a process that was killed', killed, 40],
] as const) {
  test(`${flips} random bytes of a data directory ${state}`, async () => {
    const random = randomOf(5);
    for (let i = 0; i < flips; i++) {
      const place = anyPlace(data, random);
      const { outcome, said } = await fateOf(data, copy, place, right);
      assert.ok(
        outcome === 'seen' || outcome === 'harmless',
        `${place.file} ${place.offset} ^${place.mask}: ${outcome}: ${said}`,
      );
      if (outcome === 'seen')
        assert.match(said, /backup|rebuild|publish|remove|entry \d|document \w|sequencer|setting|table or index/i);
    }
  });
}

/** What the log does not commit to, changed wherever it stands: in its table, in an index, in a page that is free by now. */
for (const [what, words, letter] of [
  ['a proposal', 'Ivan Holub', 6],
  ['a text', 'most likely still in prison', 12],
] as const) {
  test(`a letter of ${what} changed is seen, or was in a place that is free`, async () => {
    const bytes = readFileSync(join(closed, 'ledger.sqlite'));
    const outcomes = new Set<string>();
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) {
      const place = { file: 'ledger.sqlite', offset: at + letter, mask: 1 };
      const { outcome, said } = await fateOf(closed, copy, place, right);
      outcomes.add(outcome);
      assert.ok(outcome === 'seen' || outcome === 'harmless', said);
    }
    assert.ok(outcomes.has('seen'));
  });
}
