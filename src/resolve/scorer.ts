/** The weight of a pair of records: prior, what each field's level is worth, and how rare the value is that both share. */
import type { Field } from './fields/field.ts';
import { RARE_UP_TO } from './fields/field.ts';
import type { Weights } from './model.ts';

/** What one field says of a pair: its level, -1 where one of the two does not tell, and what that is worth. */
export interface Finding {
  readonly field: Field;
  readonly level: number;
  readonly worth: number;
}

export class Scorer {
  readonly #fields: readonly Field[];
  readonly #weights: Weights;
  /** By field: the most that it and those after it can add. */
  readonly #most: Float64Array;

  constructor(fields: readonly Field[], weights: Weights) {
    this.#fields = fields;
    this.#weights = weights;
    this.#most = new Float64Array(fields.length + 1);
    for (let at = fields.length - 1; at >= 0; at--) {
      const levels = weights.worth[at] ?? [];
      const rarest = weights.rarity[at]?.reduce((a, b) => Math.max(a, b), 0) ?? 0;
      this.#most[at] = (this.#most[at + 1] ?? 0) + Math.max(0, ...levels) + rarest;
    }
  }

  /**
   * Natural log of the odds that two records are one person's. A score that must fall below `least` may be told too high, but never
   * as high as `least`: the rest is then not worked out.
   */
  score(a: number, b: number, least = Number.NEGATIVE_INFINITY): number {
    let total = this.#weights.prior;
    for (let at = 0; at < this.#fields.length; at++) {
      if (total + (this.#most[at] ?? 0) < least) return total;
      const field = this.#fields[at] as Field;
      const x = field.values[a] as number;
      const y = field.values[b] as number;
      if (x >= 0 && y >= 0) total += this.#worth(at, field.compare(x, y), x, y);
    }
    return total;
  }

  /** The same, field by field. */
  findings(a: number, b: number): Finding[] {
    return this.#fields.map((field, at) => {
      const [x, y] = [field.values[a] ?? -1, field.values[b] ?? -1];
      if (x < 0 || y < 0) return { field, level: -1, worth: 0 };
      const level = field.compare(x, y);
      return { field, level, worth: this.#worth(at, level, x, y) };
    });
  }

  get prior(): number {
    return this.#weights.prior;
  }

  /** Of two values that count as one, the commoner tells how rare it is. The same value is never evidence for two people. */
  #worth(at: number, level: number, x: number, y: number): number {
    let worth = this.#weights.worth[at]?.[level] ?? 0;
    const rarity = this.#weights.rarity[at];
    if (rarity && level <= RARE_UP_TO) worth += Math.min(rarity[x] as number, rarity[y] as number);
    return x === y && worth < 0 ? 0 : worth;
  }
}
