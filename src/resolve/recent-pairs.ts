/** Pairs met lately: the same pair shares many blocks, and is worth one look. Now and then one is met again as if it were new. */
const BITS = 19;
const RECORDS = 2 ** 26;

export class RecentPairs {
  readonly #pairs = new Float64Array(1 << BITS).fill(-1);

  /** True where the pair was met lately; from now on it was. */
  met(a: number, b: number): boolean {
    const place = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - BITS);
    const pair = a * RECORDS + b;
    if (this.#pairs[place] === pair) return true;
    this.#pairs[place] = pair;
    return false;
  }
}
