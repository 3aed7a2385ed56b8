/** What a store says of itself where it is damaged or out of reach, in words for the person whose it is. */
import { accessSync, constants } from 'node:fs';
import { Refusal } from '../claim/problem.ts';
import { serverRefusal } from '../ledger/postgres-problem.ts';

/** The low byte of SQLite's result codes (sqlite.org/rescode.html). */
const SAID: Readonly<Record<number, (file: string) => Refusal>> = {
  3: mayNotBeRead,
  8: mayOnlyBeRead,
  11: (file) => damaged(file, 'parts of it are not what was written'),
  13: full,
  14: (file) => (may(file, constants.R_OK) ? notTaken(file) : mayNotBeRead(file)),
  26: (file) => damaged(file, 'it is no database, or its beginning is lost'),
};
const IO_ERROR = 10;
/** The extended codes of input and output that failed in reading: read, short read. All others are of writing, syncing, cutting, locking. */
const FAILED_READING: ReadonlySet<number> = new Set([266, 522]);

/** An error of the statement itself. Ours are written out in the program: one that finds no such table met other tables. */
const STATEMENT_ERROR = 1;
const OTHER_TABLES =
  /no such (table|column|index)|no column named|malformed|unsupported file format|already exists|duplicate column/;

/**
 * Runs `work` on a store at `place`, a file or a server's address without its password; what the store could not do there is thrown
 * as a {@link Refusal} that names the place and a way out.
 */
export async function naming<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw (isServer(place) ? serverRefusal(error, place) : undefined) ?? inWords(place, error) ?? error;
  }
}

const isServer = (place: string): boolean => place.startsWith('postgres://');

/** Null where the store has not said it, or it says nothing about the file. */
function inWords(file: string, error: unknown): Refusal | null {
  // Everything kept as JSON was written by this program: what does not parse was changed.
  if (error instanceof SyntaxError) return damaged(file, 'what is written in it cannot be read');
  const { code, errcode, message, path } = error as Partial<Record<'code' | 'errcode' | 'message' | 'path', unknown>>;
  if (code === 'ERR_OUT_OF_RANGE') return damaged(file, 'a number in it is none that was written');
  if (code === 'ENOSPC' || code === 'EDQUOT') return full(typeof path === 'string' ? path : file);
  if (code === 'EIO' || code === 'EFBIG') return notTaken(typeof path === 'string' ? path : file);
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return null;
  const kind = errcode & 0xff;
  if (kind === STATEMENT_ERROR)
    return OTHER_TABLES.test(String(message))
      ? damaged(file, 'its tables are not those that this program makes')
      : null;
  if (kind === IO_ERROR)
    return FAILED_READING.has(errcode) ? damaged(file, 'the disk does not give back all of it') : notTaken(file);
  return SAID[kind]?.(file) ?? null;
}

export function damaged(file: string, how: string): Refusal {
  return new Refusal({
    code: 'corrupt',
    message: `${file} is damaged: ${how}. Nothing was written. Put a backup in its place (an edition: publish it anew), then let \`rollcall verify\` check the whole.`,
  });
}

/** May this person do that with the file? */
export function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function full(file: string): Refusal {
  return new Refusal({
    code: 'too_large',
    message: `The disk is full: ${file} could not grow. What was confirmed before is kept, nothing is half written. Make room, then do this again: what is there already is not added twice.`,
  });
}

function notTaken(file: string): Refusal {
  return new Refusal({
    code: 'corrupt',
    message: `The disk did not take what was to be written to ${file}. What was confirmed before is kept, nothing is half written. Look after the disk (is it failing, full or taken out?), then do this again: what is there already is not added twice.`,
  });
}

export function mayNotBeRead(path: string): Refusal {
  return new Refusal({
    code: 'missing_value',
    message: `You may not read ${path}. Ask whoever owns it for the right to, or name another folder with --data.`,
  });
}

export function mayOnlyBeRead(path: string): Refusal {
  return new Refusal({
    code: 'missing_value',
    message: `You may read ${path} and not write to it, and this has to write. Ask whoever owns it for the right to, or copy the folder and name the copy with --data.`,
  });
}
