// What a workbook's cells are read as, and what is said of what is not read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ProblemCode, Refusal } from '../../../src/claim/problem.ts';
import { dayOfSerial, formatOfCode } from '../../../src/ingest/read/number-formats.ts';
import { placesOf } from '../../../src/ingest/read/places.ts';
import { readBytes } from '../../../src/ingest/read/read.ts';
import type { Limits, ReadTable } from '../../../src/ingest/read/types.ts';
import { type Workbook, type WorkbookCell, type WorkbookSheet, workbook, zipOf } from '../../support/workbook.ts';

const read = (book: Workbook, sheets?: readonly string[], limits?: Partial<Limits>): ReadTable =>
  readBytes(workbook(book), 'list.xlsx', { sheets, limits }) as ReadTable;

const sheet = (rows: readonly (readonly WorkbookCell[])[], more: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: 'S',
  rows,
  ...more,
});

function refusal(
  bytes: Uint8Array,
  name = 'list.xlsx',
  limits?: Partial<Limits>,
): [code: ProblemCode, message: string] {
  try {
    readBytes(bytes, name, { limits });
  } catch (error) {
    if (error instanceof Refusal) return [error.problem.code, error.problem.message];
    throw error;
  }
  assert.fail('it was read');
}

const warnings = (table: ReadTable): string[] => table.warnings.map((w) => `${w.code} at ${w.at ?? ''}`);
const column = (table: ReadTable, name: string): (string | undefined)[] => table.rows.map((row) => row.values[name]);

// Cells, each under a heading "v": what its XML is, in which format, what it is read as, what is said.
const cells: readonly (readonly [name: string, cell: WorkbookCell, value: string, code?: ProblemCode])[] = [
  ['text', ' Анна ', ' Анна '],
  ['number', 342, '342'],
  ['number of 17 digits', { xml: '<v>342.10000000000002</v>' }, '342.1'],
  ['number with exponent', { xml: '<v>4.4083E4</v>' }, '44083'],
  [
    'id longer than a number holds',
    { xml: '<v>1.2345678901234567E+17</v>' },
    '123456789012345670',
    'number_out_of_range',
  ],
  ['id with zeros', { xml: '<v>7</v>', attributes: 's="2"' }, '0007'],
  ['day', { xml: '<v>44083</v>', attributes: 's="1"' }, '2020-09-09'],
  ['day with time', { xml: '<v>44083.75</v>', attributes: 's="1"' }, '2020-09-09', 'partial_text'],
  ['month', { xml: '<v>44075</v>', attributes: 's="3"' }, '2020-09', 'date_imprecise'],
  ['time', { xml: '<v>0.604166666666667</v>', attributes: 's="4"' }, '14:30'],
  ['day that never was', { xml: '<v>60</v>', attributes: 's="1"' }, '60', 'date_impossible'],
  ['day in ISO 8601', { xml: '<v>2020-09-09T00:00:00</v>', attributes: 't="d"' }, '2020-09-09'],
  ['truth', { xml: '<v>0</v>', attributes: 't="b"' }, 'FALSE'],
  ['error', { xml: '<v>#N/A</v>', attributes: 't="e"' }, '', 'cell_error'],
  ['formula', { xml: '<f>1+1</f><v>2</v>' }, '2', 'formula_cell'],
  ['formula without value', { xml: '<f>1+1</f>' }, '', 'formula_cell'],
  [
    'formula that asks',
    { xml: '<f>WEBSERVICE("http://example.org")</f><v>x</v>', attributes: 't="str"' },
    'x',
    'external_link',
  ],
  ['other program', { xml: "<f>cmd|'/C calc'!A0</f><v>x</v>", attributes: 't="str"' }, 'x', 'external_link'],
  ['runs', { xml: '<v>0</v>', attributes: 't="s"' }, 'Анна Новак'],
  ['reading above', { xml: '<v>1</v>', attributes: 't="s"' }, '東京'],
  ['escape', { xml: '<v>A_x0042_C_xD800_</v>', attributes: 't="str"' }, 'A_x0042_C_xD800_'],
  ['reference', { xml: '<is><t>a &amp; &#x41;<![CDATA[<b>]]></t></is>', attributes: 't="inlineStr"' }, 'a & A<b>'],
];

const SHARED =
  '<si><r><t>Анна </t></r><r><rPr><b/></rPr><t>Новак</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
