// What the words themselves tell of where a surname stands: Vietnamese, Chinese and Korean names begin with it, Spanish ones
// end in two.
import { mandarinReadings } from './chinese.ts';
import type { Draft } from './draft.ts';
import { plainLatin } from './fold.ts';
import { scriptOf } from './script.ts';
import { CHINESE_SURNAMES } from './tables/chinese.ts';
import {
  CHINESE_SURNAME_SPELLINGS,
  IBERIAN_SURNAMES,
  KOREAN_SURNAMES,
  VIETNAMESE_SURNAMES,
  VIETNAMESE_SYLLABLES,
} from './tables/surnames.ts';

/** Do these words, in their order, make a name that begins with the surname? */
export function isSurnameFirstByTradition(words: readonly Draft[]): boolean {
  const [first, ...others] = words.map(plain);
  if (first === undefined || others.length === 0) return false;
  if (VIETNAMESE_SURNAMES.has(first) && isVietnamese(others)) return true;
  if (others.length > 1) return false;
  if (isEastAsian(first) && words[1]?.syllables) return true;
  if (!CHINESE_SURNAMES.has(first) && !CHINESE_SURNAME_SPELLINGS.has(first)) return false;
  return mandarinReadings([SOME_SURNAME, others[0] ?? '']) !== undefined;
}

/** "Joshua Wong Chi-fung": a Western given name before a whole Chinese or Korean one. Then the surname is in the middle. */
export function isSurnameBetween(words: readonly Draft[]): boolean {
  const [first, second, third] = words;
  if (!first || !second || !third?.syllables || words.length !== 3) return false;
  const surname = plain(second);
  return isGiven(first) && isEastAsian(surname);
}

/** A surname beside which anything in pinyin reads as a Chinese name. */
const SOME_SURNAME = 'Wang';

function isEastAsian(surname: string): boolean {
  return CHINESE_SURNAMES.has(surname) || CHINESE_SURNAME_SPELLINGS.has(surname) || KOREAN_SURNAMES.has(surname);
}

export function isIberian(word: Draft): boolean {
  const surname = plain(word);
  return IBERIAN_SURNAMES.has(surname) || /.{2}ez$/.test(surname);
}

/** A given name of the tables, in the nominative and to the letter. */
export function isGiven(word: Draft): boolean {
  return word.readings.some((reading) => !reading.oblique && reading.alike >= 0.97);
}

function isVietnamese(others: readonly string[]): boolean {
  const isOne = (syllable: string): boolean => VIETNAMESE_SYLLABLES.has(syllable) || VIETNAMESE_SURNAMES.has(syllable);
  return (
    others.some(isOne) && others.every((syllable) => isOne(syllable) || (others.length > 1 && syllable.length <= 6))
  );
}

function plain(word: Draft): string {
  const lower = word.text.toLowerCase();
  return scriptOf(lower) === 'latin'
    ? plainLatin(lower.replace(/đ/g, 'd')).normalize('NFKD').replace(/\p{M}/gu, '')
    : lower;
}
