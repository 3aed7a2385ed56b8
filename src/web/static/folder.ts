/**
 * A folder of files that is replaced as a whole: written beside the one that is there, then put in its place by renaming. A reader
 * finds the old folder or the new one. A file whose bytes are the same is the old file itself, with its time.
 *
 * Invariants:
 * - `MANIFEST.sha256` (as sha256sum writes it) lists every file that is the folder's own; what somebody else put there stays;
 * - a folder that is not empty and has no manifest is somebody's, and is never touched;
 * - a write that was stopped goes on where it was, if it is of the same edition (`of`): each file in `FOLDER.next` is whole.
 *
 * Where the folder is a symbolic link, the link is swapped, in one step. Where it is a folder, two renames do it: a program that is
 * killed between them leaves `FOLDER.old`, which the next write puts back first.
 */
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { sha256Hex } from '../../claim/canonical.ts';
import { Refusal } from '../../claim/problem.ts';

export interface FolderFile {
  /** Under the folder, with /. */
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export interface FolderWritten {
  readonly files: number;
  /** New or changed; the rest kept their bytes and times. */
  readonly written: number;
  readonly removed: number;
}

const MANIFEST = 'MANIFEST.sha256';
const OF = '.of';

/** `of` tells one content from another, so that a stopped write of the same goes on. Throws {@link Refusal} where the folder is not ours. */
export async function writeFolder(
  folder: string,
  of: string,
  files: readonly FolderFile[],
  onFile: (done: number, path: string) => void = () => {},
): Promise<FolderWritten> {
  const out = resolve(folder);
  putBack(out);
  const before = manifestOf(out);
  if (before === null && existsSync(out) && readdirSync(out).length > 0) {
    throw new Refusal({
      code: 'id_conflict',
      message: `${folder} holds other files (there is no ${MANIFEST} in it): an edition is written into a folder of its own. Name another, or an empty one.`,
    });
  }
  const next = `${out}.next`;
  begin(next, of);
  const lines: string[] = [];
  let written = 0;
  for (const [done, { path, bytes }] of files.entries()) {
    onFile(done, path);
    const target = join(next, ...path.split('/'));
    if (!existsSync(target)) await put(target, await bytes(), join(out, ...path.split('/')));
    const hash = sha256Hex(readFileSync(target));
    if (before?.get(path) !== hash) written++;
    lines.push(`${hash}  ${path}`);
  }
  const own = new Set(files.map(({ path }) => path));
  for (const path of othersIn(out, before ?? new Map())) {
    if (!own.has(path)) cpSync(join(out, path), join(next, path), { preserveTimestamps: true, verbatimSymlinks: true });
  }
  await put(join(next, MANIFEST), Buffer.from(`${lines.sort().join('\n')}\n`), join(out, MANIFEST));
  rmSync(join(next, OF));
  await swap(out, next, of);
  return { files: files.length, written, removed: [...(before?.keys() ?? [])].filter((path) => !own.has(path)).length };
}

/** What a write that was killed between two renames had put aside. */
function putBack(out: string): void {
  const old = `${out}.old`;
  if (!existsSync(old)) return;
  if (existsSync(out)) rmSync(old, { recursive: true });
  else renameSync(old, out);
}

function begin(next: string, of: string): void {
  const mark = join(next, OF);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === of) return;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  writeFileSync(mark, of);
}

/** The file that was there, where its bytes are the same; else a new one, whole on the disk before it has its name. */
async function put(target: string, bytes: Uint8Array, old: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  if (isSame(old, bytes)) {
    try {
      return linkSync(old, target);
    } catch {
      // A file system without hard links: a copy with the old time.
      return cpSync(old, target, { preserveTimestamps: true });
    }
  }
  const part = `${target}.part`;
  const handle = await open(part, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  renameSync(part, target);
}

function isSame(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

/** Path → hash; null where there is no manifest. */
function manifestOf(out: string): Map<string, string> | null {
  const file = join(out, MANIFEST);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Files in the folder that no write put there: a host's own settings, a domain's proof. */
function othersIn(out: string, own: ReadonlyMap<string, string>): string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((path) => path !== MANIFEST && !own.has(path.split(sep).join('/')));
}

async function swap(out: string, next: string, of: string): Promise<void> {
  const link = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (link) {
    const before = resolve(dirname(out), readlinkSync(out));
    const place = `${out}.${sha256Hex(of).slice(0, 12)}`;
    // The same content again stands in its own place already.
    if (before === place) return rmSync(next, { recursive: true });
    rmSync(place, { recursive: true, force: true });
    renameSync(next, place);
    rmSync(`${out}.link`, { force: true });
    symlinkSync(basename(place), `${out}.link`);
    renameSync(`${out}.link`, out);
    await syncFolder(dirname(out));
    return rmSync(before, { recursive: true, force: true });
  }
  const old = `${out}.old`;
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  await syncFolder(dirname(out));
  rmSync(old, { recursive: true, force: true });
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
