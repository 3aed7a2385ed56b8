/**
 * The words of a language by what they mean for an event, whatever row of its tables tells it: nouns for acts, places of
 * custody, words for getting, sending, leaving. Data of a language; what two of them make together is in `compositions.ts`.
 */
import { type Inflection, plain, WORDS_MAX } from './inflection.ts';
import { LETTER, matches } from './patterns.ts';
import { LAND } from './rows.ts';
import type { Stretch } from './stretch.ts';

/** What a word stands for. The first are acts by themselves, the next things and places, the last what is done with these. */
export type Concept =
  | 'arrest'
  | 'release'
  | 'pardon'
  | 'swap'
  | 'death'
  | 'custody'
  | 'freedom'
  | 'penalty'
  | 'life'
  | 'clinic'
  | 'illness'
  | 'access'
  | 'isolation'
  | 'appeal'
  | 'sanction'
  | 'border'
  | 'right'
  | 'post'
  | 'status'
  | 'political'
  | 'remand'
  | 'charge'
  | 'crime'
  | 'news'
  | 'parole'
  | 'home'
  | 'label'
  | 'kin'
  | 'police'
  | 'accuse'
  | 'bring'
  | 'drop'
  | 'seize'
  | 'abuse'
  | 'collapse'
  | 'trade'
  | 'declare'
  | 'over'
  | 'go'
  | 'side'
  | 'order'
  | 'for'
  | 'pardoned'
  | 'journey'
  | 'guest'
  | 'embassy'
  | 'prosecution'
  | 'discharge'
  | 'let'
  | 'exile'
  | 'force'
  | 'prefer'
  | 'turnback'
  | 'cuff'
  | 'pull'
  | 'confine'
  | 'remit'
  | 'acquit'
  | 'die'
  | 'posture'
  | 'see'
  | 'practise'
  | 'survive'
  | 'living'
  | 'cost'
  | 'ordeal'
  | 'embrace'
  | 'grant'
  | 'verdict'
  | 'hardship'
  | 'bone'
  | 'break'
  | 'stance'
  | 'harass'
  | 'decree'
  | 'convoy'
  | 'commute'
  | 'resolution'
  | 'adopt'
  | 'free'
  | 'jail'
  | 'move'
  | 'hand'
  | 'again'
  | 'out'
  | 'get'
  | 'give'
  | 'enter'
  | 'exit'
  | 'hold'
  | 'spend'
  | 'threaten'
  | 'suffer'
  | 'deprive'
  | 'not'
  | 'reject'
  | 'lift'
  | 'impose'
  | 'close'
  | 'open'
  | 'strip'
  | 'appoint'
  | 'dismiss'
  | 'refuse'
  | 'held'
  | 'port'
  | 'travel'
  | 'atlarge'
  | 'cameout'
  | 'modified';

/**
 * The words of each concept: a space between two ways of saying it, `_` between the words of one, `*` for any end (of any
 * word), in small letters.
 */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;

interface Entry {
  readonly concept: Concept;
  readonly words: readonly string[];
}

export interface ConceptMark<Name extends string = Concept> extends Stretch {
  readonly concept: Name;
  /** Place among the words of the sentence, first and last. */
  readonly word: number;
  readonly last: number;
}

export interface Word extends Stretch {
  readonly text: string;
}

/** A lexicon made ready: whole words and beginnings of words lead to their entries. Words are looked up once. */
export class Concepts {
  readonly #exact = new Map<string, Entry[]>();
  readonly #begin = new Map<string, Entry[]>();
  readonly #seen = new Map<string, readonly Entry[]>();
  /** Whether an entry begins with three letters, by their hash: most words of a text are none. */
  readonly #starts = new Uint8Array(HASHES);

  /** `alike`: letters that sentences are read without ("ё" is "е"), so words are too. */
  constructor(lexicon: Lexicon, alike: Inflection['alike']) {
    // A form that is written out beside those made of its stem stands there once.
    for (const [concept, ways] of Object.entries(lexicon) as [Concept, string][])
      for (const way of new Set(plain(ways, alike).match(/\S+/gu))) {
        const words = way.split('_');
        const [first = ''] = words;
        const open = first.endsWith('*');
        const map = open ? this.#begin : this.#exact;
        const key = open ? first.slice(0, -1) : first;
        map.set(key, [...(map.get(key) ?? []), { concept, words }]);
        this.#starts[startOf(key)] = 1;
      }
  }

  /** All marks of a sentence in small letters, in order. */
  in(words: readonly Word[]): ConceptMark[] {
    const found: ConceptMark[] = [];
    for (const [word, { text, start }] of words.entries()) {
      if (this.#starts[startOf(text)] === 0) continue;
      for (const { concept, words: all } of this.#entries(text)) {
        const last = words[word + all.length - 1];
        if (last && all.every((one, i) => i === 0 || fits(one, words[word + i]?.text ?? '')))
          found.push({ concept, start, end: last.end, word, last: word + all.length - 1 });
      }
    }
    return found;
  }

  #entries(word: string): readonly Entry[] {
    const known = this.#seen.get(word);
    if (known) return known;
    const found = [...(this.#exact.get(word) ?? [])];
    for (let length = START; length <= word.length; length++)
      found.push(...(this.#begin.get(word.slice(0, length)) ?? []));
    if (this.#seen.size > WORDS_MAX) this.#seen.clear();
    this.#seen.set(word, found);
    return found;
  }
}

/** Of an entry open at its end so many letters are given at least. */
const START = 3;
const HASHES = 2 ** 15;

const startOf = (word: string): number =>
  ((word.charCodeAt(0) << 10) ^ (word.charCodeAt(1) << 5) ^ word.charCodeAt(2)) & (HASHES - 1);

const fits = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

const WORD = new RegExp(`[${LETTER}]+(?:[-’'ʼ][${LETTER}]+)*|${LAND}+`, 'gu');

/** The words of a text, a country's name written over among them; signs between them are none. */
export const wordsOf = (text: string): Word[] =>
  matches(WORD, text).map((hit) => ({ text: hit[0], start: hit.index, end: hit.index + hit[0].length }));
