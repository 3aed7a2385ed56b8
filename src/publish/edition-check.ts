/**
 * Checks an edition's file by itself, for a mirror or a newspaper: the signature over its bytes, the tree from its leaves, every
 * signed head, every opening, and that all it shows follows from them; and, against a head that was kept before, that nothing of the
 * past was rewritten.
 */
import { sha256 } from '../claim/canonical.ts';
import type { Checkpoint } from '../ledger/checkpoint.ts';
import { openCheckpoint } from '../ledger/checkpoint.ts';
import type { MerkleTree } from '../ledger/merkle-proof.ts';
import { tileBytes, tilesOf } from '../ledger/merkle-tiles.ts';
import type { Reader, Store } from '../ledger/port.ts';
import type { Verifier } from '../ledger/signed-note.ts';
import { treeOf } from './consistent.ts';
import { signatureProblems } from './file-signature.ts';
import type { OnStep } from './follows.ts';
import { followProblems } from './follows.ts';

export interface EditionCheck {
  readonly origin: string;
  readonly vkey: string;
  readonly publications: number;
  readonly leaves: number;
  readonly opened: number;
  readonly withdrawn: number;
  /** Of the tree as its leaves give it, hexadecimal. */
  readonly root: string;
  /** Names of who else signed the latest head; their keys are not known here. */
  readonly others: readonly string[];
  /** Leaves of the older head it was held against; null where none was given. */
  readonly against: number | null;
  readonly problems: readonly string[];
}

interface LeafRow {
  readonly ix: number;
  readonly hash: string;
  readonly n: number;
  readonly withdrawn_n: number | null;
  readonly salt: string | null;
  readonly body: string | null;
}

interface StepRow {
  readonly n: number;
  readonly size: number;
  readonly root: string;
  readonly note: string;
}

/** `key` must have signed. `older`: a head of this log that was kept earlier, its signature checked already. */
export async function checkEdition(
  file: string,
  store: Store,
  key: Verifier,
  older: Checkpoint | null,
  onStep?: OnStep,
): Promise<EditionCheck> {
  const problems = await signatureProblems(file, store, key);
  const title = new Map(
    (await store.all<{ name: string; value: string }>('select name, value from edition')).map((row) => [
      row.name,
      row.value,
    ]),
  );
  const leaves = await store.all<LeafRow>('select ix, hash, n, withdrawn_n, salt, body from leaf order by ix');
  const steps = await store.all<StepRow>('select n, size, root, note from step order by n');
  const tree = treeOf(leaves.map(({ hash }) => hash));
  checkLeaves(leaves, steps, problems);
  for (const step of steps) checkStep(step, tree, key, problems);
  await checkTiles(store, tree, problems);
  problems.push(...(await followProblems(file, store, onStep)));
  if (older) problems.push(...rewritten(older, tree, title.get('origin') ?? ''));
  const last = steps.at(-1);
  return {
    origin: title.get('origin') ?? '',
    vkey: title.get('vkey') ?? '',
    publications: steps.length,
    leaves: leaves.length,
    opened: leaves.filter(({ body }) => body !== null).length,
    withdrawn: leaves.filter(({ withdrawn_n }) => withdrawn_n !== null).length,
    root: tree.root().toString('hex'),
    others: last ? othersOf(last.note, key) : [],
    against: older && Number(older.size),
    problems,
  };
}

function checkLeaves(leaves: readonly LeafRow[], steps: readonly StepRow[], problems: string[]): void {
  leaves.forEach(({ ix, hash, n, salt, body, withdrawn_n }, i) => {
    if (ix !== i) problems.push(`Leaf ${i} is missing, or is there twice.`);
    const step = steps.find((one) => one.size > ix);
    if (step?.n !== n)
      problems.push(`Leaf ${ix} is said to be of publication ${n}; by the signed sizes it is of ${step?.n ?? 'none'}.`);
    if ((salt === null) !== (body === null)) problems.push(`Leaf ${ix} is opened by half.`);
    if (body === null || salt === null) return;
    if (withdrawn_n !== null) problems.push(`Leaf ${ix} is withdrawn, and still opened.`);
    const opened = sha256(Buffer.concat([Buffer.from([2]), Buffer.from(salt, 'hex'), Buffer.from(body)]));
    if (opened.toString('hex') !== hash) problems.push(`What leaf ${ix} is opened to is not what was committed to.`);
  });
}

function checkStep({ n, size, root, note }: StepRow, tree: MerkleTree, key: Verifier, problems: string[]): void {
  try {
    const head = openCheckpoint(note, [key]);
    const there = size <= tree.size ? tree.root(size) : null;
    if (head.size !== BigInt(size) || head.root.toString('hex') !== root || !there?.equals(head.root))
      problems.push(
        `The leaves do not give the head that was signed at publication ${n}: leaves were changed, or are missing.`,
      );
  } catch (error) {
    problems.push(`The head of publication ${n} is not signed by ${key.vkey}: ${(error as Error).message}`);
  }
}

async function checkTiles(reader: Reader, tree: MerkleTree, problems: string[]): Promise<void> {
  const rows = await reader.all<{ level: number; ix: number; hashes: Uint8Array }>(
    'select level, ix, hashes from tile',
  );
  const kept = new Map(rows.map(({ level, ix, hashes }) => [`${level} ${ix}`, Buffer.from(hashes)]));
  const should = [...tilesOf(tree.size)];
  const wrong = should.filter((place) => !kept.get(`${place.level} ${place.index}`)?.equals(tileBytes(tree, place)));
  if (wrong.length > 0 || kept.size !== should.length)
    problems.push('The tiles of the tree are not those of its leaves.');
}

/** What does not continue the older head. */
function rewritten(older: Checkpoint, tree: MerkleTree, origin: string): string[] {
  if (older.origin !== origin)
    return [`The older head is of another log, ${older.origin}: nothing can be said of the past from it.`];
  const size = Number(older.size);
  if (size > tree.size)
    return [
      `THE PAST WAS CUT OFF: the older head signs ${size} leaves, and this edition has ${tree.size}. It is an older copy, or leaves were taken out.`,
    ];
  return tree.root(size).equals(older.root)
    ? []
    : [
        `THE PAST WAS REWRITTEN: the first ${size} leaves of this edition are not those that the older head signs. Keep both files: together they prove it to anybody who has the key.`,
      ];
}

function othersOf(note: string, key: Verifier): string[] {
  return openOr(note, key)
    .filter(({ name, keyId }) => name !== key.name || keyId !== key.keyId)
    .map(({ name }) => name);
}

function openOr(note: string, key: Verifier): ReturnType<typeof openCheckpoint>['signatures'] {
  try {
    return openCheckpoint(note, [key]).signatures;
  } catch {
    return [];
  }
}
