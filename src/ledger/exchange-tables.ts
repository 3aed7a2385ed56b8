/**
 * How each of the ledger's tables is told in the exchange form. A table or column that is in none of these lists would be lost on
 * the way to another machine: test/ledger/exchange.test.ts holds them to the schema.
 */

/** A table beside the log, told row by row in the order of its key. */
export interface RowTable {
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Columns that hold JSON, told as such where that gives the same text back. */
  readonly json?: readonly string[];
  /** Whoever has it can guess what was erased, or write in the ledger's name. */
  readonly secret?: true;
  /** Rows read at once, where one may be large. */
  readonly page?: number;
}

export const ROW_TABLES: Readonly<Record<string, RowTable>> = {
  meta: { columns: ['name', 'value'], key: ['name'], secret: true },
  mention_salt: { columns: ['mention', 'salt'], key: ['mention'], secret: true },
  document_text: { columns: ['document', 'reader', 'body'], key: ['document', 'reader'], page: 8 },
  aside: {
    columns: ['document', 'line', 'code', 'reason', 'cells'],
    key: ['document', 'line', 'code'],
    json: ['cells'],
    page: 100,
  },
  proposal: {
    columns: ['proposal', 'document', 'body', 'outcome', 'entry', 'rejected_why'],
    key: ['proposal'],
    json: ['body'],
  },
  signing_key: { columns: ['audience', 'origin', 'vkey', 'private_key'], key: ['audience'], secret: true },
  edition_step: {
    columns: ['audience', 'n', 'at', 'upto', 'size', 'root', 'note'],
    key: ['audience', 'n'],
  },
  edition_leaf: { columns: ['audience', 'ix', 'hash', 'n', 'withdrawn_n'], key: ['audience', 'ix'] },
  edition_stone: { columns: ['audience', 'address', 'n'], key: ['audience', 'address'] },
  tombstone: { columns: ['hash', 'entry'], key: ['hash'] },
  vault: { columns: ['vault', 'recipient'], key: ['vault'] },
  vault_holder: { columns: ['vault', 'holder', 'kind', 'wrapped'], key: ['vault', 'holder'] },
  sealed_bytes: { columns: ['sealed', 'bytes'], key: ['sealed'], page: 1 },
  backup_made: { columns: ['place', 'at', 'upto'], key: ['place', 'at'] },
};

/** Tables with a line of their own: entries with their items, bytes. */
export const OWN_LINES: Readonly<Record<string, readonly string[]>> = {
  entry: ['entry', 'at', 'kind', 'leaf', 'root'],
  item: ['shard', 'entry', 'ix', 'kind', 'ref', 'commitment', 'salt', 'body', 'stands_entry', 'stands_ix'],
  document_bytes: ['document', 'size', 'bytes'],
};

/** Follows from the entries, and is made again from them. */
export const MADE_AGAIN: Readonly<Record<string, readonly string[]>> = {
  sequencer: ['ledger', 'n', 'at', 'size', 'frontier'],
};

/** Names in `meta` that are the program's own: the form (told by the header) and the version of the register (made again). */
export const OWN_META: ReadonlySet<string> = new Set(['version', 'register']);
