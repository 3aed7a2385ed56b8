import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APART_LIMITS, readApart } from '../../src/actions/read-apart.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { readAny } from '../../src/ingest/read/read.ts';
import { makeDocx, paragraph } from '../ingest/read/make-docx.ts';
import { makePdf, text } from '../ingest/read/make-pdf.ts';

const refusal = (pattern: RegExp) => (error: unknown) =>
  error instanceof Refusal && error.problem.code === 'too_large' && pattern.test(error.message);

test('read apart, a file gives what it gives in place', async () => {
  const pdf = makePdf([text(['Six freed.']), text(['Anna Good.'])]);
  const steps: string[] = [];
  const apart = await readApart(pdf, 'a.pdf', { onStep: (done, of) => steps.push(`${done}/${of}`) });
  assert.deepEqual(apart, await readAny(pdf, 'a.pdf'));
  assert.deepEqual(steps, ['0/2', '1/2']);
  const rows = Buffer.from(`constructor,name\n${`1,${'A A '.repeat(900)}\n`.repeat(300)}2\n`);
  const table = await readApart(rows, 'a.csv');
  assert.deepEqual(table, await readAny(rows, 'a.csv'));
});

test('a refusal comes back as it was made', async () => {
  const cut = makeDocx(paragraph('Six freed.')).subarray(0, -1);
  await assert.rejects(
    readApart(cut, 'a.docx'),
    (error) => error instanceof Refusal && error.problem.code === 'truncated',
  );
});

test('what takes too long or too much memory is stopped, and the limit told', async () => {
  const bomb = makePdf([Array.from({ length: 400_000 }, (_, i) => `${i} 0 m 9 9 l S`).join('\n')]);
  await assert.rejects(readApart(bomb, 'a.pdf', {}, { ...APART_LIMITS, seconds: 0.3 }), refusal(/0\.3 seconds/));
  await assert.rejects(readApart(bomb, 'a.pdf', {}, { ...APART_LIMITS, megabytes: 60 }), refusal(/60 megabytes/));
});
