/** Ledgers varied in what is hidden: nothing of it moves a byte of what others get. `eval/audiences.ts` plays many more, at random. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAtOnce, compared, trial } from '../support/audience-trial.ts';
import { worldOf } from '../support/audience-worlds.ts';

test('whatever is done out of sight, when and by whose hand: no byte moves of what the public or the partners get, at any address', async () => {
  const world = { ...worldOf(4), hidden: [] };
  const { leaks, addresses } = await compared(world, allAtOnce(world, 4), 1);
  assert.deepEqual(leaks, []);
  assert.ok(addresses > 400);
});

test('added, changed, or seen by partners alone: no byte of a random world moves', async () => {
  assert.deepEqual((await trial(2, 3, 3)).leaks, []);
});