const FORMATS = ['[$-423]d mmmm yyyy "г."', '0000', 'mmm yyyy', 'h:mm'];

for (const [name, cell, value, code] of cells) {
  test(`a cell with ${name} is read as it is shown or stored`, () => {
    const table = read({
      sheets: [
        sheet([
          ['id', 'v'],
          ['x', cell],
        ]),
      ],
      shared: SHARED,
      formats: FORMATS,
    });
    assert.equal(table.rows[0]?.values['v'] ?? '', value);
    const said = table.warnings.filter((w) => w.at?.includes('B2')).map((w) => w.code);
    if (code === undefined) assert.deepEqual(said, []);
    else assert.ok(said.includes(code), said.join());
  });
}

test('a code of a number format tells days from amounts', () => {
  for (const code of [
    'dd.mm.yyyy',
    'm/d/yy',
    'yyyy\\-mm\\-dd',
    'd "de" mmmm "de" yyyy',
    '[$-F800]dddd\\, mmmm dd\\, yyyy',
    'dd.mm',
  ])
    assert.equal(formatOfCode(code).kind, 'day', code);
  for (const code of ['General', '0.00', '#,##0 "d"', '[Red]-0', '@', '0.00E+00', '"day" 0', '_-* #,##0.00\\ "zł"'])
    assert.equal(formatOfCode(code).kind, 'plain', code);
  for (const code of ['h:mm', '[h]:mm:ss', 'mm:ss.0', 'h:mm AM/PM'])
    assert.equal(formatOfCode(code).kind, 'time', code);
});

test('days are counted from 1900 with its day too many, or from 1904', () => {
  const day = (serial: number, epoch: 1900 | 1904): string | null => dayOfSerial(serial, epoch, 'day').edtf;
  assert.deepEqual(
    [1, 59, 60, 61, 2_958_465].map((n) => day(n, 1900)),
    ['1900-01-01', '1900-02-28', null, '1900-03-01', '9999-12-31'],
  );
  assert.deepEqual(
    [0, -1, 2_958_466, Number.NaN].map((n) => day(n, 1900)),
    [null, null, null, null],
  );
  assert.deepEqual(
    [0, 42_621, 2_957_003].map((n) => day(n, 1904)),
    ['1904-01-01', '2020-09-09', '9999-12-31'],
  );
  const table = read({
    sheets: [
      sheet([
        ['name', 'born'],
        ['A', { xml: '<v>42621</v>', attributes: 's="1"' }],
      ]),
    ],
    formats: FORMATS,
    date1904: true,
  });
  assert.deepEqual(column(table, 'born'), ['2020-09-09']);
});

test('places are told by sheet, row and letters, wherever the table begins', () => {
  const table = read({
    sheets: [sheet([[], [null, null, 'name', 'born'], [null, null, 'A', '1990-02-30']], { name: 'Held' })],
  });
  assert.deepEqual(table.header, ['name', 'born']);
  assert.deepEqual(table.sheets, [{ name: 'Held', headerRow: 2, letters: ['C', 'D'], hiddenColumns: [] }]);
  assert.equal(placesOf(table).cell({ row: 3, sheet: 'Held' }, 1), 'sheet Held, row 3, cell D3');
  assert.deepEqual(warnings(table), ['date_impossible at sheet Held, row 3, cell D3']);
});

test('sheets that name their columns alike are one table; others are set aside with their words', () => {
  const book: Workbook = {
    sheets: [
      sheet(
        [
          ['name', 'born'],
          ['A', '1990'],
          ['B', '1991'],
        ],
        { name: '2020' },
      ),
      sheet([['Born', 'name'].map((w) => w.toLowerCase()), ['1992', 'C']], { name: '2021' }),
      sheet(
        [
          ['prison', 'town'],
          ['No. 1', 'Lida'],
        ],
        { name: 'Prisons' },
      ),
      sheet([['kept by three people']], { name: 'Notes' }),
      sheet([['name'], ['Z']], { name: 'Old', state: 'veryHidden' }),
    ],
  };
  const table = read(book);
  assert.deepEqual(
    table.rows.map((r) => [r.sheet, r.row, r.values['name'], r.values['born']]),
    [
      ['2020', 2, 'A', '1990'],
      ['2020', 3, 'B', '1991'],
      ['2021', 2, 'C', '1992'],
    ],
  );
  assert.deepEqual(
    table.aside.map((r) => [r.sheet, r.code, r.values]),
    [
      ['Prisons', 'not_a_record', ['No. 1', 'Lida']],
      ['Notes', 'not_a_record', ['kept by three people']],
      ['Old', 'hidden_content', ['Z']],
    ],
  );
  assert.match(table.aside[0]?.reason ?? '', /--sheet "Prisons"/);
  assert.deepEqual(
    read(book, ['Prisons']).rows.map((r) => r.values['prison']),
    ['No. 1'],
  );
  assert.deepEqual(
    read(book, ['Old']).rows.map((r) => r.values['name']),
    ['Z'],
  );
  assert.throws(() => read(book, ['None']), /no sheet "None".*"2020", "2021"/);
});

