/** The register that a verb works on: the desk's ledger, in the data directory or on a server, or an edition of it. */

import type { Register } from '../actions/registers.ts';
import { deskRegister, openEdition } from '../actions/registers.ts';
import { naming } from '../actions/store-problem.ts';
import type { Workspace, WorkspaceOptions } from '../actions/workspace.ts';
import { editionFile, isBegun, openToRead, openWorkspace, placeOf } from '../actions/workspace.ts';
import type { EditionAudience } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import { remark } from './output.ts';
import type { Settings } from './settings.ts';

type Work<T> = (workspace: Workspace) => Promise<T>;

/** Is there a ledger yet, be it empty? Looks, and makes nothing. */
export const hasBegun = (settings: Settings): Promise<boolean> => naming(placeOf(settings), () => isBegun(settings));

/** Has nothing been entered yet? Looks, and makes nothing. */
export async function isEmpty(settings: Settings): Promise<boolean> {
  return !(await hasBegun(settings)) || (await on(settings, openToRead, ({ ledger }) => ledger.head())).entry === 0;
}

/** Opens the ledger to write, makes it first where there is none, and closes it whatever happens. */
export const atDesk = <T>(settings: Settings, work: Work<T>): Promise<T> => on(settings, openWorkspace, work);

/** As {@link atDesk}, refused where nothing has been entered yet. */
export async function atOpenDesk<T>(settings: Settings, work: Work<T>): Promise<T> {
  await refuseNone(settings);
  return atDesk(settings, work);
}

/** As {@link atOpenDesk}, for work that only asks: also where nothing may be written. */
export async function readingDesk<T>(settings: Settings, work: Work<T>): Promise<T> {
  await refuseNone(settings);
  return on(settings, openToRead, work);
}

async function on<T>(
  settings: Settings,
  open: (options: WorkspaceOptions) => Promise<Workspace>,
  work: Work<T>,
): Promise<T> {
  return naming(placeOf(settings), async () => {
    const workspace = await open({ ...settings, told: remark });
    if (workspace.cleared !== undefined)
      remark(
        `What entry ${workspace.cleared} erased is now cleared from the ledger’s free pages and journal too: that had been cut short.`,
      );
    try {
      return await work(workspace);
    } finally {
      await workspace.close();
    }
  });
}

async function refuseNone(settings: Settings): Promise<void> {
  if (await hasBegun(settings)) return;
  const [where, other] = settings.store
    ? [`on ${placeOf(settings)}`, '--store names another place']
    : [`in ${settings.data}`, '--data names another folder'];
  throw new Refusal({
    code: 'missing_value',
    message: `There is no register ${where} yet. \`rollcall import FILE\` begins one, \`rollcall example belarus\` fills one to try, ${other}.`,
  });
}

/** Asks the desk's own register, or with `edition` what that audience may see. */
export async function asking<T>(
  settings: Settings,
  edition: EditionAudience | undefined,
  ask: (register: Register) => Promise<T>,
): Promise<T> {
  if (edition === undefined)
    return readingDesk(settings, (workspace) =>
      workspace.ledger.store.snapshot((reader) => ask(deskRegister(workspace, reader))),
    );
  return naming(editionFile(settings.data, edition), async () => {
    const register = openEdition(settings.data, edition);
    try {
      return await ask(register);
    } finally {
      await register.close();
    }
  });
}
