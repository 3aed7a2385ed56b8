/** Scores by pair of records: a hash table with open addressing in plain arrays of numbers (Knuth 6.4), for millions of pairs. */
import type { ScoredPairs } from './clusters.ts';
import { finish, mix } from './hash.ts';

const FULL = 0.6;

export class PairScores {
  #size = 0;
  #mask = (1 << 10) - 1;
  /** -1: free. */
  #a = new Int32Array(this.#mask + 1).fill(-1);
  #b = new Int32Array(this.#mask + 1);
  #score = new Float32Array(this.#mask + 1);

  static of({ a, b, score }: ScoredPairs): PairScores {
    const found = new PairScores();
    for (let at = 0; at < a.length; at++) found.set(a[at] as number, b[at] as number, score[at] as number);
    return found;
  }

  has(a: number, b: number): boolean {
    return this.#a[this.#place(a, b)] !== -1;
  }

  /** Undefined where it is not known. The lower record first, as in all of this. */
  get(a: number, b: number): number | undefined {
    const place = this.#place(a, b);
    return this.#a[place] === -1 ? undefined : this.#score[place];
  }

  set(a: number, b: number, score: number): void {
    let place = this.#place(a, b);
    if (this.#a[place] === -1 && ++this.#size > FULL * this.#mask) {
      this.#grow();
      place = this.#place(a, b);
    }
    this.#a[place] = a;
    this.#b[place] = b;
    this.#score[place] = score;
  }

  /** In no order that means anything. */
  pairs(): ScoredPairs {
    const [a, b, score] = [new Int32Array(this.#size), new Int32Array(this.#size), new Float32Array(this.#size)];
    let at = 0;
    for (let place = 0; place <= this.#mask; place++) {
      if (this.#a[place] === -1) continue;
      a[at] = this.#a[place] as number;
      b[at] = this.#b[place] as number;
      score[at++] = this.#score[place] as number;
    }
    return { a, b, score };
  }

  #place(a: number, b: number): number {
    let place = finish(mix(mix(0, a), b)) & this.#mask;
    while (this.#a[place] !== -1 && (this.#a[place] !== a || this.#b[place] !== b)) place = (place + 1) & this.#mask;
    return place;
  }

  #grow(): void {
    const old = [this.#a, this.#b, this.#score] as const;
    this.#mask = this.#mask * 2 + 1;
    this.#a = new Int32Array(this.#mask + 1).fill(-1);
    this.#b = new Int32Array(this.#mask + 1);
    this.#score = new Float32Array(this.#mask + 1);
    for (let at = 0; at < old[0].length; at++) {
      if (old[0][at] === -1) continue;
      const place = this.#place(old[0][at] as number, old[1][at] as number);
      this.#a[place] = old[0][at] as number;
      this.#b[place] = old[1][at] as number;
      this.#score[place] = old[2][at] as number;
    }
  }
}
