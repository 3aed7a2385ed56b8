// Cyrillic into Latin letters by a named scheme. The schemes are tables (tables/schemes/); this file only reads them.
import { fits } from './rewrite.ts';
import {
  beAlaLc,
  beBgnPcgn1979,
  beIcao,
  beIso9,
  beLacinka,
  beNational2000,
  beNational2007,
} from './tables/schemes/belarusian.ts';
import { bePress, ruPress, ukPress } from './tables/schemes/press.ts';
import { ruAlaLc, ruBgnPcgn1947, ruGostB, ruIcao, ruIso9 } from './tables/schemes/russian.ts';
import type { Scheme } from './tables/schemes/scheme.ts';
import { STRAY_LETTERS } from './tables/schemes/stray-letters.ts';
import { ukAlaLc, ukBgnPcgn1965, ukIso9, ukNational2010 } from './tables/schemes/ukrainian.ts';

/** Every scheme, by language and then by name. */
export const SCHEMES = {
  be: {
    'national-2000': beNational2000,
    'national-2007': beNational2007,
    lacinka: beLacinka,
    'bgn-pcgn-1979': beBgnPcgn1979,
    'iso-9-1995': beIso9,
    'ala-lc': beAlaLc,
    'icao-9303-passport': beIcao,
    ...bePress,
  },
  ru: {
    'bgn-pcgn-1947': ruBgnPcgn1947,
    'iso-9-1995': ruIso9,
    'ala-lc': ruAlaLc,
    'icao-9303-passport': ruIcao,
    'gost-7.79-2000-b': ruGostB,
    ...ruPress,
  },
  uk: {
    'national-2010': ukNational2010,
    'bgn-pcgn-1965': ukBgnPcgn1965,
    'ala-lc': ukAlaLc,
    'iso-9-1995': ukIso9,
    ...ukPress,
  },
} as const satisfies Record<string, Record<string, Scheme>>;

/**
 * `text` in Latin letters by the scheme `scheme` of `language`; case is kept, anything that is not Cyrillic passes as it
 * is. A Cyrillic letter that the language does not have (ы in a Ukrainian text) is written as its nearest scheme writes
 * it, so nothing Cyrillic is left. The result is in normal form C.
 *
 * @throws RangeError when there is no such language or scheme; the message lists those there are.
 */
export function romanise(text: string, language: string, scheme: string): string {
  const table = schemeNamed(language, scheme);
  let out = '';
  for (const word of text.normalize('NFC').split(/([^\p{L}\p{M}'’ʼ-]+)/u)) out += romaniseWord(word, table);
  return out.normalize('NFC');
}

function schemeNamed(language: string, scheme: string): Scheme {
  const schemes: Record<string, Record<string, Scheme>> = SCHEMES;
  const ofLanguage = Object.hasOwn(schemes, language) ? schemes[language] : undefined;
  if (!ofLanguage) {
    throw new RangeError(`No romanisation of "${language}": languages are ${Object.keys(SCHEMES).join(', ')}.`);
  }
  const found = Object.hasOwn(ofLanguage, scheme) ? ofLanguage[scheme] : undefined;
  if (!found) {
    throw new RangeError(`No scheme "${scheme}" for "${language}": there are ${Object.keys(ofLanguage).join(', ')}.`);
  }
  return found;
}

function romaniseWord(word: string, scheme: Scheme): string {
  const lower = word.toLowerCase();
  // Lower case may be longer than what it was made from (İ); such a word has no Cyrillic pairs to keep in step with.
  if (lower.length !== word.length) return [...word].map((sign) => romaniseSign(sign, scheme)).join('');
  const shouted = isShouted(word);
  let out = '';
  for (let at = 0; at < lower.length; ) {
    const rule = scheme.rules.find((candidate) => fits(candidate, lower, at));
    const letters = rule?.letters ?? lower[at] ?? '';
    const written = word.slice(at, at + letters.length);
    const latin = rule?.to ?? scheme.letters[letters] ?? STRAY_LETTERS[letters];
    out += latin === undefined ? written : inCaseOf(latin, written, shouted);
    at += letters.length;
  }
  return out;
}

function romaniseSign(sign: string, scheme: Scheme): string {
  const lower = sign.toLowerCase();
  const latin = scheme.letters[lower] ?? STRAY_LETTERS[lower];
  return latin === undefined ? sign : inCaseOf(latin, sign, false);
}

/** A word all in capitals, of two letters or more: its digraphs are capitals throughout ("ЖУК" is "ZHUK"). */
function isShouted(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && letters.every((letter) => letter !== letter.toLowerCase());
}

function inCaseOf(latin: string, written: string, shouted: boolean): string {
  const first = written[0] ?? '';
  if (first === first.toLowerCase()) return latin;
  if (shouted) return latin.toUpperCase();
  const letter = latin.search(/\p{L}/u);
  return letter < 0
    ? latin
    : latin.slice(0, letter) + latin.slice(letter, letter + 1).toUpperCase() + latin.slice(letter + 1);
}
