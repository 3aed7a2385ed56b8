/** A folder's list of names, put on the disk: a file that was made or renamed is there after a power cut only then. */
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

export function syncFolder(folder: string): void {
  // Windows opens no folder, and keeps its names by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder that only its owner may enter, with those it lies in, and sees them onto the disk. */
export function makeFolder(folder: string): void {
  const topmost = making(folder);
  if (topmost === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    syncFolder(dirname(made));
    if (made === topmost || dirname(made) === made) return;
  }
}

function making(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    // Node makes the folders above first: where one is said to be missing all the same, the disk did not take it.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw Object.assign(new Error(`the disk did not take the folder ${folder}`), { code: 'EIO', path: folder });
  }
}
