/** How often each combination of levels was met; within one source and between two apart. */
import type { Field } from './fields/field.ts';

export interface PatternRow {
  /** By field, -1 where one of the two does not tell. */
  readonly levels: Int8Array;
  readonly count: number;
  /** The source both are from, -1 where they are from two, or from none that is named. */
  readonly source: number;
}

export class Patterns {
  /** By the levels, and by the source, packed into one number. */
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
    const source = this.#sources[a] === this.#sources[b] ? (this.#sources[a] ?? -1) : -1;
    code += (source + 1) * this.#combinations;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
  }

  /** In the order of the packed number, so that sums over them are the same whatever was met first. */
  rows(): PatternRow[] {
    return [...this.#counts]
      .sort(([x], [y]) => x - y)
      .map(([code, count]) => {
        const levels = new Int8Array(this.#fields.length);
        let rest = code % this.#combinations;
        for (let at = this.#fields.length - 1; at >= 0; at--) {
          const width = (this.#fields[at]?.levels.length ?? 0) + 1;
          levels[at] = (rest % width) - 1;
          rest = Math.floor(rest / width);
        }
        return { levels, count, source: Math.floor(code / this.#combinations) - 1 };
      });
  }
}
