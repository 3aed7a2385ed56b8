/** What a store says of itself where it is damaged or out of reach, in words for the person whose it is. */
import { Refusal } from '../claim/problem.ts';
import { serverRefusal } from '../ledger/postgres-problem.ts';

/** The low byte of SQLite's result codes (sqlite.org/rescode.html). */
const SAID: Readonly<Record<number, (file: string) => Refusal>> = {
  3: mayNotBeRead,
  8: mayOnlyBeRead,
  10: (file) => damaged(file, 'the disk does not give back all of it'),
  11: (file) => damaged(file, 'parts of it are not what was written'),
  14: mayNotBeRead,
  26: (file) => damaged(file, 'it is no database, or its beginning is lost'),
};

/**
 * Runs `work` on a store at `place`, a file or a server's address without its password; what the store could not do there is thrown
 * as a {@link Refusal} that names the place and a way out.
 */
export async function naming<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, errcode } = error as { code?: unknown; errcode?: unknown };
    const said = code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? SAID[errcode & 0xff] : undefined;
    throw said?.(place) ?? (isServer(place) ? serverRefusal(error, place) : undefined) ?? error;
  }
}

const isServer = (place: string): boolean => place.startsWith('postgres://');

function damaged(file: string, how: string): Refusal {
  return new Refusal({
    code: 'corrupt',
    message: `${file} is damaged: ${how}. Nothing was written. Put a backup in its place (an edition: publish it anew), then let \`rollcall verify\` check the whole.`,
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
