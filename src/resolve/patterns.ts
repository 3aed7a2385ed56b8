/** How often each combination of levels was met; within one source told apart from between two. */
import type { Field } from './fields/field.ts';

/** Patterns in the order of their packed number, so that sums over them are the same whatever was met first. */
export interface PatternRows {
  /** Levels of pattern p by field, -1 where one of the two does not tell: `levels[p * fields + field]`. */
  readonly levels: Int8Array;
  /** Pairs by pattern. */
  readonly counts: Float64Array;
  /** Of those, the pairs within one source. */
  readonly within: readonly { readonly pattern: number; readonly source: number; readonly count: number }[];
}

export class Patterns {
  /** By the levels, and by the source where both are from one, packed into one number. */
  readonly #counts = new Map<number, number>();
  readonly #fields: readonly Field[];
  readonly #sources: Int32Array;
  readonly #combinations: number;

  constructor(fields: readonly Field[], sources: Int32Array) {
    this.#fields = fields;
    this.#sources = sources;
    this.#combinations = fields.reduce((product, { levels }) => product * (levels.length + 1), 1);
  }

  add(a: number, b: number): void {
    let code = 0;
    for (const { levels, values, compare } of this.#fields) {
      const [x, y] = [values[a] as number, values[b] as number];
      code = code * (levels.length + 1) + (x < 0 || y < 0 ? 0 : compare(x, y) + 1);
    }
    const source = this.#sources[a] as number;
    if (source === this.#sources[b]) code += (source + 1) * this.#combinations;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  /** As plain numbers, to be taken by {@link absorb} of another. */
  entries(): (readonly [code: number, count: number])[] {
    return [...this.#counts];
  }

  absorb(entries: readonly (readonly [code: number, count: number])[]): void {
    for (const [code, count] of entries) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  rows(): PatternRows {
    const codes = Float64Array.from(new Set([...this.#counts.keys()].map((code) => code % this.#combinations))).sort();
    const places = new Map(Array.from(codes, (code, at) => [code, at]));
    const counts = new Float64Array(codes.length);
    const within: { pattern: number; source: number; count: number }[] = [];
    for (const [code, count] of this.#counts) {
      const pattern = places.get(code % this.#combinations) ?? 0;
      const source = Math.floor(code / this.#combinations) - 1;
      counts[pattern] = (counts[pattern] ?? 0) + count;
      if (source >= 0) within.push({ pattern, source, count });
    }
    const width = this.#fields.length;
    const levels = new Int8Array(codes.length * width);
    codes.forEach((code, pattern) => {
      let rest = code;
      for (let at = width - 1; at >= 0; at--) {
        const choices = (this.#fields[at]?.levels.length ?? 0) + 1;
        levels[pattern * width + at] = (rest % choices) - 1;
        rest = Math.floor(rest / choices);
      }
    });
    return { levels, counts, within };
  }
}
