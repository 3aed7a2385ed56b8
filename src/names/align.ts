// How alike two words sound: the cheapest way to lay one row of sounds over the other.
import { ALMOST, NEAR_SOUNDS, NEAR_SOUNDS_LOOSE, SOUNDS } from './tables/sounds/alphabet.ts';

/** Two neighbours swapped is one slip of a hand, not two changes. */
const SWAP = 0.6;
const LONGEST = 48;

interface Costs {
  /** Exchange of sign a for sign b at `a * SIGNS + b`. */
  readonly exchange: Float64Array;
  readonly drop: Float64Array;
}

const SIGN_LIST = Object.keys(SOUNDS);
const SIGNS = SIGN_LIST.length;
const VOWELS = 'aeiou';
/** Sign by character code; a character that is no sign counts as none. */
const INDEX = new Map(SIGN_LIST.map((sign, at) => [sign, at]));
const WEIGHT = Float64Array.from(SIGN_LIST, (sign) => SOUNDS[sign]?.weight ?? 1);

const strict = costs(NEAR_SOUNDS, 0.7, (drop) => drop);
const loose = costs(NEAR_SOUNDS_LOOSE, 0.12, (drop, may) => (isVowel(may) ? Math.min(drop, 0.1) : drop * 0.9));

/**
 * Likeness of two rows of sounds (see fold.ts), 1 when nothing tells them apart, 0 when nothing is shared. `looseScript`:
 * one of them comes from a script that does not write every sound.
 */
export function likeness(a: string, b: string, looseScript = false): number {
  if (a === b) return a === '' ? 0 : 1;
  if (a === '' || b === '') return 0;
  const one = signs(a);
  const two = signs(b);
  const length = Math.max(1, weigh(one), weigh(two));
  return Math.max(0, 1 - cost(one, two, looseScript ? loose : strict) / length);
}

/** What a row of sounds weighs: consonants count 1, vowels a half, glides next to nothing. */
function weigh(row: readonly number[]): number {
  let sum = 0;
  for (const sign of row) sum += WEIGHT[sign] ?? 0;
  return sum;
}

function signs(sounds: string): number[] {
  const row: number[] = [];
  for (let at = 0; at < sounds.length && row.length < LONGEST; at++) {
    const sign = INDEX.get(sounds.charAt(at));
    if (sign !== undefined) row.push(sign);
  }
  return row;
}

const ROWS = [0, 1, 2].map(() => new Float64Array(LONGEST + 1));

function cost(a: readonly number[], b: readonly number[], { exchange, drop }: Costs): number {
  let [before, above, row] = ROWS as [Float64Array, Float64Array, Float64Array];
  above[0] = 0;
  for (let j = 1; j <= b.length; j++) above[j] = (above[j - 1] ?? 0) + (drop[b[j - 1] ?? 0] ?? 1);
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1] ?? 0;
    row[0] = (above[0] ?? 0) + (drop[x] ?? 1);
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1] ?? 0;
      let best = (above[j - 1] ?? 0) + (exchange[x * SIGNS + y] ?? 1);
      best = Math.min(best, (above[j] ?? 0) + (drop[x] ?? 1), (row[j - 1] ?? 0) + (drop[y] ?? 1));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y && x !== y)
        best = Math.min(best, (before[j - 2] ?? 0) + SWAP);
      row[j] = best;
    }
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? 0;
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
  const exchange = new Float64Array(SIGNS * SIGNS);
  SIGN_LIST.forEach((a, i) => {
    SIGN_LIST.forEach((b, j) => {
      let best = a === b ? 0 : 2;
      const [one, two] = [SOUNDS[a], SOUNDS[b]];
      for (const x of one?.may ?? '') for (const y of two?.may ?? '') best = Math.min(best, between(x, y));
      for (const x of one?.almost ?? '') if (two?.may.includes(x)) best = Math.min(best, ALMOST);
      for (const y of two?.almost ?? '') if (one?.may.includes(y)) best = Math.min(best, ALMOST);
      exchange[i * SIGNS + j] = best;
    });
  });
  return {
    exchange,
    drop: Float64Array.from(SIGN_LIST, (sign) => dropped(SOUNDS[sign]?.drop ?? 1, SOUNDS[sign]?.may ?? '')),
  };
}

function isVowel(may: string): boolean {
  return may !== '' && [...may].every((sound) => VOWELS.includes(sound));
}
