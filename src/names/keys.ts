// Search keys: short strings that every spelling of a name shares with every other, for a table that a database can index.
import { type NameWord, parseName } from './parse.ts';
import { scriptOf } from './script.ts';
import { KEY_SOUNDS, KEY_SOUNDS_LOOSE } from './tables/key-sounds.ts';

/** Begins the keys that hold a surname alone: they find everybody of that name, whatever the given name. */
export const SURNAME_KEY = 'f:';
/** Begins the keys of a surname with one consonant left out, and a given name: a slip of the hand is met by one of them. */
export const SLIP_KEY = 's:';
/** Begins the keys of names that can be read as Chinese. */
export const CHINESE_KEY = 'z:';

/**
 * The keys of a name: stored with it, and looked up for a query. Two spellings of one person share a key of surname and
 * given name (`sttkvc|Мікалай`) unless one lacks a part; a surname alone still shares its `f:` key, and a surname with a slip
 * (a letter dropped, doubled, swapped or mistaken) an `s:` key. Sharing a key is a reason to compare, never a verdict.
 * Sorted, without doubles; none for a name without a letter, and never more than a hundred.
 */
export function searchKeys(written: string): string[] {
  const name = parseName(written);
  const keys = new Set<string>();
  for (const reading of name.mandarin?.readings ?? []) keys.add(CHINESE_KEY + reading.split('|').sort().join('|'));

  const words = name.words.filter((word) => word.role !== 'patronymic' && !word.initial);
  for (const word of words) {
    // Where the order was only assumed, or the word stood in brackets, any word may be the surname.
    // So may a middle word that is no given name we know: the first of two Spanish surnames.
    const middle = words.length > 2 && word.readings.length === 0;
    if (word.role !== 'family' && name.order !== 'assumed' && !word.aside && !middle) continue;
    const surnames = skeletons(word);
    for (const surname of surnames) keys.add(SURNAME_KEY + surname);
    const slips = slipsOf(surnames.slice(0, MOST_SLIPPED));
    for (const other of words) {
      if (other === word) continue;
      for (const given of givenKeys(other)) {
        for (const surname of surnames) keys.add(`${surname}|${given}`);
        for (const surname of slips) keys.add(`${SLIP_KEY}${surname}|${given}`);
      }
    }
  }
  if (keys.size === 0) {
    for (const word of name.words) for (const skeleton of skeletons(word)) keys.add(SURNAME_KEY + skeleton);
  }
  return [...keys].sort().slice(0, MOST_KEYS);
}

const MOST_KEYS = 100;
/** So many readings of a surname are also taken with a consonant left out. */
const MOST_SLIPPED = 3;
/** A surname of fewer consonants says too little with one left out. */
const FEWEST_CONSONANTS = 3;

/** Each surname, and each with one of its consonants left out: two that differ in one share one of these. */
function slipsOf(surnames: readonly string[]): ReadonlySet<string> {
  const slips = new Set<string>();
  for (const surname of surnames) {
    if (surname.length < FEWEST_CONSONANTS) continue;
    slips.add(surname);
    for (let at = 0; at < surname.length; at++) slips.add(surname.slice(0, at) + surname.slice(at + 1));
  }
  return slips;
}

/** The given names a word may be; the skeleton of one that is in no table. */
function givenKeys(word: NameWord): readonly string[] {
  const names = [...new Set(word.readings.map((reading) => reading.name))];
  return names.length > 0 && !word.loose ? names : [...new Set([...names, ...skeletons(word).map((key) => `~${key}`)])];
}

const MOST_SKELETONS = 16;

/** The consonants of each stem of a word, in every way its letters may be read. */
export function skeletons(word: NameWord): readonly string[] {
  const found = new Set<string>();
  const table = word.loose && scriptOf(word.text) !== 'arabic' ? KEY_SOUNDS_LOOSE : KEY_SOUNDS;
  for (const { sounds } of word.stems) for (const skeleton of skeletonsOf(sounds, table)) found.add(skeleton);
  return [...found];
}

function skeletonsOf(sounds: string, table: Readonly<Record<string, readonly string[]>>): readonly string[] {
  let heads = [''];
  let previousWasConsonant = false;
  for (const sign of sounds) {
    const ways = table[sign];
    if (!ways) {
      // A glide between two consonants does not part them; a vowel does.
      if (!/[jyY5q]/.test(sign)) previousWasConsonant = false;
      continue;
    }
    const joined = previousWasConsonant;
    heads = heads.flatMap((head) => ways.map((way) => (joined && head.endsWith(way) ? head : head + way)));
    heads = [...new Set(heads)].slice(0, MOST_SKELETONS);
    // A w that is read as у parts two consonants like any vowel.
    previousWasConsonant = sign !== 'w';
  }
  const full = heads.filter((head) => head !== '');
  return full.length > 0 ? full : [sounds];
}
