/** An edition as a file: what it says of itself, and how one takes another's place. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { constants, copyFile, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../ledger/port.ts';
import type { Signer } from '../ledger/signed-note.ts';
import { openSqlite, vacuumInto } from '../ledger/sqlite.ts';
import { syncFolder } from '../ledger/sync-folder.ts';
import { leaveRoom, signFile } from './file-signature.ts';

/** What an edition's file says it published. */
export interface EditionHead {
  readonly version: number;
  readonly steps: readonly {
    readonly n: number;
    readonly size: number;
    readonly root: string;
    /** Absent in a file that an older program made. */
    readonly note?: string;
  }[];
}

/** Null where there is no file. */
export async function headOf(file: string): Promise<EditionHead | null> {
  if (!existsSync(file)) return null;
  return reading(file, async (store) => {
    const [version] = await store.all<{ value: string }>("select value from edition where name = 'version'");
    return { version: Number(version?.value), steps: await store.all('select * from step order by n') };
  });
}

/** Commitments of its leaves by index, hexadecimal. */
export async function leafHashesIn(file: string): Promise<string[]> {
  const rows = await reading(file, (store) => store.all<{ hash: string }>('select hash from leaf order by ix'));
  return rows.map(({ hash }) => hash);
}

/** What an edition's file is asked, opened for it alone. */
export async function reading<T>(file: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openSqlite(file, { readOnly: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A published file is never written to again, so a copy of its bytes is the edition; a disk that can shares them. */
export const copyEdition = (from: string, to: string): Promise<void> => copyFile(from, to, constants.COPYFILE_FICLONE);

export function removeAll(...files: string[]): void {
  for (const file of files)
    for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(path, { force: true });
}

/** Puts another note under one publication: nothing else that the file says changes. */
export async function writeNote(file: string, n: number, note: string, signer: Signer): Promise<void> {
  const [draft, written] = [`${file}.draft`, `${file}.next`];
  removeAll(draft, written);
  await copyEdition(file, draft);
  const store = openSqlite(draft, { draft: true });
  try {
    await store.transaction((tx) => tx.run('update step set note = ? where n = ?', [note, n]));
    await writeWhole(store, written, signer);
  } finally {
    await store.close();
    removeAll(draft);
  }
  await putInPlace(written, file);
}

/** The schema cookie counts rewrites; set back, the same rows make the same file however often it was written. */
export async function writeWhole(draft: Store, written: string, signer: Signer): Promise<void> {
  const blank = await leaveRoom(draft, signer);
  await draft.all('pragma schema_version = 1');
  await vacuumInto(draft, written);
  await signFile(written, blank, signer);
}

/** The bytes are on the disk before the name points to them, and the name before anyone is told. */
export async function putInPlace(written: string, file: string): Promise<void> {
  const handle = await open(written, 'r+');
  await handle.sync();
  await handle.close();
  renameSync(written, file);
  syncFolder(dirname(file));
}
