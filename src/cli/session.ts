/** The register that a verb works on: the desk's ledger in the data directory, or an edition of it. */

import type { Register } from '../actions/registers.ts';
import { deskRegister, openEdition } from '../actions/registers.ts';
import type { Workspace } from '../actions/workspace.ts';
import { hasLedger, openWorkspace } from '../actions/workspace.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import type { Settings } from './settings.ts';

/** Is there nothing in the data directory yet? Looks, and makes nothing. */
export async function isEmpty(settings: Settings): Promise<boolean> {
  return !hasLedger(settings.data) || (await atDesk(settings, ({ ledger }) => ledger.head())).entry === 0;
}

/** Opens the ledger, makes it first where there is none, and closes it whatever happens. */
async function atDesk<T>(settings: Settings, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  const workspace = await openWorkspace(settings);
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}

/** As {@link atDesk}, refused where nothing has been entered yet. */
export async function atOpenDesk<T>(settings: Settings, work: (workspace: Workspace) => Promise<T>): Promise<T> {
  if (!hasLedger(settings.data)) {
    throw new Refusal({
      code: 'missing_value',
      message: `There is no register in ${settings.data} yet. \`rollcall import FILE\` begins one, \`rollcall example belarus\` fills one to try, --data names another folder.`,
    });
  }
  return atDesk(settings, work);
}

/** Asks the desk's own register, or with `edition` what that audience may see. */
export async function asking<T>(
  settings: Settings,
  edition: EditionAudience | undefined,
  ask: (register: Register) => Promise<T>,
): Promise<T> {
  if (edition === undefined) return atOpenDesk(settings, (workspace) => ask(deskRegister(workspace)));
  const register = openEdition(settings.data, edition);
  try {
    return await ask(register);
  } finally {
    await register.close();
  }
}
