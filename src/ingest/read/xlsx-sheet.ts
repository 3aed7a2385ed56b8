/** One worksheet's part to a grid of what its cells hold (ECMA-376 part 1, 18.3). Nothing is calculated. */
import { CELL_ERROR, CELL_WITH_TIME } from './cell-words.ts';
import { printable } from './characters.ts';
import { tellFormula } from './formulas.ts';
import { type CellRange, Grid, LAST_COLUMN, LAST_ROW } from './grid.ts';
import type { Epoch, NumberFormat } from './number-formats.ts';
import { numberText } from './number-text.ts';
import { columnLetters } from './places.ts';
import type { Limits } from './types.ts';
import { unescaped } from './xlsx-parts.ts';
import { type Attributes, scanXml } from './xml-scan.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly epoch: Epoch;
  readonly limits: Limits;
}

export function readWorksheet(pieces: Iterable<Uint8Array>, part: string, name: string, context: SheetContext): Grid {
  const reader = new WorksheetReader(name, context);
  scanXml(pieces, part, reader);
  return reader.grid;
}

/** Elements whose text belongs to a cell. */
const TEXTS: ReadonlySet<string> = new Set(['v', 't', 'f']);

class WorksheetReader {
  readonly grid: Grid;
  readonly #context: SheetContext;
  #row = 0;
  #column = -1;
  #inCell = false;
  /** Of the cell at hand. */
  #type = 'n';
  #style = 0;
  #value = '';
  #inline = '';
  #formula: string | null = null;
  #taking = '';
  /** Readings above words (furigana) are no part of a cell's text. */
  #readings = 0;

  constructor(name: string, context: SheetContext) {
    this.grid = new Grid(name, context.limits);
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) {
      if (name === 'rPh') this.#readings += 1;
      if (name === 'f') this.#formula ??= '';
      this.#taking = TEXTS.has(name) && this.#readings === 0 ? name : '';
      return;
    }
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'col') this.#hideColumns(attributes);
    else if (name === 'mergeCell') {
      const range = rangeOf(attributes.get('ref') ?? '');
      if (range) this.grid.merge(range);
    }
  }

  text(text: string): void {
    if (this.#taking === 'v') this.#value += text;
    else if (this.#taking === 't') this.#inline += text;
    else if (this.#taking === 'f') this.#formula += text;
  }

  close(name: string): void {
    this.#taking = '';
    if (!this.#inCell) return;
    if (name === 'rPh') this.#readings -= 1;
    if (name !== 'c') return;
    this.#inCell = false;
    const text = this.#cellText();
    if (this.#formula !== null) tellFormula(this.#formula, text, this.#place(), this.grid.findings);
    this.grid.put(this.#row, this.#column, text);
  }

  #openRow(attributes: Attributes): void {
    const number = Number(attributes.get('r') ?? this.#row + 1);
    this.#row = Number.isInteger(number) && number >= 1 && number <= LAST_ROW ? number : this.#row + 1;
    this.#column = -1;
    const height = attributes.get('ht');
    if (isOn(attributes.get('hidden')) || (height !== undefined && Number(height) === 0)) this.grid.hideRow(this.#row);
  }

  /** A cell stands where its reference says; without one it is the next in its row. */
  #openCell(attributes: Attributes): void {
    const at = referenceOf(attributes.get('r') ?? '');
    if (at) this.#row = at.row;
    this.#column = at ? at.column : Math.min(this.#column + 1, LAST_COLUMN);
    this.#inCell = true;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#value = '';
    this.#inline = '';
    this.#formula = null;
    this.#readings = 0;
  }

  #hideColumns(attributes: Attributes): void {
    const width = attributes.get('width');
    if (!isOn(attributes.get('hidden')) && !(width !== undefined && Number(width) === 0)) return;
    const [first, last] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    if (first >= 1 && last >= first) this.grid.hideColumns(first - 1, last - 1);
  }

  #cellText(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.#sharedText(value);
      case 'inlineStr':
        return unescaped(this.#inline);
      case 'str':
        return unescaped(value);
      case 'b':
        return value === '' ? '' : isOn(value) ? 'TRUE' : 'FALSE';
      case 'e':
        if (value !== '') this.grid.findings.add('cell_error', this.#place(), CELL_ERROR, `"${printable(value, 20)}"`);
        return '';
      case 'd':
        return this.#isoDay(value);
      default:
        return value === '' ? unescaped(this.#inline) : this.#number(value.trim());
    }
  }

  #sharedText(value: string): string {
    if (value === '') return '';
    const text = this.#context.strings[Number(value)];
    if (text !== undefined) return text;
    this.grid.spoil(this.#row, {
      code: 'malformed',
      reason: `cell ${columnLetters(this.#column)}${this.#row} points to text ${printable(value, 20)}, and the file has ${this.#context.strings.length} texts. Open the file in a spreadsheet, mend the row, save it and import it again`,
    });
    return `(text ${printable(value, 20)})`;
  }

  #number(stored: string): string {
    const format = this.#context.formats[this.#style] ?? PLAIN;
    return numberText(stored, format, this.#context.epoch, this.#place, this.grid.findings);
  }

  #isoDay(value: string): string {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})(T[\d:.]+(?:Z|[-+]\d\d:?\d\d)?)?$/.exec(value.trim()) ?? [];
    if (day === undefined) return value;
    if (time !== undefined && /[1-9]/.test(time.slice(0, 9)))
      this.grid.findings.add('partial_text', this.#place(), CELL_WITH_TIME, day);
    return day;
  }

  readonly #place = (): string => this.grid.cellPlace(this.#row, this.#column);
}

const PLAIN: NumberFormat = { kind: 'plain' };

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** "C4" to row 4, column 2; undefined for what is no reference, or beyond a sheet's end. */
function referenceOf(reference: string): { row: number; column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  const row = Number(reference.slice(at));
  if (at === 0 || column - 1 > LAST_COLUMN || !Number.isInteger(row) || row < 1 || row > LAST_ROW) return undefined;
  return { row, column: column - 1 };
}

function rangeOf(reference: string): CellRange | undefined {
  const [from, to] = reference.replaceAll('$', '').split(':').map(referenceOf);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}
