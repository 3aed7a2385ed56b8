/** An edition as a file: what it says of itself, and how one takes another's place. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../ledger/port.ts';
import { openSqlite, vacuumInto } from '../ledger/sqlite.ts';
import { syncFolder } from '../ledger/sync-folder.ts';

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
  /** Commitments by index, hexadecimal. */
  readonly leaves: readonly string[];
}

/** Null where there is no file. */
export async function headOf(file: string): Promise<EditionHead | null> {
  if (!existsSync(file)) return null;
  const store = openSqlite(file, { readOnly: true });
  try {
    const [version] = await store.all<{ value: string }>("select value from edition where name = 'version'");
    const leaves = await store.all<{ hash: string }>('select hash from leaf order by ix');
    return {
      version: Number(version?.value),
      steps: await store.all('select * from step order by n'),
      leaves: leaves.map(({ hash }) => hash),
    };
  } finally {
    await store.close();
  }
}

export async function copyEdition(from: string, to: string): Promise<void> {
  const store = openSqlite(from, { readOnly: true });
  try {
    await vacuumInto(store, to);
  } finally {
    await store.close();
  }
}

export function removeAll(...files: string[]): void {
  for (const file of files)
    for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(path, { force: true });
}

/** Puts another note under one publication: nothing else of the file changes. */
export async function writeNote(file: string, n: number, note: string): Promise<void> {
  const [draft, written] = [`${file}.draft`, `${file}.next`];
  removeAll(draft, written);
  await copyEdition(file, draft);
  const store = openSqlite(draft, { setsCounters: true });
  try {
    await store.transaction((tx) => tx.run('update step set note = ? where n = ?', [note, n]));
    await writeWhole(store, written);
  } finally {
    await store.close();
    removeAll(draft);
  }
  await putInPlace(written, file);
}

/** The schema cookie counts rewrites; set back, the same rows make the same file however often it was written. */
export async function writeWhole(draft: Store, written: string): Promise<void> {
  await draft.all('pragma schema_version = 1');
  await vacuumInto(draft, written);
}

/** The bytes are on the disk before the name points to them, and the name before anyone is told. */
export async function putInPlace(written: string, file: string): Promise<void> {
  const handle = await open(written, 'r+');
  await handle.sync();
  await handle.close();
  renameSync(written, file);
  syncFolder(dirname(file));
}
