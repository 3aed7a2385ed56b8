// What comparing needs of a name, in as little room as can be: with a million names at hand the time goes into fetching
// them, not into sums. So text is codes in short strings, and nothing is a list that can be a string.
import { type Prepared, prepare, signsOf } from './align.ts';
import type { MandarinName } from './chinese.ts';
import { suffixOf } from './endings.ts';
import { foldPinyin, plainLatin } from './fold.ts';
import { initialSigns } from './given-names.ts';
import type { NameWord } from './name-word.ts';
import type { Order } from './roles.ts';
import { scriptOf } from './script.ts';
import { CYRILLIC, LATIN } from './sound-costs.ts';

export interface PackedStem extends Prepared {
  /** What was paid to get it, in thousandths of likeness. */
  readonly price: number;
}

export interface PackedWord {
  readonly family: boolean;
  readonly initial: boolean;
  readonly aside: boolean;
  readonly loose: boolean;
  readonly latin: boolean;
  /** The script it was typed in, a bit as in sound-costs.ts; 0 for another. */
  readonly typed: number;
  /** A given name of the tables to the letter, or nearly; else, if it is one at all, with a slip. */
  readonly exact: boolean;
  /** The given names it may be: a character each, twice its number, and one more for a short form. */
  readonly names: string;
  readonly stem: PackedStem;
  /** Without each ending that fits. */
  readonly others: readonly PackedStem[];
  /** The suffix that makes the word a surname, by its place in the table, or -1; and what stands before it. */
  readonly suffix: number;
  readonly root: Prepared;
  /** The first Latin letter, as a character code without its marks; 0 in another script. */
  readonly letter: number;
  /** First sounds of the word, and of all forms of the given names it may be, as signs: for initials. */
  readonly firstSigns: string;
  readonly formSigns: string;
  readonly word: NameWord;
}

export interface PackedName {
  /** A number for the name in lower case; two names of one number may still differ. */
  readonly hash: number;
  readonly lower: string;
  /** The words but the patronymic. */
  readonly core: readonly PackedWord[];
  /** How many of those were not said aside. */
  readonly mainCount: number;
  readonly wordCount: number;
  readonly patronymic: PackedWord | undefined;
  /** A second given name, which a middle initial may stand for. */
  readonly middle: PackedWord | undefined;
  readonly orderTold: boolean;
  readonly sex: number;
  /** The same if the name stands in the nominative. */
  readonly nominativeSex: number;
  readonly loose: boolean;
  /** A given name of the tables, in a script that writes every sound. */
  readonly hasKnownGiven: boolean;
  readonly mandarin: MandarinName | undefined;
  /** The sounds of all words in a row; of each reading in Mandarin likewise. */
  readonly whole: Prepared;
  readonly mandarinWholes: readonly Prepared[];
}

interface Told {
  readonly order: Order;
  readonly sex: number;
  readonly nominativeSex: number;
  readonly mandarin: MandarinName | undefined;
}

export function pack(
  written: string,
  words: readonly NameWord[],
  { order, sex, nominativeSex, mandarin }: Told,
): PackedName {
  const packed = words.map(packWord);
  const core = packed.filter(({ word }) => word.role !== 'patronymic');
  const lower = written.toLowerCase();
  return {
    hash: hashOf(lower),
    lower,
    core,
    mainCount: core.filter((word) => !word.aside).length,
    wordCount: words.length,
    patronymic: packed.find(({ word }) => word.role === 'patronymic'),
    middle: core.filter((word) => !word.family && !word.aside)[1],
    orderTold: order !== 'assumed',
    sex,
    nominativeSex,
    loose: words.some((word) => word.loose),
    hasKnownGiven: words.some((word) => !word.loose && word.readings.length > 0),
    mandarin,
    whole: prepare(words.map((word) => word.sounds).join('')),
    mandarinWholes: (mandarin?.readings ?? []).slice(0, MOST_READINGS).map((reading) => prepare(foldPinyin(reading))),
  };
}

function packWord(word: NameWord): PackedWord {
  const [stem = NO_STEM, ...others] = word.stems.map(
    ({ sounds, price }): PackedStem => ({ ...prepare(sounds), price: Math.round(price * 1000) }),
  );
  const { suffix, root } = word.role === 'family' ? suffixOf(word.stems[0]?.sounds ?? '') : NO_SUFFIX;
  const script = scriptOf(word.text);
  const latin = script === 'latin';
  return {
    family: word.role === 'family',
    initial: word.initial,
    aside: word.aside,
    loose: word.loose,
    latin,
    typed: latin ? LATIN : script === 'cyrillic' ? CYRILLIC : 0,
    exact: word.readings.some((reading) => reading.alike >= EXACT),
    names: String.fromCharCode(...word.readings.map(({ id, short }) => id * 2 + (short ? 1 : 0))),
    stem,
    others,
    suffix,
    root: root === '' ? NO_STEM : prepare(root),
    letter: latin ? plainLatin(word.text.toLowerCase()).charCodeAt(0) || 0 : 0,
    firstSigns: signsOf(initialSigns(word.sounds).join('')),
    formSigns: signsOf(word.readings.map((reading) => reading.initials).join('')),
    word,
  };
}

/** A likeness to a form of the tables that no slip gives. */
const EXACT = 0.97;

const MOST_READINGS = 4;
const NO_SUFFIX = { suffix: -1, root: '' };
const NO_STEM: PackedStem = { ...prepare(''), price: 0 };

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
