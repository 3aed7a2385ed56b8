/**
 * An edition never signs what is inconsistent with what it signed. Before it signs again, the head signed last must follow from the
 * leaves as the ledger keeps them, and from those of the edition's own file where there is one.
 */
import type { EditionAudience } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import { openCheckpoint } from '../ledger/checkpoint.ts';
import type { EditionLog, EditionStep } from '../ledger/edition-log.ts';
import { leafHash } from '../ledger/merkle-log.ts';
import { HASH_BYTES, MerkleTree } from '../ledger/merkle-proof.ts';
import type { Reader } from '../ledger/port.ts';
import type { Signer } from '../ledger/signed-note.ts';
import { readVkey } from '../ledger/signed-note.ts';
import type { EditionHead } from './edition-file.ts';
import { leafHashesIn, reading } from './edition-file.ts';
import { treeFor } from './log-files.ts';

/** A publication as the ledger's own log records it. */
export interface Recorded {
  readonly n: number;
  /** Hexadecimal. */
  readonly root: string;
}

/** The tree of an edition's log: a leaf is the bytes of a commitment. */
export const treeOf = (commitments: readonly string[]): MerkleTree =>
  MerkleTree.of(commitments.map((commitment) => leafHash(Buffer.from(commitment, 'hex'))));

const headAfter = (commitments: readonly string[], size: number): string =>
  commitments.length < size ? '' : treeOf(commitments.slice(0, size)).root().toString('hex');

/**
 * What does not agree between the publications the ledger records and those it keeps of the edition's log, in words; empty where all
 * is well. `signer`: null where nothing was signed yet.
 */
export function stepProblems(
  past: readonly Recorded[],
  steps: readonly EditionStep[],
  signer: Signer | null,
): string[] {
  const problems: string[] = [];
  for (const [i, { n, root }] of past.entries()) {
    const step = steps[i];
    if (step?.n !== n || step.root !== root) {
      problems.push(`publication ${n} is recorded with another head than the one that is kept for it`);
      continue;
    }
    try {
      const signed = openCheckpoint(step.note, signer ? [readVkey(signer.vkey)] : []);
      if (signed.size !== BigInt(step.size) || signed.root.toString('hex') !== root)
        problems.push(`the checkpoint of publication ${n} is signed over another head`);
    } catch {
      problems.push(`the checkpoint of publication ${n} is not one that its key has signed`);
    }
  }
  if (steps.length > past.length) problems.push('more publications are kept than are recorded');
  return problems;
}

/** The same of the leaves: the head signed last follows from them. */
export function leafProblems({ steps, leaves }: EditionLog): string[] {
  const last = steps.at(-1);
  const hashes = leaves.map(({ hash }) => hash);
  return last && (hashes.length !== last.size || headAfter(hashes, last.size) !== last.root)
    ? [`the head signed at publication ${last.n} does not follow from the leaves that are kept`]
    : [];
}

/**
 * Does an edition's file hold the leaves that the ledger keeps, one for one, in a tree of the head that was signed last? What is added
 * to that tree continues it. Reads both lists, hashes neither.
 */
export async function leavesAgree(
  ledger: Reader,
  audience: EditionAudience,
  file: string,
  last: EditionStep,
): Promise<boolean> {
  return reading(file, async (edition) => {
    const tree = await treeFor(edition, last.size);
    if (tree.root().toString('hex') !== last.root) return false;
    for (let from = 0; from <= last.size; from += LEAVES_AT_ONCE) {
      const range = [from, from + LEAVES_AT_ONCE];
      const [kept] = await ledger.all<{ hashes: string | null }>(
        "select string_agg(hash, '') as hashes from (select hash from edition_leaf where audience = ? and ix >= ? and ix < ? order by ix) leaf",
        [audience, ...range],
      );
      const [shown] = await edition.all<{ hashes: string | null }>(
        "select string_agg(hash, '') as hashes from (select hash from leaf where ix >= ? and ix < ? order by ix) leaf",
        range,
      );
      const count = Math.min(LEAVES_AT_ONCE, last.size - from);
      if (kept?.hashes !== shown?.hashes || (kept?.hashes ?? '').length !== count * 2 * HASH_BYTES) return false;
    }
    return true;
  });
}

const LEAVES_AT_ONCE = 4_096;

/** Throws {@link Refusal} where the file of the edition was published by another ledger, or by a later state of this one. */
export async function refuseOtherFile(file: string, head: EditionHead, past: readonly Recorded[]): Promise<void> {
  const last = head.steps.at(-1);
  if (!last) return;
  const recorded = past.find(({ n }) => n === last.n);
  if (!recorded) {
    throw new Refusal({
      code: 'id_conflict',
      message: `Nothing was signed: ${file} holds publication ${last.n}, of which this ledger knows nothing. The ledger is older than what was published (a backup was put back, perhaps) or another one. To publish from it would sign a second past. Put back the newest ledger there is. Only where it is lost for good: move ${file} away, tell readers that the log begins again, and publish.`,
    });
  }
  if (recorded.root === last.root && headAfter(await leafHashesIn(file), last.size) === last.root) return;
  throw new Refusal({
    code: 'corrupt',
    message: `Nothing was signed: the leaves of ${file} do not give the head that was signed at publication ${last.n}. The file was changed, or was published by another ledger. Move it away, and keep it to look into; \`rollcall publish\` then makes the edition again from this ledger.`,
  });
}

/** Throws {@link Refusal} where what the ledger keeps of the edition's log is not what was signed. */
export function refuseInconsistent(audience: string, problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Refusal({
    code: 'corrupt',
    message: `Nothing was signed: in the ledger’s own copy of the ${audience} edition’s log ${problems.join('; ')}. The ledger was damaged or changed by hand. Put back a backup, then let \`rollcall verify\` check the whole.`,
  });
}