test('what stands in a cell merged downwards stands for each row it covers, and no further', () => {
  const table = read({
    sheets: [
      sheet(
        [
          ['list'],
          ['place', 'name', 'born'],
          ['Lida', 'A', '1990'],
          [null, 'B', '1991'],
          [null, 'C', '1992'],
          [null, 'D', '1993'],
        ],
        {
          tail: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/><mergeCell ref="A4:A6"/><mergeCell ref="A2:XFD1048576"/></mergeCells>',
        },
      ),
    ],
  });
  assert.deepEqual(column(table, 'place'), ['Lida', 'Lida', 'Lida', '']);
  assert.ok(table.warnings.some((w) => w.code === 'merged_cells' && /A3 to A5/.test(w.message)));
});

test('a header of two rows under merged cells is read by the words of both', () => {
  const table = read({
    sheets: [
      sheet(
        [
          ['name', 'detained', null],
          [null, 'date', 'place'],
          ['A', '2020-09-09', 'Lida'],
        ],
        {
          tail: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
        },
      ),
    ],
  });
  assert.deepEqual(table.header, ['name', 'detained date', 'detained place']);
  assert.deepEqual(
    table.rows.map((r) => r.row),
    [3],
  );
});

test('rows and columns that nobody sees are read, marked and told of', () => {
  const table = read({
    sheets: [
      sheet(
        [
          ['name', 'informant', 'x'],
          ['A', 'P', '1'],
          ['B', 'Q', '2'],
        ],
        {
          head: '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/></cols>',
          rowAttributes: { 3: 'hidden="1"' },
        },
      ),
    ],
  });
  assert.deepEqual(
    table.rows.map((r) => r.hidden ?? false),
    [false, true],
  );
  assert.deepEqual(table.sheets?.[0]?.hiddenColumns, ['informant', 'x']);
  assert.equal(table.warnings.filter((w) => w.code === 'hidden_content').length, 2);
});

test('two values for one cell, or a text that is not there, set their row aside with what it holds', () => {
  const twice =
    '<worksheet xmlns="x"><sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1" t="str"><v>name</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="4"><c r="A4" t="s"><v>9</v></c></row></sheetData></worksheet>';
  const table = read({ sheets: [sheet([])], parts: { 'xl/worksheets/sheet1.xml': twice } });
  assert.deepEqual(
    table.rows.map((r) => [r.row, r.cells]),
    [[3, ['3']]],
  );
  assert.deepEqual(
    table.aside.map((r) => [r.row, r.code, r.values]),
    [
      [2, 'malformed', ['1', '2']],
      [4, 'malformed', ['(text 9)']],
    ],
  );
});

test('cells without references follow one another; prefixes of names don’t matter', () => {
  const plain =
    '<?xml version="1.0"?><x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>born</x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>A</x:t></x:is></x:c><x:c><x:v>1990</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const table = read({ sheets: [sheet([])], parts: { 'xl/worksheets/sheet1.xml': plain } });
  assert.deepEqual(
    table.rows.map((r) => [r.row, { ...r.values }]),
    [[2, { name: 'A', born: '1990' }]],
  );
});

