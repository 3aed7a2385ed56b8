// How alike two words sound: the cheapest way to lay one row of sounds over the other.
import { ALMOST, NEAR_SOUNDS, NEAR_SOUNDS_LOOSE, SOUNDS } from './tables/sounds/alphabet.ts';

/** Two neighbours swapped is one slip of a hand, not two changes; in thousandths. */
const SWAP = 600;
const LONGEST = 48;

/** Costs are whole thousandths, so that sums are exact whichever way they are added. */
const WHOLE = 1000;

interface Costs {
  /** Exchange of sign a for sign b at `a * SIGNS + b`. */
  readonly exchange: Int32Array;
  readonly drop: Int32Array;
}

const SIGN_LIST = Object.keys(SOUNDS);
const SIGNS = SIGN_LIST.length;
const VOWELS = 'aeiou';
/** Sign by character; a character that is no sign counts as none. */
const INDEX = new Map(SIGN_LIST.map((sign, at) => [sign, at]));
const WEIGHT = Int32Array.from(SIGN_LIST, (sign) => thousandths(SOUNDS[sign]?.weight ?? 1));

const strict = costs(NEAR_SOUNDS, 0.7, (drop) => drop);
const loose = costs(NEAR_SOUNDS_LOOSE, 0.12, (drop, may) => (isVowel(may) ? Math.min(drop, 0.1) : drop * 0.9));

/**
 * Likeness of two rows of sounds (see fold.ts), 1 when nothing tells them apart, 0 when nothing is shared. `looseScript`:
 * one of them comes from a script that does not write every sound.
 */
export function likeness(a: string, b: string, looseScript = false): number {
  if (a === b) return a === '' ? 0 : 1;
  return likenessOfRows(soundRow(a), soundRow(b), looseScript);
}

/** A row of sounds as numbers, for what is compared often. */
export function soundRow(sounds: string): Uint8Array {
  const row = new Uint8Array(Math.min(sounds.length, LONGEST));
  let length = 0;
  for (let at = 0; at < sounds.length && length < LONGEST; at++) {
    const sign = INDEX.get(sounds.charAt(at));
    if (sign !== undefined) row[length++] = sign;
  }
  return row.slice(0, length);
}

/**
 * {@link likeness} of two rows made by {@link soundRow}, or of parts of longer arrays. `atLeast`: a likeness below it need
 * not be known and is given as 0, which is several times faster for two words that are not alike.
 */
export function likenessOfRows(a: Uint8Array, b: Uint8Array, looseScript = false, atLeast = 0): number {
  if (a.length === 0 || b.length === 0) return 0;
  const length = Math.max(WHOLE, weigh(a), weigh(b));
  const found = cost(a, b, looseScript ? loose : strict, length * (1 - atLeast));
  return found >= length ? 0 : 1 - found / length;
}

/** What a row of sounds weighs: consonants count 1, vowels a half, glides next to nothing. */
function weigh(row: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += WEIGHT[row[at] as number] as number;
  return sum;
}

const TOO_MUCH = 1_000_000;
const ROWS: readonly Int32Array[] = [0, 1, 2].map(() => new Int32Array(LONGEST + 1));

/** The least cost of laying `a` over `b`, or {@link TOO_MUCH} when it is above `limit`. */
function cost(a: Uint8Array, b: Uint8Array, { exchange, drop }: Costs, limit: number): number {
  // What both begin and end with is laid over itself.
  let from = 0;
  let aEnd = a.length;
  let bEnd = b.length;
  const shorter = Math.min(aEnd, bEnd);
  while (from < shorter && a[from] === b[from]) from++;
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const width = bEnd - from;
  let before = ROWS[0] as Int32Array;
  let above = ROWS[1] as Int32Array;
  let row = ROWS[2] as Int32Array;
  above[0] = 0;
  for (let j = 1; j <= width; j++) above[j] = (above[j - 1] as number) + (drop[b[from + j - 1] as number] as number);
  let leastAbove = 0;
  for (let i = from; i < aEnd; i++) {
    const x = a[i] as number;
    const dropX = drop[x] as number;
    const xAt = x * SIGNS;
    const beforeX = i > from ? (a[i - 1] as number) : -1;
    let corner = above[0] as number;
    let left = corner + dropX;
    row[0] = left;
    let least = left;
    let beforeY = -1;
    for (let j = 1; j <= width; j++) {
      const y = b[from + j - 1] as number;
      const up = above[j] as number;
      let best = corner + (exchange[xAt + y] as number);
      if (up + dropX < best) best = up + dropX;
      const across = left + (drop[y] as number);
      if (across < best) best = across;
      if (x === beforeY && y === beforeX && x !== y) {
        const swapped = (before[j - 2] as number) + SWAP;
        if (swapped < best) best = swapped;
      }
      row[j] = best;
      if (best < least) least = best;
      left = best;
      corner = up;
      beforeY = y;
    }
    // A swap reaches back over one row.
    if (least > limit && leastAbove > limit) return TOO_MUCH;
    leastAbove = least;
    const spent = before;
    before = above;
    above = row;
    row = spent;
  }
  const found = above[width] as number;
  return found > limit ? TOO_MUCH : found;
}

function costs(
  near: readonly (readonly [string, number])[],
  vowels: number,
  dropped: (drop: number, may: string) => number,
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
  const exchange = new Int32Array(SIGNS * SIGNS);
  SIGN_LIST.forEach((a, i) => {
    SIGN_LIST.forEach((b, j) => {
      let best = a === b ? 0 : 2;
      const [one, two] = [SOUNDS[a], SOUNDS[b]];
      for (const x of one?.may ?? '') for (const y of two?.may ?? '') best = Math.min(best, between(x, y));
      for (const x of one?.almost ?? '') if (two?.may.includes(x)) best = Math.min(best, ALMOST);
      for (const y of two?.almost ?? '') if (one?.may.includes(y)) best = Math.min(best, ALMOST);
      exchange[i * SIGNS + j] = thousandths(best);
    });
  });
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
