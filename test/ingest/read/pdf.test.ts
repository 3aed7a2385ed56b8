import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/claim/problem.ts';
import { inReadingOrder, type PrintedLine } from '../../../src/ingest/read/pdf-lines.ts';
import { readAny } from '../../../src/ingest/read/read.ts';
import type { ReadDocument } from '../../../src/ingest/read/types.ts';
import { makePdf, type PdfParts, PICTURE, text } from './make-pdf.ts';

const read = async (bytes: Uint8Array): Promise<ReadDocument> => (await readAny(bytes, 'a.pdf')) as ReadDocument;

async function told(pages: readonly string[], parts: PdfParts = {}): Promise<{ text: string; codes: string[] }> {
  const { text: words, warnings } = await read(makePdf(pages, parts));
  return { text: words, codes: warnings.map(({ code }) => code) };
}

async function refused(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    return error.problem.code;
  }
}

const SIX = text(['Six prisoners were released', 'on 11 September 2025.']);

test('each page and each line knows its place in the text and on the paper', async () => {
  const { text: words, pages = [], warnings } = await read(makePdf([SIX, text(['Second page: Ivan Petrov.'])]));
  assert.equal(words, 'Six prisoners were released\non 11 September 2025.\n\fSecond page: Ivan Petrov.');
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    pages.map(({ page, start, end }) => [page, words.slice(start, end)]),
    [
      [1, 'Six prisoners were released\non 11 September 2025.'],
      [2, 'Second page: Ivan Petrov.'],
    ],
  );
  const [first] = pages[0]?.lines ?? [];
  assert.equal(words.slice(first?.start, first?.end), 'Six prisoners were released');
  const [left = 0, top = 0, right = 0, bottom = 0] = first?.box ?? [];
  assert.ok(Math.abs(left - 72) < 2 && top > 65 && bottom < 90 && right > 200, String(first?.box));
});

test('columns are read one after the other, with their hyphens, also when painted row by row', async () => {
  const left = ['Six pris-', 'oners were re-', 'leased.'];
  const right = ['Anna Good', 'is still', 'held.'];
  const inTurn = left.flatMap((line, i) => [text([line], 72, 760 - 16 * i), text([right[i] ?? ''], 320, 760 - 16 * i)]);
  const wanted = { text: 'Six pris-\noners were re-\nleased.\n\nAnna Good\nis still\nheld.', codes: [] };
  assert.deepEqual(await told([`${text(left)} ${text(right, 320)}`]), wanted);
  assert.deepEqual(await told([inTurn.join(' ')]), wanted);
});

test("a table's row is one line", async () => {
  const rows = [
    ['Ivan Petrov', '1990', 'Minsk'],
    ['Anna Good', '1991', 'Brest'],
  ];
  const cells = rows.flatMap((row, i) => row.map((cell, k) => text([cell], 72 + 150 * k, 760 - 16 * i)));
  assert.deepEqual(await told([cells.join(' ')]), {
    text: 'Ivan Petrov\t1990\tMinsk\nAnna Good\t1991\tBrest',
    codes: [],
  });
});

test('words that nobody sees on the page are left out and told', async () => {
  const hidden = {
    white: text(['Ninety died.'], 72, 600, { before: '1 1 1 rg' }),
    'black on black': `0 g 60 590 200 30 re f ${text(['Ninety died.'], 72, 600)}`,
    'under a bar': `0 g ${text(['Ninety died.'], 72, 600)} 60 590 200 30 re f`,
    dust: text(['Ninety died.'], 72, 600, { size: 0.2 }),
    'beyond the edge': text(['Ninety died.'], 3000, 600),
    'in no colour': text(['Ninety died.'], 72, 600, { before: '3 Tr' }),
  };
  for (const [how, words] of Object.entries(hidden)) {
    const found = await told([`${SIX} ${words}`]);
    assert.deepEqual(
      { ...found, codes: [...new Set(found.codes)] },
      { text: 'Six prisoners were released\non 11 September 2025.', codes: ['hidden_content'] },
      how,
    );
  }
});

test('light letters on a dark ground, underlined ones and those over a picture are seen', async () => {
  const seen = [
    `0 g 60 740 300 40 re f ${text(['Six freed.'], 72, 760, { before: '1 g' })}`,
    `${text(['Six freed.'])} 72 757 60 1 re f`,
    `q 300 0 0 60 60 740 cm /I Do Q ${text(['Six freed.'])}`,
  ];
  for (const page of seen)
    assert.deepEqual(
      await told([page], { resources: '/XObject << /I 6 0 R >>', objects: [PICTURE] }),
      { text: 'Six freed.', codes: [] },
      page,
    );
});

