// What an OpenDocument spreadsheet's cells are read as, and what is said of what is not read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/claim/problem.ts';
import { readBytes } from '../../../src/ingest/read/read.ts';
import type { Limits, ReadTable } from '../../../src/ingest/read/types.ts';
import { zipOf } from '../../support/workbook.ts';

const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

/** `tables` without their prefixes: `<table name="S"><table-row>…`. */
function ods(tables: string, parts: Readonly<Record<string, string>> = {}, styles = ''): Uint8Array {
  return zipOf({
    mimetype: MIME,
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}

const read = (bytes: Uint8Array, sheets?: readonly string[], limits?: Partial<Limits>): ReadTable =>
  readBytes(bytes, 'list.ods', { sheets, limits }) as ReadTable;

const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const cell = (text: string, attributes = 'office:value-type="string"'): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const table = (inner: string, attributes = 'table:name="S"'): string =>
  `<table:table ${attributes}>${inner}</table:table>`;

const cells: readonly (readonly [name: string, cell: string, value: string, code?: string])[] = [
  ['words', cell('Анна<text:s text:c="2"/>Новак</text:p><text:p>two'), 'Анна  Новак\ntwo'],
  ['number', cell('342,1', 'office:value-type="float" office:value="342.10000000000002"'), '342.1'],
  ['id with zeros', cell('007', 'office:value-type="float" office:value="7"'), '007'],
  ['day', cell('9 верасня', 'office:value-type="date" office:date-value="2020-09-09"'), '2020-09-09'],
  [
    'day with time',
    cell('x', 'office:value-type="date" office:date-value="2020-09-09T14:30:00"'),
    '2020-09-09',
    'partial_text',
  ],
  ['midnight', cell('x', 'office:value-type="date" office:date-value="2020-09-09T00:00:00"'), '2020-09-09'],
  ['truth', cell('так', 'office:value-type="boolean" office:boolean-value="true"'), 'TRUE'],
  ['formula', cell('2', 'table:formula="of:=1+1" office:value-type="float" office:value="2"'), '2', 'formula_cell'],
  [
    'error',
    cell('#DIV/0!', 'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"'),
    '',
    'cell_error',
  ],
  [
    'other file',
    cell('x', 'table:formula="of:=\'file:///a.ods\'#$S.A1" office:value-type="string"'),
    'x',
    'external_link',
  ],
  [
    'comment',
    cell('x</text:p><office:annotation><text:p>his mother</text:p></office:annotation><text:p>y'),
    'x\ny',
    'hidden_content',
  ],
];
for (const [name, given, value, code] of cells) {
  test(`a cell of an OpenDocument spreadsheet with ${name} is read as it is shown or stored`, () => {
    const found = read(ods(table(row(cell('id'), cell('v')) + row(cell('x'), given))));
    assert.equal(found.rows[0]?.values['v'], value);
    const said = found.warnings.filter((w) => w.at?.includes('B2')).map((w) => w.code);
    if (code === undefined) assert.deepEqual(said, []);
    else assert.ok((said as string[]).includes(code), said.join());
  });
}

test('repeated blanks are passed over, repeated values stand where they are repeated', () => {
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
  const found = read(
    ods(
      table(
        row('<table:table-cell table:number-columns-repeated="2"/>', cell('name'), cell('place'), blank) +
          `<table:table-row table:number-rows-repeated="3">${blank}</table:table-row>` +
          row(
            '<table:table-cell table:number-columns-repeated="2"/>',
            cell('same', 'table:number-columns-repeated="2"'),
          ) +
          `<table:table-row table:number-rows-repeated="1048570">${blank}</table:table-row>`,
      ),
    ),
  );
  assert.deepEqual(
    found.rows.map((r) => [r.row, r.cells]),
    [[5, ['same', 'same']]],
  );
  assert.deepEqual(found.sheets?.[0]?.letters, ['C', 'D']);
  const endless = ods(table(`<table:table-row table:number-rows-repeated="1048576">${cell('x')}</table:table-row>`));
  assert.throws(
    () => read(endless, undefined, { rows: 1000 }),
    (e) => e instanceof Refusal && e.problem.code === 'too_large',
  );
});

test('hidden sheets are set aside, hidden rows and columns marked, merged cells filled downwards', () => {
  const styles = '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
  const found = read(
    ods(
      table(
        '<table:table-column/><table:table-column table:visibility="collapse"/>' +
          row(cell('place'), cell('informant'), cell('name')) +
          row(cell('Lida', 'table:number-rows-spanned="2"'), cell('P'), cell('A')) +
          `<table:table-row table:visibility="filter"><table:covered-table-cell/>${cell('Q')}${cell('B')}</table:table-row>`,
      ) + table(row(cell('name')) + row(cell('Z')), 'table:name="Old" table:style-name="h"'),
      {},
      styles,
    ),
  );
  assert.deepEqual(
    found.rows.map((r) => [r.hidden ?? false, { ...r.values }]),
    [
      [false, { place: 'Lida', informant: 'P', name: 'A' }],
      [true, { place: 'Lida', informant: 'Q', name: 'B' }],
    ],
  );
  assert.deepEqual(found.sheets?.[0]?.hiddenColumns, ['informant']);
  assert.deepEqual(
    found.aside.map((r) => [r.sheet, r.code, r.values]),
    [['Old', 'hidden_content', ['Z']]],
  );
});

test('one that opens only with a password, or holds no sheets, is refused as such', () => {
  const locked = { 'META-INF/manifest.xml': '<manifest><file-entry><encryption-data/></file-entry></manifest>' };
  for (const [bytes, code] of [
    [ods(table(row(cell('x'))), locked), 'encrypted'],
    [ods(''), 'malformed'],
    [zipOf({ mimetype: MIME }), 'malformed'],
    [zipOf({ mimetype: MIME, 'content.xml': '<!DOCTYPE a><a/>' }), 'xml_entities'],
  ] as const)
    assert.throws(
      () => read(bytes),
      (e) => e instanceof Refusal && e.problem.code === code,
    );
});
