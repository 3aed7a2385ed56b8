/**
 * Where a person works: one data directory with its ledger, a clock and a source of chance. Everything that reads the clock or
 * chance does so here, so that `--now` and `--seed` make any run repeatable byte for byte.
 */
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../claim/problem.ts';
import type { Chance, Ledger } from '../ledger/ledger.ts';
import type { Store } from '../ledger/port.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { openDesk } from '../register/desk.ts';
import { mayNotBeRead, mayOnlyBeRead } from './store-problem.ts';

export interface WorkspaceOptions {
  readonly data: string;
  /** ISO 8601 instant, or null for the machine's clock. */
  readonly now: string | null;
  readonly seed: string | null;
  readonly who: string;
}

export interface Workspace {
  readonly data: string;
  readonly ledger: Ledger;
  readonly who: string;
  now(): string;
  close(): Promise<void>;
}

export const ledgerFile = (data: string): string => join(data, 'ledger.sqlite');
export const editionFile = (data: string, audience: string): string => join(data, 'editions', `${audience}.sqlite`);

/** True where a ledger has been made in the directory. Throws {@link Refusal} where this person may not look. */
export function hasLedger(data: string): boolean {
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
  const file = ledgerFile(options.data);
  makeFolder(options.data);
  if (hasLedger(options.data)) {
    if (!may(file, constants.R_OK)) throw mayNotBeRead(file);
    if (!may(file, constants.W_OK)) throw mayOnlyBeRead(file);
  }
  if (!may(options.data, constants.W_OK)) throw mayOnlyBeRead(options.data);
  return workspaceOn(openSqlite(file), options);
}

/** Opens a ledger that is there, for questions only: also where nothing may be written, such as a backup on a locked disk. */
export async function openToRead(options: WorkspaceOptions): Promise<Workspace> {
  const file = ledgerFile(options.data);
  if (!may(file, constants.R_OK)) throw mayNotBeRead(file);
  if (may(file, constants.W_OK) && may(options.data, constants.W_OK)) return openWorkspace(options);
  // The store would make its journal beside the file. Where none was left there, the file is the whole and needs none.
  const place = existsSync(`${file}-wal`) ? file : `${pathToFileURL(file).href}?immutable=1`;
  return workspaceOn(openSqlite(place, { readOnly: true }), options);
}

function makeFolder(data: string): void {
  try {
    // Names of people in danger are in here: nobody else on the machine may list it.
    mkdirSync(data, { recursive: true, mode: 0o700 });
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

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** A workspace that is gone when it is closed: for dry runs where there is no data directory yet. */
export async function openScratch(options: WorkspaceOptions): Promise<Workspace> {
  return workspaceOn(openSqlite(':memory:'), options);
}

/** A workspace on any store; the tests of both stores come in here. */
export async function workspaceOn(store: Store, options: WorkspaceOptions): Promise<Workspace> {
  const chance: Chance = { seed: options.seed, random: randomBytes };
  const ledger = await openDesk(store, chance);
  return {
    data: options.data,
    ledger,
    who: options.who,
    now: () => options.now ?? new Date().toISOString(),
    close: () => store.close(),
  };
}
