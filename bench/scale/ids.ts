/** Ids for a made world: hashes of what they name, so that the same world has the same ids in every store. */
import { keyed, sha256Hex, shortId } from '../../src/claim/canonical.ts';

export interface Ids {
  readonly of: (...parts: readonly string[]) => string;
  readonly mention: (source: string, key: string) => string;
  readonly sha256: (text: string) => string;
}

export const idsOf = (seed: number): Ids => ({
  of: (...parts) => shortId(keyed(`world ${seed}`, ...parts)),
  mention: (source, key) => shortId(keyed(`world ${seed}`, 'mention', source, key)),
  sha256: sha256Hex,
});
