/**
 * An edition's log as files that any web server can serve (c2sp.org/tlog-tiles): the signed checkpoint, the key, the tiles of the
 * tree and the entries, which are commitments. The site answers with these, a static edition is written with them.
 */
import type { MerkleTree } from '../ledger/merkle-proof.ts';
import { HASH_BYTES } from '../ledger/merkle-proof.ts';
import { entryBundle, readTilePath, tilePath, tilesFor, tilesOf, treeOfTiles } from '../ledger/merkle-tiles.ts';
import type { Reader } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';

export interface LogFile {
  readonly body: string | Uint8Array;
  readonly type: 'text/plain; charset=utf-8' | 'application/octet-stream';
  /** Never another content under this address; else it changes with each publication. */
  readonly lasting: boolean;
}

/** The addresses of every file of the log, without the leading slash. */
export async function* logFilePaths(reader: Reader): AsyncGenerator<string> {
  yield 'checkpoint';
  yield 'key';
  for (const { level, index, width } of tilesOf(await logSize(reader))) {
    yield `tile/${tilePath(level, index, width)}`;
    if (level === 0) yield `tile/${tilePath('entries', index, width)}`;
  }
}

/** The file at an address; null where there is none. Partial tiles are there at any width that some publication had, or that is there. */
export async function logFile(reader: Reader, path: string): Promise<LogFile | null> {
  if (path === 'checkpoint') return text((await lastStep(reader))?.note);
  if (path === 'key') return text(await vkeyOf(reader), '\n');
  const tile = path.startsWith('tile/') ? readTilePath(path.slice('tile/'.length)) : null;
  if (!tile) return null;
  const body =
    tile.kind === 'entries'
      ? await entriesAt(reader, tile.index, tile.width)
      : (await tileAt(reader, tile.kind, tile.index))?.subarray(0, tile.width * HASH_BYTES);
  if (!body || (tile.kind !== 'entries' && body.length < tile.width * HASH_BYTES)) return null;
  return { body, type: 'application/octet-stream', lasting: true };
}

const text = (body: string | undefined, end = ''): LogFile | null =>
  body === undefined ? null : { body: `${body}${end}`, type: 'text/plain; charset=utf-8', lasting: false };

export async function vkeyOf(reader: Reader): Promise<string | undefined> {
  return (await first<{ value: string }>(reader, "select value from edition where name = 'vkey'"))?.value;
}

/** A publication by its number: its day, the size of the tree and the signed head. */
export async function stepOf(
  reader: Reader,
  n: number,
): Promise<{ day: string; size: number; note: string } | undefined> {
  const row = await first<{ at: string; size: number; note: string }>(
    reader,
    'select at, size, note from step where n = ?',
    [n],
  );
  return row && { day: row.at.slice(0, 10), size: row.size, note: row.note };
}

const lastStep = (reader: Reader): Promise<{ note: string; size: number } | undefined> =>
  first(reader, 'select note, size from step order by n desc limit 1');

const logSize = async (reader: Reader): Promise<number> => (await lastStep(reader))?.size ?? 0;

async function tileAt(reader: Reader, level: number, index: number): Promise<Buffer | undefined> {
  const row = await first<{ hashes: Uint8Array }>(reader, 'select hashes from tile where level = ? and ix = ?', [
    level,
    index,
  ]);
  return row && Buffer.from(row.hashes);
}

async function entriesAt(reader: Reader, index: number, width: number): Promise<Buffer | null> {
  const from = index * 256;
  const rows = await reader.all<{ hash: string }>('select hash from leaf where ix >= ? and ix < ? order by ix', [
    from,
    from + width,
  ]);
  return rows.length < width ? null : entryBundle(rows.map(({ hash }) => Buffer.from(hash, 'hex')));
}

/** The tree of the first `size` leaves, read as far as its root, and the proofs of these leaves, need it. */
export async function treeFor(reader: Reader, size: number, leaves: Iterable<number> = []): Promise<MerkleTree> {
  return treeOfTiles(size, await tilesOfTree(reader, size, leaves));
}

/** The tiles that its root, and the proofs of these leaves, are read from. */
export async function tilesOfTree(
  reader: Reader,
  size: number,
  leaves: Iterable<number> = [],
): Promise<(level: number, index: number) => Buffer> {
  const tiles = new Map<string, Buffer>();
  for (const { level, index } of tilesFor(size, leaves))
    tiles.set(`${level} ${index}`, (await tileAt(reader, level, index)) ?? Buffer.alloc(0));
  return (level, index) => tiles.get(`${level} ${index}`) ?? Buffer.alloc(0);
}
