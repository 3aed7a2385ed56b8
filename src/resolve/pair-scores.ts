/** Scores by pair of records: the pairs of a record side by side, its partners ascending, looked up by halving. */
import type { ScoredPairs } from './clusters.ts';

export class PairScores {
  readonly #pairs: ScoredPairs;
  /** By record: its first pair. */
  readonly #first: Int32Array;

  constructor(records: number, pairs: ScoredPairs) {
    this.#pairs = pairs;
    const first = new Int32Array(records + 1);
    for (const record of pairs.a) first[record + 1] = (first[record + 1] as number) + 1;
    for (let at = 1; at < first.length; at++) first[at] = (first[at] as number) + (first[at - 1] as number);
    this.#first = first;
  }

  /** Undefined where it is not known. */
  get(one: number, two: number): number | undefined {
    const { b, score } = this.#pairs;
    const [record, other] = one < two ? [one, two] : [two, one];
    let from = this.#first[record] as number;
    const until = this.#first[record + 1] as number;
    let end = until;
    while (from < end) {
      const middle = (from + end) >>> 1;
      if ((b[middle] as number) < other) from = middle + 1;
      else end = middle;
    }
    return from < until && b[from] === other ? score[from] : undefined;
  }
}
