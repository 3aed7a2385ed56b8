/** Proofs of the tree against published vectors, and against each other over random trees. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyFrontier, extend, leafHash, rootOf } from '../../src/ledger/merkle-log.ts';
import { MerkleTree, verifyConsistency, verifyInclusion } from '../../src/ledger/merkle-proof.ts';

const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')) as T;
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const hexes = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));

interface Tree {
  readonly leafHashes: readonly string[];
  readonly roots: readonly string[];
  readonly inclusion: readonly { index: number; size: number; proof: string[] }[];
  readonly consistency: readonly { size1: number; size2: number; proof: string[] }[];
}
interface Cases {
  readonly inclusion: readonly {
    id: string;
    index: string;
    size: string;
    root: string;
    leafHash: string;
    proof: string[] | null;
    valid: boolean;
  }[];
  readonly consistency: readonly {
    id: string;
    size1: string;
    size2: string;
    root1: string;
    root2: string;
    proof: string[] | null;
    valid: boolean;
  }[];
}

const vectors = fixture<Tree>('rfc6962-tree.json');
const cases = fixture<Cases>('proof-cases.json');

test('the proofs of 1 to 8 leaves are the published ones, and verify', () => {
  const tree = MerkleTree.of(vectors.leafHashes.map(bytes));
  vectors.roots.forEach((root, size) => {
    assert.equal(tree.root(size).toString('hex'), root);
  });
  assert.equal(vectors.inclusion.length, 36);
  for (const { index, size, proof } of vectors.inclusion) {
    assert.deepEqual(hexes(tree.inclusion(index, size)), proof, `leaf ${index} of ${size}`);
    assert.ok(
      verifyInclusion({
        index: BigInt(index),
        size: BigInt(size),
        leafHash: bytes(vectors.leafHashes[index] ?? ''),
        proof: proof.map(bytes),
        root: tree.root(size),
      }),
    );
  }
  assert.equal(vectors.consistency.length, 36);
  for (const { size1, size2, proof } of vectors.consistency) {
    assert.deepEqual(hexes(tree.consistency(size1, size2)), proof, `${size1} to ${size2}`);
    assert.ok(
      verifyConsistency({
        first: BigInt(size1),
        second: BigInt(size2),
        firstRoot: tree.root(size1),
        secondRoot: tree.root(size2),
        proof: proof.map(bytes),
      }),
    );
  }
});

test('the 195 published cases are accepted and refused as they should be', () => {
  assert.deepEqual([cases.inclusion.length, cases.consistency.length], [98, 97]);
  for (const { id, index, size, root, leafHash: leaf, proof, valid } of cases.inclusion) {
    const claim = {
      index: BigInt(index),
      size: BigInt(size),
      leafHash: bytes(leaf),
      proof: (proof ?? []).map(bytes),
      root: bytes(root),
    };
    assert.equal(verifyInclusion(claim), valid, `inclusion ${id}`);
  }
  for (const { id, size1, size2, root1, root2, proof, valid } of cases.consistency) {
    const claim = {
      first: BigInt(size1),
      second: BigInt(size2),
      firstRoot: bytes(root1),
      secondRoot: bytes(root2),
      proof: (proof ?? []).map(bytes),
    };
    assert.equal(verifyConsistency(claim), valid, `consistency ${id}`);
  }
});

const leavesOf = (count: number, salt: number): Buffer[] =>
  Array.from({ length: count }, (_, i) => leafHash(Buffer.from(`${salt} ${i}`)));

test('every proof of a random tree verifies, and none of them for another leaf, size or root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(), fc.nat(), fc.nat(), (count, a, b, c) => {
      const leaves = leavesOf(count, a);
      const tree = MerkleTree.of(leaves);
      const second = (b % count) + 1;
      const first = (c % second) + 1;
      const index = first - 1;
      assert.deepEqual(tree.root(second), rootOf(leaves.slice(0, second).reduce(extend, emptyFrontier)));
      const inclusion = {
        index: BigInt(index),
        size: BigInt(second),
        leafHash: leaves[index] as Buffer,
        proof: tree.inclusion(index, second),
        root: tree.root(second),
      };
      assert.ok(verifyInclusion(inclusion));
      const consistency = {
        first: BigInt(first),
        second: BigInt(second),
        firstRoot: tree.root(first),
        secondRoot: tree.root(second),
        proof: tree.consistency(first, second),
      };
      assert.ok(verifyConsistency(consistency));
      const stranger = leafHash(Buffer.from('stranger'));
      assert.ok(!verifyInclusion({ ...inclusion, leafHash: stranger }));
      assert.ok(!verifyInclusion({ ...inclusion, root: stranger }));
      assert.ok(!verifyInclusion({ ...inclusion, proof: [...inclusion.proof, stranger] }));
      assert.ok(!verifyConsistency({ ...consistency, firstRoot: stranger }));
      assert.ok(!verifyConsistency({ ...consistency, secondRoot: stranger }));
      assert.ok(!verifyConsistency({ ...consistency, proof: [...consistency.proof, stranger] }));
      // A past that was rewritten has no proof: the first leaf is another one.
      const rewritten = MerkleTree.of([stranger, ...leaves.slice(1)]);
      assert.ok(
        !verifyConsistency({
          ...consistency,
          secondRoot: rewritten.root(second),
          proof: rewritten.consistency(first, second),
        }),
      );
    }),
    { numRuns: 150, seed: 6962 },
  );
});

test('no proof is made of what is not in the tree', () => {
  const tree = MerkleTree.of(leavesOf(5, 0));
  assert.throws(() => tree.inclusion(5), RangeError);
  assert.throws(() => tree.inclusion(0, 6), RangeError);
  assert.throws(() => tree.consistency(0), RangeError);
  assert.throws(() => tree.consistency(5, 4), RangeError);
});
