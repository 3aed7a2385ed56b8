/** One publication of an edition: what is known of it, and how its head is signed. */
import { checkpointText } from '../ledger/checkpoint.ts';
import type { EditionStep } from '../ledger/edition-log.ts';
import type { MerkleTree } from '../ledger/merkle-proof.ts';
import type { Transaction } from '../ledger/port.ts';
import type { Signer } from '../ledger/signed-note.ts';
import { noteOf } from '../ledger/signed-note.ts';

/** A publication the ledger knows of: its number, its instant, and the last entry it took in. */
export interface PublicationMark {
  readonly n: number;
  readonly at: string;
  readonly upto: number;
}

/** One that the ledger's log records, with the head of the edition's log after it, hexadecimal. */
export interface RecordedPublication extends PublicationMark {
  readonly root: string;
}

export interface Publication extends PublicationMark {
  readonly size: number;
  readonly root: string;
  /** The signed checkpoint. */
  readonly note: string;
  /** Items that were public once and are not any more, in the whole edition. */
  readonly withdrawn: number;
}

export function signedStep({ n, at, upto }: PublicationMark, tree: MerkleTree, signer: Signer): EditionStep {
  const root = tree.root();
  const text = checkpointText({ origin: signer.name, size: BigInt(tree.size), root });
  return { n, at, upto, size: tree.size, root: root.toString('hex'), note: noteOf(text, [signer.sign(text)]) };
}

export const keepSteps = (tx: Transaction, steps: readonly EditionStep[]): Promise<void> =>
  tx.insert(
    'step',
    ['n', 'at', 'size', 'root', 'note'],
    steps.map(({ n, at, size, root, note }) => [n, at, size, root, note]),
  );
