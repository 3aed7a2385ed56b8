/**
 * The distinct words of one column of names and what comparing them needs, as arrays of numbers: made once, read millions of times,
 * and fit to be shared between threads. A cell that holds several names (maiden and married) is one word with the stems of each.
 */
import type { SoundRows } from '../../names/index.ts';
import { alikeAtMost, CARRIED, carriedOf, layRows, likenessOfLaid, namePart, soundRow } from '../../names/index.ts';
import { skeletonsOf, skeletonText } from '../skeleton.ts';
import type { Lists } from './lists.ts';
import { layBytes, layInts } from './lists.ts';

export type Part = 'given' | 'patronymic' | 'family' | 'place';

/** Flags of a word. */
export const SHORT = 1;
/** Its given name was only guessed from a word much like it. */
export const GUESSED = 2;
export const INITIAL = 4;
/** Its script leaves sounds out. */
const LOOSE = 8;

export interface Words {
  readonly size: number;
  /** Stems of word w: `firstStem[w]` up to `firstStem[w + 1]`. */
  readonly firstStem: Int32Array;
  /** Sounds by stem. */
  readonly sounds: SoundRows;
  /** What a stem costs, in likeness. */
  readonly price: Float32Array;
  /** Given names by word, as numbers of `names` (of a patronymic the father's); none where none is known. */
  readonly name: Lists<Int32Array>;
  readonly names: readonly string[];
  readonly flags: Uint8Array;
  /** Skeletons of word w: `firstSkeleton[w]` up to `firstSkeleton[w + 1]`. */
  readonly firstSkeleton: Int32Array;
  /** Classes by skeleton. */
  readonly classes: Lists<Uint8Array>;
}

/** The words of a column's texts. Texts may be read in pieces, at once: {@link joinWords}. */
export function wordsOf(texts: readonly string[], part: Part): Words {
  const rows: Uint8Array[] = [];
  const prices: number[] = [];
  const firstStem = new Int32Array(texts.length + 1);
  const skeletons: number[][] = [];
  const firstSkeleton = new Int32Array(texts.length + 1);
  const name: number[][] = [];
  const names = new Map<string, number>();
  const flags = new Uint8Array(texts.length);
  texts.forEach((text, word) => {
    const own: number[] = [];
    let flag = INITIAL;
    for (const one of text.split(';')) {
      const read = readPart(one, part);
      for (const stem of read.stems) {
        rows.push(stem.row);
        prices.push(stem.price);
      }
      skeletons.push(...skeletonsOf(read.stems[0]?.sounds ?? ''));
      if (!read.initial) flag &= ~INITIAL;
      if (read.loose) flag |= LOOSE;
      if (read.name === null) continue;
      if (read.short) flag |= SHORT;
      const number = names.get(read.name) ?? names.size;
      names.set(read.name, number);
      if (!own.includes(number)) own.push(number);
    }
    firstStem[word + 1] = rows.length;
    firstSkeleton[word + 1] = skeletons.length;
    flags[word] = flag;
    name.push(own);
  });
  return {
    size: texts.length,
    firstStem,
    sounds: layRows(rows),
    price: Float32Array.from(prices),
    name: layInts(name),
    names: [...names.keys()],
    flags,
    firstSkeleton,
    classes: layBytes(skeletons),
  };
}

interface Read {
  readonly stems: readonly { readonly sounds: string; readonly row: Uint8Array; readonly price: number }[];
  readonly initial: boolean;
  readonly loose: boolean;
  readonly name: string | null;
  readonly short: boolean;
}

/** Whether a word of a column of surnames, or one of several in a cell, is a given name by the tables. */
export const readsAsGiven = (text: string): boolean =>
  text.split(';').some((one) => namePart(one, 'family').readings.length > 0);

function readPart(text: string, part: Part): Read {
  const read = namePart(text, part === 'place' ? 'family' : part);
  const { sounds, stems, initial, loose } = read;
  if (part === 'place') {
    const whole = { sounds, row: soundRow(sounds), price: 0 };
    return { stems: [whole], initial: false, loose, name: null, short: false };
  }
  if (part === 'family') return { stems, initial, loose, name: null, short: false };
  // A slip behind the stem (Sonja, Sonjad) is met by the word as it stands.
  const whole = stems.some((stem) => stem.sounds === sounds) ? [] : [{ sounds, row: soundRow(sounds), price: 0 }];
  const [reading] = read.readings;
  return {
    stems: [...stems, ...whole],
    initial,
    loose,
    name: reading?.name ?? null,
    short: reading?.short ?? false,
  };
}

