/** An OpenDocument spreadsheet (ISO/IEC 26300-1) to a table: one part holds all its sheets. */
import { Refusal } from '../../claim/problem.ts';
import { CELL_COMMENT, CELL_ERROR, CELL_ROUNDED, CELL_WITH_TIME } from './cell-words.ts';
import { printable } from './characters.ts';
import { countedPieces } from './counted-pieces.ts';
import { Findings } from './findings.ts';
import { tellFormula } from './formulas.ts';
import { Grid, LAST_COLUMN, LAST_ROW } from './grid.ts';
import { isRounded, shownNumber } from './number-formats.ts';
import type { Limits, ReadOptions, ReadTable } from './types.ts';
import { workbookTable } from './workbook-table.ts';
import { type Attributes, scanXml } from './xml-scan.ts';
import { openZip, type ZipArchive } from './zip.ts';

const READER = { name: 'rollcall/ods', version: '1' } as const;
const CONTENT = 'content.xml';

export function readOds(bytes: Uint8Array, { sheets: asked, onStep }: ReadOptions, limits: Limits): ReadTable {
  const zip = openZip(bytes);
  const findings = new Findings();
  tellOfFile(zip, findings);
  const reader = new ContentReader(limits, findings);
  scanXml(countedPieces(zip, [CONTENT], onStep)(CONTENT), CONTENT, reader);
  if (reader.sheets.length === 0) {
    throw new Refusal({
      code: 'malformed',
      message: 'The file holds no sheets. Check that it is the right file, or save it anew in a spreadsheet.',
    });
  }
  return workbookTable(reader.sheets, { format: 'ods', reader: READER, asked, findings, warnings: zip.remarks });
}

