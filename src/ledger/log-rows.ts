/** The rows of the log as they are stored: see schema.ts for what they hold. */
import type { EntryKind } from '../claim/entry.ts';

export interface EntryRow {
  readonly entry: number;
  readonly at: string;
  readonly kind: EntryKind;
  readonly leaf: string;
  readonly root: string;
}
export interface ItemRow {
  readonly shard: string;
  readonly entry: number;
  readonly ix: number;
  readonly kind: string;
  readonly ref: string;
  readonly commitment: string;
  readonly salt: string | null;
  readonly body: string | null;
  readonly stands_entry: number | null;
  readonly stands_ix: number | null;
}
