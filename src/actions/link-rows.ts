/** The rows of a table of people, read piece by piece: the file may be larger than what fits in memory. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import { guessDelimiter, scanRecords, splitDirective } from '../ingest/read/csv-records.ts';
import { LIMITS } from '../ingest/read/read.ts';
import type { Column, ColumnName, Gathered } from '../resolve/index.ts';
import { COLUMNS, columnOf, GrowingColumn, unitsOf } from '../resolve/index.ts';
import { unreadable } from './file-bytes.ts';
import type { Reading } from './link-columns.ts';
import { readingOf } from './link-columns.ts';

const CHUNK = 1 << 20;

export interface People {
  readonly gathered: Gathered;
  /** As a person counts them: the row of each record; the header is row 1. */
  readonly rows: Int32Array;
  /** Headers of the columns that are compared as plain text. */
  readonly others: readonly string[];
}

/** `progress` is told bytes. Throws {@link Refusal} where the file can't be read, or names no records or no people. */
export async function readPeople(
  path: string,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
): Promise<People> {
  const name = basename(path);
  let table: Table | undefined;
  let before = 0;
  let delimiter: string | undefined;
  for await (const block of blocksOf(path, signal, progress)) {
    let text = block;
    if (delimiter === undefined) {
      const directed = splitDirective(text);
      text = directed.text;
      delimiter = directed.delimiter ?? guessDelimiter(text, LIMITS.cellLength).delimiter;
    }
    const tell: Tell = (line, units, ends, row) => {
      if (table) table.add(line, units, ends, row);
      else if (!cellsOf(line, ends).every(isBlank)) table = new Table(cellsOf(line, ends), name);
    };
    before = text.includes('"')
      ? quotedRows(text, delimiter, before, name, tell)
      : plainRows(text, delimiter.charCodeAt(0), before, tell);
  }
  if (!table) throw new Refusal({ code: 'empty', message: `${name} holds no rows. Check that it is the right file.` });
  return table.people();
}

/** Told a text in which a row's cells stand, the same as units, where each ends (the next begins one behind), and the row's number. */
type Tell = (text: string, units: Uint16Array, ends: readonly number[], row: number) => void;

const cellsOf = (text: string, ends: readonly number[]): string[] =>
  ends.slice(1).map((end, at) => text.slice((ends[at] as number) + 1, end));

class Table {
  readonly #name: string;
  readonly #reading: Reading;
  /** By column of the table; those that are not used are not kept. */
  readonly #columns: readonly (GrowingColumn | undefined)[];
  readonly #ids: string[] = [];
  readonly #rows: number[] = [];

  constructor(header: readonly string[], name: string) {
    this.#name = name;
    this.#reading = readingOf(header, name);
    const { columns, others } = this.#reading;
    const used = new Set([...Object.values(columns).flatMap(({ of }) => of), ...others.map(({ at }) => at)]);
    this.#columns = header.map((_, at) => (used.has(at) ? new GrowingColumn() : undefined));
  }

