/**
 * Belarusian in one spelling: Łacinka letter by letter into Cyrillic (Instruction on transliteration, 2007, and the classical
 * alphabet of 1918 alike), and out of the classical spelling its soft signs ("сьнежань") and how it writes foreign words
 * ("прэзыдэнт"). Rows are tried in order.
 */
import type { FoldPass } from '../fold.ts';

/** "сьнег", "зьняволены", "цьвёрды": no sign is written there in the usual spelling. */
export const plainSpelling: FoldPass = [
  ['(?<=д)зь(?=дз)|(?<=[сзцн])ь(?=[бвгдзклмнпрстфхцчшяеёюі])|(?<=л)ь(?=л)', ''],
  ['(?<=(?<![\\p{L}])(?:з|без|праз))ь(?![\\p{L}])', ''],
  ['(?<![\\p{L}])ня(?![\\p{L}])', 'не'],
  ['(?<![\\p{L}])бяз(?![\\p{L}])', 'без'],
  ["(?<=[а-яёіў])['`](?=[яеёюі])", '’'],
];

const vowels = (before: string, after: string): [string, string][] =>
  [...'aeou'].map((vowel, i) => [before + vowel, after[i] ?? '']);

const loan = (rows: string): [string, string][] =>
  rows
    .trim()
    .split(/\s+/u)
    .map((row): [string, string] => {
      const [classical = '', usual = ''] = row.split('>');
      return [classical, usual];
    });

/**
 * Syllables of foreign words that the classical spelling writes in its own way (Belarusian Classical Orthography, 2005, rules
 * 52-60), none of which the usual one has: "калёнія", "плян", "парлямэнт", "апазыцыя", "пэнсія".
 */
export const loanWords: FoldPass = loan(`
  калён>калон лёг(?=[^к])>лог плян>план кляс>клас кляр>клар блякав>блакав блякі>блакі лягер>лагер клюб>клуб дыплям>дыплам
  лямэнт>ламент момэнт>момант мэнт>мент мэд(?=ы|с|м|ч)>мед мэтр>метр
  зыдэн>зідэн сыдэн>сідэн зыцы>зіцы зыт>зіт сыст>сіст сытуа>сітуа сытэт>сітэт фізы>фізі
  эўр>еўр амэр>амер газэт>газет апэл>апел спэц>спец пэнс>пенс экспэр>экспер супэр>супер пэрс>перс опэр>опер апэрат>аперат
  сэнат>сенат сэкт>сект сэкун>секун сэрв>серв гэнэр>генер фэдэр>федэр фэрэн>ферэн кабінэт>кабінет
  вэнэсу>венесу канвэн>канвен інвэст>інвест унівэр>універ рэзэрв>рэзерв адвэнт>адвент
`);

/** Latin letters to Cyrillic ones; "l" is soft, and softness shows in the vowel behind it. */
export const latinToCyrillic: FoldPass = [
  // A word with letters that Belarusian lacks is foreign and stays as it is. Looked for once from where its signs begin.
  ['(?<![\\p{L}0-9.-])[A-Za-z0-9.-]*[qxwQXW][A-Za-z0-9.-]*(?![\\p{L}])', null],
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
  ['(?<=[bcčdfghklmnpqrsštvwxzž])ji', '’і'],
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
