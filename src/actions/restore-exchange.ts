/** A data directory from the plain files of `export --all`. */
import { takeLedger } from '../ledger/exchange-import.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import type { ExchangeFile } from './exchange-file.ts';
import type { Restored, RestoreProgress } from './restored.ts';
import { restoredFrom } from './restored.ts';
import type { WorkspaceOptions } from './workspace.ts';

export const restoreExchange = (
  options: WorkspaceOptions,
  { lines, bytesOf }: ExchangeFile,
  progress: RestoreProgress = () => {},
): Promise<Restored> =>
  restoredFrom(
    options,
    async (ledger) => {
      const store = openSqlite(ledger);
      try {
        await takeLedger(store, lines, bytesOf);
      } finally {
        await store.close();
      }
    },
    progress,
  );
