/**
 * Collects remarks while a file is read and words them once each: a list of 3,000 rows with a soft hyphen gets one
 * warning that names the first places and the number of the others, not 3,000 warnings.
 */
import type { Problem, ProblemCode } from '../../claim/problem.ts';

const SHOWN = 5;

interface Remark {
  readonly code: ProblemCode;
  readonly sentence: string;
  readonly first: string;
  readonly places: string[];
  count: number;
}

export class Findings {
  readonly #remarks = new Map<string, Remark>();

  /**
   * `place` is as people say it ("row 4, cell C4", "offset 310"); `sentence` follows the list of places after a colon
   * and has no full stop. Remarks of one code and one sentence become one warning; `shown` adds the words at its place.
   */
  add(code: ProblemCode, place: string, sentence: string, shown = ''): void {
    const key = `${code} ${sentence}`;
    let remark = this.#remarks.get(key);
    if (!remark) {
      remark = { code, sentence, first: place, places: [], count: 0 };
      this.#remarks.set(key, remark);
    }
    remark.count += 1;
    if (remark.places.length < SHOWN) remark.places.push(shown ? `${place} (${shown})` : place);
  }

  /** Takes over what another has found, after its own. */
  absorb(other: Findings): void {
    for (const [key, theirs] of other.#remarks) {
      const mine = this.#remarks.get(key);
      if (!mine) {
        this.#remarks.set(key, theirs);
        continue;
      }
      mine.places.push(...theirs.places.slice(0, SHOWN - mine.places.length));
      mine.count += theirs.count;
    }
  }

  has(code: ProblemCode): boolean {
    return [...this.#remarks.values()].some((remark) => remark.code === code);
  }

  problems(): Problem[] {
    return [...this.#remarks.values()].map(({ code, sentence, first, places, count }) => {
      const more = count > places.length ? ` and ${count - places.length} more` : '';
      return { code, message: `${places.join('; ')}${more}: ${sentence}.`, at: first };
    });
  }
}