function tellOfFile(zip: ZipArchive, findings: Findings): void {
  const manifest = 'META-INF/manifest.xml';
  if (zip.has(manifest)) {
    scanXml(zip.pieces(manifest), manifest, {
      open(name) {
        if (name !== 'encryption-data') return;
        throw new Refusal({
          code: 'encrypted',
          message: 'The file opens only with a password. Save it without one, and import that.',
        });
      },
      text() {},
      close() {},
    });
  }
  for (const name of zip.names()) {
    if (/^(?:Basic|Scripts|Dialogs)\//.test(name)) findings.add('active_content', printable(name, 80), MACROS);
    else if (/^(?:Pictures|Object [^/]*)\//.test(name)) findings.add('partial_text', printable(name, 80), PICTURES);
  }
}

const MACROS = 'the file holds macros. None is run; ask for a copy without them before you pass it on';
const PICTURES = 'the sheets hold pictures or charts, which are not read';

/** Elements within a cell, or beside the cells, whose words are no part of it. */
const ASIDE: ReadonlySet<string> = new Set([
  'annotation',
  'frame',
  'custom-shape',
  'control',
  'shapes',
  'forms',
  'tracked-changes',
  'deletion',
  'event-listeners',
]);

/** A cell as it was met, until its row is whole. */
interface Met {
  readonly column: number;
  readonly text: string;
}

class ContentReader {
  readonly sheets: { grid: Grid; hidden: boolean }[] = [];
  readonly #limits: Limits;
  readonly #findings: Findings;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #grid: Grid | undefined;
  /** Elements of {@link ASIDE} that are open. */
  #aside = 0;
  #row = 0;
  #rowRepeats = 1;
  #rowHidden = false;
  #met: Met[] = [];
  #column = 0;
  #columnRepeats = 1;
  /** Columns declared so far, for those that are hidden. */
  #declared = 0;
  #inCell = false;
  #value: string | undefined;
  #type = '';
  #formula: string | undefined;
  #isError = false;
  #lines: string[] = [];

  constructor(limits: Limits, findings: Findings) {
    this.#limits = limits;
    this.#findings = findings;
  }

  open(name: string, attributes: Attributes): void {
    if (ASIDE.has(name)) {
      this.#aside += 1;
      if (name === 'annotation' && this.#inCell)
        this.#grid?.findings.add('hidden_content', this.#place(), CELL_COMMENT);
    }
    if (this.#aside > 0) return;
    switch (name) {
      case 'style':
        this.#style = attributes.get('name') ?? '';
        return;
      case 'table-properties':
        if (attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style);
        return;
      case 'table':
        this.#openSheet(attributes);
        return;
      case 'table-source':
      case 'dde-source':
        this.#findings.add('external_link', this.#grid ? `sheet ${printable(this.#grid.name, 60)}` : name, LINKED);
        return;
      case 'table-column':
        this.#declareColumns(attributes);
        return;
      case 'table-row':
        this.#row += 1;
        this.#rowRepeats = repeats(attributes.get('number-rows-repeated'), LAST_ROW);
        this.#rowHidden = isHidden(attributes);
        this.#column = 0;
        this.#met = [];
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.#openCell(attributes);
        return;
      default:
        if (this.#inCell) this.#openText(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#aside > 0 || !this.#inCell || this.#lines.length === 0) return;
    this.#lines[this.#lines.length - 1] += text.replace(/[ \t\r\n]+/g, ' ');
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.#aside -= 1;
    else if (this.#aside > 0) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  }

  #openSheet(attributes: Attributes): void {
    const name = attributes.get('name') ?? `sheet ${this.sheets.length + 1}`;
    this.#grid = new Grid(name, this.#limits);
    this.sheets.push({ grid: this.#grid, hidden: this.#hiddenStyles.has(attributes.get('style-name') ?? '') });
    this.#row = 0;
    this.#declared = 0;
  }

  #declareColumns(attributes: Attributes): void {
    const count = repeats(attributes.get('number-columns-repeated'), LAST_COLUMN + 1);
    if (isHidden(attributes)) this.#grid?.hideColumns(this.#declared, this.#declared + count - 1);
    this.#declared += count;
  }

  #openCell(attributes: Attributes): void {
    this.#inCell = true;
    this.#lines = [];
    this.#columnRepeats = repeats(attributes.get('number-columns-repeated'), LAST_COLUMN + 1);
    this.#type = attributes.get('value-type') ?? '';
    this.#isError = this.#type === 'error';
    this.#value =
      attributes.get('date-value') ??
      attributes.get('boolean-value') ??
      attributes.get('string-value') ??
      attributes.get('value');
    this.#formula = attributes.get('formula');
    const down = repeats(attributes.get('number-rows-spanned'), LAST_ROW);
    const across = repeats(attributes.get('number-columns-spanned'), LAST_COLUMN + 1);
    if (down * across > 1) {
      this.#grid?.merge({
        top: this.#row,
        bottom: Math.min(this.#row + down - 1, LAST_ROW),
        left: this.#column,
        right: Math.min(this.#column + across - 1, LAST_COLUMN),
      });
    }
  }

  #openText(name: string, attributes: Attributes): void {
    if (name === 'p') this.#lines.push('');
    const last = this.#lines.length - 1;
    if (last < 0) return;
    if (name === 's') this.#lines[last] += ' '.repeat(repeats(attributes.get('c'), 1_000));
    else if (name === 'tab') this.#lines[last] += '\t';
    else if (name === 'line-break') this.#lines[last] += '\n';
  }

  #closeCell(): void {
    this.#inCell = false;
    const text = this.#cellText(this.#lines.join('\n'));
    if (this.#formula !== undefined && this.#grid) tellFormula(this.#formula, text, this.#place(), this.#grid.findings);
    const end = Math.min(this.#column + this.#columnRepeats, LAST_COLUMN + 1);
    if (text !== '') for (let column = this.#column; column < end; column += 1) this.#met.push({ column, text });
    this.#column = end;
  }

  #cellText(shown: string): string {
    const value = this.#value ?? '';
    if (this.#isError || (this.#formula !== undefined && /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown))) {
      this.#say('cell_error', CELL_ERROR, `"${printable(shown, 20)}"`);
      return '';
    }
    switch (this.#type) {
      case 'float':
      case 'currency':
      case 'percentage':
        if (/^0\d+$/.test(shown) || value === '') return shown;
        if (isRounded(value)) this.#say('number_out_of_range', CELL_ROUNDED, `"${printable(value, 30)}"`);
        return shownNumber(value);
      case 'date':
        return this.#day(value, shown);
      case 'boolean':
        return value === '' ? shown : value.toUpperCase();
      case 'string':
        return shown === '' ? value : shown;
      default:
        return shown;
    }
  }

  #day(value: string, shown: string): string {
    const [, day, time] = /^(-?\d{4}-\d{2}-\d{2})(?:T([\d:.]+))?$/.exec(value.trim()) ?? [];
    if (day === undefined) return value === '' ? shown : value;
    if (time !== undefined && /[1-9]/.test(time)) this.#say('partial_text', CELL_WITH_TIME, day);
    return day;
  }

  /** A blank row is passed over however often it is repeated. */
  #closeRow(): void {
    const last = Math.min(this.#row + this.#rowRepeats - 1, LAST_ROW);
    if (this.#met.length > 0) {
      for (let row = this.#row; row <= last; row += 1) {
        for (const { column, text } of this.#met) this.#grid?.put(row, column, text);
        if (this.#rowHidden) this.#grid?.hideRow(row);
      }
    }
    this.#row = last;
  }

  #say(code: 'cell_error' | 'number_out_of_range' | 'partial_text', sentence: string, shown: string): void {
    this.#grid?.findings.add(code, this.#place(), sentence, shown);
  }

  #place(): string {
    return this.#grid?.cellPlace(this.#row, this.#column) ?? '';
  }
}

const LINKED =
  'the sheet takes its values from another file or program. None was asked; the values that were saved are read';

/** How often something stands there, at least once. */
function repeats(written: string | undefined, most: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
}

const isHidden = (attributes: Attributes): boolean =>
  attributes.get('visibility') === 'collapse' || attributes.get('visibility') === 'filter';
