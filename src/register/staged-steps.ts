/**
 * What parts of the log change in the counts, laid aside until all are there and then summed step by step: each part changes steps
 * from the first to the last, and all of them are too many for memory. Laid aside in `tally_change` itself, in buckets below nought.
 */
import type { Transaction } from '../ledger/port.ts';
import type { StepTurns } from './tally-sums.ts';
import { BLOCK, TallySums } from './tally-sums.ts';

/** Steps summed at once, whole blocks: each is then written once. */
const WINDOW = 4 * BLOCK;

/** What a part changes in the steps of one window, as JSON. */
export type StagedPart = readonly (readonly [window: number, body: string])[];

export const stagedPart = (sums: TallySums): StagedPart =>
  [...Map.groupBy(sums.steps(), ([, , , k]) => Math.floor(k / WINDOW))].map(
    ([window, steps]) => [window, JSON.stringify(steps)] as const,
  );

export class StagedSteps {
  readonly #tx: Transaction;
  readonly #last: number;
  #parts = 0;

  constructor(tx: Transaction, last: number) {
    this.#tx = tx;
    this.#last = last;
  }

  /** Lays aside what one part changes. */
  async put(part: StagedPart): Promise<void> {
    const at = ++this.#parts;
    await this.#tx.insert(
      'tally_change',
      ['bucket', 'dimension', 'measure', 'k', 'body'],
      part.map(([window, body]) => [below(window), '', '', at, body]),
    );
  }

  /** Makes the counts of all that was laid aside. */
  async sumUp(): Promise<void> {
    const sums = new TallySums();
    for (let window = 0; window * WINDOW <= this.#last; window++) {
      const parts = await this.#tx.cells('select body from tally_change where bucket = ?', [below(window)]);
      for (const [body] of parts) for (const step of JSON.parse(body as string) as StepTurns[]) sums.addStep(step);
      await sums.writePast(this.#tx);
    }
    await sums.write(this.#tx);
    await this.#tx.run('delete from tally_change where bucket < 0');
  }
}

const below = (window: number): number => -1 - window;
