/**
 * How names of months begin, in the languages that lists are met in, in any case and most abbreviations: be, ru, uk, pl, lt, lv, de,
 * fr, es, en. No beginning here stands for two months in two of them; a language in which one would (Croatian listopad is October)
 * must not be added without a way to say which is meant.
 */
const BEGINNINGS: readonly string[] = [
  'jan jän ene saus studz stycz студз янв січ',
  'feb fev fév vasar lut liut лют фев',
  'mar mär kov sak сак мар берез',
  'apr avr abr baland kwie krasav апр крас квіт',
  'may mai maj geg trav май мая мае маі трав',
  'jun jūn juin birž czerw červ июн чэрв черв',
  'jul jūl juil liep lip июл ліп лип',
  'aug ago aoû aou rugpj sierp žni авг жні серп',
  'sep set rugsė rugse wrze vieras сен верас верес',
  'oct okt spal paź paz kastr окт кастр жовт',
  'nov lapkr list ноя ліст лист',
  'dec déc dez dic gruod grud śniež снеж дек груд',
];

const MONTHS: readonly (readonly [beginning: string, month: number])[] = BEGINNINGS.flatMap((line, at) =>
  line.split(' ').map((beginning) => [beginning, at + 1] as const),
);

/** 1 to 12; undefined where the word names no month. A word of two letters is none. */
export function monthOf(word: string): number | undefined {
  const plain = word.normalize('NFC').toLowerCase();
  return plain.length < 3 ? undefined : MONTHS.find(([beginning]) => plain.startsWith(beginning))?.[1];
}
