// The shape of a romanisation scheme: what a national standard, a library or a passport office prints as a table.

import type { RewriteRule } from '../../rewrite.ts';

/**
 * One scheme. Rules are tried in order before the letter table, and the first that fits is taken; letters are lower case,
 * and case is put back afterwards.
 */
export interface Scheme {
  readonly language: 'be' | 'ru' | 'uk';
  /** What the scheme is called by those who issue it. */
  readonly title: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly rules: readonly RewriteRule[];
}

/** Written over the letter before it: `s` + this is `ś` once the whole is in normal form C. */
export const ACUTE = '\u0301';

/** Vowel letters of the three alphabets, and the apostrophes that part a consonant from a following я, ю, є, ї. */
export const VOWELS = 'аеёіоуыэюяиїє';
export const APOSTROPHES = "'’ʼ";
