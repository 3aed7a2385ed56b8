/**
 * Clusters from scored pairs: likeliest first, two clusters are joined where all of the one against all of the other are, taken
 * together, likelier one person than two (average linkage, Sokal and Michener 1958). So no chain of weak links makes a cluster.
 * Two that are known to be two people are never in one.
 */
import { orderByKey } from './columns/radix.ts';

/** The lower record first; in the order of the first, then of the second. */
export interface ScoredPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Natural log of the odds. */
  readonly score: Float32Array;
}

export interface Known {
  /** Judged to be one person. */
  readonly same: readonly (readonly [number, number])[];
  /** Judged to be two people, or known to be. */
  readonly apart: (a: number, b: number) => boolean;
}

/** No single pair counts for more than this, either way: one slip must not outweigh what the others say. */
const MOST = 25;
/** Two that are this much likelier to be two people keep their clusters apart, whatever the mean says. */
const WORST = -9;

/** The cluster of each record, named by its lowest record. Pairs that do not score above 0 join nobody. */
export function clustersOf(
  records: number,
  { a, b, score }: ScoredPairs,
  scoreOf: (a: number, b: number) => number,
  known: Known,
): Int32Array {
  const clusters = new Clusters(records);
  for (const [one, two] of known.same) clusters.join(one, two);
  for (const at of likeliestFirst(score)) {
    if ((score[at] ?? 0) <= 0) break;
    const one = clusters.of[a[at] as number] as number;
    const two = clusters.of[b[at] as number] as number;
    if (one !== two && mayJoin(clusters.next, one, two, scoreOf, known.apart)) clusters.join(one, two);
  }
  return clusters.of;
}

/** Places of the scores from the highest down, those below 0 in any order; equal ones as they stand. */
function likeliestFirst(score: Float32Array): Uint32Array {
  // The bits of a fraction above 0 are a whole number that grows with it.
  const bits = new Int32Array(score.buffer, score.byteOffset, score.length);
  return orderByKey(Uint32Array.from(bits, (one) => (one > 0 ? ~one & MOST_BITS : MOST_BITS)));
}

const MOST_BITS = 0x7fff_ffff;

/** Members of a cluster as a chain that begins with its name, its lowest record. */
class Clusters {
  readonly of: Int32Array;
  /** By record: the member behind it, -1 behind the last. */
  readonly next: Int32Array;
  /** By cluster: its last member. */
  readonly #last: Int32Array;

  constructor(records: number) {
    this.of = Int32Array.from({ length: records }, (_, at) => at);
    this.next = new Int32Array(records).fill(-1);
    this.#last = this.of.slice();
  }

  join(a: number, b: number): void {
    const [one, two] = [this.of[a] as number, this.of[b] as number];
    if (one === two) return;
    const [kept, gone] = one < two ? [one, two] : [two, one];
    for (let record = gone; record >= 0; record = this.next[record] as number) this.of[record] = kept;
    this.next[this.#last[kept] as number] = gone;
    this.#last[kept] = this.#last[gone] as number;
  }
}

/** Whether two clusters, named by their first members, may be one. */
function mayJoin(
  next: Int32Array,
  one: number,
  two: number,
  scoreOf: (a: number, b: number) => number,
  apart: (a: number, b: number) => boolean,
): boolean {
  for (let a = one; a >= 0; a = next[a] as number)
    for (let b = two; b >= 0; b = next[b] as number) if (apart(a, b)) return false;
  let sum = 0;
  for (let a = one; a >= 0; a = next[a] as number) {
    for (let b = two; b >= 0; b = next[b] as number) {
      const score = scoreOf(a, b);
      if (score < WORST) return false;
      sum += Math.min(MOST, Math.max(-MOST, score));
    }
  }
  return sum > 0;
}
