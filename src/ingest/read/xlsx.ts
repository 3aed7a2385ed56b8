/** An Excel workbook (Office Open XML, ECMA-376) to a table. What is in it and not in the table is told. */
import type { Problem } from '../../claim/problem.ts';
import { CELL_COMMENT } from './cell-words.ts';
import { printable } from './characters.ts';
import { countedPieces } from './counted-pieces.ts';
import { Findings } from './findings.ts';
import type { Grid } from './grid.ts';
import { type Relationship, relationshipsOf } from './ooxml.ts';
import type { Limits, ReadOptions, ReadTable } from './types.ts';
import { workbookTable } from './workbook-table.ts';
import { readNumberFormats, readSharedStrings, readWorkbook, type WorkbookSheet } from './xlsx-parts.ts';
import { readWorksheet } from './xlsx-sheet.ts';
import { scanXml } from './xml-scan.ts';
import { openZip, type ZipArchive } from './zip.ts';

const READER = { name: 'rollcall/xlsx', version: '1' } as const;

export function readXlsx(bytes: Uint8Array, { sheets: asked, onStep }: ReadOptions, limits: Limits): ReadTable {
  const zip = openZip(bytes);
  const { sheets, epoch, relationships } = readWorkbook(zip);
  const partOf = (type: string): string | undefined =>
    relationships.find((r) => r.type === type && !r.external)?.target;
  const context = {
    strings: readSharedStrings(zip, partOf('sharedStrings'), limits),
    formats: readNumberFormats(zip, partOf('styles')),
    epoch,
    limits,
  };
  const pieces = countedPieces(
    zip,
    sheets.map(({ part }) => part),
    onStep,
  );
  const findings = new Findings();
  tellOfFile(zip, relationships, findings);
  const read = sheets.flatMap((sheet) => {
    if (!isWorksheet(sheet, findings)) return [];
    const grid = readWorksheet(pieces(sheet.part), sheet.part, sheet.name, context);
    tellOfSheet(zip, sheet, grid, findings);
    return [{ grid, hidden: sheet.hidden }];
  });
  return workbookTable(read, { format: 'xlsx', reader: READER, asked, findings, warnings: zip.remarks });
}

function isWorksheet({ name, type }: WorkbookSheet, findings: Findings): boolean {
  const place = `sheet ${printable(name, 60)}`;
  if (type === 'chartsheet') findings.add('partial_text', place, 'the sheet is a chart, which is not read');
  else if (/macrosheet|dialogsheet/i.test(type)) findings.add('active_content', place, MACRO_SHEET);
  else return true;
  return false;
}

const MACRO_SHEET = 'the sheet holds a program (a macro of an old kind) and is neither read nor run';

/** Parts that are told of by their names; none is opened. */
const TELLING_PARTS: readonly (readonly [name: RegExp, code: Problem['code'], sentence: string])[] = [
  [
    /vbaProject\.bin$|\/macrosheets\/|\/activeX\/|(?:^|\/)customUI|\/embeddings\//i,
    'active_content',
    'the file holds programs or objects (macros, controls, embedded files). None is run or opened; ask for a copy without them before you pass it on',
  ],
  [
    /\/externalLinks\/[^_]|(?:^|\/)connections\.xml$|\/queryTables\/|\/webextensions\//i,
    'external_link',
    'the file takes values from other files or addresses. None was asked; the values that were saved with it are read',
  ],
  [
    /\/pivotCache\/pivotCacheRecords/i,
    'hidden_content',
    'a pivot table keeps rows of its own that no sheet need show. They are not read',
  ],
  [/\/media\//i, 'partial_text', 'the sheets hold pictures, which are not read'],
];

function tellOfFile(zip: ZipArchive, relationships: readonly Relationship[], findings: Findings): void {
  for (const name of zip.names())
    for (const [pattern, code, sentence] of TELLING_PARTS)
      if (pattern.test(name)) findings.add(code, printable(name, 80), sentence);
  for (const { external, type, target } of relationships)
    if (external) findings.add('external_link', printable(type, 40), OUTSIDE, `"${printable(target, 60)}"`);
}

const OUTSIDE = 'the workbook leads to a place outside the file, which was not opened';

/** Comments, and addresses behind words: they stand in parts of their own. */
function tellOfSheet(zip: ZipArchive, { name, part }: WorkbookSheet, grid: Grid, findings: Findings): void {
  const place = `sheet ${printable(name, 60)}`;
  for (const { type, target, external } of relationshipsOf(zip, part)) {
    if (/^(?:comments|threadedComment)$/i.test(type) && zip.has(target)) {
      for (const cell of commentedCells(zip, target))
        findings.add('hidden_content', `${place}, cell ${cell}`, CELL_COMMENT);
    } else if (type === 'hyperlink' && external && !grid.shows(target)) {
      findings.add('hidden_content', place, LINK, `"${printable(target, 60)}"`);
    }
  }
}

const LINK = 'words of the sheet lead to an address that no cell shows. The address is not read';

function commentedCells(zip: ZipArchive, part: string): Set<string> {
  const cells = new Set<string>();
  scanXml(zip.pieces(part), part, {
    open(name, attributes) {
      if (name === 'comment' || name === 'threadedComment') cells.add(printable(attributes.get('ref') ?? '', 10));
    },
    text() {},
    close() {},
  });
  return cells;
}
