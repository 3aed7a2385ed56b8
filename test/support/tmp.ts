/** Folders for tests: fresh, and gone when the test process ends, also when a test failed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/** A new empty folder of this process's own (mode 0700). Its name begins with `rollcall-` and `purpose`. */
export function temporaryFolder(purpose = 'test'): string {
  const folder = mkdtempSync(join(tmpdir(), `rollcall-${purpose}-`));
  if (made.size === 0) process.once('exit', () => [...made].forEach(removeFolder));
  made.add(folder);
  return folder;
}

/** Removes a folder of {@link temporaryFolder} before the process ends; for what is large or must not be found again. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  made.delete(folder);
}
