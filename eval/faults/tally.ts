import type { Call } from './disk.ts';

/** Nothing wrong: a publication was cut short between its entry and its file, and the next one completes it. */
export const BEHIND = 'the edition is a step behind';

/** One way of failing, over all the calls. */
export class Tally {
  readonly #what: string;
  readonly #outcomes = new Map<string, number>();
  readonly #began = performance.now();
  #wrong = 0;

  constructor(what: string) {
    this.#what = what;
  }

  add(calls: readonly Call[], n: number, found: readonly string[], outcome = 'whole'): void {
    const wrong = found.filter((problem) => problem !== BEHIND);
    const { call, path } = calls[n - 1] as Call;
    for (const problem of wrong) console.log(`WRONG   ${this.#what} at call ${n} (${call} ${path}): ${problem}`);
    this.#wrong += wrong.length;
    const told = found.includes(BEHIND) ? `${outcome}, ${BEHIND}` : outcome;
    this.#outcomes.set(told, (this.#outcomes.get(told) ?? 0) + 1);
  }

  /** Prints the line; returns how much is wrong. */
  tell(): number {
    const said = [...this.#outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(', ');
    const seconds = ((performance.now() - this.#began) / 1000).toFixed(0);
    console.log(`${this.#wrong === 0 ? 'ok' : 'WRONG'}\t${this.#what}: ${said} (${seconds} s)`);
    return this.#wrong;
  }
}
