// Limits, files that are something else, and options.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Problem, Refusal } from '../../../src/claim/problem.ts';
import { mojibakeIn } from '../../../src/ingest/read/mojibake.ts';
import { readBytes } from '../../../src/ingest/read/read.ts';
import { toImportReport } from '../../../src/ingest/read/report.ts';
import type { Limits, ReadDocument, ReadOptions, ReadTable } from '../../../src/ingest/read/types.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function refusal(content: Uint8Array, name: string, options?: ReadOptions): Problem {
  try {
    readBytes(content, name, options);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
  assert.fail(`${name} was read`);
}

const beyond: readonly (readonly [limit: keyof Limits, most: number, name: string, content: string, code: string])[] = [
  ['bytes', 20, 'a.txt', 'Twenty-one characters', 'too_large'],
  ['bytes', 20, 'a.csv', 'name,born\nAnna,1990\nOlga,1991', 'too_large'],
  ['htmlBytes', 30, 'a.html', '<html><body>More than thirty characters</body></html>', 'too_large'],
  ['rows', 2, 'a.csv', 'name,born\nA,1\nB,2\nC,3\n', 'too_large'],
  ['cells', 5, 'a.csv', 'name,born\nA,1\nB,2\nC,3\n', 'too_large'],
  ['columns', 3, 'a.csv', 'a,b,c,d\n1,2,3,4\n', 'too_many_columns'],
  ['malformedRows', 1, 'a.csv', 'a,b\n"x,1\n"y,2\n"z,3\n', 'malformed'],
  ['depth', 10, 'a.html', '<div>'.repeat(20), 'nested_too_deep'],
  ['nodes', 10, 'a.html', '<p>x'.repeat(20), 'too_large'],
  ['attributes', 3, 'a.html', '<p a b=1 c="2" d=\'3\'>x', 'too_large'],
];

for (const [limit, most, name, content, code] of beyond) {
  test(`beyond ${most} ${limit}, ${name} is refused and the limit said`, () => {
    const problem = refusal(utf8(content), name, { limits: { [limit]: most } });
    assert.equal(problem.code, code);
    assert.match(problem.message, new RegExp(`\\b${most}\\b`));
  });
}

test('a row with a cell beyond the limit is set aside and the others read', () => {
  const read = readBytes(utf8(`name,note\nA,${'x'.repeat(30)}\nB,y\n`), 'a.csv', {
    limits: { cellLength: 20 },
  }) as ReadTable;
  assert.deepEqual(
    read.rows.map((r) => r.cells),
    [['B', 'y']],
  );
  assert.deepEqual(
    read.aside.map((r) => [r.row, r.code]),
    [[2, 'value_too_long']],
  );
  assert.match(read.aside[0]?.reason ?? '', /\b20\b/);
});

test('of a file over the limit its beginning tells an open quote from mere size', () => {
  const open = utf8(`name,born\n"${'a,b\n'.repeat(200)}`);
  const limits = { bytes: 100, cellLength: 50 };
  assert.equal(refusal(open, 'a.csv', { limits }).code, 'malformed');
  assert.match(refusal(open, 'a.csv', { limits }).message, /^Row 2 /);
  assert.equal(refusal(utf8('name,born\n'), 'a.csv', { limits, size: 1_000 }).code, 'too_large');
});

