/** Each edition against the ledger: what it signed, and that made again it has the same bytes. Nothing that is there is changed. */
import { readFileSync, rmSync } from 'node:fs';
import type { EditionAudience } from '../claim/audience.ts';
import { EDITION_AUDIENCES } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import { readEditionLog, signingKey } from '../ledger/edition-log.ts';
import { first } from '../ledger/port.ts';
import { leafProblems, refuseOtherFile, stepProblems } from '../publish/consistent.ts';
import { preparePublication } from '../publish/edition.ts';
import { headOf } from '../publish/edition-file.ts';
import { EDITION_VERSION } from '../publish/edition-schema.ts';
import { publications } from './publish.ts';
import type { Workspace } from './workspace.ts';
import { editionFile } from './workspace.ts';

export async function editionProblems(workspace: Workspace): Promise<string[]> {
  const problems: string[] = [];
  for (const audience of EDITION_AUDIENCES) problems.push(...(await problemsOf(workspace, audience)));
  return problems;
}

async function problemsOf(workspace: Workspace, audience: EditionAudience): Promise<string[]> {
  const { store } = workspace.ledger;
  const past = await publications(workspace, audience);
  const log = await readEditionLog(store, audience);
  const again = `\`rollcall publish --audience ${audience}\` makes it again`;
  if (past.length > 0 && log.steps.length === 0)
    return [`the ${audience} edition was published by an older program and is not signed yet; ${again}, and signs it`];
  const signer = (await signingKey(store, audience))?.signer ?? null;
  const signed = [...stepProblems(past, log.steps, signer), ...leafProblems(log)];
  if (signed.length > 0 || past.length === 0)
    return signed.map((problem) => `the log of the ${audience} edition: ${problem}`);
  const file = editionFile(workspace.data, audience);
  const head = await headOf(file).catch(() => null);
  const kept = bytesOf(file);
  // A crash between the ledger's entry and the rename leaves the edition a step behind, or the first one not there.
  if (kept ? head && head.steps.length < past.length : past.length === 1)
    return [`the ${audience} edition is behind the ledger: its last publication was cut short; ${again}`];
  if (!kept) return [`the ${audience} edition is missing; ${again}`];
  const other = head && (await otherFile(file, head, past));
  if (other) return [other];
  if (head && head.version !== EDITION_VERSION) return [`the ${audience} edition has an older form; ${again}`];
  const erased = await erasedSince(workspace, audience);
  if (erased > 0)
    return [`the ${audience} edition still holds ${erased} items that were erased since; ${again} without them`];
  return (await madeAgain(workspace, audience, past))?.equals(kept)
    ? []
    : [
        `the ${audience} edition is not what the ledger makes of it: its file was changed, or is of an earlier publication. Remove ${file}; ${again}`,
      ];
}

async function otherFile(...given: Parameters<typeof refuseOtherFile>): Promise<string | null> {
  try {
    await refuseOtherFile(...given);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Items of the edition that are not withdrawn in it, and are erased in the ledger. */
async function erasedSince({ ledger }: Workspace, audience: EditionAudience): Promise<number> {
  const row = await first<{ n: number }>(
    ledger.store,
    `select count(*) as n from edition_leaf
     where audience = ? and withdrawn_n is null and hash in (select commitment from item where body is null)`,
    [audience],
  );
  return row?.n ?? 0;
}

async function madeAgain(
  workspace: Workspace,
  audience: EditionAudience,
  past: Awaited<ReturnType<typeof publications>>,
): Promise<Buffer | null> {
  const file = `${editionFile(workspace.data, audience)}.check`;
  try {
    await (await preparePublication(workspace.ledger, audience, file, past, null))?.commit();
    return bytesOf(file);
  } finally {
    rmSync(file, { force: true });
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
