/** A data directory made from what was kept elsewhere: in a folder of its own first, and moved into place when it is whole. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import type { Verification } from '../ledger/verify.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { locatorProblems } from '../register/locators.ts';
import { copyLedger } from './copy-ledger.ts';
import { syncFile, syncFolder } from './on-disk.ts';
import { remakeEdition } from './remake-edition.ts';
import { makingFolder, removeAbandoned } from './unfinished.ts';
import type { Workspace, WorkspaceOptions } from './workspace.ts';
import { editionFile, ledgerFile, openToRead, openWorkspace, placeOf } from './workspace.ts';

export interface Restored extends Omit<Verification, 'problems'> {
  /** Editions made again from the ledger. */
  readonly editions: readonly string[];
}

export type RestoreProgress = (done: number, of: number, what: string) => void;

/**
 * `make` writes the ledger's file (also of one that goes to a server in the end). It is opened, brought to today's form, verified, its register and editions made; then all of it
 * is moved into the data directory, the ledger last. Throws {@link Refusal}, and leaves nothing, where the directory holds anything
 * or the ledger does not verify.
 */
export async function restoredFrom(
  options: WorkspaceOptions,
  make: (ledger: string) => Promise<void>,
  progress: RestoreProgress = () => {},
): Promise<Restored> {
  const { data, now, seed, who } = options;
  removeAbandoned(data);
  refuseHeld(data);
  const existed = existsSync(data);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const making = makingFolder(data, 'restore');
  try {
    mkdirSync(making, { mode: 0o700 });
    await make(ledgerFile(making));
    const restored = await checked({ data: making, now, seed, who }, progress);
    if (options.store) {
      await copyToServer(options, making);
      // The file, and what lies beside it and speaks of it.
      for (const name of readdirSync(making))
        if (name.startsWith(basename(ledgerFile(making)))) rmSync(join(making, name));
    }
    await moveInto(data, making);
    return restored;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existed && readdirSync(data).length === 0) rmSync(data, { recursive: true });
    throw error;
  }
}

async function checked(options: WorkspaceOptions, progress: RestoreProgress): Promise<Restored> {
  progress(0, 3, 'register');
  const workspace = await openWorkspace(options);
  try {
    progress(1, 3, 'verify');
    const { problems, ...verified } = await verifyLedger(workspace.ledger);
    const wrong = [...problems, ...(await locatorProblems(workspace.ledger.store)).problems];
    if (wrong.length > 0)
      throw new Refusal({
        code: 'corrupt',
        message: `What was restored does not verify, and nothing was kept of it: ${wrong[0]}. Restore from another backup.`,
      });
    progress(2, 3, 'editions');
    const editions = await remadeEditions(workspace);
    progress(3, 3, '');
    return { ...verified, editions };
  } finally {
    await workspace.close();
  }
}

async function remadeEditions(workspace: Workspace): Promise<string[]> {
  const made: string[] = [];
  for (const audience of EDITION_AUDIENCES)
    if (await remakeEdition(workspace, audience, editionFile(workspace.data, audience))) made.push(audience);
  return made;
}

/** Throws {@link Refusal} where anything was ever entered in the ledger on the server. */
async function copyToServer(options: WorkspaceOptions, making: string): Promise<void> {
  const from = await openToRead({ ...options, data: making, store: null });
  try {
    const to = await openWorkspace(options);
    try {
      if (await copyLedger(from, to)) return;
    } finally {
      await to.close();
    }
    throw new Refusal({
      code: 'id_conflict',
      message: `The ledger on ${placeOf(options)} is not empty, and two can’t be one. Name another schema with ?schema=NAME. Nothing was changed.`,
    });
  } finally {
    await from.close();
  }
}

/** The ledger last: a directory with a ledger has all of it. */
async function moveInto(data: string, making: string): Promise<void> {
  const ledger = basename(ledgerFile(making));
  if (existsSync(ledgerFile(making))) await syncFile(ledgerFile(making));
  await syncFolder(making);
  for (const name of readdirSync(making).sort((a, b) => Number(a === ledger) - Number(b === ledger)))
    renameSync(join(making, name), join(data, name));
  rmSync(making, { recursive: true });
  await syncFolder(data);
}

function refuseHeld(data: string): void {
  if (!existsSync(data) || readdirSync(data).length === 0) return;
  throw new Refusal({
    code: 'id_conflict',
    message: `${data} is not empty, and what is restored goes only into an empty folder, so that nothing is written over. Name another with --data.`,
  });
}
