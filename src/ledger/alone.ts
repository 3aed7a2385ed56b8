/** An embedded ledger with nobody else at it. */
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../claim/problem.ts';

const SQLITE_BUSY = 5;

/**
 * Folds the journal into the ledger's file and holds the file, so that no other process can open it, until `release`. Throws
 * {@link Refusal} where another has it open. Whoever opens and closes the file by other means in this process lets go of the hold.
 */
export function holdAlone(file: string): { release(): void } {
  const db = new DatabaseSync(file);
  try {
    db.exec('pragma busy_timeout = 0');
    // Only the one connection there is can leave the write-ahead journal.
    db.exec('pragma journal_mode = delete');
    db.exec('begin exclusive');
  } catch (error) {
    db.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new Refusal({
      code: 'id_conflict',
      message: `Another program has ${file} open. Stop it (\`rollcall serve\`, an import) and do this again. Nothing was changed.`,
    });
  }
  return { release: () => db.close() };
}
