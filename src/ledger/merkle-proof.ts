/**
 * Proofs over the tree of `merkle-log.ts`: that a leaf is in it, and that a later tree continues an earlier one. Made after RFC 6962
 * sections 2.1.1 and 2.1.2 from a tree held in memory; checked after RFC 9162 sections 2.1.3.2 and 2.1.4.2 from the proof alone.
 * Sizes and indexes to check are bigint: a log of another maker may be larger than 2^53.
 */
import { emptyRoot, nodeHash } from './merkle-log.ts';

export const HASH_BYTES = 32;

/** The root of a complete subtree: the `index`-th of those of 2^height leaves. 32 bytes. */
export type NodeAt = (height: number, index: number) => Buffer;

/** A tree of which every complete subtree can be looked up: any root or proof up to its size is a few look-ups. */
export class MerkleTree {
  readonly size: number;
  readonly node: NodeAt;

  constructor(size: number, node: NodeAt) {
    this.size = size;
    this.node = node;
  }

  /** In memory, 64 bytes a leaf. `leaves` are leaf hashes, 32 bytes each. */
  static of(leaves: readonly Uint8Array[]): MerkleTree {
    let level = Buffer.concat(leaves as Uint8Array[]);
    const levels = [level];
    for (let count = leaves.length >> 1; count > 0; count >>= 1) {
      const above = Buffer.allocUnsafe(count * HASH_BYTES);
      for (let i = 0; i < count; i++)
        nodeHash(hashAt(level, 2 * i), hashAt(level, 2 * i + 1)).copy(above, i * HASH_BYTES);
      levels.push(above);
      level = above;
    }
    return new MerkleTree(leaves.length, (height, index) => hashAt(levels[height] as Buffer, index));
  }

  /** The root over the first `size` leaves. */
  root(size = this.size): Buffer {
    this.#mustHold(size);
    return size === 0 ? emptyRoot() : this.#subtree(0, size);
  }

  /** PATH(index, D[size]), from the leaf up. */
  inclusion(index: number, size = this.size): Buffer[] {
    this.#mustHold(size);
    if (!(index >= 0 && index < size)) throw new RangeError(`leaf ${index} is not in a tree of ${size}`);
    return this.#path(index, 0, size);
  }

  /** PROOF(first, D[second]); empty where both are the same tree. There is none from a tree of no leaves. */
  consistency(first: number, second = this.size): Buffer[] {
    this.#mustHold(second);
    if (!(first > 0 && first <= second)) throw new RangeError(`no tree of ${first} comes before one of ${second}`);
    return first === second ? [] : this.#subproof(first, 0, second, true);
  }

  #mustHold(size: number): void {
    if (!(size >= 0 && size <= this.size)) throw new RangeError(`a tree of ${this.size} has no first ${size} leaves`);
  }

  /** The root over leaves `from` up to before `to`; `from` is a multiple of the largest power of two within. */
  #subtree(from: number, to: number): Buffer {
    const height = Math.floor(Math.log2(to - from));
    if (2 ** height === to - from) return this.node(height, from / 2 ** height);
    const split = from + splitOf(to - from);
    return nodeHash(this.#subtree(from, split), this.#subtree(split, to));
  }

  #path(index: number, from: number, to: number): Buffer[] {
    if (to - from === 1) return [];
    const split = from + splitOf(to - from);
    return index < split
      ? [...this.#path(index, from, split), this.#subtree(split, to)]
      : [...this.#path(index, split, to), this.#subtree(from, split)];
  }

  /** `whole`: the subtree at hand is the whole first tree, whose root is known to who checks. */
  #subproof(first: number, from: number, to: number, whole: boolean): Buffer[] {
    if (from + first === to) return whole ? [] : [this.#subtree(from, to)];
    const k = splitOf(to - from);
    const split = from + k;
    return first <= k
      ? [...this.#subproof(first, from, split, whole), this.#subtree(split, to)]
      : [...this.#subproof(first - k, split, to, false), this.#subtree(from, split)];
  }
}

/** The i-th of hashes that stand one after the other. */
export const hashAt = (level: Buffer, i: number): Buffer => level.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);

/** The largest power of two below `count`, which is 2 or more. */
const splitOf = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const isHash = (bytes: Uint8Array): boolean => bytes.length === HASH_BYTES;

export interface InclusionClaim {
  readonly index: bigint;
  readonly size: bigint;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** RFC 9162 section 2.1.3.2. */
export function verifyInclusion({ index, size, leafHash, proof, root }: InclusionClaim): boolean {
  if (index < 0n || index >= size || ![leafHash, root, ...proof].every(isHash)) return false;
  let [fn, sn] = [index, size - 1n];
  let hash: Uint8Array = leafHash;
  for (const sibling of proof) {
    if (sn === 0n) return false;
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(fn) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else hash = nodeHash(hash, sibling);
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && same(hash, root);
}

export interface ConsistencyClaim {
  readonly first: bigint;
  readonly second: bigint;
  readonly firstRoot: Uint8Array;
  readonly secondRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** RFC 9162 section 2.1.4.2. From no leaves nothing is proved: it is refused. */
export function verifyConsistency({ first, second, firstRoot, secondRoot, proof }: ConsistencyClaim): boolean {
  if (first <= 0n || first > second || ![firstRoot, secondRoot, ...proof].every(isHash)) return false;
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot);
  // A first tree that is full is a subtree of the second: its root is where the path begins.
  const [start, ...path] = (first & (first - 1n)) === 0n ? [firstRoot, ...proof] : proof;
  if (start === undefined || proof.length === 0) return false;
  let [fn, sn] = [first - 1n, second - 1n];
  while (isOdd(fn)) [fn, sn] = [fn >> 1n, sn >> 1n];
  let [older, newer]: [Uint8Array, Uint8Array] = [start, start];
  for (const hash of path) {
    if (sn === 0n) return false;
    if (isOdd(fn) || fn === sn) {
      [older, newer] = [nodeHash(hash, older), nodeHash(hash, newer)];
      while (!isOdd(fn) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
    } else newer = nodeHash(newer, hash);
    [fn, sn] = [fn >> 1n, sn >> 1n];
  }
  return sn === 0n && same(older, firstRoot) && same(newer, secondRoot);
}

const isOdd = (n: bigint): boolean => (n & 1n) === 1n;
