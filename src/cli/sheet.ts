/**
 * A printed answer for people: headings, lines and aligned tables. Everything put on it is made printable; headings are bold on a
 * terminal that shows colours and plain anywhere else.
 */
import { styleText } from 'node:util';
import { printable } from '../actions/printable.ts';
import { printText } from './output.ts';
import { padded, widthOf, wrapped } from './width.ts';

export interface Column {
  readonly label: string;
  /** Numbers stand under each other. */
  readonly right?: boolean;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Lines under the row: what it rests on. */
  readonly under?: readonly string[];
}

/** Where a page broke its lines says nothing here: words quoted from it go on. */
const shown = (text: string): string => printable(text.replaceAll(/(?<=\S)[ \t]*\r?\n[ \t]*(?=\S)/gu, ' '));

const GAP = '  ';
/** A column is not made narrower than this to fit a terminal. */
const NARROWEST = 12;

export class Sheet {
  readonly #lines: string[] = [];
  readonly #width: number;

  /** `width`: columns of the terminal; without end where nobody sees the lines break. */
  constructor(width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY) {
    this.#width = width;
  }

  heading(text: string): void {
    if (this.#lines.length > 0) this.#lines.push('');
    this.#lines.push(bold(shown(text)));
  }

  line(text: string, indent = 0): void {
    const margin = ' '.repeat(indent);
    for (const line of wrapped(shown(text), Math.max(NARROWEST, this.#width - indent))) this.#lines.push(margin + line);
  }

  lines(texts: readonly string[], indent = 0): void {
    for (const text of texts) this.line(text, indent);
  }

  blank(): void {
    this.#lines.push('');
  }

  table(columns: readonly Column[], rows: readonly TableRow[]): void {
    const cells = rows.map((row) => columns.map((_, at) => shown(row.cells[at] ?? '')));
    const widths = this.#fitted(
      columns.map((column, at) => Math.max(widthOf(column.label), ...cells.map((row) => widthOf(row[at] ?? '')))),
    );
    const put = (row: readonly string[], style: (text: string) => string): void => {
      const broken = row.map((cell, at) => wrapped(cell, widths[at] ?? NARROWEST));
      const height = Math.max(...broken.map((lines) => lines.length));
      for (let i = 0; i < height; i++) {
        const line = broken.map((lines, at) => padded(lines[i] ?? '', widths[at] ?? 0, columns[at]?.right)).join(GAP);
        this.#lines.push(style(line.trimEnd()));
      }
    };
    put(
      columns.map((column) => column.label),
      bold,
    );
    rows.forEach((row, at) => {
      put(cells[at] ?? [], (text) => text);
      this.lines(row.under ?? [], 4);
    });
  }

  print(): void {
    printText(this.toString());
  }

  toString(): string {
    return this.#lines.length === 0 ? '' : `${this.#lines.join('\n')}\n`;
  }

  /** The widest columns give way until the table fits. */
  #fitted(widths: readonly number[]): number[] {
    const out = [...widths];
    const total = (): number => out.reduce((sum, width) => sum + width, GAP.length * (out.length - 1));
    while (total() > this.#width) {
      const widest = Math.max(...out);
      if (widest <= NARROWEST) break;
      const at = out.indexOf(widest);
      out[at] = Math.max(NARROWEST, widest - Math.max(1, Math.min(widest - secondOf(out, at), total() - this.#width)));
    }
    return out;
  }
}

const secondOf = (widths: readonly number[], at: number): number =>
  Math.max(NARROWEST, ...widths.filter((_, i) => i !== at));

/** Honours NO_COLOR and what the terminal can show. */
const bold = (text: string): string => (text === '' ? '' : styleText('bold', text, { stream: process.stdout }));
