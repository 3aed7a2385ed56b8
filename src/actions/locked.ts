/** The mark of a locked data directory: the file that holds all of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../claim/problem.ts';

export const lockedFile = (data: string): string => join(data, 'locked.age');

export const isLocked = (data: string): boolean => existsSync(lockedFile(data));

/** Throws {@link Refusal}, with what to do, where the directory is locked. */
export function refuseLocked(data: string): void {
  if (!isLocked(data)) return;
  throw new Refusal({
    code: 'encrypted',
    message: `${data} is locked: all of it is in ${lockedFile(data)}. \`rollcall unlock\` opens it again.`,
  });
}
