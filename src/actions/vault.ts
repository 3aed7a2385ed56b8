/** Who can open what is sealed. Every change is an entry: who, when, why; never the key. */

import type { Closing, Opening } from '../ledger/age.ts';
import type { Transaction } from '../ledger/port.ts';
import type { Holder } from '../ledger/vault.ts';
import { addHolder, holdersOf, makeVault, removeHolder, unlock } from '../ledger/vault.ts';
import { record } from '../register/desk.ts';
import type { Workspace } from './workspace.ts';

export type { Closing, Holder, Opening };

export const createVault = (
  workspace: Workspace,
  holder: string,
  closing: Closing,
  why: string,
): Promise<VaultChange> =>
  change(workspace, why, `vault made, held by ${holder}`, (tx) => makeVault(tx, holder, closing));

/** Whoever adds a holder is one. */
export async function addVaultHolder(
  workspace: Workspace,
  opening: Opening,
  holder: string,
  closing: Closing,
  why: string,
): Promise<VaultChange> {
  const { identity } = await unlock(workspace.ledger.store, opening);
  return change(workspace, why, `vault holder added: ${holder}`, (tx) => addHolder(tx, identity, holder, closing));
}

export const removeVaultHolder = (workspace: Workspace, holder: string, why: string): Promise<VaultChange> =>
  change(workspace, why, `vault holder removed: ${holder}`, (tx) => removeHolder(tx, holder));

/** Another passphrase for the holder whose passphrase this is. What is sealed is not touched. */
export async function changePassphrase(
  workspace: Workspace,
  opening: Opening,
  closing: Closing,
  why: string,
): Promise<VaultChange> {
  const { identity, holder } = await unlock(workspace.ledger.store, opening);
  return change(workspace, why, `vault key wrapped anew for ${holder}`, async (tx) => {
    // In one transaction, in an order in which the vault is never without a holder.
    await addHolder(tx, identity, `${holder} `, closing);
    await removeHolder(tx, holder);
    await tx.run('update vault_holder set holder = ? where holder = ?', [holder, `${holder} `]);
  });
}

export interface VaultChange {
  readonly entry: number;
  readonly holders: readonly Holder[];
}

async function change(
  workspace: Workspace,
  why: string,
  tool: string,
  work: (tx: Transaction) => Promise<void>,
): Promise<VaultChange> {
  const { ledger, who, now } = workspace;
  return ledger.store.transaction(async (tx) => {
    await work(tx);
    const { entry } = await record(ledger, tx, { kind: 'vault', at: now(), note: { who, why, tool }, items: [] });
    return { entry, holders: await holdersOf(tx) };
  });
}

export interface VaultStatus {
  readonly holders: readonly Holder[];
  /** Ids of what is sealed, with the entry that sealed it. */
  readonly sealed: readonly { readonly sealed: string; readonly entry: number; readonly at: string }[];
}

export async function vaultStatus({ ledger: { store } }: Workspace): Promise<VaultStatus> {
  return {
    holders: await holdersOf(store),
    sealed: await store.all(
      `select i.ref as sealed, i.entry, e.at from item i join entry e on e.entry = i.entry
       where i.kind = 'sealed' and i.body is not null order by i.entry, i.ix`,
    ),
  };
}
