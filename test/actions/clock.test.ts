/** A clock that was set back: entries keep their order in time, and whoever imports is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFile } from '../../src/actions/import-file.ts';
import { scratch } from './desk.ts';

const at = (now: string) => async (name: string) => {
  const desk = await workspace;
  return importFile({ ...desk, now: () => now }, { bytes: Buffer.from(`A text of ${name}.`), name });
};
const workspace = scratch();

test('an entry written by a clock that was set back has the time of the one before, and the import says so', async () => {
  await at('2025-10-01T12:00:00.000Z')('first.txt');
  const { warnings } = await at('2025-09-01T12:00:00.000Z')('second.txt');
  assert.deepEqual(
    (warnings ?? []).map(({ code, message }) => [
      code,
      /2025-09-01T12:00:00.000Z.*2025-10-01T12:00:00.000Z/.test(message),
    ]),
    [['clock_behind', true]],
  );
  const times = await (await workspace).ledger.store.all<{ at: string }>('select at from entry order by entry');
  assert.deepEqual(
    times.map((row) => row.at),
    ['2025-10-01T12:00:00.000Z', '2025-10-01T12:00:00.000Z'],
  );
});

test('a clock that is a few seconds off is nobody’s concern', async () => {
  assert.deepEqual((await at('2025-10-01T11:59:30.000Z')('third.txt')).warnings ?? [], []);
});
