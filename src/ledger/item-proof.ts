/**
 * That one item is in the ledger's log, as a file: the item opened, its place in its entry (the RFC 6962 tree over the entry's head
 * and commitments), and the entry's place in the log. A few hashes, also for one claim of a large import.
 */
import { z } from 'zod';
import { canonical, sha256 } from '../claim/canonical.ts';
import type { EntryHead, EntryKind } from '../claim/entry.ts';
import { ENTRY_KINDS } from '../claim/entry.ts';
import { leafHash } from './merkle-log.ts';
import { MerkleTree, verifyInclusion } from './merkle-proof.ts';
import type { Reader } from './port.ts';
import { first } from './port.ts';

export const PROOF_SCHEMA = 'rollcall-proof/1';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.int().min(0);
const place = z.strictObject({ index: whole, size: whole, proof: z.array(hash) });

export const proofSchema = z.strictObject({
  schema: z.literal(PROOF_SCHEMA),
  /** commitment = SHA-256(0x02 ‖ salt ‖ body) */
  item: z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), body: z.string() }),
  entry: z.strictObject({ entry: z.int().min(1), at: z.string(), kind: z.enum(ENTRY_KINDS) }),
  /** Of the item and of the entry's head among what the entry commits to; the root is the entry's leaf, hexadecimal. */
  inEntry: z.strictObject({ item: place, head: place, leaf: hash }),
  /** Of the entry's leaf among those of the log, and the log's head, hexadecimal. */
  inLog: z.strictObject({ entry: place, root: hash }),
});

export type ItemProof = z.infer<typeof proofSchema>;

interface Found {
  readonly entry: number;
  readonly ix: number;
  readonly salt: string | null;
  readonly body: string | null;
}

/** By its own id or its commitment: the first item there is of it. Null where there is none, or its words were erased. */
export async function proveItem(reader: Reader, id: string): Promise<ItemProof | null> {
  const found = await first<Found>(
    reader,
    `select entry, ix, salt, body from item where (ref = ? or commitment = ?) and kind <> 'state' and body is not null
     order by entry, ix limit 1`,
    [id, id],
  );
  if (!found || found.salt === null || found.body === null) return null;
  const entries = await reader.all<EntryHead & { leaf: string }>(
    'select entry, at, kind, leaf from entry order by entry',
  );
  const own = entries[found.entry - 1];
  if (own?.entry !== found.entry) throw new Error('an entry of the log is missing; run `rollcall verify`');
  const items = await reader.all<{ commitment: string }>('select commitment from item where entry = ? order by ix', [
    found.entry,
  ]);
  const { entry, at, kind } = own;
  const within = MerkleTree.of([
    leafHash(headBytes({ entry, at, kind })),
    ...items.map(({ commitment }) => leafHash(Buffer.from(commitment, 'hex'))),
  ]);
  const log = MerkleTree.of(entries.map(({ leaf }) => leafHash(Buffer.from(leaf, 'hex'))));
  return {
    schema: PROOF_SCHEMA,
    item: { salt: found.salt, body: found.body },
    entry: { entry, at, kind },
    inEntry: { item: placeIn(within, found.ix + 1), head: placeIn(within, 0), leaf: within.root().toString('hex') },
    inLog: { entry: placeIn(log, entry - 1), root: log.root().toString('hex') },
  };
}

const headBytes = ({ entry, at, kind }: EntryHead): Buffer => Buffer.from(canonical({ entry, at, kind }), 'utf8');

const placeIn = (tree: MerkleTree, index: number): ItemProof['inLog']['entry'] => ({
  index,
  size: tree.size,
  proof: tree.inclusion(index).map((node) => node.toString('hex')),
});

export interface ItemProofCheck {
  readonly entry: number;
  readonly at: string;
  readonly kind: EntryKind;
  /** Entries of the log, and its head, hexadecimal: to be compared with one that is known from elsewhere. */
  readonly size: number;
  readonly root: string;
  readonly body: string;
  /** Hashes that the proof takes. */
  readonly hashes: number;
  readonly problems: readonly string[];
}

/** Checks a proof by itself. */
export function checkItemProof({ item, entry, inEntry, inLog }: ItemProof): ItemProofCheck {
  const problems: string[] = [];
  const commitment = sha256(Buffer.concat([Buffer.from([2]), Buffer.from(item.salt, 'hex'), Buffer.from(item.body)]));
  if (!isIn(inEntry.item, commitment, inEntry.leaf)) problems.push('The item is not in the entry.');
  if (
    inEntry.head.index !== 0 ||
    inEntry.head.size !== inEntry.item.size ||
    !isIn(inEntry.head, headBytes(entry), inEntry.leaf)
  )
    problems.push('The entry’s number, time and kind are not those that it commits to.');
  if (inLog.entry.index !== entry.entry - 1 || !isIn(inLog.entry, Buffer.from(inEntry.leaf, 'hex'), inLog.root))
    problems.push('The entry is not in the log at its number.');
  const hashes = inEntry.item.proof.length + inEntry.head.proof.length + inLog.entry.proof.length;
  return { ...entry, size: inLog.entry.size, root: inLog.root, body: item.body, hashes, problems };
}

const isIn = ({ index, size, proof }: ItemProof['inLog']['entry'], data: Uint8Array, root: string): boolean =>
  verifyInclusion({
    index: BigInt(index),
    size: BigInt(size),
    leafHash: leafHash(data),
    proof: proof.map((node) => Buffer.from(node, 'hex')),
    root: Buffer.from(root, 'hex'),
  });
