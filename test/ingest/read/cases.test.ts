// A folder of cases is the test: each file of data/ is read and its summary compared with data/FILE.expected.json.
// To add a case put the file there, run the test, check the summary it prints line by line, and save it as expected.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Refusal } from '../../../src/claim/problem.ts';
import { readAny } from '../../../src/ingest/read/read.ts';
import { exitStatusOf, toImportReport } from '../../../src/ingest/read/report.ts';
import type { ReadResult } from '../../../src/ingest/read/types.ts';

const DATA = join(import.meta.dirname, 'data');
const EXPECTED = '.expected.json';

/** What matters of a reading: everything but the wording of messages. */
async function summary(file: string): Promise<unknown> {
  let read: ReadResult | Refusal;
  try {
    read = await readAny(readFileSync(join(DATA, file)), file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    read = error;
  }
  const report = toImportReport(read);
  const told = {
    status: exitStatusOf(report),
    ...report,
    reader: undefined,
    warnings: report.warnings?.map((w) => `${w.code} at ${w.at ?? ''}`),
    aside: report.aside?.map(({ row, sheet, code, values }) => ({ row, sheet, code, values })),
    records: report.records?.map(({ row, sheet, values }) => ({ row, sheet, values })),
    error: report.error?.code,
  };
  return JSON.parse(JSON.stringify(told));
}

const files = readdirSync(DATA).filter((f) => !f.endsWith(EXPECTED));

test('there are cases', () => {
  assert.ok(files.length > 40, `${files.length} cases`);
});

for (const file of files) {
  test(`case ${file}`, async () => {
    const path = join(DATA, `${file}${EXPECTED}`);
    const actual = await summary(file);
    assert.ok(existsSync(path), `no ${file}${EXPECTED}; the file now reads as\n${JSON.stringify(actual, null, 1)}`);
    assert.deepEqual(actual, JSON.parse(readFileSync(path, 'utf8')));
  });
}
