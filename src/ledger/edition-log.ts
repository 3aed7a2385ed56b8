/**
 * The log of an edition, kept in the ledger: which commitments it published in which order, each publication with its signed
 * checkpoint, and the key it signs with. What is published is only ever added to; `withdrawn` and witnesses' lines are what changes.
 */
import type { EditionAudience } from '../claim/audience.ts';
import { sha256, shortId } from '../claim/canonical.ts';
import type { Ledger } from './ledger.ts';
import type { Reader, Transaction } from './port.ts';
import { allIn, first } from './port.ts';
import type { Signer } from './signed-note.ts';
import { signerOf } from './signed-note.ts';

export interface EditionStep {
  readonly n: number;
  readonly at: string;
  /** The last entry it took in. */
  readonly upto: number;
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
  /** The signed checkpoint, with the lines of witnesses. */
  readonly note: string;
}

export interface EditionLeaf {
  /** The item's commitment, hexadecimal. */
  readonly hash: string;
  /** The publication it came with. */
  readonly n: number;
  /** The publication since which it is withdrawn; null: it is public. */
  readonly withdrawn: number | null;
}

/** An address that was public and is withdrawn since publication n. */
export interface Stone {
  readonly address: string;
  readonly n: number;
}

export interface EditionLog {
  readonly steps: readonly EditionStep[];
  /** By index. */
  readonly leaves: readonly EditionLeaf[];
  readonly stones: readonly Stone[];
}

export const readEditionSteps = (reader: Reader, audience: EditionAudience): Promise<EditionStep[]> =>
  reader.all<EditionStep>('select n, at, upto, size, root, note from edition_step where audience = ? order by n', [
    audience,
  ]);

export async function readEditionLog(reader: Reader, audience: EditionAudience): Promise<EditionLog> {
  const steps = await readEditionSteps(reader, audience);
  const leaves = await reader.all<{ hash: string; n: number; withdrawn_n: number | null }>(
    'select hash, n, withdrawn_n from edition_leaf where audience = ? order by ix',
    [audience],
  );
  const stones = await reader.all<Stone>('select address, n from edition_stone where audience = ? order by address', [
    audience,
  ]);
  return { steps, leaves: leaves.map(({ hash, n, withdrawn_n }) => ({ hash, n, withdrawn: withdrawn_n })), stones };
}

/** What an edition signs with, and under which name. */
export interface SigningKey {
  readonly signer: Signer;
  /** 32 bytes, hexadecimal. */
  readonly privateKey: string;
}

/** The key an edition signs with; null where it has signed nothing yet. */
export async function signingKey(reader: Reader, audience: EditionAudience): Promise<SigningKey | null> {
  const row = await first<{ origin: string; private_key: string }>(
    reader,
    'select origin, private_key from signing_key where audience = ?',
    [audience],
  );
  return row ? keyOf(row.origin, row.private_key) : null;
}

/** A new key, under a seed the same again. The log is named after its key: no two can be taken for each other. */
export function newSigningKey(ledger: Ledger, audience: EditionAudience): SigningKey {
  const privateKey = ledger.newSigningKey(audience);
  const name = shortId(sha256(keyOf('key', privateKey).signer.vkey));
  return keyOf(`rollcall/${audience}/${name}`, privateKey);
}

const keyOf = (origin: string, privateKey: string): SigningKey => ({
  signer: signerOf(origin, Buffer.from(privateKey, 'hex')),
  privateKey,
});

export async function keepSigningKey(
  tx: Transaction,
  audience: EditionAudience,
  { signer, privateKey }: SigningKey,
): Promise<void> {
  await tx.insert(
    'signing_key',
    ['audience', 'origin', 'vkey', 'private_key'],
    [[audience, signer.name, signer.vkey, privateKey]],
  );
}

/** Takes the log from what was kept to what it is now; steps and leaves that are there stay. */
export async function keepEditionLog(
  tx: Transaction,
  audience: EditionAudience,
  kept: EditionLog,
  log: EditionLog,
): Promise<void> {
  await addToEditionLog(tx, audience, {
    steps: log.steps.slice(kept.steps.length),
    leaves: log.leaves.slice(kept.leaves.length),
    from: kept.leaves.length,
  });
  for (const [ix, { withdrawn }] of kept.leaves.entries()) {
    const now = log.leaves[ix]?.withdrawn ?? null;
    if (now !== withdrawn)
      await tx.run('update edition_leaf set withdrawn_n = ? where audience = ? and ix = ?', [now, audience, ix]);
  }
  await tx.run('delete from edition_stone where audience = ?', [audience]);
  await tx.insert(
    'edition_stone',
    ['audience', 'address', 'n'],
    log.stones.map(({ address, n }) => [audience, address, n]),
  );
}

/** Adds what was published anew; the first of the leaves is the `from`-th of the log. */
export async function addToEditionLog(
  tx: Transaction,
  audience: EditionAudience,
  { steps, leaves, from }: Pick<EditionLog, 'steps' | 'leaves'> & { readonly from: number },
): Promise<void> {
  await tx.insert(
    'edition_step',
    ['audience', 'n', 'at', 'upto', 'size', 'root', 'note'],
    steps.map(({ n, at, upto, size, root, note }) => [audience, n, at, upto, size, root, note]),
  );
  await tx.insert(
    'edition_leaf',
    ['audience', 'ix', 'hash', 'n', 'withdrawn_n'],
    leaves.map(({ hash, n, withdrawn }, i) => [audience, from + i, hash, n, withdrawn]),
  );
}

/** Keeps a checkpoint with further lines under it. */
export async function keepNote(tx: Transaction, audience: EditionAudience, n: number, note: string): Promise<void> {
  await tx.run('update edition_step set note = ? where audience = ? and n = ?', [note, audience, n]);
}

/** Publications that showed some of these items, from the first to the last so far, where any is not withdrawn. */
export async function stillShowing(
  reader: Reader,
  commitments: readonly string[],
): Promise<{ audience: EditionAudience; from: number; to: number }[]> {
  const rows = await allIn<{ audience: EditionAudience; n: number }>(
    reader,
    (list) =>
      `select audience, min(n) as n from edition_leaf where hash in (${list}) and withdrawn_n is null group by audience`,
    commitments,
  );
  const steps = await reader.all<{ audience: EditionAudience; n: number }>(
    'select audience, max(n) as n from edition_step group by audience order by audience',
  );
  return steps.flatMap(({ audience, n }) => {
    const first = rows.filter((row) => row.audience === audience).map((row) => row.n);
    return first.length === 0 ? [] : [{ audience, from: Math.min(...first), to: n }];
  });
}
