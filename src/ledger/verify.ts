/** Recomputes the whole log from what is stored and says, in words, everything that does not agree. */
import { createHash } from 'node:crypto';
import { sha256Hex } from '../claim/canonical.ts';
import type { DocumentItem, Item, SealedItem } from '../claim/entry.ts';
import type { Ledger } from './ledger.ts';
import { isLater, leafOf, readFrontier, refOf, shardOf } from './ledger.ts';
import type { EntryRow, ItemRow } from './log-rows.ts';
import type { Frontier } from './merkle-log.ts';
import { emptyFrontier, extend, leafHash, rootOf } from './merkle-log.ts';
import type { Reader } from './port.ts';
import { first } from './port.ts';
import { Erasures } from './verify-erasures.ts';

export interface Verification {
  readonly entries: number;
  readonly items: number;
  readonly erased: number;
  readonly documents: number;
  /** Of the documents, those kept with words blanked since an erasure. */
  readonly masked: number;
  readonly root: string;
  /** Made with a seed: repeatable, and so not proof against somebody who knows the seed. */
  readonly seeded: boolean;
  readonly problems: readonly string[];
}

interface SequencerRow {
  readonly n: number;
  readonly at: string;
  readonly size: number;
  readonly frontier: string;
}

/** Entries may be appended while it runs: those it did not see yet are no problem. */
export async function verifyLedger(ledger: Ledger): Promise<Verification> {
  const { store } = ledger;
  const problems: string[] = [];
  const say = (problem: string): void => {
    problems.push(problem);
  };
  // The sequencer before and after: what is appended in between has moved it on, what was put in by hand has not.
  const before = await sequencer(store);
  const entries = await store.all<EntryRow>('select entry, at, kind, leaf, root from entry order by entry');
  const after = await sequencer(store);
  const documents: DocumentItem[] = [];
  const sealed: SealedItem[] = [];
  const log = new Log(before, say);
  const erasures = new Erasures();
  let items = 0;
  let erased = 0;
  for (const entry of entries) {
    const rows = await store.all<ItemRow>(
      'select shard, entry, ix, kind, ref, commitment, salt, body, stands_entry, stands_ix from item where entry = ? order by ix',
      [entry.entry],
    );
    rows.forEach((row, i) => {
      items++;
      if (row.ix !== i) say(`entry ${entry.entry}: item ${i} is missing, or is there twice`);
      erasures.row(row);
      if (row.body === null && row.salt === null) erased++;
      else {
        const item = itemOf(row, say);
        if (item) erasures.item(entry.entry, item);
        if (item?.kind === 'sealed') sealed.push(item);
        if (item?.kind === 'document') documents.push(item);
      }
    });
    log.add(
      entry,
      rows.map((row) => row.commitment),
    );
  }
  erasures.check(say);
  checkEnds(log, before, after, say);
  const stray = await first<{ n: number }>(
    store,
    'select count(*) as n from item where entry not in (select entry from entry)',
  );
  if (stray && stray.n > 0) say(`${stray.n} items belong to an entry that is not kept`);
  const seeded =
    (await first<{ value: string }>(store, "select value from meta where name = 'seeded'"))?.value !== 'no';
  for (const document of documents) await checkBytes(store, document, say);
  for (const item of sealed) await checkSealed(store, item, say);
  return {
    entries: entries.length,
    items,
    erased,
    documents: documents.length,
    masked: erasures.masked,
    root: rootOf(log.frontier).toString('hex'),
    seeded,
    problems,
  };
}

const sequencer = (reader: Reader): Promise<SequencerRow | undefined> =>
  first<SequencerRow>(reader, "select n, at, size, frontier from sequencer where ledger = 'main'");

/** The entries one after the other, each against the one before. */
class Log {
  frontier: Frontier = emptyFrontier;
  /** As it was after the entry at which the sequencer stood. */
  atSequencer: { readonly root: string; readonly at: string } | null;
  last = 0;
  at = '';
  readonly #sequencer: SequencerRow | undefined;
  readonly #say: (problem: string) => void;

  constructor(seq: SequencerRow | undefined, say: (problem: string) => void) {
    this.#sequencer = seq;
    this.#say = say;
    this.atSequencer = seq?.n === 0 ? { root: rootOf(emptyFrontier).toString('hex'), at: '' } : null;
  }

