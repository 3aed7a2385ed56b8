// Which script a word is in, and words in which two scripts were mixed by a slip.
import { CYRILLIC_TO_LATIN, DIGIT_AS_CYRILLIC, DIGIT_AS_LATIN, LATIN_TO_CYRILLIC } from './tables/homoglyphs.ts';

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'hangul' | 'other';

/** The script of a word by its first letter that has one. */
export function scriptOf(word: string): Script {
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x2b0 || (code >= 0x1e00 && code < 0x1f00)) {
      if (code < 0x5b || (code > 0x60 && code < 0x7b) || code > 0xbf) return 'latin';
    } else if (code >= 0x400 && code < 0x530) return 'cyrillic';
    else if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xfe00)) return 'arabic';
    else if ((code >= 0x3400 && code < 0xa000) || (code >= 0x20000 && code < 0x32000)) return 'han';
    else if (code >= 0x3040 && code < 0x3100) return 'kana';
    else if (code >= 0xac00 && code < 0xd7a4) return 'hangul';
    else if (/\p{L}/u.test(letter)) return 'other';
  }
  return 'other';
}

/** A lower-case word with letters of the wrong script, and digits that stand for letters, put right. */
export function mendScript(word: string): string {
  if (!/[\d\p{Script=Latin}]/u.test(word)) return word;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic === 0 && !/\d/.test(word)) return word;
  const asCyrillic = cyrillic >= latin && cyrillic > 0;
  const letters = asCyrillic ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN;
  const digits = asCyrillic ? DIGIT_AS_CYRILLIC : DIGIT_AS_LATIN;
  return [...word].map((sign) => letters[sign] ?? digits[sign] ?? sign).join('');
}
