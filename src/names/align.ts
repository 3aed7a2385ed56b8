// How alike two words sound: the cheapest way to lay one row of sounds over the other.
import { type Costs, costsFor, SIGNS, type Strangers, SWAP, signOf, WEIGHT, WHOLE } from './sound-costs.ts';

const LONGEST = 48;

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
    const sign = signOf(sounds.charCodeAt(at));
    if (sign >= 0) row[length++] = sign;
  }
  return length === row.length ? row : row.slice(0, length);
}

/**
 * {@link likeness} of two rows made by {@link soundRow}, or of parts of longer arrays. `atLeast`: a likeness below it need
 * not be known and is given as 0, which is several times faster for two words that are not alike.
 */
export function likenessOfRows(a: Uint8Array, b: Uint8Array, looseScript = false, atLeast = 0): number {
  if (a.length === 0 || b.length === 0) return 0;
  const length = Math.max(WHOLE, weigh(a), weigh(b));
  const found = cost(a, 0, a.length, b, 0, b.length, costsFor(looseScript, 0).costs, length * (1 - atLeast));
  return found >= length ? 0 : 1 - found / length;
}

/** Rows of sounds laid end to end, with what every comparison needs of them: as arrays of numbers, fit to be shared between threads. */
export interface SoundRows {
  /** Row r runs from `first[r]` up to `first[r + 1]`. */
  readonly first: Int32Array;
  readonly values: Uint8Array;
  /** By row, as in {@link Prepared}. */
  readonly weight: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Rows made by {@link soundRow}, laid end to end. */
export function layRows(rows: readonly Uint8Array[]): SoundRows {
  const first = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    first[at + 1] = (first[at] as number) + row.length;
  });
  const values = new Uint8Array(first[rows.length] as number);
  const [weight, low, high] = [0, 0, 0].map(() => new Int32Array(rows.length)) as [Int32Array, Int32Array, Int32Array];
  rows.forEach((row, at) => {
    values.set(row, first[at]);
    weight[at] = weigh(row);
    for (const sign of row) {
      if (sign < 32) low[at] = (low[at] as number) | (1 << sign);
      else if (sign < 64) high[at] = (high[at] as number) | (1 << (sign - 32));
    }
  });
  return { first, values, weight, low, high };
}

/** {@link likenessOfRows} of rows `x` and `y` of those laid, many times faster for two words that share few sounds. */
export function likenessOfLaid(rows: SoundRows, x: number, y: number, looseScript: boolean, atLeast: number): number {
  const { first, values, weight, low, high } = rows;
  const from = first[x] as number;
  const end = first[x + 1] as number;
  const since = first[y] as number;
  const until = first[y + 1] as number;
  if (from === end || since === until) return 0;
  const length = Math.max(WHOLE, weight[x] as number, weight[y] as number);
  const limit = length * (1 - atLeast);
  const { strangers, costs } = costsFor(looseScript, 0);
  if (strange(values, from, end, low[y] as number, high[y] as number, strangers, limit)) return 0;
  if (strange(values, since, until, low[x] as number, high[x] as number, strangers, limit)) return 0;
  const found = cost(values, from, end - from, values, since, until - since, costs, limit);
  return found >= length ? 0 : 1 - found / length;
}

/** Numbers in a sketch. */
export const SKETCH = 5;
/** Numbers in what is carried of a word, which begins with its sketch: a whole line of a processor's cache, of 64 bytes. */
export const CARRIED = 16;
/** Where among its bytes its sounds begin. */
const SOUNDS_AT = 4 * (SKETCH + 1);

/**
 * Words laid side by side, each with all that comparing it needs: what tells two apart at a glance (the signs that a word surely has, the
 * signs that any of those may be met by, and its weight), how many sounds it has, and these. Stems of word w: `firstStem[w]` up to
 * `firstStem[w + 1]`. A word of several stems, or too long, carries no sounds; one that is `loose` none either, and is told from none.
 */