  add(entry: EntryRow, commitments: readonly string[]): void {
    const n = entry.entry;
    if (n !== this.last + 1) this.#say(`entry ${this.last + 1} is missing: the next one kept is ${n}`);
    if (!followsInTime(entry.at, this.at))
      this.#say(`entry ${n} is dated ${entry.at}, which is no time after the entry ahead of it (${this.at})`);
    const leaf = leafOf({ entry: n, at: entry.at, kind: entry.kind }, commitments);
    if (leaf.toString('hex') !== entry.leaf) this.#say(`entry ${n}: its leaf does not follow from its head and items`);
    this.frontier = extend(this.frontier, leafHash(leaf));
    const root = rootOf(this.frontier).toString('hex');
    if (root !== entry.root) this.#say(`entry ${n}: the tree head after it does not follow from the leaves`);
    if (n === this.#sequencer?.n) this.atSequencer = { root, at: entry.at };
    this.last = n;
    this.at = entry.at;
  }
}

function followsInTime(at: string, last: string): boolean {
  try {
    return at === last || isLater(at, last);
  } catch {
    return false;
  }
}

function checkEnds(
  log: Log,
  before: SequencerRow | undefined,
  after: SequencerRow | undefined,
  say: (problem: string) => void,
): void {
  if (!before || !after) {
    say('the ledger has no sequencer row: no entry can be added');
    return;
  }
  if (log.last < before.n || log.last > after.n) {
    say(
      `the sequencer stands at entry ${after.n}, the last entry kept is ${log.last}: an entry was lost, or put in by hand`,
    );
    return;
  }
  if (!log.atSequencer || rootOfRow(before) !== log.atSequencer.root || before.size !== before.n) {
    say(`the sequencer's tree at entry ${before.n} does not follow from the leaves`);
  } else if (before.at !== log.atSequencer.at)
    say(`the sequencer's time is ${before.at}, that of its entry ${log.atSequencer.at}`);
}

function rootOfRow({ size, frontier }: SequencerRow): string {
  try {
    return rootOf(readFrontier(size, frontier)).toString('hex');
  } catch {
    return '';
  }
}

/** The item of a row, where it is what was committed to and stands under its own keys; else null, and it is said why. */
function itemOf(row: ItemRow, say: (problem: string) => void): Item | null {
  const where = `entry ${row.entry}, item ${row.ix}`;
  if (row.body === null || row.salt === null) {
    say(`${where}: body and salt must be erased together`);
    return null;
  }
  const hash = createHash('sha256')
    .update(Buffer.from([2]))
    .update(Buffer.from(row.salt, 'hex'))
    .update(row.body, 'utf8')
    .digest('hex');
  // A salt of another length could borrow bytes from the body under the same hash.
  if (hash !== row.commitment || !/^[0-9a-f]{32}$/.test(row.salt)) {
    say(`${where}: what is stored is not what was committed to`);
    return null;
  }
  const item = JSON.parse(row.body) as Item;
  if (item.kind !== row.kind || refOf(item) !== row.ref || shardOf(item, row.entry) !== row.shard) {
    say(`${where}: it is kept under another kind, id or key than its own, where it is not found`);
  }
  return item;
}

/** What is sealed is checked as it is kept; whether it opens only its holders can tell. */
async function checkSealed(
  reader: Reader,
  { sealed, bytes }: SealedItem,
  say: (problem: string) => void,
): Promise<void> {
  if (bytes === null) return;
  const row = await first<{ bytes: Uint8Array }>(reader, 'select bytes from sealed_bytes where sealed = ?', [sealed]);
  if (!row) say(`sealed document ${sealed}: its bytes are missing`);
  else if (sha256Hex(row.bytes) !== bytes) say(`sealed document ${sealed}: its bytes are not those that were sealed`);
}

async function checkBytes(
  reader: Reader,
  { document, sha256, name }: DocumentItem,
  say: (problem: string) => void,
): Promise<void> {
  const row = await first<{ size: number; bytes: Uint8Array }>(
    reader,
    'select size, bytes from document_bytes where document = ?',
    [document],
  );
  if (!row) say(`document ${document} (${name}): its bytes are missing`);
  else if (sha256Hex(row.bytes) !== sha256)
    say(`document ${document} (${name}): its bytes are not those that were read`);
  else if (row.bytes.length !== row.size)
    say(`document ${document} (${name}): ${row.size} bytes are told, ${row.bytes.length} are kept`);
}
