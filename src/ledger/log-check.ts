/** The log recomputed as it goes by, entry after entry, in memory that does not grow with it. */
import { createHash } from 'node:crypto';
import type { EntryKind } from '../claim/entry.ts';
import { leafOf } from './ledger.ts';
import type { Frontier } from './merkle-log.ts';
import { emptyFrontier, extend, leafHash, rootOf } from './merkle-log.ts';

interface LoggedEntry {
  readonly entry: number;
  readonly at: string;
  readonly kind: EntryKind;
  readonly leaf: string;
  readonly root: string;
}

interface LoggedItem {
  readonly entry: number;
  readonly ix: number;
  readonly commitment: string;
  readonly salt: string | null;
  readonly body: string | null;
}

export class LogCheck {
  readonly problems: string[] = [];
  frontier: Frontier = emptyFrontier;
  last = 0;
  at = '';
  #entry: LoggedEntry | null = null;
  #commitments: string[] = [];

  get root(): string {
    return rootOf(this.frontier).toString('hex');
  }

  begin(entry: LoggedEntry): void {
    if (entry.entry !== this.last + 1) this.problems.push(`entry ${this.last + 1} is missing`);
    this.#entry = entry;
    this.#commitments = [];
  }

  item({ entry, ix, commitment, salt, body }: LoggedItem): void {
    const where = `entry ${entry}, item ${ix}`;
    if (entry !== this.#entry?.entry || ix !== this.#commitments.length)
      this.problems.push(`${where}: it is out of its place`);
    this.#commitments.push(commitment);
    if (salt === null || body === null) return;
    const hash = createHash('sha256')
      .update(Buffer.from([2]))
      .update(Buffer.from(salt, 'hex'))
      .update(body, 'utf8');
    if (hash.digest('hex') !== commitment) this.problems.push(`${where}: it is not what was committed to`);
  }

  end(): void {
    const entry = this.#entry;
    if (!entry) return;
    const leaf = leafOf({ entry: entry.entry, at: entry.at, kind: entry.kind }, this.#commitments);
    this.frontier = extend(this.frontier, leafHash(leaf));
    if (leaf.toString('hex') !== entry.leaf || this.root !== entry.root)
      this.problems.push(`entry ${entry.entry}: the log does not follow from its items`);
    this.#entry = null;
    this.last = entry.entry;
    this.at = entry.at;
  }
}
