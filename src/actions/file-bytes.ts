/** The bytes of a file that a person names. No more is loaded than can be read at once. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import { printable } from '../ingest/read/characters.ts';
import { LIMITS, readBytes } from '../ingest/read/read.ts';

export interface NamedBytes {
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws {@link Refusal} where the path can't be opened, or holds more than is read at once. */
export function fileBytes(path: string): NamedBytes {
  const name = basename(path);
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    const { size } = fstatSync(file);
    const bytes = readUpTo(file, size > LIMITS.bytes ? BEGINNING : LIMITS.bytes + 1);
    // The reader refuses it, in its own words, by the beginning and the size.
    if (Math.max(size, bytes.length) > LIMITS.bytes) readBytes(bytes, name, { size: Math.max(size, bytes.length) });
    return { name, bytes };
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(path, error);
  } finally {
    closeSync(file);
  }
}

/** Text of a settings file (a mapping, a reading, a draft): short, and UTF-8. */
export function fileText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileBytes(path).bytes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({
      code: 'encoding_unknown',
      message: `${printable(path)} is not UTF-8 text. Save it as UTF-8 and try again.`,
    });
  }
}

/** As {@link fileText}, read as JSON. */
export function fileJson(path: string): unknown {
  const text = fileText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal({
      code: 'malformed',
      message: `${printable(path)} is not JSON: ${printable((error as Error).message, 200)}. Mend it and try again.`,
    });
  }
}

/** Enough of a file that is too large for the reader to say what is wrong with it (see `ReadOptions.size`). */
const BEGINNING = Math.max(1_000_000, LIMITS.cellLength * 4) + 1;
const CHUNK = 1 << 20;

/** A pipe or a device has no size to go by: it is read to its end, or to `most` bytes. */
function readUpTo(file: number, most: number): Uint8Array {
  const chunks: Buffer[] = [];
  let total = 0;
  while (total < most) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, most - total));
    const read = readSync(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    total += read;
  }
  return Buffer.concat(chunks, total);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path',
  ENOTDIR: 'a part of the path is a file, not a folder. Check the path',
  EISDIR: 'it is a folder. Name the files in it',
  EACCES: 'you may not read it. Ask for the right to, or copy it',
  EPERM: 'you may not read it. Ask for the right to, or copy it',
  ELOOP: 'its links lead in a circle. Name the file itself',
  ENAMETOOLONG: 'the path is too long. Move the file, or work from its folder',
};

export function unreadable(path: string, error: unknown): Refusal {
  const { code, message } = error as NodeJS.ErrnoException;
  return new Refusal({
    code: 'missing_value',
    message: `${printable(path)}: ${REASONS[code ?? ''] ?? printable(message)}.`,
  });
}
