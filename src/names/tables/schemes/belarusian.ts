// Romanisation of Belarusian. Where е ё ю я stand decides what most of these schemes write for them:
// at the start of a word, after a vowel, ў, й, ь or the apostrophe they begin with a glide; after a consonant they soften it.
import { ACUTE, APOSTROPHES, type Scheme, VOWELS } from './scheme.ts';

const GLIDE_BEFORE = `^${VOWELS}ўйьъ${APOSTROPHES}-`;
const SOFT_VOWELS = 'еёюяі';
const NO_APOSTROPHE = { "'": '', '’': '', ʼ: '' };

/** Letters on which the national system of 2000, that of 2007 and Łacinka agree. */
const LATIN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'ie',
  ё: 'io',
  ж: 'ž',
  з: 'z',
  і: 'i',
  й: 'j',
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
  ў: 'ŭ',
  ф: 'f',
  х: 'ch',
  ц: 'c',
  ч: 'č',
  ш: 'š',
  ы: 'y',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ...NO_APOSTROPHE,
};

const GLIDES = [
  { letters: 'е', after: GLIDE_BEFORE, to: 'je' },
  { letters: 'ё', after: GLIDE_BEFORE, to: 'jo' },
  { letters: 'ю', after: GLIDE_BEFORE, to: 'ju' },
  { letters: 'я', after: GLIDE_BEFORE, to: 'ja' },
];

/** Instruction on transliteration of geographical names, 23 November 2000 (resolution 15). */
export const beNational2000: Scheme = {
  language: 'be',
  title: 'Belarusian national system of 2000',
  letters: { ...LATIN, ь: "'" },
  rules: GLIDES,
};

/** The same after the change of 11 June 2007 (resolution 38): the soft sign is an acute accent. */
export const beNational2007: Scheme = {
  language: 'be',
  title: 'Belarusian national system of 2007 (United Nations, 2012)',
  letters: { ...LATIN, ь: ACUTE },
  rules: GLIDES,
};

/** Belarusian Latin alphabet as written since 1929, with v. A soft л is l, a hard one ł. */
export const beLacinka: Scheme = {
  language: 'be',
  title: 'Belarusian Latin alphabet (Łacinka)',
  letters: { ...LATIN, л: 'ł', ь: ACUTE },
  rules: [
    ...GLIDES,
    { letters: 'е', after: 'л', to: 'e' },
    { letters: 'ё', after: 'л', to: 'o' },
    { letters: 'ю', after: 'л', to: 'u' },
    { letters: 'я', after: 'л', to: 'a' },
    { letters: 'ь', after: 'л', to: '' },
    { letters: 'лл', before: `${SOFT_VOWELS}ь`, to: 'll' },
    { letters: 'л', before: `${SOFT_VOWELS}ь`, to: 'l' },
  ],
};

/** BGN/PCGN 1979. The middle dot keeps two letters from being read as one digraph. */
export const beBgnPcgn1979: Scheme = {
  language: 'be',
  title: 'BGN/PCGN 1979 for Belarusian',
  letters: {
    ...LATIN,
    е: 'ye',
    ё: 'yo',
    ж: 'zh',
    й: 'y',
    ў: 'w',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    ь: '’',
    ю: 'yu',
    я: 'ya',
    "'": '”',
    '’': '”',
    ʼ: '”',
  },
  rules: [
    { letters: 'цг', to: 'ts·h' },
    { letters: 'зг', to: 'z·h' },
    { letters: 'кг', to: 'k·h' },
    { letters: 'сг', to: 's·h' },
    { letters: 'тс', to: 't·s' },
  ],
};

/** ISO 9:1995 (GOST 7.79-2000 system A): one sign a letter, so that it can be read back. */
export const beIso9: Scheme = {
  language: 'be',
  title: 'ISO 9:1995 for Belarusian',
  letters: {
    ...LATIN,
    г: 'g',
    ґ: 'g\u0300',
    е: 'e',
    ё: 'ë',
    і: 'ì',
    х: 'h',
    ь: 'ʹ',
    э: 'è',
    ю: 'û',
    я: 'â',
    "'": 'ʼ',
    '’': 'ʼ',
    ʼ: 'ʼ',
  },
  rules: [],
};

/** ALA-LC, with ties (U+0361) over the letters that stand for one. */
export const beAlaLc: Scheme = {
  language: 'be',
  title: 'ALA-LC for Belarusian',
  letters: {
    ...LATIN,
    е: 'e',
    ё: 'i͡o',
    ж: 'z͡h',
    й: 'ĭ',
    х: 'kh',
    ц: 't͡s',
    ч: 'ch',
    ш: 'sh',
    ь: 'ʹ',
    э: 'ė',
    ю: 'i͡u',
    я: 'i͡a',
  },
  rules: [],
};

/** ICAO Doc 9303 part 3, section 6: the machine-readable line of a passport. */
export const beIcao: Scheme = {
  language: 'be',
  title: 'ICAO Doc 9303 for Belarusian',
  letters: {
    ...LATIN,
    е: 'e',
    ё: 'io',
    ж: 'zh',
    й: 'i',
    ў: 'u',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    ь: '',
    ю: 'iu',
    я: 'ia',
  },
  rules: [],
};
