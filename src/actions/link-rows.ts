/** The rows of a table of people, read piece by piece: the file may be larger than what fits in memory. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import { guessDelimiter, scanRecords, splitDirective } from '../ingest/read/csv-records.ts';
import { LIMITS } from '../ingest/read/read.ts';
import type { Gathered } from '../resolve/index.ts';
import { Gatherer } from '../resolve/index.ts';
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
  const gatherer = new Gatherer();
  const rows: number[] = [];
  let reading: Reading | undefined;
  for await (const block of recordsOf(path, signal, progress)) {
    for (const { row, cells } of block) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (!reading) {
        reading = readingOf(cells, name);
        continue;
      }
      if (cells.length > reading.width) throw tooLong(name, row, cells.length, reading.width);
      const read = reading.cellsOf(cells);
      if (read.id === '') {
        throw new Refusal({
          code: 'missing_value',
          message: `${name}, row ${row}: the record has no ${reading.idColumn}. Fill it in: clusters are told by it.`,
          at: `row ${row}`,
        });
      }
      gatherer.add(read);
      rows.push(row);
    }
  }
  if (!reading)
    throw new Refusal({ code: 'empty', message: `${name} holds no rows. Check that it is the right file.` });
  return { gathered: gatherer.finish(), rows: Int32Array.from(rows), others: reading.others };
}

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Block by block, for to wait for each row would take longer than to read it. */
async function* recordsOf(
  path: string,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
): AsyncGenerator<readonly Row[]> {
  let before = 0;
  let delimiter: string | undefined;
  for await (const block of blocksOf(path, signal, progress)) {
    let text = block;
    if (delimiter === undefined) {
      const directed = splitDirective(text);
      text = directed.text;
      delimiter = directed.delimiter ?? guessDelimiter(text, LIMITS.cellLength).delimiter;
    }
    const rows = [...rowsOf(text, delimiter, before, basename(path))];
    yield rows;
    before = rows.at(-1)?.row ?? before;
  }
}

function* rowsOf(text: string, delimiter: string, before: number, name: string): Generator<Row> {
  for (const record of scanRecords(text, { delimiter, cellLength: LIMITS.cellLength })) {
    const row = before + record.row;
    if (record.fault === 'unclosed') {
      throw new Refusal({
        code: 'malformed',
        message: `${name}, row ${row}: a quote is opened and not closed. Close it, or remove it.`,
        at: `row ${row}`,
      });
    }
    yield { row, cells: record.cells };
  }
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
