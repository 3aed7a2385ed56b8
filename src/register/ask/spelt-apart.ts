/** Two spellings of one name within one text: a slip, or a text put together from others. Pure. */
import { scriptOf } from '../../names/script.ts';
import { before } from './range.ts';

/**
 * Languages in which a name changes its ending with its place in the sentence, by primary subtag: there a difference in the
 * last letters is grammar, not spelling.
 */
const INFLECTING: ReadonlySet<string> = new Set([
  'be',
  'bs',
  'cs',
  'cu',
  'el',
  'et',
  'eu',
  'fi',
  'ga',
  'hr',
  'hu',
  'hy',
  'is',
  'ka',
  'kk',
  'ky',
  'la',
  'lt',
  'lv',
  'mk',
  'pl',
  'ro',
  'ru',
  'se',
  'sk',
  'sl',
  'sq',
  'sr',
  'tr',
  'tt',
  'uk',
  'uz',
]);

/** An ending is no longer than this, and what stays before it no shorter. */
const ENDING = 3;
const STEM = 3;
/** Words shorter than this are too often other words. */
const SHORTEST = 4;

export interface Apart {
  readonly words: readonly [string, string];
  /** The names that the words stand in. */
  readonly names: readonly [string, string];
}

/** Pairs of words, each from another of these names of one thing, that are one word spelt in two ways. */
export function spellingsApart(names: readonly string[], language: string): Apart[] {
  const inflects = INFLECTING.has(language.split('-')[0]?.toLowerCase() ?? '');
  const apart: Apart[] = [];
  names.forEach((name, i) => {
    for (const other of names.slice(i + 1)) {
      const [a, b] = [wordsOf(name), wordsOf(other)];
      for (const one of a.filter((word) => !has(b, word))) {
        for (const two of b.filter((word) => !has(a, word))) {
          if (!oneWord(one, two, inflects)) continue;
          apart.push(
            before(one, two) < 0
              ? { words: [one, two], names: [name, other] }
              : { words: [two, one], names: [other, name] },
          );
        }
      }
    }
  });
  return apart;
}

const wordsOf = (name: string): string[] =>
  name.normalize('NFC').match(/[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{M}\p{N}]/gu) ?? [];
const has = (words: readonly string[], word: string): boolean =>
  words.some((one) => one.toLowerCase() === word.toLowerCase());

function oneWord(one: string, two: string, inflects: boolean): boolean {
  const [a, b] = [[...one.toLowerCase()], [...two.toLowerCase()]];
  if (Math.min(a.length, b.length) < SHORTEST || scriptOf(one) !== scriptOf(two)) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  // A short form, a possessive or an address built on the name.
  if (shared === a.length || shared === b.length) return false;
  const longest = Math.max(a.length, b.length);
  if (inflects && shared >= STEM && longest - shared <= ENDING && a.at(-1) !== b.at(-1)) return false;
  return changes(a, b) <= Math.min(2, Math.floor(longest / 4));
}

/** Letters to put in, take out or exchange to make one word of the other (Levenshtein 1966). */
function changes(a: readonly string[], b: readonly string[]): number {
  let above = b.map((_, i) => i).concat(b.length);
  a.forEach((letter, i) => {
    const row = [i + 1];
    b.forEach((other, j) => {
      const exchanged = (above[j] ?? 0) + (letter === other ? 0 : 1);
      row.push(Math.min(exchanged, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    });
    above = row;
  });
  return above[b.length] ?? 0;
}
