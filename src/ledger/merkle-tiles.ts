/**
 * The tree cut into tiles of 256 hashes (c2sp.org/tlog-tiles), so that a static host can serve a log and a proof reads a few of them.
 * Level l holds the roots of complete subtrees of 256^l leaves; the last tile of a level may be partial.
 */
import { nodeHash } from './merkle-log.ts';
import { HASH_BYTES, hashAt, MerkleTree } from './merkle-proof.ts';

const WIDTH = 256;
/** 2^8 = 256. */
const HEIGHT = 8;

export interface TilePlace {
  readonly level: number;
  readonly index: number;
  /** Hashes in it, 1 to 256. */
  readonly width: number;
}

/** Every tile of a tree of that size, level by level. */
export function* tilesOf(size: number): Generator<TilePlace> {
  for (let [level, count] = [0, size]; count > 0; level++, count = Math.floor(count / WIDTH)) {
    for (let index = 0; index * WIDTH < count; index++)
      yield { level, index, width: Math.min(WIDTH, count - index * WIDTH) };
  }
}

/** The hashes of a tile, one after the other. */
export const tileBytes = ({ node }: MerkleTree, { level, index, width }: TilePlace): Buffer =>
  Buffer.concat(Array.from({ length: width }, (_, i) => node(level * HEIGHT, index * WIDTH + i)));

export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Buffer;
}

/** The tiles that change, or come anew, when these leaf hashes are added to a tree of `size`. `tile`: one of those it has. */
export function* grownTiles(
  size: number,
  tile: (level: number, index: number) => Buffer,
  leaves: readonly Buffer[],
): Generator<Tile> {
  for (let [level, count, added] = [0, size, leaves]; added.length > 0; level++, count = Math.floor(count / WIDTH)) {
    const index = Math.floor(count / WIDTH);
    const all = Buffer.concat([count % WIDTH === 0 ? Buffer.alloc(0) : tile(level, index), ...added]);
    const full: Buffer[] = [];
    for (let at = 0; at * WIDTH * HASH_BYTES < all.length; at++) {
      const hashes = all.subarray(at * WIDTH * HASH_BYTES, (at + 1) * WIDTH * HASH_BYTES);
      yield { level, index: index + at, hashes };
      if (hashes.length === WIDTH * HASH_BYTES) full.push(rootOfFull(hashes));
    }
    added = full;
  }
}

/** The root over a full tile, which is a hash of the level above. */
function rootOfFull(hashes: Buffer): Buffer {
  let level = hashes;
  for (let height = 0; height < HEIGHT; height++) level = joinedPairs(level);
  return level;
}

/** A tree read from its tiles. `tile` is asked for a tile once, and gives it with all the hashes there are. */
export function treeOfTiles(size: number, tile: (level: number, index: number) => Buffer): MerkleTree {
  /** By tile, its hashes and the levels above them, as far as they are complete. */
  const read = new Map<string, Buffer[]>();
  const levelsOf = (level: number, index: number): Buffer[] => {
    const place = `${level} ${index}`;
    let levels = read.get(place);
    if (!levels) {
      levels = [tile(level, index)];
      read.set(place, levels);
    }
    return levels;
  };
  return new MerkleTree(size, (height, index) => {
    const level = Math.floor(height / HEIGHT);
    const above = height - level * HEIGHT;
    const levels = levelsOf(level, Math.floor((index * 2 ** above) / WIDTH));
    while (levels.length <= above) levels.push(joinedPairs(levels.at(-1) as Buffer));
    return hashAt(levels[above] as Buffer, index % (WIDTH / 2 ** above));
  });
}

function joinedPairs(hashes: Buffer): Buffer {
  const pairs = Math.floor(hashes.length / HASH_BYTES / 2);
  return Buffer.concat(
    Array.from({ length: pairs }, (_, i) => nodeHash(hashAt(hashes, 2 * i), hashAt(hashes, 2 * i + 1))),
  );
}

/** The tiles that proofs of these leaves in a tree of that size are read from. */
export function tilesFor(size: number, leaves: Iterable<number>): { readonly level: number; readonly index: number }[] {
  const places = new Map<string, { level: number; index: number }>();
  const add = (level: number, index: number): void => {
    places.set(`${level} ${index}`, { level, index });
  };
  const wanted = [...leaves];
  for (let [level, span] = [0, 1]; span <= size; level++, span *= WIDTH) {
    for (const leaf of wanted) {
      const hash = Math.floor(leaf / span);
      if (hash < Math.floor(size / span)) add(level, Math.floor(hash / WIDTH));
    }
    // The right edge: where what is left over is joined.
    add(level, Math.floor((Math.floor(size / span) - 1) / WIDTH));
  }
  return [...places.values()];
}

/** "1234067" as "x001/x234/067". */
function indexPath(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  return (padded.match(/.{3}/g) ?? []).map((part, i, all) => (i === all.length - 1 ? part : `x${part}`)).join('/');
}

/** The address of a tile, or of the entries (commitments) under a tile of level 0, below `/tile/`. */
export const tilePath = (kind: number | 'entries', index: number, width: number): string =>
  `${kind}/${indexPath(index)}${width === WIDTH ? '' : `.p/${width}`}`;

const PATH = /^(\d{1,2}|entries)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Null where it is none, or is written another way than {@link tilePath} writes it. */
export function readTilePath(path: string): { kind: number | 'entries'; index: number; width: number } | null {
  const [, kind, index, width] = PATH.exec(path) ?? [];
  if (kind === undefined || index === undefined) return null;
  const read = {
    kind: kind === 'entries' ? ('entries' as const) : Number(kind),
    index: Number(index.replaceAll(/[x/]/g, '')),
    width: width === undefined ? WIDTH : Number(width),
  };
  return tilePath(read.kind, read.index, read.width) === path ? read : null;
}

/** The entries of a bundle, each with its length in two bytes before it. */
export const entryBundle = (entries: readonly Uint8Array[]): Buffer =>
  Buffer.concat(entries.flatMap((entry) => [Buffer.from([entry.length >> 8, entry.length & 255]), entry]));
