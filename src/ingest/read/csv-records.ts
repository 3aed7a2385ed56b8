/**
 * A delimited text to records, after RFC 4180 and what offices make of it. Written here rather than taken from a
 * library for one property: a broken quote costs the line it stands on and never the rows after it. A parser that reads
 * on to the next quote turns five people into one long name.
 *
 * Rules: a quote opens a cell only as its first character; inside, two quotes are one; it must be closed before a
 * delimiter, a line end or the end of the file. Where it is not, the physical line alone is the record, and says so.
 * Line ends are CRLF, LF or CR, mixed as they come. Time is linear, save that each broken quote is searched for its end
 * within `cellLength` characters.
 */
import type { RawRecord } from './table-layout.ts';

export interface ScanOptions {
  readonly delimiter: string;
  readonly cellLength: number;
  /** Columns the table is known to have: a quoted cell that holds whole lines of as many is taken as unclosed. */
  readonly columns?: number;
}

const QUOTE = '"';

export function* scanRecords(text: string, options: ScanOptions): Generator<RawRecord> {
  const { delimiter } = options;
  const lineFeed = forwardSearch(text, '\n');
  const carriageReturn = forwardSearch(text, '\r');
  const quote = forwardSearch(text, QUOTE);
  let at = 0;
  let row = 1;
  let line = 1;
  while (at < text.length) {
    const lineEnd = Math.min(lineFeed(at), carriageReturn(at));
    let end = lineEnd;
    let record: RawRecord;
    if (quote(at) >= lineEnd) {
      record = { row, line, cells: text.slice(at, lineEnd).split(delimiter) };
    } else {
      const quoted = scanQuoted(text, at, options);
      if (quoted) {
        record = { row, line, cells: quoted.cells };
        end = quoted.end;
      } else {
        record = { row, line, ...splitLeniently(text.slice(at, lineEnd), delimiter) };
      }
    }
    yield record;
    line += end === lineEnd ? 1 : 1 + lineEndsIn(text, at, end);
    row += 1;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

/** `indexOf` that remembers: asked with positions that only grow, it goes over the text once. */
function forwardSearch(text: string, needle: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const next = text.indexOf(needle, from);
      found = next === -1 ? text.length : next;
    }
    return found;
  };
}

/** One record from `start` by the strict rules; undefined where a quote breaks them. */
function scanQuoted(text: string, start: number, options: ScanOptions): { cells: string[]; end: number } | undefined {
  const { delimiter, cellLength, columns } = options;
  const cells: string[] = [];
  let at = start;
  for (;;) {
    let cellEnd: number;
    if (text[at] === QUOTE) {
      const close = closingQuote(text, at + 1, cellLength);
      if (close === -1) return undefined;
      const cell = text.slice(at + 1, close).replaceAll('""', QUOTE);
      if (columns !== undefined && holdsRows(cell, delimiter, columns)) return undefined;
      cells.push(cell);
      cellEnd = close + 1;
    } else {
      cellEnd = at;
      while (cellEnd < text.length && text[cellEnd] !== delimiter && text[cellEnd] !== '\n' && text[cellEnd] !== '\r') {
        if (text[cellEnd] === QUOTE) return undefined;
        cellEnd += 1;
      }
      cells.push(text.slice(at, cellEnd));
    }
    const next = text[cellEnd];
    if (next === undefined || next === '\n' || next === '\r') return { cells, end: cellEnd };
    if (next !== delimiter) return undefined;
    at = cellEnd + 1;
  }
}

function closingQuote(text: string, from: number, cellLength: number): number {
  let at = text.indexOf(QUOTE, from);
  while (at !== -1 && at - from <= cellLength) {
    if (text[at + 1] !== QUOTE) return at;
    at = text.indexOf(QUOTE, at + 2);
  }
  return -1;
}

/** Whether a cell has swallowed whole rows: a line inside it has as many delimiters as a row of the table. */
function holdsRows(cell: string, delimiter: string, columns: number): boolean {
  if (columns < 3 || !/[\r\n]/.test(cell)) return false;
  return cell
    .split(/\r\n|\r|\n/)
    .slice(1, -1)
    .some((line) => line.split(delimiter).length === columns);
}

/** A line whose quotes break the rules: quotes still hold delimiters together where they pair up on the line. */
function splitLeniently(line: string, delimiter: string): { cells: string[]; fault: 'unclosed' | 'stray' } {
  const cells: string[] = [];
  let open = false;
  let from = 0;
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] === QUOTE && (open || i === from)) open = !open;
    else if (line[i] === delimiter && !open) {
      cells.push(line.slice(from, i));
      from = i + 1;
    }
  }
  if (open) return { cells: line.split(delimiter), fault: 'unclosed' };
  cells.push(line.slice(from));
  return { cells: cells.map(unquoted), fault: 'stray' };
}

/** On a line with a stray quote the other cells are read as ever. */
function unquoted(cell: string): string {
  const inner = /^"((?:[^"]|"")*)"$/.exec(cell)?.[1];
  return inner === undefined ? cell : inner.replaceAll('""', QUOTE);
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) count += 1;
  }
  return count;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLED_ROWS = 200;
const SAMPLED_CHARACTERS = 262_144;

export interface DelimiterGuess {
  readonly delimiter: string;
  /** Cells that most rows have. */
  readonly columns: number;
  /** Share of the sampled rows that have as many. */
  readonly agreement: number;
  readonly sampled: number;
}

/** The delimiter by which most rows have the same number of cells, and more than one. Commas where nothing divides. */
export function guessDelimiter(text: string, cellLength: number): DelimiterGuess {
  const guesses = DELIMITERS.map((delimiter) => tryDelimiter(text, delimiter, cellLength));
  const dividing = guesses.filter((g) => g.columns > 1);
  const score = (g: DelimiterGuess): number => g.agreement + Math.min(g.columns, 20) / 100;
  dividing.sort((a, b) => score(b) - score(a));
  return dividing[0] ?? guesses[0] ?? { delimiter: ',', columns: 1, agreement: 1, sampled: 0 };
}

/** How the text divides by one delimiter. Rows that are blank, or a title alone in its row, don't vote. */
export function tryDelimiter(text: string, delimiter: string, cellLength: number): DelimiterGuess {
  const sample = text.length > SAMPLED_CHARACTERS ? text.slice(0, SAMPLED_CHARACTERS) : text;
  const widths = new Map<number, number>();
  let sampled = 0;
  for (const { cells } of scanRecords(sample, { delimiter, cellLength })) {
    if (cells.every((c) => c.trim() === '')) continue;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    sampled += 1;
    if (sampled === SAMPLED_ROWS) break;
  }
  let [columns, count] = [1, 0];
  for (const [width, times] of widths) {
    if (width > 1 && (times > count || (times === count && width > columns))) [columns, count] = [width, times];
  }
  return { delimiter, columns, agreement: sampled === 0 ? 0 : count / sampled, sampled };
}

const DIRECTIVE = /^sep=(.)(?:\r\n|\r|\n|$)/;

/** Excel's first line "sep=;": a setting, not a row, and not counted as one. */
export function splitDirective(text: string): { delimiter?: string; text: string } {
  const found = DIRECTIVE.exec(text.slice(0, 16));
  return found?.[1] === undefined ? { text } : { delimiter: found[1], text: text.slice(found[0].length) };
}
