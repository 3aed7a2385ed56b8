/** An edition made again from the ledger alone: the same bytes as the one that was published. */
import type { EditionAudience } from '../claim/audience.ts';
import { preparePublication } from '../publish/edition.ts';
import { publications } from './publish.ts';
import type { Workspace } from './workspace.ts';

/** Writes it to `file`, whole. False where nothing was ever published for the audience. */
export async function remakeEdition(workspace: Workspace, audience: EditionAudience, file: string): Promise<boolean> {
  const { ledger } = workspace;
  const past = await publications(workspace, audience);
  if (past.length === 0) return false;
  const prepared = await preparePublication(ledger, audience, file, past, null);
  // Of a program that signed none yet: the log that is worked out now is what later ones continue.
  if (prepared) await ledger.store.transaction(prepared.keep);
  await prepared?.commit();
  return true;
}
