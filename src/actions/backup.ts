/** Back the ledger up into one encrypted file, and make a data directory of such a file again. */
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Closing, Opening } from '../ledger/age.ts';
import { copied, rememberBackup } from '../ledger/backup.ts';
import { takeLedger } from '../ledger/exchange-import.ts';
import { linesOf } from '../ledger/json-lines.ts';
import { openSealed, writeSealed } from '../ledger/sealed-file.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { erasedKeyFile } from './erased.ts';
import type { Restored, RestoreProgress } from './restored.ts';
import { restoredFrom } from './restored.ts';
import { makingFolder, removeAbandoned } from './unfinished.ts';
import type { Workspace, WorkspaceOptions } from './workspace.ts';

export type { Closing, Opening } from '../ledger/age.ts';

export interface BackedUp {
  readonly file: string;
  /** The last entry that is in it, and the tree head there. */
  readonly entry: number;
  readonly root: string;
  /** The key of the tombstones, to be kept apart from the backup; null where nobody was erased. */
  readonly keyApart: string | null;
}

/**
 * Everything as it stands now, while others go on. The file is proved by opening it before it has its name; then the ledger
 * remembers it. The plain copy lies in the data directory meanwhile, and nowhere else.
 */
export async function backup(
  workspace: Workspace,
  file: string,
  closing: Closing,
  signal: AbortSignal,
  progress: (done: number, of: number, what: string) => void = () => {},
): Promise<BackedUp> {
  const { ledger, data } = workspace;
  removeAbandoned(data);
  mkdirSync(dirname(file), { recursive: true });
  const making = makingFolder(data, 'backup');
  mkdirSync(making, { recursive: true, mode: 0o700 });
  try {
    const at = workspace.now();
    return await copied(ledger, join(making, 'ledger.sqlite'), async ({ entry, root, bytes }) => {
      await writeSealed(file, bytes, closing, signal, progress);
      await rememberBackup(ledger.store, file, at, entry);
      const key = erasedKeyFile(data);
      return { file, entry, root, keyApart: existsSync(key) ? key : null };
    });
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

const SQLITE = 'SQLite format 3\0';

/** Into an empty folder; verified, the register and the editions made again. Refused whole where any of the file is damaged. */
export const restore = (
  options: WorkspaceOptions,
  file: string,
  opening: Opening,
  progress: RestoreProgress = () => {},
): Promise<Restored> =>
  restoredFrom(
    options,
    async (ledger) => {
      const bytes = openSealed(file, opening);
      const beginning = await bytes.next();
      const all = from(beginning, bytes);
      const isFile = !beginning.done && Buffer.from(beginning.value).toString('latin1').startsWith(SQLITE);
      if (isFile) return pipeline(all, createWriteStream(ledger, { mode: 0o600, flags: 'wx', flush: true }));
      const store = openSqlite(ledger);
      try {
        await takeLedger(store, linesOf(all), async (name) => {
          throw new Error(`the backup names a file beside it (${name})`);
        });
      } finally {
        await store.close();
      }
    },
    progress,
  );

async function* from(
  beginning: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!beginning.done) yield beginning.value;
  yield* rest;
}
