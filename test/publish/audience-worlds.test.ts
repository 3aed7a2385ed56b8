/** Random ledgers, varied in what is hidden: nothing of it moves a byte of what others get. `eval/audiences.ts` plays many more. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trial } from '../support/audience-trial.ts';

test('what was never public moves no byte of the public side, and what is restricted none of the partners’', async () => {
  for (const seed of [1, 2]) assert.deepEqual((await trial(seed, 8, 4)).leaks, []);
});
