/**
 * Who is writing to the embedded ledger: a note beside its file, so that whoever has to wait too long is told whom for. The lock is
 * SQLite's own and goes with its process; the note only names the holder, and one left by a process that was killed is seen as that.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from '../claim/problem.ts';
import type { Store } from './port.ts';
import { isRunning } from './running.ts';
import { LedgerBusy } from './sqlite.ts';

const noteFile = (ledger: string): string => `${ledger}-writer`;

/** The store, leaving a note of who writes. `doing`: what this process is at, and where it serves if it does; shown to others. */
export function notingWriter(store: Store, ledger: string, doing: string): Store {
  const file = noteFile(ledger);
  const note = `${process.pid} ${doing}\n`;
  return {
    ...store,
    transaction: async (work) => {
      try {
        return await store.transaction((tx) => {
          // The lock is ours by now, whoever's note stands there.
          write(file, note);
          return work(tx);
        });
      } catch (error) {
        throw error instanceof LedgerBusy ? busy(ledger, file, error) : error;
      }
    },
    close: async () => {
      await store.close();
      if (read(file) === note) rmSync(file, { force: true });
    },
  };
}

function busy(ledger: string, file: string, { seconds }: LedgerBusy): Refusal {
  const [, id = '', doing = ''] = /^(\d+) (.*)\n$/.exec(read(file)) ?? [];
  const holder = id !== '' && isRunning(Number(id)) ? `Process ${id} (${doing})` : 'Another program';
  return new Refusal({
    code: 'id_conflict',
    message: `${holder} has been writing to ${ledger} for ${seconds} seconds, and nothing was written here. Wait for it to end, or stop it, and do this again.`,
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A note that can't be written (a full disk) is no reason to stop. */
function write(file: string, note: string): void {
  try {
    writeFileSync(file, note, { mode: 0o600 });
  } catch {
    // Nobody is named.
  }
}