  add(text: string, units: Uint16Array, ends: readonly number[], row: number): void {
    const { idAt, idColumn, width } = this.#reading;
    const count = ends.length - 1;
    const id = idAt < count ? text.slice((ends[idAt] as number) + 1, ends[idAt + 1]).trim() : '';
    if ((id === '' || count > width) && cellsOf(text, ends).every(isBlank)) return;
    if (count > width) throw tooLong(this.#name, row, count, width);
    if (id === '') {
      throw new Refusal({
        code: 'missing_value',
        message: `${this.#name}, row ${row}: the record has no ${idColumn}. Fill it in: clusters are told by it.`,
        at: `row ${row}`,
      });
    }
    this.#ids.push(id);
    this.#rows.push(row);
    for (let at = 0; at < this.#columns.length; at++) {
      const [from, to] = at < count ? [(ends[at] as number) + 1, ends[at + 1] as number] : [0, 0];
      this.#columns[at]?.addPiece(text, units, from, to);
    }
  }

  people(): People {
    const { columns, others } = this.#reading;
    const read = this.#columns.map((column) => column?.column());
    const those = (of: readonly number[]): Column[] => of.flatMap((at) => read[at] ?? []);
    const made = COLUMNS.map((name) => {
      const { of, text } = columns[name];
      return [name, columnOf(those(of), this.#ids.length, text)];
    });
    return {
      gathered: {
        ids: this.#ids,
        columns: Object.fromEntries(made) as Record<ColumnName, Column>,
        others: those(others.map(({ at }) => at)),
      },
      rows: Int32Array.from(this.#rows),
      others: others.map(({ header }) => header),
    };
  }
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The rows of a text without quotes, `before` of which were told already; how many were by then. */
function plainRows(text: string, delimiter: number, before: number, tell: Tell): number {
  const units = unitsOf(text);
  const ends: number[] = [];
  let row = before;
  for (let at = 0; at < units.length; at++) {
    ends.length = 0;
    ends.push(at - 1);
    for (; at < units.length && units[at] !== 10 && units[at] !== 13; at++) if (units[at] === delimiter) ends.push(at);
    ends.push(at);
    tell(text, units, ends, ++row);
    if (units[at] === 13 && units[at + 1] === 10) at++;
  }
  return row;
}

/** The same of any text. */
function quotedRows(block: string, delimiter: string, before: number, name: string, tell: Tell): number {
  let row = before;
  for (const record of scanRecords(block, { delimiter, cellLength: LIMITS.cellLength })) {
    row = before + record.row;
    if (record.fault === 'unclosed') {
      throw new Refusal({
        code: 'malformed',
        message: `${name}, row ${row}: a quote is opened and not closed. Close it, or remove it.`,
        at: `row ${row}`,
      });
    }
    const ends = [-1];
    for (const cell of record.cells) ends.push((ends.at(-1) as number) + 1 + cell.length);
    const text = record.cells.join(delimiter);
    tell(text, unitsOf(text), ends, row);
  }
  return row;
}

/** Whole lines, and as far as can be seen whole records: no block ends within quotes. */
async function* blocksOf(
  path: string,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
): AsyncGenerator<string> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const { size } = await file.stat();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const buffer = Buffer.allocUnsafe(CHUNK);
    let held = '';
    for (let done = 0; ; ) {
      signal.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, CHUNK).catch((error: unknown) => {
        throw unreadable(path, error);
      });
      held += decoded(decoder, buffer.subarray(0, bytesRead), bytesRead === 0, path);
      done += bytesRead;
      progress(done, Math.max(size, done));
      const end = bytesRead === 0 ? held.length : endOfRecords(held);
      if (end > 0) yield held.slice(0, end);
      held = held.slice(end);
      if (bytesRead === 0) return;
    }
  } finally {
    await file.close();
  }
}

/** Behind the last line end that stands outside quotes; a block in which no quote closes is cut all the same. */
function endOfRecords(text: string): number {
  const end = text.lastIndexOf('\n') + 1;
  if (!text.includes('"')) return end;
  let [quotes, safe] = [0, 0];
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) quotes++;
    else if (code === 10 && quotes % 2 === 0) safe = at + 1;
  }
  return safe > 0 || text.length < LIMITS.cellLength * 2 ? safe : end;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, last: boolean, path: string): string {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    throw new Refusal({
      code: 'encoding_unknown',
      message: `${basename(path)} is not UTF-8 text. Save it as UTF-8 and try again.`,
    });
  }
}

const tooLong = (name: string, row: number, cells: number, width: number): Refusal =>
  new Refusal({
    code: 'ragged_row',
    message: `${name}, row ${row} has ${cells} cells under ${width} column names. Put a cell that holds the delimiter in quotes.`,
    at: `row ${row}`,
  });
