// A glance at two names before they are compared: a few operations on bits, for the millions of pairs that have nothing
// to do with each other.
import { skeletons } from './keys.ts';
import type { ParsedName } from './parse.ts';

/** What {@link mayMatch} looks at; made once a name. */
export interface Signature {
  /** Given names of the tables it may hold, a hashed bit each; 0 when it holds none or the order of its words is not told. */
  readonly given: number;
  /** Pairs of neighbouring consonants of its other words, a hashed bit each, and how many there are. */
  readonly low: number;
  readonly high: number;
  readonly size: number;
  /** Chinese characters or their romanisation: read otherwise, so never turned away. */
  readonly open: boolean;
}

/** Two names share less than this part of the smaller one's pairs of consonants by chance, and more when they are alike. */
const SHARED = 0.4;
const KINDS = 16;

export function signatureOf(name: ParsedName): Signature {
  let given = 0;
  let low = 0;
  let high = 0;
  for (const word of name.words) {
    if (word.role === 'patronymic' || word.initial) continue;
    if (word.role === 'given' && !word.loose && word.readings.length > 0 && name.order !== 'assumed') {
      for (const { id } of word.readings) given |= 1 << (Math.imul(id, 0x9e3779b1) >>> 27);
      // Two names that a slip could make one of the other (Анна, Яна) share their consonants.
      for (const skeleton of skeletons(word)) given |= 1 << (skeletonNumber(skeleton) >>> 27);
      continue;
    }
    for (const skeleton of skeletons(word)) {
      let before = 0;
      for (let at = 0; at <= skeleton.length; at++) {
        const kind = at < skeleton.length ? skeleton.charCodeAt(at) % KINDS : 0;
        const bit = Math.imul(before * KINDS + kind, 0x9e3779b1) >>> 26;
        if (bit < 32) low |= 1 << bit;
        else high |= 1 << (bit - 32);
        before = kind;
      }
    }
  }
  return { given, low, high, size: ones(low) + ones(high), open: name.mandarin !== undefined };
}

/** False when a comparison would find two names that are different; true says nothing yet. */
export function mayMatch(a: Signature, b: Signature): boolean {
  if (a.open || b.open) return true;
  if (a.given !== 0 && b.given !== 0 && (a.given & b.given) === 0) return false;
  const shared = ones(a.low & b.low) + ones(a.high & b.high);
  return shared >= SHARED * Math.min(a.size, b.size);
}

function skeletonNumber(skeleton: string): number {
  let number = 0;
  for (let at = 0; at < skeleton.length; at++) number = Math.imul(number + skeleton.charCodeAt(at), 0x9e3779b1);
  return number;
}

/** How many bits of 32 are set (Hacker's Delight, 5-1). */
function ones(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