export function carriedOf(rows: SoundRows, firstStem: Int32Array, loose: (word: number) => boolean): Int32Array {
  const { low: near, high: nearHigh } = costsFor(false, 0).strangers;
  const carried = new Int32Array((firstStem.length - 1) * CARRIED);
  const bytes = new Uint8Array(carried.buffer);
  for (let word = 0; word + 1 < firstStem.length; word++) {
    let [low, high, metLow, metHigh, weight] = [-1, -1, 0, 0, WHOLE];
    const [from, to] = [firstStem[word] as number, firstStem[word + 1] as number];
    for (let stem = from; stem < to; stem++) {
      low &= rows.low[stem] as number;
      high &= rows.high[stem] as number;
      weight = Math.max(weight, rows.weight[stem] as number);
      for (let at = rows.first[stem] as number; at < (rows.first[stem + 1] as number); at++) {
        metLow |= near[rows.values[at] as number] as number;
        metHigh |= nearHigh[rows.values[at] as number] as number;
      }
    }
    const isLoose = loose(word);
    carried.set(isLoose ? [0, 0, -1, -1, weight] : [low, high, metLow, metHigh, weight], word * CARRIED);
    const [start, end] = [rows.first[from] as number, rows.first[from + 1] as number];
    if (isLoose || to - from !== 1 || end - start > 4 * CARRIED - SOUNDS_AT) continue;
    carried[word * CARRIED + SKETCH] = end - start;
    bytes.set(rows.values.subarray(start, end), 4 * word * CARRIED + SOUNDS_AT);
  }
  return carried;
}

/** The most that two words may be alike, by their sketches at `x` and `y`. */
export function alikeAtMost(sketches: Int32Array, x: number, y: number): number {
  const { cost } = costsFor(false, 0).strangers;
  const missed = Math.max(missing(sketches, x, y, cost), missing(sketches, y, x, cost));
  return 1 - missed / Math.max(sketches[x + 4] as number, sketches[y + 4] as number);
}

/**
 * {@link likenessOfRows} of two words by what is carried of them, if each is of one stem that cost nothing; undefined where one of them
 * carries no sounds. `bytes`: the same memory.
 */
export function likenessOfCarried(
  carried: Int32Array,
  bytes: Uint8Array,
  x: number,
  y: number,
  atLeast: number,
): number | undefined {
  const [one, two] = [x * CARRIED, y * CARRIED];
  const [count, other] = [carried[one + SKETCH] as number, carried[two + SKETCH] as number];
  if (count === 0 || other === 0) return undefined;
  const length = Math.max(carried[one + 4] as number, carried[two + 4] as number);
  const limit = length * (1 - atLeast);
  const { costs } = costsFor(false, 0);
  const found = cost(bytes, 4 * one + SOUNDS_AT, count, bytes, 4 * two + SOUNDS_AT, other, costs, limit);
  return found >= length ? 0 : 1 - found / length;
}

/** What the signs of `x` that nothing in `y` is like cost at least. */
function missing(sketches: Int32Array, x: number, y: number, cost: Int32Array): number {
  let sum = 0;
  let low = (sketches[x] as number) & ~(sketches[y + 2] as number);
  for (; low !== 0; low &= low - 1) sum += cost[31 - Math.clz32(low & -low)] as number;
  let high = (sketches[x + 1] as number) & ~(sketches[y + 3] as number);
  for (; high !== 0; high &= high - 1) sum += cost[63 - Math.clz32(high & -high)] as number;
  return sum;
}

/** Whether the signs of a row that meet none like them in the other cost more than `limit` by themselves: {@link unmet} of a laid row. */
function strange(
  values: Uint8Array,
  from: number,
  end: number,
  otherLow: number,
  otherHigh: number,
  { low, high, cost: least }: Strangers,
  limit: number,
): boolean {
  let sum = 0;
  for (let at = from; at < end; at++) {
    const sign = values[at] as number;
    if (((low[sign] as number) & otherLow) !== 0 || ((high[sign] as number) & otherHigh) !== 0) continue;
    sum += least[sign] as number;
    if (sum > limit) return true;
  }
  return false;
}

/** A row of sounds with what every comparison needs of it, in little room: names are compared by the million. */
export interface Prepared {
  /** Sign by sign, as character codes. */
  readonly code: string;
  /** See {@link weigh}. */
  readonly weight: number;
  /** Which signs it holds, a bit each: the first 32, the next 32. */
  readonly low: number;
  readonly high: number;
}

