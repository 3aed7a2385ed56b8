// What one comparison of two names found: filled by compare.ts, put into words by reasons.ts.
import type { NameFrequency } from './frequency.ts';
import type { PackedName, PackedWord } from './packed.ts';
import type { Pairing } from './pairing.ts';
import type { ParsedName } from './parse.ts';
import { ANY } from './tables/endings.ts';

/** How the comparison of the whole was settled. */
export type Whole = 'words' | 'empty' | 'identical' | 'mandarinSame' | 'mandarinOther' | 'sounds';
type Fathers = 'none' | 'omitted' | 'same' | 'alike' | 'other' | 'initialFits' | 'initialContradicts';

/** What one comparison found. One object, filled anew by each, so that comparing makes none. */
export interface Trace {
  a: ParsedName;
  b: ParsedName;
  frequency: NameFrequency;
  /** Natural log of odds. */
  worth: number;
  whole: Whole;
  fathers: Fathers;
  fatherOfA: PackedWord | undefined;
  fatherOfB: PackedWord | undefined;
  /** A given name or a surname is told on one side only. */
  partMissing: boolean;
  /** The words, when the whole was settled by them. */
  readonly pairing: Pairing;
}

/** Александра Козлова against Александр Козлов: she, or he in the genitive; the names alone do not tell. */
export function isByCase(a: PackedName, b: PackedName): boolean {
  return a.sex !== ANY && b.sex === ANY && (a.sex & b.nominativeSex) === 0;
}
