/** Tiles against the published log, and proofs read from tiles against those of the tree in memory. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { leafHash } from '../../src/ledger/merkle-log.ts';
import { MerkleTree } from '../../src/ledger/merkle-proof.ts';
import {
  entryBundle,
  readTilePath,
  tileBytes,
  tilePath,
  tilesFor,
  tilesOf,
  treeOfTiles,
} from '../../src/ledger/merkle-tiles.ts';

const { log } = JSON.parse(readFileSync(new URL('fixtures/notes.json', import.meta.url), 'utf8')) as {
  log: { tile_0_000_p_15: string; entries_000_p_15: string };
};

test('the tile and the entries of a real log come out as it published them', () => {
  const bundle = Buffer.from(log.entries_000_p_15, 'base64');
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length; at += 2 + (entries.at(-1)?.length ?? 0))
    entries.push(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)));
  assert.equal(entries.length, 15);
  assert.deepEqual(entryBundle(entries), bundle);
  const tree = MerkleTree.of(entries.map(leafHash));
  assert.equal(tileBytes(tree, { level: 0, index: 0, width: 15 }).toString('base64'), log.tile_0_000_p_15);
});

test('a tree of 70,000 leaves has the tiles that the specification counts', () => {
  const tiles = [...tilesOf(70_000)];
  const full = (level: number) => tiles.filter((tile) => tile.level === level && tile.width === 256).length;
  assert.deepEqual([full(0), full(1), full(2)], [273, 1, 0]);
  assert.deepEqual(
    tiles.filter(({ width }) => width < 256).map(({ level, width }) => [level, width]),
    [
      [0, 112],
      [1, 17],
      [2, 1],
    ],
  );
});

test('addresses are written as the specification writes them, and no other way', () => {
  assert.equal(tilePath(0, 1_234_067, 256), '0/x001/x234/067');
  assert.equal(tilePath('entries', 0, 15), 'entries/000.p/15');
  assert.deepEqual(readTilePath('1/x001/000.p/17'), { kind: 1, index: 1000, width: 17 });
  for (const path of ['0/0', '00/000', '0/x000/000', '0/000.p/256', '0/000.p/0', '0/000.p/01', '../000', '0/001/000'])
    assert.equal(readTilePath(path), null, path);
});

test('proofs read from the tiles they need are those of the whole tree', () => {
  const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(Buffer.from(String(i))));
  const whole = MerkleTree.of(leaves);
  const size = fc.oneof(fc.integer({ min: 1, max: 70_000 }), fc.constantFrom(1, 255, 256, 257, 65_535, 65_536, 65_537));
  fc.assert(
    fc.property(size, fc.nat(), (count, at) => {
      const index = at % count;
      const kept = new Map(
        tilesFor(count, [index]).map(({ level, index: tile }) => {
          const width = Math.min(256, Math.floor(whole.size / 256 ** level) - tile * 256);
          return [`${level} ${tile}`, tileBytes(whole, { level, index: tile, width })];
        }),
      );
      const tree = treeOfTiles(count, (level, tile) => {
        const bytes = kept.get(`${level} ${tile}`);
        assert.ok(bytes, `tile ${level} ${tile} of ${count} for leaf ${index}`);
        return bytes;
      });
      assert.deepEqual(tree.root(), whole.root(count));
      assert.deepEqual(tree.inclusion(index), whole.inclusion(index, count));
    }),
    { numRuns: 60 },
  );
});
