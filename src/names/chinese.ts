// Chinese names: characters, pinyin, Wade-Giles and the Cyrillic of Palladius brought to one pinyin, in either order.
import { pinyinOf, plainLatin } from './fold.ts';
import { scriptOf } from './script.ts';
import {
  CHINESE_SURNAMES,
  JAPANESE_READINGS,
  PALLADIUS_BARE,
  PALLADIUS_FINALS,
  PALLADIUS_INITIALS,
  WADE_GILES_FINALS,
  WADE_GILES_INITIALS,
  WADE_GILES_SYLLABLES,
} from './tables/chinese.ts';
import { HANZI_READINGS, SURNAME_READINGS } from './tables/hanzi-readings.ts';

/** A name read as Chinese. */
export interface MandarinName {
  /** Surname and given name in pinyin, `surname|given`; several where the order or the spelling leaves a choice. */
  readonly readings: readonly string[];
  /** Written in Chinese characters, so that no other reading is in question. */
  readonly certain: boolean;
}

/** The Mandarin readings of a name's words; undefined when it cannot be a Chinese name. */
export function mandarinReadings(words: readonly string[]): MandarinName | undefined {
  const [first, second] = words;
  if (first === undefined || words.length > 3) return undefined;
  if (words.every((word) => scriptOf(word) === 'han')) {
    const characters = words.join('');
    return characters.length < 2 || characters.length > 4
      ? undefined
      : { readings: [ofCharacters(characters)], certain: true };
  }
  if (second === undefined) return undefined;
  const spelt: (readonly string[])[] = [];
  for (const word of words) {
    const readings = syllablesOf(word);
    if (readings.length === 0) return undefined;
    spelt.push(readings);
  }
  const readings = [...inOrder(spelt), ...inOrder([...spelt.slice(-1), ...spelt.slice(0, -1)])];
  return readings.length > 0 ? { readings, certain: false } : undefined;
}

/** Characters that stand before the given name: two for the few double surnames, else one. */
export function surnameLength(characters: string): number {
  return characters.length > 2 &&
    CHINESE_SURNAMES.has(pinyinOf(characters.slice(0, 2)).join('')) &&
    isDouble(characters)
    ? 2
    : 1;
}

/** A first character that is a common surname: the word is a Chinese name, not a foreign one spelt out. */
export function startsWithSurname(characters: string): boolean {
  const first = characters.charAt(0);
  return CHINESE_SURNAMES.has(SURNAME_READINGS[first] ?? pinyinOf(first).join(''));
}

function isDouble(characters: string): boolean {
  return ['欧阳', '歐陽', '司马', '司馬', '诸葛', '諸葛', '上官', '司徒'].includes(characters.slice(0, 2));
}

function ofCharacters(characters: string): string {
  const length = surnameLength(characters);
  const surname = characters.slice(0, length);
  const family = SURNAME_READINGS[surname] ?? pinyinOf(surname).join('');
  return `${family}|${pinyinOf(characters.slice(length)).join('')}`;
}

/** Every reading with the first word as surname, the others together as given name. */
function inOrder([surname = [], ...given]: readonly (readonly string[])[]): string[] {
  const families = surname.filter((reading) => CHINESE_SURNAMES.has(reading));
  const names = given.reduce<string[]>((all, part) => all.flatMap((head) => part.map((tail) => head + tail)), ['']);
  return families.flatMap((family) => names.map((name) => `${family}|${name}`));
}

const MOST_SYLLABLES = 3;
const remembered = new Map<string, readonly string[]>();
const REMEMBER_AT_MOST = 20_000;

/** What a word can be in pinyin, when it can be cut into syllables of one spelling. */
function syllablesOf(word: string): readonly string[] {
  const before = remembered.get(word);
  if (before) return before;
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  const found = readSyllables(word);
  remembered.set(word, found);
  return found;
}

