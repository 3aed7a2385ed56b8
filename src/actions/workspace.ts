/**
 * Where a person works: one data directory with its ledger, a clock and a source of chance. Everything that reads the clock or
 * chance does so here, so that `--now` and `--seed` make any run repeatable byte for byte.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../ledger/ledger.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { Store } from '../ledger/port.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { createRegister } from '../register/schema.ts';

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

/** True where a ledger has been made in the directory. */
export const hasLedger = (data: string): boolean => existsSync(ledgerFile(data));

export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  // Names of people in danger are in here: nobody else on the machine may list it.
  mkdirSync(options.data, { recursive: true, mode: 0o700 });
  return workspaceOn(openSqlite(ledgerFile(options.data)), options);
}

/** A workspace that is gone when it is closed: for dry runs where there is no data directory yet. */
export async function openScratch(options: WorkspaceOptions): Promise<Workspace> {
  return workspaceOn(openSqlite(':memory:'), options);
}

/** A workspace on any store; the tests of both stores come in here. */
export async function workspaceOn(store: Store, options: WorkspaceOptions): Promise<Workspace> {
  const chance: Chance = { seed: options.seed, random: randomBytes };
  const ledger = await Ledger.open(store, chance, (tx) => createRegister(tx, store.dialect));
  return {
    data: options.data,
    ledger,
    who: options.who,
    now: () => options.now ?? new Date().toISOString(),
    close: () => store.close(),
  };
}
