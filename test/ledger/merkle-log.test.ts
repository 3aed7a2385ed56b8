/** The Merkle tree against published vectors, and against the definition of RFC 6962 section 2.1 written down again. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  emptyFrontier,
  emptyRoot,
  extend,
  leafHash,
  merkleRoot,
  nodeHash,
  rootOf,
} from '../../src/ledger/merkle-log.ts';

interface Vectors {
  readonly leaves: readonly string[];
  readonly leafHashes: readonly string[];
  readonly nodes: readonly (readonly string[])[];
  readonly roots: readonly string[];
}
const vectors = JSON.parse(readFileSync(new URL('fixtures/rfc6962-tree.json', import.meta.url), 'utf8')) as Vectors;
const leaves = vectors.leaves.map((hex) => Buffer.from(hex, 'hex'));

test('leaf hashes and roots of 0 to 8 leaves are the published ones', () => {
  assert.deepEqual(
    leaves.map((leaf) => leafHash(leaf).toString('hex')),
    vectors.leafHashes,
  );
  assert.equal(vectors.roots.length, 9);
  vectors.roots.forEach((root, size) => {
    assert.equal(merkleRoot(leaves.slice(0, size)).toString('hex'), root, `${size} leaves`);
  });
  assert.equal(emptyRoot().toString('hex'), vectors.roots[0]);
});

test('inner nodes are the published ones', () => {
  vectors.nodes.slice(1).forEach((level, i) => {
    const below = vectors.nodes[i] as readonly string[];
    level.forEach((hash, at) => {
      const [left, right] = [below[2 * at], below[2 * at + 1]].map((hex) => Buffer.from(hex as string, 'hex')) as [
        Buffer,
        Buffer,
      ];
      assert.equal(nodeHash(left, right).toString('hex'), hash);
    });
  });
});

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** MTH(D[n]) word for word: split at the largest power of two below n. */
function definition(data: readonly Buffer[]): Buffer {
  if (data.length === 0) return sha256();
  if (data.length === 1) return sha256(Buffer.from([0]), data[0] as Buffer);
  let k = 1;
  while (k * 2 < data.length) k *= 2;
  return sha256(Buffer.from([1]), definition(data.slice(0, k)), definition(data.slice(k)));
}

test('adding leaf by leaf gives the root of the definition, of every size on the way', () => {
  const list = fc.array(
    fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
    { maxLength: 70 },
  );
  fc.assert(
    fc.property(list, (data) => {
      let frontier = emptyFrontier;
      data.forEach((leaf, i) => {
        frontier = extend(frontier, leafHash(leaf));
        const ones = (i + 1).toString(2).replaceAll('0', '').length;
        assert.equal(frontier.hashes.length, ones, 'no more is kept than one hash for each full subtree');
        if (i % 9 === 0 || i === data.length - 1) assert.deepEqual(rootOf(frontier), definition(data.slice(0, i + 1)));
      });
      assert.deepEqual(merkleRoot(data), definition(data));
    }),
    { numRuns: 60, seed: 6962 },
  );
});

test('adding a leaf leaves the tree before it as it was', () => {
  const before = extend(extend(emptyFrontier, leafHash(Buffer.from('a'))), leafHash(Buffer.from('b')));
  const root = rootOf(before);
  extend(before, leafHash(Buffer.from('c')));
  assert.deepEqual(rootOf(before), root);
  assert.equal(before.size, 2);
});
