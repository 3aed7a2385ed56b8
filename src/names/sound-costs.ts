// What it costs to leave a sound out or to take one for another, as tables of whole numbers.

import { rewriter } from './rewrite.ts';
import { CYRILLIC_LOOK_ALIKES, LATIN_LOOK_ALIKES, LATIN_ROWS, RUSSIAN_ROWS } from './tables/keyboards.ts';
import { ALMOST, NEAR_SOUNDS, NEAR_SOUNDS_LOOSE, SOUNDS } from './tables/sounds/alphabet.ts';
import { CYRILLIC_SOUNDS } from './tables/sounds/cyrillic.ts';

/** Two neighbours swapped is one slip of a hand, not two changes; in thousandths. */
export const SWAP = 600;
/** A letter for its neighbour on the keyboard, or for one that looks like it. */
const SLIP = 0.6;

/** Scripts that words were typed in, a bit each. */
export const LATIN = 1;
export const CYRILLIC = 2;

/** Costs are whole thousandths, so that sums are exact whichever way they are added. */
export const WHOLE = 1000;

export interface Costs {
  /** Exchange of sign a for sign b at `a * SIGNS + b`. */
  readonly exchange: Int32Array;
  readonly drop: Int32Array;
}

const SIGN_LIST = Object.keys(SOUNDS);
export const SIGNS = SIGN_LIST.length;
const VOWELS = 'aeiou';
const SIGN_BY_CODE = new Int8Array(1024).fill(-1);
SIGN_LIST.forEach((sign, at) => {
  SIGN_BY_CODE[sign.charCodeAt(0)] = at;
});
/** The sign of a character, by its code; -1 for a character that is no sign. */
export const signOf = (code: number): number => (code < SIGN_BY_CODE.length ? (SIGN_BY_CODE[code] as number) : -1);
export const WEIGHT = Int32Array.from(SIGN_LIST, (sign) => thousandths(SOUNDS[sign]?.weight ?? 1));

/** By sign: it may stand for a vowel or a glide. */
export const VOWEL_LIKE = Uint8Array.from(SIGN_LIST, (sign) => ('aeiouAEU=~^69jyY'.includes(sign) ? 1 : 0));

/** Plain sounds, and by sign the numbers of those it may stand for, always or in some hands. */
const PLAIN = [
  ...new Set(SIGN_LIST.flatMap((sign) => [...(SOUNDS[sign]?.may ?? ''), ...(SOUNDS[sign]?.almost ?? '')])),
];
const numbersOf = (sounds = ''): readonly number[] => [...sounds].map((sound) => PLAIN.indexOf(sound));
const MAY = SIGN_LIST.map((sign) => numbersOf(SOUNDS[sign]?.may));
const ALMOST_AS = SIGN_LIST.map((sign) => numbersOf(SOUNDS[sign]?.almost));
const NO_SOUNDS: readonly number[] = [];

export interface Strangers {
  /** By sign: the signs that may take its place for little, as bits. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** What the sign costs at least where none of those is met. */
  readonly cost: Int32Array;
}

/** Signs cheaper to exchange than this are neighbours. */
const NEIGHBOUR = 450;

function strangersIn({ exchange, drop }: Costs): Strangers {
  const low = new Int32Array(SIGNS);
  const high = new Int32Array(SIGNS);
  const least = new Int32Array(SIGNS);
  for (let sign = 0; sign < SIGNS; sign++) {
    let cheapest = drop[sign] as number;
    for (let other = 0; other < SIGNS; other++) {
      const price = exchange[sign * SIGNS + other] as number;
      // A sign beyond the sixty-fourth has no bit, so it may always be met.
      if (other >= 64) cheapest = Math.min(cheapest, price);
      else if (price >= NEIGHBOUR) cheapest = Math.min(cheapest, price);
      else if (other < 32) low[sign] = (low[sign] as number) | (1 << other);
      else high[sign] = (high[sign] as number) | (1 << (other - 32));
    }
    least[sign] = cheapest;
  }
  return { low, high, cost: least };
}

interface Table {
  readonly costs: Costs;
  readonly strangers: Strangers;
}

/** The tables for words of which one leaves sounds out, or none; `typed` are the scripts of both. */
export function costsFor(looseScript: boolean, typed: number): Table {
  const at = looseScript ? LOOSE : typed;
  return tables[at] ?? madeTable(at);
}

