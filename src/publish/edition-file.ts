/** An edition as a file: what it says of itself, and how one takes another's place. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openSqlite } from '../ledger/sqlite.ts';

/** What an edition's file says it published. */
export interface EditionHead {
  readonly version: number;
  readonly steps: readonly { readonly n: number; readonly size: number; readonly root: string }[];
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
      steps: await store.all('select n, size, root from step order by n'),
      leaves: leaves.map(({ hash }) => hash),
    };
  } finally {
    await store.close();
  }
}

export async function vacuumInto(from: string, to: string): Promise<void> {
  const store = openSqlite(from, { readOnly: true });
  try {
    await store.all(`vacuum into '${quoted(to)}'`);
  } finally {
    await store.close();
  }
}

export const quoted = (path: string): string => path.replaceAll("'", "''");

export function removeAll(...files: string[]): void {
  for (const file of files)
    for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(path, { force: true });
}

/** The bytes are on the disk before the name points to them, and the name before anyone is told. */
export async function putInPlace(written: string, file: string): Promise<void> {
  const handle = await open(written, 'r+');
  await handle.sync();
  await handle.close();
  renameSync(written, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync();
  await folder.close();
}
