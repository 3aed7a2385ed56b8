/**
 * An edition never signs what is inconsistent with what it signed. Before it signs again, the head signed last must follow from the
 * leaves as the ledger keeps them, and from those of the edition's own file where there is one.
 */
import { Refusal } from '../claim/problem.ts';
import { openCheckpoint } from '../ledger/checkpoint.ts';
import type { EditionLog } from '../ledger/edition-log.ts';
import { leafHash } from '../ledger/merkle-log.ts';
import { MerkleTree } from '../ledger/merkle-proof.ts';
import type { Signer } from '../ledger/signed-note.ts';
import { readVkey } from '../ledger/signed-note.ts';
import type { EditionHead } from './edition-file.ts';

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
 * What does not agree between the publications the ledger records and the edition's log that it keeps, in words; empty where all
 * is well. `signer`: null where nothing was signed yet.
 */
export function logProblems(past: readonly Recorded[], log: EditionLog, signer: Signer | null): string[] {
  const problems: string[] = [];
  for (const [i, { n, root }] of past.entries()) {
    const step = log.steps[i];
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
  if (log.steps.length > past.length) problems.push('more publications are kept than are recorded');
  const last = log.steps.at(-1);
  if (
    last &&
    (log.leaves.length !== last.size ||
      headAfter(
        log.leaves.map(({ hash }) => hash),
        last.size,
      ) !== last.root)
  )
    problems.push(`the head signed at publication ${last.n} does not follow from the leaves that are kept`);
  return problems;
}

/** Throws {@link Refusal} where the file of the edition was published by another ledger, or by a later state of this one. */
export function refuseOtherFile(file: string, head: EditionHead, past: readonly Recorded[]): void {
  const last = head.steps.at(-1);
  if (!last) return;
  const recorded = past.find(({ n }) => n === last.n);
  if (!recorded) {
    throw new Refusal({
      code: 'id_conflict',
      message: `Nothing was signed: ${file} holds publication ${last.n}, of which this ledger knows nothing. The ledger is older than what was published (a backup was put back, perhaps) or another one. To publish from it would sign a second past. Put back the newest ledger there is. Only where it is lost for good: move ${file} away, tell readers that the log begins again, and publish.`,
    });
  }
  if (recorded.root === last.root && headAfter(head.leaves, last.size) === last.root) return;
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
