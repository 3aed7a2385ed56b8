/**
 * Where a person works: one ledger, in the data directory or on a server, with a clock and a source of chance; editions are files of
 * the data directory either way. Everything that reads the clock or
 * chance does so here, so that `--now` and `--seed` make any run repeatable byte for byte.
 */
import { randomBytes } from 'node:crypto';
import { constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../claim/problem.ts';
import { clearTraces, toClear } from '../ledger/erase.ts';
import { keepingHighMark, readHighMark, refuseShortened, shortened } from '../ledger/high-mark.ts';
import type { Chance, Ledger } from '../ledger/ledger.ts';
import type { Store } from '../ledger/port.ts';
import { isServed, openServer } from '../ledger/server.ts';
import { serverAddress } from '../ledger/server-address.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { makeFolder } from '../ledger/sync-folder.ts';
import { damagedFrame } from '../ledger/wal.ts';
import { notingWriter } from '../ledger/writer-note.ts';
import { openDesk } from '../register/desk.ts';
import { keepFormerCopy } from './former-copy.ts';
import { refuseLocked } from './locked.ts';
import { damaged, may, mayNotBeRead, mayOnlyBeRead } from './store-problem.ts';

export interface WorkspaceOptions {
  readonly data: string;
  /** The address of a server that holds the ledger (ledger/server-address.ts); null or left out: the data directory does. */
  readonly store?: string | null;
  /** ISO 8601 instant, or null for the machine's clock. */
  readonly now: string | null;
  readonly seed: string | null;
  readonly who: string;
  /** What this process is at, for whoever has to wait for it: "rollcall import". */
  readonly doing?: string;
  /** Hears what a person should know of the opening itself. */
  readonly told?: (remark: string) => void;
}

export interface Workspace {
  readonly data: string;
  readonly ledger: Ledger;
  readonly who: string;
  now(): string;
  /** An entry whose erasure a crash, or another program, had kept from being cleared out of the store, and that is cleared now. */
  readonly cleared?: number;
  close(): Promise<void>;
}

export const ledgerFile = (data: string): string => join(data, 'ledger.sqlite');
export const editionFile = (data: string, audience: string): string => join(data, 'editions', `${audience}.sqlite`);

/** What people call the place where the ledger is: a file, or an address without its password. */
export const placeOf = ({ data, store }: WorkspaceOptions): string =>
  store ? serverAddress(store).shown : ledgerFile(data);

/** Has a ledger been made there? Looks, and makes nothing. */
export const isBegun = async ({ data, store }: WorkspaceOptions): Promise<boolean> =>
  store ? isServed(store) : hasLedger(data);

/** True where a ledger has been made in the directory. Throws {@link Refusal} where this person may not look, or it is locked. */
export function hasLedger(data: string): boolean {
  refuseLocked(data);
  try {
    return statSync(ledgerFile(data)).isFile();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw mayNotBeRead(data);
  }
}

/** Opens the ledger to write, and makes it where there is none. Throws {@link Refusal} where this person may not. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  if (options.store) return finished(await workspaceOn(await openServer(options.store, { make: true }), options));
  const file = ledgerFile(options.data);
  makeDataFolder(options.data);
  if (hasLedger(options.data)) {
    if (!may(file, constants.R_OK)) throw mayNotBeRead(file);
    if (!may(file, constants.W_OK)) throw mayOnlyBeRead(file);
  }
  if (!may(options.data, constants.W_OK)) throw mayOnlyBeRead(options.data);
  return unshortened(file, () => openLedgerFile(file, options));
}

async function openLedgerFile(file: string, options: WorkspaceOptions): Promise<Workspace> {
  const store = openSqlite(file);
  try {
    const copy = await keepFormerCopy(store, file);
    if (copy !== null)
      options.told?.(
        `This ledger is of an older form and is brought to today’s. As it was it is kept in ${copy}, for the program that wrote it; remove that when all is well.`,
      );
  } catch (error) {
    await store.close();
    throw error;
  }
  return finished(
    await workspaceOn(notingWriter(keepingHighMark(store, file), file, options.doing ?? 'no verb of its own'), options),
  );
}

/** Clears the store of what was erased, where that was not done to its end. */
async function finished(workspace: Workspace): Promise<Workspace> {
  const { store } = workspace.ledger;
  const cleared = await toClear(store);
  return cleared !== null && (await clearTraces(store)) ? { ...workspace, cleared } : workspace;
}

/** Opens the ledger unless confirmed entries have gone from its end, or from the journal that the store is about to read. */
async function unshortened(file: string, open: () => Promise<Workspace>): Promise<Workspace> {
  const frame = damagedFrame(`${file}-wal`);
  if (frame !== null)
    throw damaged(`${file}-wal`, `what was confirmed is in it, and frame ${frame} is not what was written`);
  // Read ahead of the ledger: another process may be writing both.
  const mark = readHighMark(file);
  if (mark === null || mark === 'damaged') return open();
  if (mark.entry > 0 && !existsSync(file)) throw shortened(file, mark, 0);
  const workspace = await open();
  try {
    await refuseShortened(workspace.ledger.store, file, mark);
    return workspace;
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

/** Opens a ledger that is there, for questions only: also where nothing may be written, such as a backup on a locked disk. */
export async function openToRead(options: WorkspaceOptions): Promise<Workspace> {
  if (options.store) return workspaceOn(await openServer(options.store, { make: false }), options);
  const file = ledgerFile(options.data);
  if (!may(file, constants.R_OK)) throw mayNotBeRead(file);
  if (may(file, constants.W_OK) && may(options.data, constants.W_OK)) return openWorkspace(options);
  // The store would make its journal beside the file. Where none was left there, the file is the whole and needs none.
  const place = existsSync(`${file}-wal`) ? file : `${pathToFileURL(file).href}?immutable=1`;
  return unshortened(file, () => workspaceOn(openSqlite(place, { readOnly: true }), options));
}

function makeDataFolder(data: string): void {
  try {
    // Names of people in danger are in here: nobody else on the machine may list it.
    makeFolder(data);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') throw mayOnlyBeRead(data);
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new Refusal({
        code: 'type_mismatch',
        message: `${data} is no folder, or lies in something that is none. Name a folder with --data.`,
      });
    }
    throw error;
  }
}

/** A workspace that is gone when it is closed: for dry runs where there is no data directory yet. */
export async function openScratch(options: WorkspaceOptions): Promise<Workspace> {
  return workspaceOn(openSqlite(':memory:'), options);
}

/** A workspace on any store; the tests of both stores come in here. */
export async function workspaceOn(store: Store, options: WorkspaceOptions): Promise<Workspace> {
  const chance: Chance = { seed: options.seed, random: randomBytes };
  let ledger: Ledger;
  try {
    ledger = await openDesk(store, chance);
  } catch (error) {
    await store.close();
    throw error;
  }
  return {
    data: options.data,
    ledger,
    who: options.who,
    now: () => options.now ?? new Date().toISOString(),
    close: () => store.close(),
  };
}
