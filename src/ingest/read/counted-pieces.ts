/** Parts of an archive that tell how far their reading has come. */
import type { ReadOptions } from './types.ts';
import type { ZipArchive } from './zip.ts';

/** `pieces` of the archive, with each piece told of to `onStep` as a share of the parts that will be read. */
export function countedPieces(
  zip: ZipArchive,
  parts: readonly string[],
  onStep: ReadOptions['onStep'],
): (part: string) => Iterable<Uint8Array> {
  const of = parts.reduce((sum, part) => sum + zip.size(part), 0);
  let done = 0;
  return function* (part) {
    for (const piece of zip.pieces(part)) {
      yield piece;
      done += piece.length;
      onStep?.(Math.min(done, of), of);
    }
  };
}
