/**
 * The Merkle tree of RFC 6962 section 2.1, as pure functions over hashes.
 * leaf = SHA-256(0x00 ‖ data), node = SHA-256(0x01 ‖ left ‖ right), root of nothing = SHA-256("").
 */
import { hash } from 'node:crypto';

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const sha256 = (data: Uint8Array): Buffer => hash('sha256', data, 'buffer');

export const emptyRoot = (): Buffer => sha256(Buffer.alloc(0));

export const leafHash = (data: Uint8Array): Buffer => sha256(Buffer.concat([LEAF, data]));

export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.concat([NODE, left, right]));

/**
 * The frontier of a tree of `size` leaves: the roots of its full subtrees, largest first, one for each bit set in `size`.
 * It is all that is needed to add a leaf or to tell the root.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Buffer[];
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** Adds a leaf hash. Touches at most log2(size) hashes. */
export function extend(frontier: Frontier, leaf: Buffer): Frontier {
  const hashes = [...frontier.hashes];
  let hash = leaf;
  // Each trailing 1 bit of the old size is a full subtree of the same height as the one in hand: they join.
  for (let bits = frontier.size; bits % 2 === 1; bits = (bits - 1) / 2) hash = nodeHash(hashes.pop() as Buffer, hash);
  hashes.push(hash);
  return { size: frontier.size + 1, hashes };
}

export function rootOf(frontier: Frontier): Buffer {
  return frontier.hashes.length === 0
    ? emptyRoot()
    : frontier.hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** Root over raw leaf data, for lists held in memory. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  return rootOf(leaves.reduce((frontier, data) => extend(frontier, leafHash(data)), emptyFrontier));
}