test('what a machine read in a scan is used and marked', async () => {
  const page = `q 595 0 0 842 0 0 cm /I Do Q ${text(['Six freed.'], 72, 760, { before: '3 Tr' })}`;
  assert.deepEqual(await told([page], { resources: '/XObject << /I 6 0 R >>', objects: [PICTURE] }), {
    text: 'Six freed.',
    codes: ['hidden_content'],
  });
});

test('programs, files, comments and calls for other files are told, wherever they hang', async () => {
  const cases: readonly (readonly [parts: PdfParts, code: string])[] = [
    [{ catalog: '/OpenAction << /S /JavaScript /JS (x) >>' }, 'active_content'],
    [{ page: '/AA << /O << /S /Launch /F (x) >> >>' }, 'active_content'],
    [{ objects: ['<< /S /SubmitForm /F (http://127.0.0.1:9/) >>'] }, 'active_content'],
    [{ objects: ['<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>'] }, 'active_content'],
    [{ page: '/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] >>]' }, 'active_content'],
    [
      { page: '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (told by his mother) >>]' },
      'hidden_content',
    ],
    [{ objects: ['<< /Type /Filespec /FS /URL /F (http://127.0.0.1:9/x) >>'] }, 'external_link'],
    [
      { catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>', objects: ['<< /Type /OCG /Name (x) >>'] },
      'hidden_content',
    ],
  ];
  for (const [parts, code] of cases) assert.deepEqual((await told([SIX], parts)).codes, [code], JSON.stringify(parts));
  const link =
    '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>]';
  assert.deepEqual((await told([SIX], { page: link })).codes, []);
});

test('a page without words says which it is; glyph numbers are no words', async () => {
  const { warnings } = await read(
    makePdf([SIX, 'q 595 0 0 842 0 0 cm /I Do Q', ''], { resources: '/XObject << /I 10 0 R >>', objects: [PICTURE] }),
  );
  assert.deepEqual(
    warnings.map(({ code, at }) => [code, at]),
    [
      ['no_text', 'page 2'],
      ['no_text', 'page 3'],
    ],
  );
  const mute = {
    resources: '/Font << /F2 6 0 R >>',
    objects: [
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [7 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>',
      '<< /Type /FontDescriptor /FontName /X /Flags 4 >>',
    ],
  };
  assert.deepEqual(await told(['BT /F2 12 Tf 72 700 Td <002400250026> Tj ET'], mute), { text: '', codes: ['no_text'] });
});

test('a broken file is mended and told, or refused', async () => {
  const whole = makePdf([SIX, text(['Second page.'])]);
  const broken = Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n9999999'), 'latin1');
  const cut = whole.subarray(0, whole.lastIndexOf('xref\n0'));
  for (const [bytes, code] of [
    [broken, 'malformed'],
    [cut, 'truncated'],
  ] as const) {
    const { text: words, warnings } = await read(bytes);
    assert.match(words, /Six prisoners.*Second page/s);
    assert.deepEqual(
      warnings.map((warning) => warning.code),
      [code],
    );
  }
  assert.equal(await refused(Buffer.from('%PDF-1.7\n')), 'truncated');
  const loop = makePdf([SIX]).toString('latin1').replace('/Kids [4 0 R]', '/Kids [2 0 R]');
  assert.ok((await told([])).codes.includes('malformed'));
  assert.notEqual(await refused(Buffer.from(loop, 'latin1')), '');
});

test('rows are told from columns by what they hold', () => {
  const line = (words: string, x: number, y: number): PrintedLine => ({
    text: words,
    box: [x, y, x + words.length * 5, y + 12],
    block: y,
  });
  const prose = 'a line of prose that is long enough';
  const order = (lines: readonly PrintedLine[]): string =>
    inReadingOrder(lines)
      .map(({ before, line: { text: words } }) => before + words)
      .join('');
  assert.equal(
    order([
      line(`${prose} 1`, 0, 0),
      line(`${prose} 2`, 300, 0),
      line(`${prose} 3`, 0, 14),
      line(`${prose} 4`, 300, 14),
    ]),
    `${prose} 1\n${prose} 3\n\n${prose} 2\n${prose} 4`,
  );
  assert.equal(
    order([line('Name', 0, 0), line('Born', 300, 0), line('Anna', 0, 14), line('1990', 300, 14)]),
    'Name\tBorn\nAnna\t1990',
  );
  // Right to left, the first cell is on the right.
  assert.equal(order([line('الاسم', 300, 0), line('1990', 0, 0)]), 'الاسم\t1990');
});
