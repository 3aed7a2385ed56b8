/**
 * What parts of the log change in the counts, laid aside until all are there and then summed step by step: each part changes steps
 * from the first to the last, and all of them are too many for memory. Laid aside in `tally_change` itself, in buckets below nought.
 */
import type { Transaction } from '../ledger/port.ts';
import type { StepRow } from './tally-sums.ts';
import { BLOCK, BUCKETS, changesIn, TallySums, writeChanges } from './tally-sums.ts';

/** Steps summed at once. */
const WINDOW = 4 * BLOCK;

export class StagedSteps {
  readonly #tx: Transaction;
  readonly #last: number;
  #parts = 0;

  constructor(tx: Transaction, last: number) {
    this.#tx = tx;
    this.#last = last;
  }

  /** Lays aside what one part changes. */
  async put(rows: readonly StepRow[]): Promise<void> {
    const below = ++this.#parts * BUCKETS;
    await writeChanges(
      this.#tx,
      rows.map(([bucket, ...rest]) => [bucket - below, ...rest]),
    );
  }

  /** Makes the counts of all that was laid aside. */
  async sumUp(): Promise<void> {
    if (this.#parts === 0) return;
    const below = this.#parts * BUCKETS;
    const buckets = Array.from({ length: below }, (_, i) => i - below);
    const sums = new TallySums();
    for (let from = 0; from <= this.#last; from += WINDOW) {
      for (const [bucket, ...rest] of await changesIn(this.#tx, buckets, from, from + WINDOW - 1))
        sums.addStep([(bucket + below) % BUCKETS, ...rest]);
      await sums.write(this.#tx);
    }
    await this.#tx.run('delete from tally_change where bucket < 0');
  }
}
