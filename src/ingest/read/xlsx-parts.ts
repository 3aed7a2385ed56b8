/** The parts of a workbook that its sheets refer to: its texts, its number formats, and which sheets there are. */
import { Refusal } from '../../claim/problem.ts';
import { builtinFormat, type Epoch, formatOfCode, type NumberFormat } from './number-formats.ts';
import { partNamed, type Relationship, relationshipsOf } from './ooxml.ts';
import { tooLarge } from './table.ts';
import type { Limits } from './types.ts';
import { scanXml } from './xml-scan.ts';
import type { ZipArchive } from './zip.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** What it is: worksheet, chartsheet, dialogsheet, macrosheet. */
  readonly type: string;
  readonly part: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly epoch: Epoch;
  readonly relationships: readonly Relationship[];
}

/** ECMA-376 part 1, 18.2. Throws {@link Refusal} where it is no workbook or one of its sheets is missing. */
export function readWorkbook(zip: ZipArchive): Workbook {
  const main = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const part = partNamed(zip, main, 'the workbook');
  if (part.endsWith('.bin')) {
    throw new Refusal({
      code: 'unsupported_type',
      message:
        'The file is an Excel binary workbook (.xlsb), which is not read. Save it as .xlsx or CSV (UTF-8) and import that.',
    });
  }
  const relationships = relationshipsOf(zip, part);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let epoch: Epoch = 1900;
  let root = '';
  scanXml(zip.pieces(part), part, {
    open(name, attributes) {
      root ||= name;
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.get('date1904') ?? '')) epoch = 1904;
      if (name !== 'sheet') return;
      const state = attributes.get('state') ?? 'visible';
      listed.push({ name: attributes.get('name') ?? '', hidden: state !== 'visible', id: attributes.get('id') ?? '' });
    },
    text() {},
    close() {},
  });
  if (root !== 'workbook' || listed.length === 0) {
    throw new Refusal({
      code: 'malformed',
      message: `The file's part "${part}" is no workbook${root === 'workbook' ? ' with sheets' : ''}. Get the file again, or save it anew in a spreadsheet.`,
    });
  }
  const sheets = listed.map(({ name, hidden, id }, i) => {
    const found = relationships.find((relationship) => relationship.id === id);
    const target = found?.target ?? `xl/worksheets/sheet${i + 1}.xml`;
    return {
      name,
      hidden,
      type: found?.type ?? 'worksheet',
      part: partNamed(zip, target, `sheet "${name.slice(0, 60)}"`),
    };
  });
  return { sheets, epoch, relationships };
}

/** The texts that cells refer to by number, each as one string: runs of different looks joined, readings above words left out. */
export function readSharedStrings(zip: ZipArchive, part: string | undefined, limits: Limits): string[] {
  const strings: string[] = [];
  if (part === undefined || !zip.has(part)) return strings;
  let text = '';
  let taking = false;
  let aside = 0;
  scanXml(zip.pieces(part), part, {
    open(name) {
      if (name === 'rPh') aside += 1;
      taking = name === 't' && aside === 0;
      if (name === 'si') text = '';
    },
    text(piece) {
      if (taking) text += piece;
    },
    close(name) {
      taking = false;
      if (name === 'rPh') aside -= 1;
      if (name !== 'si') return;
      strings.push(unescaped(text));
      if (strings.length > limits.cells) throw tooLarge('cells', limits.cells);
    },
  });
  return strings;
}

/** Characters that XML can't hold are written `_xHHHH_` (ECMA-376 part 1, 22.9.2.19); half a character stays so. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  const meant = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return meant.isWellFormed() ? meant : text;
}

/** By the number of a cell's style, how it shows numbers. */
export function readNumberFormats(zip: ZipArchive, part: string | undefined): NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (part === undefined || !zip.has(part)) return formats;
  const own = new Map<number, NumberFormat>();
  let inCellStyles = false;
  scanXml(zip.pieces(part), part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        own.set(Number(attributes.get('numFmtId')), formatOfCode(attributes.get('formatCode') ?? ''));
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes.get('numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtinFormat(id));
      }
    },
    text() {},
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return formats;
}
