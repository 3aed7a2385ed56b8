/** The folder in which what a data directory is to hold is being made, and what a run that was killed has left of one. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../actions/running.ts';

export type Making = 'example' | 'backup' | 'restore' | 'unlock';

const MAKING = /^(?:example|backup|restore|unlock)-of-process-(\d+)$/;

/** Longer than any of it takes between two files: a folder untouched for so long is nobody's, though its process's number may be in use again. */
const ABANDONED_MS = 3_600_000;

export const makingFolder = (data: string, what: Making): string => join(data, `${what}-of-process-${process.pid}`);

/** Takes away what was left, whatever has come into the register since. */
export function removeAbandoned(data: string): void {
  for (const name of unlessOutOfReach(() => readdirSync(data)) ?? []) {
    const process = MAKING.exec(name)?.[1];
    if (process === undefined) continue;
    const folder = join(data, name);
    unlessOutOfReach(() => {
      if (!isRunning(Number(process)) || Date.now() - lastTouched(folder) > ABANDONED_MS)
        rmSync(folder, { recursive: true, force: true });
    });
  }
}

/** In a folder that may only be read, or not even that, it stays; one that is just being moved into place is gone by itself. */
function unlessOutOfReach<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

const lastTouched = (folder: string): number =>
  Math.max(...[folder, ...readdirSync(folder).map((name) => join(folder, name))].map((path) => statSync(path).mtimeMs));
