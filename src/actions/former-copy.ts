/** A copy of a ledger as it is, made before it is brought to a newer form: from there on an older program could not read it. */
import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../claim/problem.ts';
import { sameLedger } from '../ledger/backup.ts';
import { formOf } from '../ledger/ledger.ts';
import type { Store } from '../ledger/port.ts';
import { LEDGER_VERSION } from '../ledger/schema.ts';
import { openSqlite, vacuumInto } from '../ledger/sqlite.ts';
import { syncFile, syncFolder } from './on-disk.ts';

/** Where the copy is; null where the ledger has today's form, or is new. A copy that is there already is never written over. */
export async function keepFormerCopy(store: Store, file: string): Promise<string | null> {
  const form = await formOf(store, store.dialect);
  if (form === 0 || form >= LEDGER_VERSION) return null;
  for (let n = 1; ; n++) {
    const copy = join(dirname(file), `ledger.form-${form}${n === 1 ? '' : `.${n}`}.sqlite`);
    // Made a moment ago by an opening that was cut short, it serves; anything else is somebody's, and stays.
    if (existsSync(copy) && (await isCopy(store, copy))) return copy;
    if (existsSync(copy)) continue;
    await makeCopy(store, copy);
    return copy;
  }
}

async function makeCopy(store: Store, copy: string): Promise<void> {
  const part = `${copy}.part-${process.pid}`;
  try {
    rmSync(part, { force: true });
    await vacuumInto(store, part);
    chmodSync(part, 0o600);
    if (!(await isCopy(store, part)))
      throw new Refusal({
        code: 'corrupt',
        message: `The ledger is of an older form, and no sound copy of it could be made first (${copy}). It was left as it is. Check the disk; \`rollcall export --all\` of the program that wrote it saves what is there.`,
      });
    await syncFile(part);
    renameSync(part, copy);
    await syncFolder(dirname(copy));
  } finally {
    rmSync(part, { force: true });
  }
}

async function isCopy(store: Store, copy: string): Promise<boolean> {
  try {
    const other = openSqlite(copy, { readOnly: true });
    try {
      return await sameLedger(store, other);
    } finally {
      await other.close();
    }
  } catch {
    return false;
  }
}