/** The words of several pieces of a column, one after the other. */
export function joinWords(pieces: readonly Words[]): Words {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const names = new Map<string, number>();
  const name = pieces.flatMap((piece) => {
    const numbers = piece.names.map((text) => {
      const number = names.get(text) ?? names.size;
      names.set(text, number);
      return number;
    });
    return Array.from({ length: piece.size }, (_, word) =>
      Array.from(
        piece.name.values.subarray(piece.name.first[word], piece.name.first[word + 1]),
        (one) => numbers[one] ?? 0,
      ),
    );
  });
  const ints = (of: (piece: Words) => Int32Array): Int32Array => {
    const firsts = pieces.map(of);
    const joined = new Int32Array(firsts.reduce((sum, first) => sum + first.length - 1, 1));
    let [at, base] = [1, 0];
    for (const first of firsts) {
      for (let i = 1; i < first.length; i++) joined[at++] = base + (first[i] ?? 0);
      base += first.at(-1) ?? 0;
    }
    return joined;
  };
  const end = <Values extends Int32Array | Uint8Array | Float32Array>(of: (piece: Words) => Values): Values => {
    const all = pieces.map(of);
    const Kind = all[0]?.constructor as new (length: number) => Values;
    const joined = new Kind(all.reduce((sum, values) => sum + values.length, 0));
    let at = 0;
    for (const values of all) {
      joined.set(values, at);
      at += values.length;
    }
    return joined;
  };
  return {
    size: pieces.reduce((sum, { size }) => sum + size, 0),
    firstStem: ints((piece) => piece.firstStem),
    sounds: {
      first: ints((piece) => piece.sounds.first),
      values: end((piece) => piece.sounds.values),
      weight: end((piece) => piece.sounds.weight),
      low: end((piece) => piece.sounds.low),
      high: end((piece) => piece.sounds.high),
    },
    price: end((piece) => piece.price),
    name: layInts(name),
    names: [...names.keys()],
    flags: end((piece) => piece.flags),
    firstSkeleton: ints((piece) => piece.firstSkeleton),
    classes: { first: ints((piece) => piece.classes.first), values: end((piece) => piece.classes.values) },
  };
}

/** A word this like a known given name is taken for it, with doubt. */
const GUESS_FROM = 0.72;
/** One that is itself a name must be more like another to be a slip for it, */
const SLIP_FROM = 0.8;
/** and be met in so few of the rows, */
const SELDOM = 1 / 2000;
/** which the other outnumbers so many times. */
const OUTNUMBERED = 20;

/**
 * Words of which no name is known take that of the likest known word that shares a skeleton with them, one class left out at most; so
 * do words that are a name which hardly a row has, beside one that many have: a slip in a common name often makes a rare one. `rows`:
 * how many rows have each word.
 */
export function withGuesses(words: Words, rows: Int32Array): Words {
  const byName = new Float64Array(words.names.length);
  for (let word = 0; word < words.size; word++)
    for (const name of namesOf(words, word)) byName[name] = (byName[name] ?? 0) + (rows[word] ?? 0);
  /** By word, how many rows have the commonest of its names. */
  const rowsOf = Float64Array.from({ length: words.size }, (_, word) =>
    namesOf(words, word).reduce((most, name) => Math.max(most, byName[name] ?? 0), 0),
  );
  const seldom = Math.max(2, rows.reduce((sum, count) => sum + count, 0) * SELDOM);
  const known = new Map<string, number[]>();
  const doubted: number[] = [];
  // The commonest first: mostly it is one of those, and then the others need no close look.
  const order = Array.from(rows.keys()).sort((x, y) => (rows[y] ?? 0) - (rows[x] ?? 0));
  const spellings = Map.groupBy(order, (word) => soundsAndNames(words, word));
  for (const [word = 0] of spellings.values()) {
    const named = hasName(words, word);
    if (named) for (const key of nearSkeletons(words, word)) pushFew(known, key, word, words);
    if (named ? (rowsOf[word] as number) <= seldom : ((words.flags[word] ?? 0) & INITIAL) === 0) doubted.push(word);
  }
  if (known.size === 0 || doubted.length === 0) return words;
  const flags = words.flags.slice();
  const name = Array.from({ length: words.size }, (_, word) => [...namesOf(words, word)]);
  const nearest = nearestIn(words, known, rowsOf);
  for (const word of doubted) {
    const own = rowsOf[word] as number;
    const guess = own === 0 ? nearest(word, GUESS_FROM, 0) : nearest(word, SLIP_FROM, OUTNUMBERED * own);
    if (guess < 0) continue;
    for (const same of spellings.get(soundsAndNames(words, word)) ?? []) {
      name[same] = [...namesOf(words, guess)];
      flags[same] = (flags[same] ?? 0) | GUESSED;
    }
  }
  return { ...words, flags, name: layInts(name) };
}

/** One text for all words that sound the same and are the same names: what is guessed of one holds for all. */
function soundsAndNames(words: Words, word: number): string {
  const { firstStem, sounds, price, flags } = words;
  const held = (flags[word] ?? 0) & (LOOSE | INITIAL);
  const numbers: number[] = [held, ...namesOf(words, word)];
  for (let stem = firstStem[word] ?? 0; stem < (firstStem[word + 1] ?? 0); stem++)
    numbers.push(-1, price[stem] ?? 0, ...sounds.values.subarray(sounds.first[stem], sounds.first[stem + 1]));
  return numbers.join();
}

