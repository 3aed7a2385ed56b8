/** Tables line up whatever alphabet stands in them, and break where a terminal ends. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Sheet } from '../../src/cli/sheet.ts';
import { padded, widthOf, wrapped } from '../../src/cli/width.ts';

test('how wide a text is on a terminal', () => {
  for (const [text, width] of [
    ['', 0],
    ['Statkevich', 10],
    ['Статкевіч', 9],
    ['Uładzimir Mackievič', 19],
    ['刘晓波', 6],
    ['刘晓波 Liu', 10],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['김철수', 6],
    ['“x”', 3],
    ['👍', 2],
    ['\u200b', 0],
  ] as const) {
    assert.equal(widthOf(text), width, JSON.stringify(text));
  }
});

test('columns stand under each other, numbers to the right', () => {
  const sheet = new Sheet();
  sheet.table(
    [{ label: 'Name' }, { label: 'N', right: true }, { label: 'End' }],
    [{ cells: ['刘晓波', '7', 'a'] }, { cells: ['Ян', '1,204', 'b'], under: ['“words”'] }],
  );
  assert.equal(sheet.toString(), 'Name        N  End\n刘晓波      7  a\nЯн      1,204  b\n    “words”\n');
});

test('a table fits its terminal: the widest column gives way', () => {
  const sheet = new Sheet(40);
  sheet.table(
    [{ label: 'When' }, { label: 'Words' }],
    [{ cells: ['2025-09-11', 'one of the prisoners refused to leave the country'] }],
  );
  assert.equal(
    sheet.toString(),
    'When        Words\n2025-09-11  one of the prisoners refused\n            to leave the country\n',
  );
});

test('what a source wrote is made printable', () => {
  const sheet = new Sheet();
  sheet.heading('a\u001b[2Jb');
  sheet.line('c\u202ed\ne');
  sheet.table([{ label: 'x' }], [{ cells: ['f\u0007'] }]);
  assert.equal(sheet.toString(), 'a\\u001b[2Jb\nc\\u202ed e\nx\nf\\u0007\n');
});

test('wrapping loses nothing and keeps to the width; padding fills it', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'ў', '刘', ' ', '-', 'e\u0301'), maxLength: 60 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrapped(text, width);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const line of lines) assert.ok(widthOf(line) <= width, `${JSON.stringify(line)} is wider than ${width}`);
      assert.equal(widthOf(padded(lines[0] ?? '', width)), width);
    }),
  );
});
