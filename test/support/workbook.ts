/** Small Excel workbooks, made part by part, so that a test can say exactly what is odd in one. */
import { strToU8, zipSync } from 'fflate';

/** A cell by its own XML (`{ xml: '<v>1</v>', attributes: 't="b"' }`), a number, or a text; null leaves it out. */
export type WorkbookCell = string | number | null | { readonly xml: string; readonly attributes?: string };

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Before and after the cells: `<cols>…</cols>`, `<mergeCells>…</mergeCells>`. */
  readonly head?: string;
  readonly tail?: string;
  /** Attributes of rows, by the row's number. */
  readonly rowAttributes?: Readonly<Record<number, string>>;
  /** Relationships of its part. */
  readonly links?: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly date1904?: boolean;
  /** Format codes; the first is style 1. */
  readonly formats?: readonly string[];
  /** `<si>` elements. */
  readonly shared?: string;
  /** More parts, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function workbook({ sheets, date1904, formats = [], shared, parts = {} }: Workbook): Uint8Array {
  const all: Record<string, string> = {
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        (s, i) =>
          `<sheet name="${escaped(s.name)}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="s${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      `${sheets.map((_, i) => `<Relationship Id="s${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}
       <Relationship Id="t" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="u" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code)}"/>`)
      .join(
        '',
      )}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    ...(shared !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared}</sst>` }),
  };
  for (const [i, sheet] of sheets.entries()) {
    all[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
    if (sheet.links !== undefined) all[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(sheet.links);
  }
  return zipOf({ ...all, ...parts });
}

/** A zip archive of texts, with the same bytes on every run. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2000, 1, 1),
  });

function sheetXml({ rows, head = '', tail = '', rowAttributes = {} }: WorkbookSheet): string {
  const lines = rows.map((cells, i) => {
    const line = cells.map((cell, column) => cellXml(cell, `${letters(column)}${i + 1}`)).join('');
    return `<row r="${i + 1}" ${rowAttributes[i + 1] ?? ''}>${line}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${lines.join('')}</sheetData>${tail}</worksheet>`;
}

function cellXml(cell: WorkbookCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return `<c r="${reference}" ${cell.attributes ?? ''}>${cell.xml}</c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const relationships = (inner: string): string => `<Relationships xmlns="${PACKAGE}">${inner}</Relationships>`;

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
