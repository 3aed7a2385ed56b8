/**
 * Tables as a workbook (ECMA-376, SpreadsheetML). Every cell is text written in its place (`inlineStr`), so that nothing in it can be
 * run as a formula or read as a number or a day. The same tables give the same bytes.
 */
import { strToU8, zipSync } from 'fflate';

export interface TextTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell holds no more (Excel specifications and limits). */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;
/** The first day that a zip can tell. */
const NO_TIME = new Date(1980, 0, 1);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function xlsxOf(tables: readonly TextTable[]): Uint8Array {
  const names = sheetNames(tables);
  const numbers = tables.map((_, at) => at + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${tables.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(tables.map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(table)])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)])), {
    mtime: NO_TIME,
  });
}

/** Cell style 0 plain, wrapped; 1 bold. Number format 49 is text: what is typed over a cell stays text, too. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** The header stays in sight; columns are as wide as their words, within reason. */
function sheetOf({ header, rows }: TextTable): string {
  const widths = header.map((_, column) => {
    const longest = [header, ...rows].reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(60, Math.max(8, longest + 2))}" customWidth="1"/>`;
  });
  const line = (row: readonly string[], style: 0 | 1): string =>
    `<row>${row.map((cell) => (cell === '' ? `<c s="${style}"/>` : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, LONGEST_CELL))}</t></is></c>`)).join('')}</row>`;
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${line(header, 1)}${rows.map((row) => line(row, 0)).join('')}</sheetData></worksheet>`;
}

/** Names without what a workbook forbids in them, each once. */
function sheetNames(tables: readonly TextTable[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ name }, at) => {
    const own =
      name
        .replaceAll(/[[\]:*?/\\']/gu, ' ')
        .slice(0, LONGEST_NAME)
        .trim() || `Sheet ${at + 1}`;
    const single = taken.has(own.toLowerCase()) ? `${own.slice(0, LONGEST_NAME - 4)} (${at + 1})` : own;
    taken.add(single.toLowerCase());
    return single;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As XML text; characters that XML 1.0 can't hold are shown as U+FFFD. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