function readSyllables(word: string): string[] {
  const lower = word.normalize('NFC').toLowerCase();
  const script = scriptOf(lower);
  if (script === 'latin') {
    const letters = plainLatin(lower.replace(/ü/g, 'v')).replace(/[^a-z]/g, '');
    const plain = plainLatin(lower.replace(/ü/g, 'u')).replace(/[^a-z]/g, '');
    return [...new Set([...cut(letters, spellings().pinyin), ...cut(plain, spellings().wadeGiles)])];
  }
  if (script === 'kana') return cut(lower, spellings().japanese);
  if (script === 'cyrillic') {
    // Belarusian writes яа for яо; the vowel of a case may follow the last syllable.
    const plain = lower
      .replace(/[іы]/g, 'и')
      .replace(/э/g, 'е')
      .replace(/яа/g, 'яо')
      .replace(/[^а-яё]/g, '');
    const whole = cut(plain, spellings().palladius);
    return whole.length > 0 ? whole : cut(plain.replace(/(ом|ем|а|у|е)$/, ''), spellings().palladius);
  }
  return [];
}

/** All ways to cut `letters` into up to three syllables of a table, each put into pinyin. */
function cut(letters: string, table: ReadonlyMap<string, readonly string[]>, left = MOST_SYLLABLES): string[] {
  if (letters === '') return left === MOST_SYLLABLES ? [] : [''];
  if (left === 0) return [];
  const found: string[] = [];
  for (let end = 1; end <= Math.min(letters.length, 6); end++) {
    const heads = table.get(letters.slice(0, end));
    if (!heads) continue;
    const tails = cut(letters.slice(end), table, left - 1);
    for (const head of heads) for (const tail of tails) found.push(head + tail);
  }
  return found.slice(0, 24);
}

interface Spellings {
  readonly pinyin: Map<string, string[]>;
  readonly wadeGiles: Map<string, string[]>;
  readonly palladius: Map<string, string[]>;
  readonly japanese: ReadonlyMap<string, readonly string[]>;
}

let made: Spellings | undefined;

function spellings(): Spellings {
  if (made) return made;
  made = {
    pinyin: new Map(),
    wadeGiles: new Map(),
    palladius: new Map(),
    japanese: new Map(Object.entries(JAPANESE_READINGS).map(([kana, pinyin]) => [kana, pinyin.split(',')])),
  };
  for (const line of HANZI_READINGS.trim().split('\n')) {
    const syllable = line.split(' ')[0] ?? '';
    put(made.pinyin, syllable, syllable);
    if (syllable.includes('v')) put(made.pinyin, syllable.replace('v', 'u'), syllable);
    put(made.wadeGiles, wadeGilesOf(syllable), syllable);
    const cyrillic = palladiusOf(syllable);
    if (cyrillic) put(made.palladius, cyrillic, syllable);
  }
  return made;
}

function put(table: Map<string, string[]>, key: string, value: string): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

function halves(syllable: string): [initial: string, final: string] {
  const [, initial = '', final = ''] = /^([zcs]h|[bpmfdtnlgkhjqxrzcs])?(.*)$/.exec(syllable) ?? [];
  return [initial, final];
}

function wadeGilesOf(syllable: string): string {
  const whole = WADE_GILES_SYLLABLES[syllable];
  if (whole) return whole;
  const [initial, final] = halves(syllable);
  return (WADE_GILES_INITIALS[initial] ?? initial) + (WADE_GILES_FINALS[final] ?? final);
}

function palladiusOf(syllable: string): string | undefined {
  const bare = PALLADIUS_BARE[syllable];
  if (bare) return bare;
  const [initial, final] = halves(syllable);
  // After j, q and x a u is the ü of the others.
  const rounded = /^[jqx]$/.test(initial) ? final.replace(/^u/, 'v') : final;
  const start = initial === '' ? '' : PALLADIUS_INITIALS[initial];
  const end = PALLADIUS_FINALS[rounded];
  return start === undefined || end === undefined ? undefined : start + end;
}
