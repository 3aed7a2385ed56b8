import type { Table } from '../columns/table.ts';
import type { Words } from '../columns/words.ts';
import { GUESSED, hasName, INITIAL, likenessOfWords, SHORT, shareName, skeletonOf } from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';
import { remembering } from './field.ts';

export function givenField({ given, words }: Table): Field {
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
    compare: remembering((x, y) => givenLevel(words.given, x, y), words.given.size),
    rarity: () => nameKeys(words.given),
  };
}

function givenLevel(words: Words, x: number, y: number): number {
  const flags = (words.flags[x] ?? 0) | (words.flags[y] ?? 0);
  if (flags & INITIAL) return startAlike(words, x, y) ? 3 : 5;
  if (shareName(words, x, y)) return flags & GUESSED ? 2 : flags & SHORT ? 1 : 0;
  if (x === y) return 0;
  const alike = likenessOfWords(words, x, y, 0.7);
  if (hasName(words, x) && hasName(words, y) && (flags & GUESSED) === 0) return alike >= 0.88 ? 4 : 6;
  return alike >= 0.9 ? 2 : alike >= 0.7 ? 4 : 5;
}

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
