// A word of a name while it is being taken apart.
import type { GivenReading } from './given-names.ts';
import type { WrittenWord } from './words.ts';

/** A word before its role is known. */
export interface Draft extends WrittenWord {
  readonly sounds: string;
  readonly loose: boolean;
  readonly readings: readonly GivenReading[];
  /** Told by a word for "son of", "daughter of". */
  readonly childOf: number;
}
