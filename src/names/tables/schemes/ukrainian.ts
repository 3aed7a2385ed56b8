// Romanisation of Ukrainian.
import type { Scheme } from './scheme.ts';

const UKRAINIAN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
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
  "'": '',
  '’': '',
  ʼ: '',
};

/** Resolution 55 of the Cabinet of Ministers, 27 January 2010. At the start of a word є ї й ю я have a y. */
export const ukNational2010: Scheme = {
  language: 'uk',
  title: 'Ukrainian national system of 2010',
  letters: { ...UKRAINIAN, є: 'ie', ї: 'i', й: 'i', ю: 'iu', я: 'ia', ь: '' },
  rules: [
    { letters: 'зг', to: 'zgh' },
    { letters: 'є', after: '^-', to: 'ye' },
    { letters: 'ї', after: '^-', to: 'yi' },
    { letters: 'й', after: '^-', to: 'y' },
    { letters: 'ю', after: '^-', to: 'yu' },
    { letters: 'я', after: '^-', to: 'ya' },
  ],
};

/** BGN/PCGN 1965. The middle dot keeps two letters from being read as one digraph. */
export const ukBgnPcgn1965: Scheme = {
  language: 'uk',
  title: 'BGN/PCGN 1965 for Ukrainian',
  letters: { ...UKRAINIAN, ї: 'yi', й: 'y', ь: '’', ю: 'yu', я: 'ya', "'": '”', '’': '”', ʼ: '”' },
  rules: [
    { letters: 'цг', to: 'ts·h' },
    { letters: 'зг', to: 'z·h' },
    { letters: 'кг', to: 'k·h' },
    { letters: 'сг', to: 's·h' },
    { letters: 'тс', to: 't·s' },
  ],
};

/** ALA-LC, with ties (U+0361) over the letters that stand for one. */
export const ukAlaLc: Scheme = {
  language: 'uk',
  title: 'ALA-LC for Ukrainian',
  letters: {
    ...UKRAINIAN,
    є: 'i͡e',
    ж: 'z͡h',
    ї: 'ï',
    й: 'ĭ',
    ц: 't͡s',
    ь: 'ʹ',
    ю: 'i͡u',
    я: 'i͡a',
  },
  rules: [],
};

/** ISO 9:1995 (GOST 7.79-2000 system A): one sign a letter, so that it can be read back. */
export const ukIso9: Scheme = {
  language: 'uk',
  title: 'ISO 9:1995 for Ukrainian',
  letters: {
    ...UKRAINIAN,
    г: 'g',
    ґ: 'g\u0300',
    є: 'ê',
    ж: 'ž',
    и: 'i',
    і: 'ì',
    ї: 'ï',
    й: 'j',
    х: 'h',
    ц: 'c',
    ч: 'č',
    ш: 'š',
    щ: 'ŝ',
    ь: 'ʹ',
    ю: 'û',
    я: 'â',
    "'": 'ʼ',
    '’': 'ʼ',
    ʼ: 'ʼ',
  },
  rules: [],
};
