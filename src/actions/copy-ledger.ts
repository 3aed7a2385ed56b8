/** Copy a whole ledger, with its register, into an empty one on another store. */
import { copyStore } from '../ledger/copy.ts';
import type { Workspace } from './workspace.ts';

/** In one transaction. False where anything has been entered there: nothing is changed then. Close `to`: its key is another now. */
export async function copyLedger(from: Workspace, to: Workspace): Promise<boolean> {
  return to.ledger.store.transaction(async (tx) => {
    if ((await to.ledger.head(tx)).entry > 0) return false;
    await copyStore(from.ledger.store, tx);
    return true;
  });
}
