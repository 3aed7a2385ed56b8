/**
 * A closed data directory as one encrypted file, and back. At every instant either the plain directory is whole, or the encrypted
 * file is, proved by opening it; while that file has its name nothing else in the directory counts.
 */
import type { ReadStream, Stats } from 'node:fs';
import {
  createReadStream,
  createWriteStream,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../claim/problem.ts';
import type { Closing, Opening } from '../ledger/age.ts';
import { holdAlone } from '../ledger/alone.ts';
import { openSealed, writeSealed } from '../ledger/sealed-file.ts';
import type { TarEntry } from '../ledger/tar.ts';
import { tarred, untarred } from '../ledger/tar.ts';
import { isLocked, lockedFile } from './locked.ts';
import { syncFile, syncFolder } from './on-disk.ts';
import { naming } from './store-problem.ts';
import { makingFolder, removeAbandoned } from './unfinished.ts';
import { hasLedger, ledgerFile } from './workspace.ts';

type Progress = (done: number, of: number, what: string) => void;

export interface Locked {
  readonly file: string;
  /** An earlier lock was cut short after its file was whole: what it had left lying open is gone now. */
  readonly finished?: true;
}

/** Throws {@link Refusal} where another process has the ledger open, or something lies there that can't be packed. */
export async function lock(
  data: string,
  closing: Closing,
  signal: AbortSignal,
  progress: Progress = () => {},
): Promise<Locked> {
  const file = lockedFile(data);
  if (isLocked(data)) {
    // Whatever came in after the lock is none of it, and stays.
    const { mtimeMs: whole } = statSync(file);
    const left = filesIn(data).filter(({ path, told }) => path !== file && told.isFile() && told.mtimeMs <= whole);
    if (left.length === 0)
      throw new Refusal({ code: 'id_conflict', message: `${data} is locked already. \`rollcall unlock\` opens it.` });
    await remove(
      data,
      left.map(({ name }) => name),
    );
    return { file, finished: true };
  }
  if (!hasLedger(data))
    throw new Refusal({ code: 'missing_value', message: `There is no register in ${data} to lock.` });
  removeAbandoned(data);
  const hold = await naming(ledgerFile(data), async () => holdAlone(ledgerFile(data)));
  // Closing what was read of the ledger's file lets go of the hold, and so comes last.
  const ledger = createReadStream(ledgerFile(data), { autoClose: false });
  const packed: string[] = [];
  try {
    await writeSealed(file, tarred(entriesIn(data, ledger, packed)), closing, signal, progress);
    await remove(data, packed);
    return { file };
  } finally {
    ledger.destroy();
    hold.release();
  }
}

/** Back to what was locked. Throws {@link Refusal}, and it stays locked, where the key does not open it or it is damaged. */
export async function unlock(data: string, opening: Opening, progress: Progress = () => {}): Promise<void> {
  const file = lockedFile(data);
  if (!isLocked(data))
    throw new Refusal({
      code: 'missing_value',
      message: `${data} is not locked: there is no ${basename(file)} in it.`,
    });
  removeAbandoned(data);
  const making = makingFolder(data, 'unlock');
  try {
    mkdirSync(making, { mode: 0o700 });
    let done = 0;
    for await (const entry of untarred(openSealed(file, opening))) {
      await unpack(making, entry);
      done += entry.size;
      progress(done, done, 'bytes');
    }
    for (const name of readdirSync(making)) {
      // What a lock or an unlock that was cut short left lying there is in the file too.
      rmSync(join(data, name), { recursive: true, force: true });
      renameSync(join(making, name), join(data, name));
    }
    await syncFolder(data);
    rmSync(file);
    await syncFolder(data);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** Everything in the directory, folders before what is in them. Names are within it. */
function filesIn(data: string): { name: string; path: string; told: Stats }[] {
  return readdirSync(data, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => ({ name, path: join(data, name), told: lstatSync(join(data, name)) }));
}

/** Removes these, and folders in which nothing is left. */
async function remove(data: string, names: readonly string[]): Promise<void> {
  for (const name of names) rmSync(join(data, name), { force: true });
  for (const { path, told } of filesIn(data).reverse())
    if (told.isDirectory() && readdirSync(path).length === 0) rmdirSync(path);
  await syncFolder(data);
}

async function* entriesIn(data: string, ledger: ReadStream, packed: string[]): AsyncGenerator<TarEntry> {
  const part = `${basename(lockedFile(data))}.part-`;
  for (const { name, path, told } of filesIn(data)) {
    if (name.startsWith(part)) continue;
    const entry = { path: name.split(sep).join('/'), mode: told.mode & 0o777, size: told.size };
    if (told.isDirectory()) yield { ...entry, path: `${entry.path}/`, size: 0, bytes: nothing() };
    else if (told.isFile()) {
      packed.push(name);
      yield { ...entry, bytes: path === ledgerFile(data) ? ledger : createReadStream(path) };
    } else
      throw new Refusal({
        code: 'unsupported_type',
        message: `${path} is neither a file nor a folder and can’t be packed. Move it elsewhere and lock again. Nothing was changed.`,
      });
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function unpack(folder: string, { path, mode, bytes }: TarEntry): Promise<void> {
  if (path.startsWith('/') || path.split('/').includes('..'))
    throw new Refusal({
      code: 'unsafe_name',
      message: `The locked file names ${path}, which lies outside the folder.`,
    });
  const to = join(folder, path);
  if (path.endsWith('/')) {
    mkdirSync(to, { recursive: true, mode });
    return;
  }
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  await pipeline(bytes, createWriteStream(to, { mode, flags: 'wx', flush: true }));
  await syncFile(to);
}
