import assert from 'node:assert/strict';
import { test } from 'node:test';
import XLSX from '@e965/xlsx';
import { listReport } from '../../src/actions/list-report.ts';
import { reconcileFiles } from '../../src/actions/reconcile.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const HOSTILE = '=HYPERLINK("http://x")';
const answer = await reconcileFiles(
  [
    file('=a<b>.csv', `name,note\nМікола Статкевіч,x\n"${HOSTILE.replaceAll('"', '""')} Лосік Ігар",y\nІ. Карней,z\n`),
    file('b.csv', 'name\nNikolai Statkevich\n<script>alert(1)</script> Julia Fener\nIhar Karnei\n'),
  ],
  '2025-09-11',
);
const text = (name: string): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(listReport(answer, name));

test('the page stands alone: no script, no address, nothing of a list is markup', () => {
  const page = text('report.html');
  assert.doesNotMatch(page, /<script|<link|src=|url\((?!"#)/u);
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; Julia Fener/u);
  assert.match(page, /default-src 'none'/u);
});

test('in the table a formula is words, a byte order mark tells UTF-8, and each list has its column', () => {
  const lines = text('report.csv').split('\r\n');
  assert.match(lines[0] ?? '', /^\uFEFFOn which,'=a<b>\.csv,/u);
  assert.ok(lines.some((line) => line.includes(`"'${HOSTILE.replaceAll('"', '""')}`)));
  assert.match(lines[1] ?? '', /^on both lists,Мікола Статкевіч,row 2,Nikolai Statkevich,row 2,/u);
  assert.ok(lines.some((line) => line.startsWith('Unsure,І. Карней,row 4,Ihar Karnei,row 4')));
});

test('a spreadsheet opens the workbook, in which every cell is text; the same answer gives the same bytes', () => {
  const bytes = listReport(answer, 'report.xlsx');
  assert.deepEqual(bytes, listReport(answer, 'REPORT.XLSX'));
  const book = XLSX.read(bytes);
  assert.deepEqual(book.SheetNames, ['People', 'The lists']);
  const sheet = book.Sheets['People'] ?? {};
  const cells = Object.entries(sheet).filter(([address]) => !address.startsWith('!'));
  assert.ok(cells.every(([, cell]) => (cell as XLSX.CellObject).f === undefined));
  assert.ok(cells.some(([, cell]) => String((cell as XLSX.CellObject).v).startsWith(HOSTILE)));
});

test('a report of another kind is refused with those there are', () => {
  assert.throws(() => listReport(answer, 'report.pdf'), /\.html, \.csv, \.xlsx/u);
});