const others: readonly (readonly [name: string, content: string, code: string, label: RegExp])[] = [
  ['a.pdf', '%PDF-1.7\n1 0 obj', 'unsupported_type', /PDF/],
  ['a.csv', '%PDF-1.7\n1 0 obj', 'type_mismatch', /PDF/],
  ['a', '%PDF-1.7\n1 0 obj', 'unsupported_type', /PDF/],
  ['a.xlsx', 'PK\x03\x04\x14\0\0\0xl/workbook.xml', 'truncated', /zip/],
  ['a.csv', 'PK\x03\x04\x14\0\0\0xl/workbook.xml', 'type_mismatch', /Excel/],
  ['a.docx', 'PK\x03\x04\x14\0\0\0word/document.xml', 'truncated', /zip/],
  ['a.zip', 'PK\x03\x04\x14\0\0\0a.txt', 'truncated', /zip/],
  ['a.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'unsupported_type', /Office/],
  ['a.xlsx', 'name,born\nAnna,1990\n', 'type_mismatch', /Excel/],
  ['a.xls', '<html><table><tr><td>a</table>', 'type_mismatch', /HTML/],
  ['a.docx', '{\\rtf1 text}', 'type_mismatch', /RTF/],
  ['a.jpg', '\xff\xd8\xff\xe0', 'unsupported_type', /JPEG/],
  ['a.pdf', '[{"a":1}]', 'type_mismatch', /JSON/],
  ['a.svg', '<svg><text>x</text></svg>', 'unsupported_type', /XML/],
  ['a.eml', 'From: a\nMIME-Version: 1.0\n\nx', 'unsupported_type', /e-mail/],
];

for (const [name, content, code, label] of others) {
  test(`${JSON.stringify(content.slice(0, 12))} named ${name} is refused as ${code}`, () => {
    const problem = refusal(bytes(content), name);
    assert.equal(problem.code, code);
    assert.match(problem.message, label);
  });
}

test('a text about a format is not that format', () => {
  for (const text of ['BZh is a signature, and so is PK.', 'A file begins with %PDF-1.7 and a line end.', 'ID3 tags']) {
    assert.equal((readBytes(utf8(text), 'a.txt') as ReadDocument).text, text);
  }
});

test('the encoding a person names is taken, or refused where it can not be', () => {
  const koi8 = Uint8Array.of(0xe1, 0xce, 0xce, 0xc1);
  assert.equal((readBytes(koi8, 'a.txt', { encoding: 'koi8-r' }) as ReadDocument).text, 'Анна');
  assert.equal(refusal(koi8, 'a.txt', { encoding: 'utf-8' }).code, 'encoding_unknown');
  assert.equal(refusal(koi8, 'a.txt', { encoding: 'no-such' }).code, 'encoding_unknown');
});

test('letters that two encodings explain equally well are a question', () => {
  const problem = refusal(bytes('w pi\xb9tek rano'), 'a.txt');
  assert.equal(problem.code, 'encoding_unknown');
  assert.match(problem.message, /"piątek".*"pištek"/);
});

test('the delimiter a person names is taken, or refused where it can not divide', () => {
  const read = readBytes(utf8('a:b\n1:2\n'), 'a.csv', { delimiter: ':' }) as ReadTable;
  assert.deepEqual(read.header, ['a', 'b']);
  for (const delimiter of ['', '"', 'ab', 'x', '\n']) {
    assert.equal(refusal(utf8('a:b\n'), 'a.csv', { delimiter }).code, 'malformed');
  }
});

test('a column called as a method of objects is data and nothing else', () => {
  const { rows } = readBytes(utf8('__proto__,name\npolluted,A\n'), 'a.csv') as ReadTable;
  const values = rows[0]?.values ?? {};
  assert.deepEqual(Object.entries(values), [
    ['__proto__', 'polluted'],
    ['name', 'A'],
  ]);
  assert.equal(values['constructor'], undefined);
  assert.equal(Object.getPrototypeOf({}), Object.prototype);
});

test('a report holds at most a thousand records and says that it was cut', () => {
  const lines = Array.from({ length: 1_200 }, (_, i) => `P${i},1990`).join('\n');
  const report = toImportReport(readBytes(utf8(`name,born\n${lines}\n`), 'a.csv'));
  assert.deepEqual([report.rows, report.records?.length, report.cut], [1_200, 1_000, true]);
});

test('one warning names the first places and counts the others', () => {
  const lines = Array.from({ length: 9 }, (_, i) => `Stа${i},1990`).join('\n');
  const { warnings } = readBytes(utf8(`name,born\n${lines}\n`), 'a.csv') as ReadTable;
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]?.message ?? '', /^row 2, cell A2 \("Stа"\);.* and 4 more: /);
});

test('words read in a wrong encoding once are told, honest words are not', () => {
  const wrong = ['РёРјСЏ', 'Ð¸Ð¼Ð°', '?????? ??????'];
  for (const text of wrong) assert.ok(mojibakeIn(text), text);
  const honest = [
    'імя',
    'НАРАДЗІЎСЯ',
    'Größe',
    'Łódź',
    'Şükrü',
    'Who???',
    'naïve façade',
    'Ελλάδα',
    '王小明',
    'محمد رضا',
  ];
  for (const text of honest) assert.equal(mojibakeIn(text), undefined, text);
});

test('time is linear where a reader may be tempted to look back', () => {
  const files: readonly (readonly [string, string])[] = [
    ['a.csv', `a,b\n${'"'.repeat(1_000_000)}`],
    ['a.csv', `a,b\n${'"\n'.repeat(150_000)}`],
    ['a.csv', `a,b\n${'x"y,\n'.repeat(80_000)}`],
    ['a.html', `<div ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(' ')}>x</div>`],
    ['a.html', '<!-- '.repeat(200_000)],
    ['a.html', '<'.repeat(1_000_000)],
    ['a.html', `<style>${'a'.repeat(500_000)}</style>x`],
    ['a.txt', `---\n${'a: "\\'.repeat(100_000)}\n---\n`],
    ['a.txt', 'аaа'.repeat(300_000)],
  ];
  for (const [name, content] of files) {
    const from = performance.now();
    try {
      readBytes(utf8(content), name);
    } catch (error) {
      assert.ok(error instanceof Refusal);
    }
    const seconds = (performance.now() - from) / 1_000;
    assert.ok(seconds < 5, `${name} ${JSON.stringify(content.slice(0, 20))} took ${seconds} s`);
  }
});
