/**
 * Belarusian in one spelling: Łacinka letter by letter into Cyrillic (Instruction on transliteration, 2007, and the classical
 * alphabet of 1918 alike), and the soft signs of the classical spelling ("сьнежань") out. Rows are tried in order.
 */
import type { FoldPass } from '../fold.ts';

/** "сьнег", "зьняволены", "цьвёрды": no sign is written there in the usual spelling. */
export const plainSpelling: FoldPass = [
  ['(?<=[сзцн])ь(?=[бвгдзклмнпрстфхцчшяеёюі])', ''],
  ['(?<=(?<![\\p{L}])(?:з|без|праз))ь(?![\\p{L}])', ''],
  ['(?<![\\p{L}])ня(?![\\p{L}])', 'не'],
  ['(?<![\\p{L}])бяз(?![\\p{L}])', 'без'],
  ["(?<=[а-яёіў])['`](?=[яеёюі])", '’'],
];

const vowels = (before: string, after: string): [string, string][] =>
  [...'aeou'].map((vowel, i) => [before + vowel, after[i] ?? '']);

/** Latin letters to Cyrillic ones; "l" is soft, and softness shows in the vowel behind it. */
export const latinToCyrillic: FoldPass = [
  // A word with letters that Belarusian lacks is foreign and stays as it is.
  ['(?<![\\p{L}])[A-Za-z0-9.-]*[qxwQXW][A-Za-z0-9.-]*(?![\\p{L}])', null],
  ...vowels('li', 'яеёю').map(([latin, cyrillic]): [string, string] => [latin, `л${cyrillic}`]),
  ['li', 'лі'],
  ...vowels('l', 'яеёю').map(([latin, cyrillic]): [string, string] => [latin, `л${cyrillic}`]),
  ['l', 'ль'],
  ['ł', 'л'],
  // Between a consonant and "j" an apostrophe stands in Cyrillic.
  ...vowels('(?<=[bcčdfghklmnpqrsštvwxzž])j', 'яеёю').map(([latin, cyrillic]): [string, string] => [
    latin,
    `’${cyrillic}`,
  ]),
  ...vowels('[ij]', 'яеёю'),
  ['ji', 'і'],
  ['ch', 'х'],
  ['dź', 'дзь'],
  ['dž', 'дж'],
  ['dz', 'дз'],
  ['ć', 'ць'],
  ['ś', 'сь'],
  ['ź', 'зь'],
  ['ń', 'нь'],
  ['ŭ', 'ў'],
  ['č', 'ч'],
  ['š', 'ш'],
  ['ž', 'ж'],
  ['c', 'ц'],
  ['e', 'э'],
  ['h', 'г'],
  ['i', 'і'],
  ['j', 'й'],
  ['v', 'в'],
  ['y', 'ы'],
  ['a', 'а'],
  ['b', 'б'],
  ['d', 'д'],
  ['f', 'ф'],
  ['g', 'г'],
  ['k', 'к'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['z', 'з'],
];
