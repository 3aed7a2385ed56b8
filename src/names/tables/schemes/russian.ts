// Romanisation of Russian.
import { APOSTROPHES, type Scheme, VOWELS } from './scheme.ts';

const RUSSIAN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
};

const GLIDE_BEFORE = `^${VOWELS}йъь${APOSTROPHES}-`;

/** BGN/PCGN 1947. The middle dot keeps two letters from being read as one digraph. */
export const ruBgnPcgn1947: Scheme = {
  language: 'ru',
  title: 'BGN/PCGN 1947 for Russian',
  letters: { ...RUSSIAN, ё: 'ë', й: 'y', ъ: '”', ь: '’', э: '·e', ю: 'yu', я: 'ya' },
  rules: [
    { letters: 'е', after: GLIDE_BEFORE, to: 'ye' },
    { letters: 'ё', after: GLIDE_BEFORE, to: 'yë' },
    { letters: 'э', after: GLIDE_BEFORE, to: 'e' },
    { letters: 'й', before: 'ауыэ', to: 'y·' },
    { letters: 'ы', before: 'ауыэ', to: 'y·' },
    { letters: 'ы', after: VOWELS, to: '·y' },
    { letters: 'тс', to: 't·s' },
    { letters: 'шч', to: 'sh·ch' },
  ],
};

/** ISO 9:1995 (GOST 7.79-2000 system A): one sign a letter, so that it can be read back. */
export const ruIso9: Scheme = {
  language: 'ru',
  title: 'ISO 9:1995 for Russian',
  letters: {
    ...RUSSIAN,
    ё: 'ë',
    ж: 'ž',
    й: 'j',
    х: 'h',
    ц: 'c',
    ч: 'č',
    ш: 'š',
    щ: 'ŝ',
    ъ: 'ʺ',
    ь: 'ʹ',
    э: 'è',
    ю: 'û',
    я: 'â',
  },
  rules: [],
};

/** ALA-LC, with ties (U+0361) over the letters that stand for one. */
export const ruAlaLc: Scheme = {
  language: 'ru',
  title: 'ALA-LC for Russian',
  letters: { ...RUSSIAN, ё: 'ë', й: 'ĭ', ц: 't͡s', ъ: 'ʺ', ь: 'ʹ', э: 'ė', ю: 'i͡u', я: 'i͡a' },
  rules: [{ letters: 'ъ', before: '$', to: '' }],
};

/** ICAO Doc 9303 part 3, section 6: the machine-readable line of a passport. */
export const ruIcao: Scheme = {
  language: 'ru',
  title: 'ICAO Doc 9303 for Russian (passports since 2014)',
  letters: { ...RUSSIAN, ё: 'e', й: 'i', ъ: 'ie', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  rules: [],
};

/** GOST 7.79-2000 system B. ц is c before a sign that begins with e, i, y or j, cz elsewhere. */
export const ruGostB: Scheme = {
  language: 'ru',
  title: 'GOST 7.79-2000 system B for Russian',
  letters: {
    ...RUSSIAN,
    ё: 'yo',
    й: 'j',
    х: 'x',
    ц: 'cz',
    щ: 'shh',
    ъ: '``',
    ы: 'y`',
    ь: '`',
    э: 'e`',
    ю: 'yu',
    я: 'ya',
  },
  rules: [{ letters: 'ц', before: 'еёийыэюя', to: 'c' }],
};