/**
 * Finds the known word most like another, from so much likeness on, of those whose names so many rows have. Of two that are as like, the
 * one whose name comes first: never the one met first.
 */
function nearestIn(
  words: Words,
  known: ReadonlyMap<string, number[]>,
  rowsOf: Float64Array,
): (word: number, from: number, fewest: number) => number {
  const carried = carriedOfWords(words);
  const metBy = new Int32Array(words.size).fill(-1);
  const nameOf = (of: number): string => words.names[firstNameOf(words, of)] ?? '';
  return (word, from, fewest) => {
    metBy[word] = word;
    const likely: { other: number; atMost: number }[] = [];
    for (const key of nearSkeletons(words, word)) {
      for (const other of known.get(key) ?? []) {
        if (metBy[other] === word) continue;
        metBy[other] = word;
        if ((rowsOf[other] as number) < fewest) continue;
        const atMost = alikeAtMost(carried, word * CARRIED, other * CARRIED) + ROUNDING;
        if (atMost >= from) likely.push({ other, atMost });
      }
    }
    let best = -1;
    let alike = from;
    for (const { other, atMost } of likely.sort((one, two) => two.atMost - one.atMost)) {
      if (atMost < alike) break;
      const found = likenessOfWords(words, word, other, alike - ROUNDING);
      if (found > alike || (found === alike && best >= 0 && nameOf(other) < nameOf(best)))
        [best, alike] = [other, found];
    }
    return best;
  };
}

/** Likenesses are sums of fractions: one this near below a mark may stand on it. */
export const ROUNDING = 1e-9;

const namesOf = ({ name }: Words, word: number): Int32Array =>
  name.values.subarray(name.first[word], name.first[word + 1]);

/** -1 for none. */
const firstNameOf = ({ name: { first, values } }: Words, word: number): number =>
  first[word] === first[word + 1] ? -1 : (values[first[word] as number] as number);

/** The first skeleton of a word, its classes. */
export const skeletonOf = ({ firstSkeleton, classes }: Words, word: number): Uint8Array => {
  const at = firstSkeleton[word] ?? 0;
  return classes.values.subarray(classes.first[at], classes.first[at + 1]);
};

/** The first skeleton of a word in letters, whole and then with each class left out. */
export function nearSkeletons(words: Words, word: number): string[] {
  const skeleton = skeletonText(skeletonOf(words, word));
  return [skeleton, ...Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1))];
}

/** Spellings of a name that share a skeleton are much alike: so many of them, the commonest, are enough to be taken for it. */
const SPELLINGS = 8;

function pushFew(known: Map<string, number[]>, key: string, word: number, words: Words): void {
  const list = known.get(key);
  if (!list) {
    known.set(key, [word]);
    return;
  }
  const own = firstNameOf(words, word);
  let spellings = 0;
  for (const other of list) if (firstNameOf(words, other) === own && ++spellings === SPELLINGS) return;
  list.push(word);
}

/** Whether two words may be one given name. */
export function shareName({ name: { first, values } }: Words, x: number, y: number): boolean {
  const [from, to] = [first[x] ?? 0, first[x + 1] ?? 0];
  for (let other = first[y] ?? 0; other < (first[y + 1] ?? 0); other++) {
    for (let at = from; at < to; at++) if (values[at] === values[other]) return true;
  }
  return false;
}

/** By word: the name it is where there is but one; else a number of its own. */
export const oneName = ({ size, name: { first, values } }: Words): Int32Array =>
  Int32Array.from({ length: size }, (_, word) =>
    (first[word + 1] as number) - (first[word] as number) === 1 ? (values[first[word] as number] as number) : ~word,
  );

export const hasName = ({ name: { first } }: Words, word: number): boolean => first[word] !== first[word + 1];

/** What comparing takes of each word, side by side. */
export const carriedOfWords = ({ sounds, firstStem, flags }: Words): Int32Array =>
  carriedOf(sounds, firstStem, (word) => ((flags[word] as number) & LOOSE) !== 0);

/** How alike two words of a column sound once their endings are set aside, 0 to 1; what is not above `atLeast` is 0. */
export function likenessOfWords(words: Words, one: number, two: number, atLeast: number): number {
  const { firstStem, sounds, price, flags } = words;
  const loose = (((flags[one] as number) | (flags[two] as number)) & LOOSE) !== 0;
  const [from, to] = [firstStem[two] as number, firstStem[two + 1] as number];
  let best = 0;
  for (let x = firstStem[one] as number; x < (firstStem[one + 1] as number); x++) {
    for (let y = from; y < to; y++) {
      const cost = (price[x] as number) + (price[y] as number);
      const needed = Math.max(best, atLeast) + cost;
      if (needed >= 1) continue;
      const found = likenessOfLaid(sounds, x, y, loose, needed) - cost;
      if (found > best) best = found;
    }
  }
  return best;
}