function costs(
  near: readonly (readonly [string, number])[],
  vowels: number,
  dropped: (drop: number, may: string) => number,
  slips: ReadonlySet<string>,
): Costs {
  const pairs = new Map<string, number>();
  for (const [pair, price] of near) {
    pairs.set(pair, price);
    pairs.set(pair.charAt(1) + pair.charAt(0), price);
  }
  const between = (one: string, two: string): number => {
    if (one === two) return 0;
    const told = pairs.get(one + two);
    if (told !== undefined && !(isVowel(one) && isVowel(two) && told > vowels)) return told;
    if (isVowel(one) && isVowel(two)) return vowels;
    return isVowel(one) || isVowel(two) ? 1.2 : 1;
  };
  // By the numbers of plain sounds: what one costs for another, and whether that is a slip.
  const price = PLAIN.map((one) => PLAIN.map((two) => between(one, two)));
  const slip = PLAIN.map((one) => PLAIN.map((two) => slips.has(one + two)));
  const exchange = new Int32Array(SIGNS * SIGNS);
  for (let i = 0; i < SIGNS; i++) {
    const [may = NO_SOUNDS, almost = NO_SOUNDS] = [MAY[i], ALMOST_AS[i]];
    for (let j = 0; j < SIGNS; j++) {
      const [others = NO_SOUNDS, almostOthers = NO_SOUNDS] = [MAY[j], ALMOST_AS[j]];
      let best = i === j ? 0 : 2;
      for (const x of may) for (const y of others) best = Math.min(best, price[x]?.[y] ?? 2);
      if (best > ALMOST && (almost.some((x) => others.includes(x)) || almostOthers.some((y) => may.includes(y))))
        best = ALMOST;
      if (best > SLIP && may.some((x) => others.some((y) => slip[x]?.[y]))) best = SLIP;
      exchange[i * SIGNS + j] = thousandths(best);
    }
  }
  return {
    exchange,
    drop: Int32Array.from(SIGN_LIST, (sign) => thousandths(dropped(SOUNDS[sign]?.drop ?? 1, SOUNDS[sign]?.may ?? ''))),
  };
}

function isVowel(may: string): boolean {
  return may !== '' && [...may].every((sound) => VOWELS.includes(sound));
}

function thousandths(cost: number): number {
  return Math.round(cost * WHOLE);
}

/** Pairs of plain sounds whose letters lie side by side on a keyboard or look alike. */
function slipsOf(typed: number): ReadonlySet<string> {
  const slips = new Set<string>();
  const add = (letters: string, fold: (letter: string) => string): void => {
    const [a = '', b = ''] = [...letters].map((letter) => SOUNDS[fold(letter)]?.may ?? '');
    if (a.length === 1 && b.length === 1) slips.add(a + b).add(b + a);
  };
  const addAll = (rows: readonly string[], lookAlikes: string, fold: (letter: string) => string): void => {
    for (const row of rows) for (let at = 1; at < row.length; at++) add(row.slice(at - 1, at + 1), fold);
    for (const pair of lookAlikes.split(' ')) add(pair, fold);
  };
  if (typed & LATIN) addAll(LATIN_ROWS, LATIN_LOOK_ALIKES, latinSound);
  if (typed & CYRILLIC) addAll(RUSSIAN_ROWS, CYRILLIC_LOOK_ALIKES, rewriter(CYRILLIC_SOUNDS));
  return slips;
}

/** The one sound that a Latin letter mostly stands for. */
function latinSound(letter: string): string {
  return PLAIN_LATIN[letter] ?? letter;
}

const PLAIN_LATIN: Readonly<Record<string, string>> = { q: 'k', w: 'v', y: 'i', h: 'x', j: 'j', c: 'k', x: 'x' };

/** Behind those by scripts, the table for words of which one leaves sounds out. */
const LOOSE = (LATIN | CYRILLIC) + 1;

/** Each is made when it is first asked for: most commands compare no names. */
const tables: (Table | undefined)[] = new Array<Table | undefined>(LOOSE + 1).fill(undefined);

function madeTable(at: number): Table {
  const made =
    at === LOOSE
      ? costs(NEAR_SOUNDS_LOOSE, 0.12, (drop, may) => (isVowel(may) ? Math.min(drop, 0.1) : drop * 0.9), slipsOf(0))
      : costs(NEAR_SOUNDS, 0.7, (drop) => drop, slipsOf(at));
  const table = { costs: made, strangers: strangersIn(made) };
  tables[at] = table;
  return table;
}