test('a note beside the table is a column without a name; a cell far off is set aside', () => {
  const far = '</row><row r="9"><c r="XFD9" t="str"><v>far</v></c></row></sheetData>';
  const rows = [
    ['name', 'born'],
    ['A', '1990', null, 'asks for a lawyer'],
    ['B', '1991'],
  ];
  const xml = workbookSheet(rows).replace('</row></sheetData>', far);
  const table = read({ sheets: [sheet(rows)], parts: { 'xl/worksheets/sheet1.xml': xml } });
  assert.deepEqual(table.header, ['name', 'born', 'column 3', 'column 4']);
  assert.deepEqual(
    table.aside.map((r) => [r.row, r.code, r.values.at(-1)]),
    [[9, 'not_a_record', 'far']],
  );
});

const workbookSheet = (rows: WorkbookSheet['rows']): string =>
  `<worksheet xmlns="x"><sheetData>${rows
    .map(
      (cells, i) =>
        `<row r="${i + 1}">${cells.map((c, k) => (c === null ? '' : `<c r="${'ABCD'[k]}${i + 1}" t="str"><v>${String(c)}</v></c>`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

test('comments, macros, links and pictures are told of and not read', () => {
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const table = read({
    sheets: [
      sheet([['name'], ['A']], {
        links: `<Relationship Id="a" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="b" Type="${OFFICE}/hyperlink" Target="https://example.org/a" TargetMode="External"/>`,
      }),
    ],
    parts: {
      'xl/comments1.xml':
        '<comments xmlns="x"><commentList><comment ref="A2"><text><t>told by his mother</t></text></comment></commentList></comments>',
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<externalLink xmlns="x"/>',
      'xl/media/image1.png': 'x',
    },
  });
  assert.deepEqual(
    new Set(table.warnings.map((w) => w.code)),
    new Set(['hidden_content', 'active_content', 'external_link', 'partial_text']),
  );
  assert.doesNotMatch(JSON.stringify(table), /his mother/);
});

const LOL = '<!DOCTYPE sst [<!ENTITY a "aaaa">]>';
const broken: readonly (readonly [name: string, parts: Record<string, string>, code: ProblemCode])[] = [
  ['entities', { 'xl/sharedStrings.xml': `<?xml version="1.0"?>${LOL}<sst>&a;</sst>` }, 'xml_entities'],
  ['entities in a sheet', { 'xl/worksheets/sheet1.xml': `${LOL}<worksheet/>` }, 'xml_entities'],
  [
    'an unknown reference',
    {
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
    },
    'malformed',
  ],
  [
    'tags that cross',
    { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row></sheetData></row></worksheet>' },
    'malformed',
  ],
  ['a sheet cut short', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1' }, 'truncated'],
  ['a page for a workbook', { 'xl/workbook.xml': '<html><body>not found</body></html>' }, 'malformed'],
  [
    'a sheet that is missing',
    {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="no"/><sheet name="T" r:id="no"/></sheets></workbook>',
    },
    'malformed',
  ],
  ['a depth without end', { 'xl/worksheets/sheet1.xml': `<worksheet>${'<a>'.repeat(300)}` }, 'nested_too_deep'],
];
for (const [name, parts, code] of broken) {
  test(`a workbook with ${name} is refused as ${code}`, () => {
    assert.equal(refusal(workbook({ sheets: [sheet([['name'], ['A']])], parts }))[0], code);
  });
}

test('limits are told by their numbers', () => {
  const rows = [['a', 'b', 'c', 'd'], ...Array.from({ length: 5 }, (_, i) => [i, i, i, i])];
  const bytes = workbook({ sheets: [sheet(rows)] });
  assert.match(refusal(bytes, 'list.xlsx', { rows: 3 }).join(' '), /^too_large .*\b3 rows/);
  assert.match(refusal(bytes, 'list.xlsx', { cells: 7 }).join(' '), /^too_large .*\b7 cells/);
  assert.match(refusal(bytes, 'list.xlsx', { columns: 3 }).join(' '), /^too_many_columns .*\b3\b/);
});

test('a workbook named as something else is refused, and so is one without sheets’ words', () => {
  const bytes = workbook({ sheets: [sheet([['name'], ['A']])] });
  assert.equal(refusal(bytes, 'list.csv')[0], 'type_mismatch');
  assert.equal(refusal(workbook({ sheets: [sheet([[null]])] }))[0], 'empty');
  assert.equal(refusal(zipOf({ 'hello.txt': 'hello' }))[0], 'type_mismatch');
  assert.equal(
    refusal(
      zipOf({
        'xl/workbook.bin': 'x',
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      }),
    )[0],
    'unsupported_type',
  );
});
