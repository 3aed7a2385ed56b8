/**
 * What an import adds, written as it comes: one entry, or several where there is more than should be held in memory at once. All of
 * them are of the caller's transaction, so that a large list is in whole or not at all.
 */
import type { Item } from '../claim/entry.ts';
import type { Ledger, NewEntry } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { record } from '../register/desk.ts';

/** Items of one entry: what following them takes is some hundreds of megabytes. A list of 2,000 rows is one entry. */
const MOST_ITEMS = 80_000;

export class EntryParts {
  readonly #ledger: Ledger;
  readonly #tx: Transaction;
  readonly #head: Omit<NewEntry, 'items'>;
  readonly #write: boolean;
  readonly #added: Record<string, number> = {};
  readonly #entries: number[] = [];
  #waiting: Item[] = [];
  #at: string | null = null;

  /** `write` false: it is only counted what would be added. */
  constructor(ledger: Ledger, tx: Transaction, head: Omit<NewEntry, 'items'>, write: boolean) {
    this.#ledger = ledger;
    this.#tx = tx;
    this.#head = head;
    this.#write = write;
  }

  /** Items added together stand in one entry. */
  async add(items: readonly Item[]): Promise<void> {
    this.count(items);
    if (!this.#write) return;
    if (this.#waiting.length + items.length > MOST_ITEMS) await this.#flush();
    for (const item of items) this.#waiting.push(item);
  }

  /** Counts what is not written. */
  count(items: readonly Item[]): void {
    for (const { kind } of items) this.countKind(kind, 1);
  }

  countKind(kind: string, n: number): void {
    if (n > 0) this.#added[kind] = (this.#added[kind] ?? 0) + n;
  }

  /** Writes what waits. `at`: the time the last entry was given; null where there is none. */
  async finish(): Promise<{
    readonly entries: readonly number[];
    readonly at: string | null;
    readonly added: Readonly<Record<string, number>>;
  }> {
    await this.#flush();
    return { entries: this.#entries, at: this.#at, added: this.#added };
  }

  async #flush(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const { entry, at } = await record(this.#ledger, this.#tx, { ...this.#head, items: this.#waiting });
    this.#waiting = [];
    this.#entries.push(entry);
    this.#at = at;
  }
}
