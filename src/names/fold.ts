// From letters to sounds. Every script and every tradition of spelling ends in one small alphabet of sounds
// (tables/sounds/alphabet.ts), so that Ціханоўскі, Cichanoŭski and Tsikhanouski can be laid side by side.
import { rewriter } from './rewrite.ts';
import { mendScript, scriptOf } from './script.ts';
import { HANZI_READINGS } from './tables/hanzi-readings.ts';
import { ARABIC_SOUNDS } from './tables/sounds/arabic.ts';
import { CYRILLIC_SOUNDS } from './tables/sounds/cyrillic.ts';
import { LATIN_SOUNDS, MARKED_LETTERS, UNDECOMPOSED } from './tables/sounds/latin.ts';
import {
  HANGUL_FINAL,
  HANGUL_INITIAL,
  HANGUL_VOWEL,
  KATAKANA,
  SMALL_KANA,
  SPELT_IN_LATIN,
  SPELT_LOOSELY,
} from './tables/sounds/other-scripts.ts';

/** A word as sounds. */
export interface Folded {
  /** Signs of the alphabet of sounds, no sign twice in a row. */
  readonly sounds: string;
  /** The script leaves sounds out or has no sign for them: compare loosely. */
  readonly loose: boolean;
}

const cyrillic = rewriter(CYRILLIC_SOUNDS);
const latin = rewriter(LATIN_SOUNDS);
const arabic = rewriter(ARABIC_SOUNDS);

/** The sounds of one word in any script. */
export function fold(word: string): Folded {
  const whole = word.normalize('NFC').toLowerCase();
  // Nearly every word: nothing in it is to be mended.
  if (LATIN_ONLY.test(whole)) return { sounds: tidy(latin(whole)), loose: false };
  if (CYRILLIC_ONLY.test(whole)) return { sounds: tidy(cyrillic(whole)), loose: false };
  const lower = mendScript(whole);
  switch (scriptOf(lower)) {
    case 'latin':
      return { sounds: tidy(latin(plainLatin(lower))), loose: false };
    case 'cyrillic':
      return { sounds: tidy(cyrillic(lower.replace(/[^\p{Script=Cyrillic}]/gu, ''))), loose: false };
    case 'arabic':
      return { sounds: tidy(arabic(lower.normalize('NFKC'))), loose: true };
    case 'han':
      return { sounds: foldPinyin(pinyinOf(lower).join('')), loose: true };
    case 'kana':
      return { sounds: tidy(latin(spellKana(lower))), loose: true };
    case 'hangul':
      return { sounds: tidy(latin(spellHangul(lower).replace(/ng/g, 'n'))), loose: true };
    case 'other': {
      const loose = [...lower].some((letter) => letter in SPELT_LOOSELY);
      const spelt = [...lower].map((letter) => SPELT_IN_LATIN[letter] ?? SPELT_LOOSELY[letter] ?? '').join('');
      return { sounds: tidy(latin(spelt)), loose };
    }
  }
}

const LATIN_ONLY = /^[a-z]+$/;
const CYRILLIC_ONLY = /^[а-яѐ-џ]+$/;

/** Lower-case Latin letters without the marks that only stress, lengthen or tie. */
export function plainLatin(lower: string): string {
  let out = '';
  for (const letter of lower) {
    const code = letter.charCodeAt(0);
    if (code > 0x60 && code < 0x7b) out += letter;
    else if (MARKED_LETTERS.has(letter)) out += letter;
    else out += UNDECOMPOSED[letter] ?? letter.normalize('NFKD').replace(/[^a-z]/g, '');
  }
  return out;
}

let pinyinByCharacter: Map<string, string> | undefined;

/** The Mandarin reading of each Chinese character of a word; characters not in the table are left out. */
export function pinyinOf(characters: string): string[] {
  if (!pinyinByCharacter) {
    pinyinByCharacter = new Map();
    for (const line of HANZI_READINGS.trim().split('\n')) {
      const [syllable = '', members = ''] = line.split(' ');
      for (const character of members) pinyinByCharacter.set(character, syllable);
    }
  }
  const readings = pinyinByCharacter;
  return [...characters].flatMap((character) => readings.get(character) ?? []);
}

/** No sign twice in a row: doubled letters are kept by one language and dropped by the next. */
function tidy(sounds: string): string {
  for (let at = 1; at < sounds.length; at++)
    if (sounds.charCodeAt(at) === sounds.charCodeAt(at - 1)) return sounds.replace(/(.)\1+/g, '$1');
  return sounds;
}

/** Pinyin j, q, x as other languages would write them; its two nasals, which no other script tells apart, as one. */
function spellPinyin(pinyin: string): string {
  return pinyin.replace(/j/g, 'zh').replace(/q/g, 'ch').replace(/x/g, 'sh').replace(/v/g, 'u').replace(/ng/g, 'n');
}

/** The sounds of a word in pinyin. */
export function foldPinyin(pinyin: string): string {
  return tidy(latin(spellPinyin(pinyin)));
}

function spellKana(word: string): string {
  let out = '';
  for (const sign of word) {
    const code = sign.codePointAt(0) ?? 0;
    const katakana = code < 0x30a0 ? String.fromCodePoint(code + 0x60) : sign;
    const small = SMALL_KANA[katakana];
    out = small === undefined ? out + (KATAKANA[katakana] ?? '') : out.slice(0, -1) + small;
  }
  return out;
}

function spellHangul(word: string): string {
  return [...word]
    .map((syllable) => {
      const at = (syllable.codePointAt(0) ?? 0) - 0xac00;
      if (at < 0 || at >= 11172) return '';
      const initial = HANGUL_INITIAL[Math.floor(at / 588)] ?? '';
      const vowel = HANGUL_VOWEL[Math.floor((at % 588) / 28)] ?? '';
      return initial + vowel + (HANGUL_FINAL[at % 28] ?? '');
    })
    .join('');
}
