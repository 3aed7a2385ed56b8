// Workbooks of before 2007, read by way of a library, come to the same as newer ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { Refusal } from '../../../src/claim/problem.ts';
import { readAny } from '../../../src/ingest/read/read.ts';

test('an old workbook is read with its days, numbers, sheets and what is hidden', async () => {
  const book = utils.book_new();
  const held = utils.aoa_to_sheet([
    ['name', 'born', 'article'],
    ['Anna Nowak', { t: 'n', v: 32_907, z: 'dd.mm.yyyy' }, 342.1],
    ['Jan Kot', null, 7],
  ]);
  utils.book_append_sheet(book, held, 'Held');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['name'], ['Ewa Lis']]), 'Old');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const table = await readAny(write(book, { type: 'buffer', bookType: 'biff8' }), 'list.xls');
  assert.ok(table.kind === 'table');
  assert.equal(table.format, 'xls');
  assert.deepEqual(
    table.rows.map(({ sheet, row, cells }) => [sheet, row, ...cells]),
    [
      ['Held', 2, 'Anna Nowak', '1990-02-03', '342.1'],
      ['Held', 3, 'Jan Kot', '', '7'],
    ],
  );
  assert.deepEqual(
    table.aside.map(({ sheet, code, values }) => [sheet, code, values]),
    [['Old', 'hidden_content', ['Ewa Lis']]],
  );
});

test('a broken old workbook is refused in words', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['name'], ['A']]), 'S');
  const whole: Uint8Array = write(book, { type: 'buffer', bookType: 'biff8' });
  await assert.rejects(readAny(whole.subarray(0, 1_000), 'list.xls'), (error) => error instanceof Refusal);
});