export function prepare(sounds: string): Prepared {
  const code = signsOf(sounds);
  let weight = 0;
  let low = 0;
  let high = 0;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charCodeAt(at);
    weight += WEIGHT[sign] as number;
    if (sign < 32) low |= 1 << sign;
    else if (sign < 64) high |= 1 << (sign - 32);
  }
  return { code, weight, low, high };
}

/** A row of sounds as a string of character codes, a sign each. */
export function signsOf(sounds: string): string {
  let code = '';
  for (let at = 0; at < sounds.length && code.length < LONGEST; at++) {
    const sign = signOf(sounds.charCodeAt(at));
    if (sign >= 0) code += String.fromCharCode(sign);
  }
  return code;
}

const LEFT = new Uint8Array(LONGEST);
const RIGHT = new Uint8Array(LONGEST);

/**
 * {@link likenessOfRows}, faster for two words that share few sounds. `typed`: the scripts of the two, as in sound-costs.ts,
 * so that a slip to the neighbouring key costs less than another sound.
 */
export function likenessOfPrepared(a: Prepared, b: Prepared, looseScript: boolean, atLeast: number, typed = 0): number {
  const one = a.code;
  const two = b.code;
  if (one.length === 0 || two.length === 0) return 0;
  if (one === two) return 1;
  const length = Math.max(WHOLE, a.weight, b.weight);
  const limit = length * (1 - atLeast);
  const { strangers, costs } = costsFor(looseScript, typed);
  if (unmet(one, b, strangers, limit) > limit || unmet(two, a, strangers, limit) > limit) return 0;
  for (let at = 0; at < one.length; at++) LEFT[at] = one.charCodeAt(at);
  for (let at = 0; at < two.length; at++) RIGHT[at] = two.charCodeAt(at);
  const found = cost(LEFT, 0, one.length, RIGHT, 0, two.length, costs, limit);
  return found >= length ? 0 : 1 - found / length;
}

/** The least that laying `code` over `other` can cost: the signs that meet none like them there. */
function unmet(code: string, other: Prepared, { low, high, cost: least }: Strangers, limit: number): number {
  let sum = 0;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charCodeAt(at);
    if (((low[sign] as number) & other.low) !== 0 || ((high[sign] as number) & other.high) !== 0) continue;
    sum += least[sign] as number;
    if (sum > limit) return sum;
  }
  return sum;
}

/** {@link likeness} of two single sounds. */
export function likenessOfSigns(a: number, b: number): number {
  if (a === b) return 1;
  const { exchange, drop } = costsFor(false, 0).costs;
  const length = Math.max(WHOLE, WEIGHT[a] as number, WEIGHT[b] as number);
  const apart = (drop[a] as number) + (drop[b] as number);
  return Math.max(0, 1 - Math.min(exchange[a * SIGNS + b] as number, apart) / length);
}

/** What a row of sounds weighs: consonants count 1, vowels a half, glides next to nothing. */
function weigh(row: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += WEIGHT[row[at] as number] as number;
  return sum;
}

const TOO_MUCH = 1_000_000;
const ROWS: readonly Int32Array[] = [0, 1, 2].map(() => new Int32Array(LONGEST + 1));

/** The least cost of laying signs of `a` over signs of `b`, so many from here on, or {@link TOO_MUCH} when it is above `limit`. */
function cost(
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
  { exchange, drop }: Costs,
  limit: number,
): number {
  // What both begin and end with is laid over itself.
  const shorter = Math.min(aLength, bLength);
  let same = 0;
  while (same < shorter && a[aStart + same] === b[bStart + same]) same++;
  const from = aStart + same;
  const bFrom = bStart + same;
  let aEnd = aStart + aLength;
  let bEnd = bStart + bLength;
  while (aEnd > from && bEnd > bFrom && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const width = bEnd - bFrom;
  let before = ROWS[0] as Int32Array;
  let above = ROWS[1] as Int32Array;
  let row = ROWS[2] as Int32Array;
  above[0] = 0;
  for (let j = 1; j <= width; j++) above[j] = (above[j - 1] as number) + (drop[b[bFrom + j - 1] as number] as number);
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
      const y = b[bFrom + j - 1] as number;
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
