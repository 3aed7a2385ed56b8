import type { Table } from '../columns/table.ts';
import type { Words } from '../columns/words.ts';
import {
  GUESSED,
  hasName,
  INITIAL,
  likenessOfWords,
  oneName,
  ROUNDING,
  SHORT,
  shareName,
  skeletonOf,
} from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';
import { remembering } from './field.ts';

export function givenField({ given, words }: Table): Field {
  const { flags } = words.given;
  const one = oneName(words.given);
  const apart = remembering((x, y) => givenLevel(words.given, x, y), words.given.size);
  return {
    name: 'given',
    levels: [
      { code: 'same', because: 'Both spell one given name.' },
      { code: 'short-form', because: 'One is a short form of the other, or both are of one name.' },
      { code: 'respelt', because: 'One looks like a misspelling of the other given name.' },
      { code: 'initial', because: 'The initial fits the given name.' },
      { code: 'near', because: 'The given names sound somewhat alike but are two names.' },
      { code: 'unlike', because: 'The given names are unlike; one of them is no name that is known.' },
      // Brothers, and twins above all, agree in everything else.
      { code: 'other', because: 'They are two different given names, as kin have.', kin: true },
    ],
    values: given,
    written: (texts) => texts.given,
    compare: (x, y) => (one[x] === one[y] ? ofOneName((flags[x] as number) | (flags[y] as number)) : apart(x, y)),
    rarity: () => nameKeys(words.given),
  };
}

/** The level of two words of one name, or of a word and itself. */
const ofOneName = (flags: number): number => (flags & INITIAL ? 3 : flags & GUESSED ? 2 : flags & SHORT ? 1 : 0);

function givenLevel(words: Words, x: number, y: number): number {
  const flags = (words.flags[x] ?? 0) | (words.flags[y] ?? 0);
  if (flags & INITIAL) return startAlike(words, x, y) ? 3 : 5;
  if (shareName(words, x, y)) return ofOneName(flags);
  if (hasName(words, x) && hasName(words, y) && (flags & GUESSED) === 0)
    return likenessOfWords(words, x, y, NEAR_FROM - ROUNDING) >= NEAR_FROM ? 4 : 6;
  const alike = likenessOfWords(words, x, y, 0.7);
  return alike >= 0.9 ? 2 : alike >= 0.7 ? 4 : 5;
}

/** Two known names this alike may be a slip for one another. */
const NEAR_FROM = 0.88;

/** An initial and a name that begins with the same sound. */
function startAlike({ sounds, firstStem }: Words, x: number, y: number): boolean {
  const first = (word: number): number => sounds.values[sounds.first[firstStem[word] ?? 0] ?? 0] ?? -1;
  return first(x) === first(y);
}

/** A name that is known by itself, any other by its skeleton. */
export function nameKeys(words: Words): string[] {
  return Array.from({ length: words.size }, (_, word) =>
    hasName(words, word)
      ? (words.names[words.name.values[words.name.first[word] ?? 0] ?? 0] ?? '')
      : `~${skeletonText(skeletonOf(words, word))}`,
  );
}
