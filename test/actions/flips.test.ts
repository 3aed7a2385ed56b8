/** One byte changed anywhere in the data directory: verify sees it, or it changes no answer. `eval/flips.ts` does this a thousand times. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { anyPlace, fateOf, randomOf } from '../../eval/faults/flip.ts';
import { copyAsItStands, everyAnswer, fill, openAt } from '../../eval/faults/world.ts';
import { verify } from '../../src/actions/check.ts';
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
  ['closed', closed, 30],
  ['left by a process that was killed', killed, 30],
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

/** Rows that the log does not commit to, changed in the file itself, where no index is told. */
for (const [what, words, changed] of [
  ['a proposal', 'Ivan Holub', 'Ivan Holob'],
  ['a text', 'most likely still in prison', 'most likely still on parole'],
] as const) {
  test(`${what} that was changed is seen`, async () => {
    const bytes = readFileSync(join(closed, 'ledger.sqlite'));
    const found: number[] = [];
    for (let at = bytes.indexOf(words); at >= 0; at = bytes.indexOf(words, at + 1)) found.push(at);
    assert.ok(found.length > 0);
    for (const at of found) {
      rmSync(copy, { recursive: true, force: true });
      copyAsItStands(closed, copy);
      const other = Buffer.from(bytes);
      other.write(changed, at);
      writeFileSync(join(copy, 'ledger.sqlite'), other);
      const workspace = await openAt(copy);
      const { problems } = await verify(workspace);
      await workspace.close();
      assert.notDeepEqual(problems, [], `at ${at}`);
    }
  });
}
