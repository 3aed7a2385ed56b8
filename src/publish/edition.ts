/**
 * An edition: one audience's own database, built only from what it may see, cumulative, in numbered publications, each signed.
 *
 * A publication writes the edition's file whole, in id order, beside the old one, and puts it in its place in one rename: a reader
 * sees the edition before or after, never half; and the same rows by another history give the same bytes.
 * A publication that would change nothing visible is none: no number, no date, no checkpoint.
 *
 * What is restricted after it was public leaves its leaf and the word withdrawn: then the register is made anew for every past
 * publication under today's audiences, so that no closed row keeps the words (TABLES, decision 9). A retracted error is no
 * withdrawal: it stays part of what was known. Of each past publication only what it published then is shown.
 *
 * The log itself (which leaves, in which order) is kept in the ledger: what was erased since can't be read out of the items again.
 */
import { dirname } from 'node:path';
import type { EditionAudience } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import { checkpointText } from '../ledger/checkpoint.ts';
import type { EditionLeaf, EditionLog, EditionStep, SigningKey } from '../ledger/edition-log.ts';
import { keepEditionLog, keepSigningKey, newSigningKey, readEditionLog, signingKey } from '../ledger/edition-log.ts';
import { itemsBetween, stoodFor } from '../ledger/items.ts';
import type { Ledger, StoredItem } from '../ledger/ledger.ts';
import type { MerkleTree } from '../ledger/merkle-proof.ts';
import type { Transaction } from '../ledger/port.ts';
import { noteOf } from '../ledger/signed-note.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { makeFolder } from '../ledger/sync-folder.ts';
import { logProblems, refuseInconsistent, refuseOtherFile, treeOf } from './consistent.ts';
import type { EditionHead } from './edition-file.ts';
import { copyEdition, headOf, putInPlace, removeAll, writeWhole } from './edition-file.ts';
import {
  addressesIn,
  clearRegister,
  keepLeaves,
  keepStones,
  keepTexts,
  keepTiles,
  showAt,
  stonesAfter,
} from './edition-rows.ts';
import { createEdition, EDITION_VERSION } from './edition-schema.ts';
import type { Visible } from './visible.ts';
import { hasLeaf, visibleTo } from './visible.ts';

/** A publication the ledger knows of: its number, its instant, and the last entry it took in. */
export interface PublicationMark {
  readonly n: number;
  readonly at: string;
  readonly upto: number;
}

/** One that the ledger's log records, with the head of the edition's log after it, hexadecimal. */
export interface RecordedPublication extends PublicationMark {
  readonly root: string;
}

export interface Publication extends PublicationMark {
  readonly size: number;
  readonly root: string;
  /** The signed checkpoint. */
  readonly note: string;
  /** Items that were public once and are not any more, in the whole edition. */
  readonly withdrawn: number;
}

export interface PreparedPublication {
  /** Null: nothing visible would change, but the edition was missing, behind or of an older form, and is made again. */
  readonly publication: Publication | null;
  /** Keeps the edition's log in the ledger, in the transaction that records the publication. */
  readonly keep: (tx: Transaction) => Promise<void>;
  /** Puts the written file in the edition's place. */
  readonly commit: () => Promise<void>;
}

/**
 * Writes the next publication beside the edition, on top of `past` (every publication so far, in order). Null: nothing to put in
 * place. Nothing is shown until `commit`. Without `next` the edition is only made again, as it was published last.
 * Throws {@link Refusal} rather than sign what does not continue what was signed.
 */
export async function preparePublication(
  ledger: Ledger,
  audience: EditionAudience,
  file: string,
  past: readonly RecordedPublication[],
  next: Omit<PublicationMark, 'n'> | null,
): Promise<PreparedPublication | null> {
  makeFolder(dirname(file));
  const [draft, written] = [`${file}.draft`, `${file}.next`];
  removeAll(draft, written);
  const [kept, key] = [await readEditionLog(ledger.store, audience), await signingKey(ledger.store, audience)];
  // Publications of a program that signed none have no log yet: it is worked out from the items, and signed now.
  const unsigned = kept.steps.length === 0;
  if (!unsigned || past.length === 0) refuseInconsistent(audience, logProblems(past, kept, key?.signer ?? null));
  const head = await headOf(file);
  if (head) refuseOtherFile(file, head, past);
  const edition = new Edition(ledger, audience, key ?? newSigningKey(ledger, audience), await stoodFor(ledger.store));
  const last = past.at(-1);
  const behind = unsigned || !isCurrent(head, kept.steps);
  if (!behind) await copyEdition(file, draft);
  const store = openSqlite(draft, { setsCounters: true });
  try {
    const items = await itemsBetween(ledger.store, 1, (next ?? last)?.upto ?? 0);
    const { publication, log } = await store.transaction(async (tx) => {
      let now = kept;
      if (behind) now = await edition.again(tx, items, past, kept);
      const marked = next && { n: (last?.n ?? 0) + 1, ...next };
      const step = marked && (await edition.step(tx, items, marked, now));
      return { publication: step?.publication ?? null, log: step?.log ?? now };
    });
    if (!publication && (!behind || past.length === 0)) return null;
    await writeWhole(store, written);
    return {
      publication,
      keep: async (tx) => {
        if (!key && log !== kept) await keepSigningKey(tx, audience, edition.key);
        if (log !== kept) await keepEditionLog(tx, audience, kept, log);
      },
      commit: () => putInPlace(written, file),
    };
  } finally {
    await store.close();
    removeAll(draft);
  }
}

/** Is the file of today's form, with the last publication and every line under each checkpoint? */
const isCurrent = (head: EditionHead | null, steps: readonly EditionStep[]): boolean =>
  head?.version === EDITION_VERSION &&
  head.steps.length === steps.length &&
  steps.every(({ n, note }, i) => head.steps[i]?.n === n && head.steps[i]?.note === note);

class Edition {
  readonly key: SigningKey;
  readonly #ledger: Ledger;
  readonly #audience: EditionAudience;
  /** By an item that stands in for an erased one: what stood there before. */
  readonly #stoodFor: ReadonlyMap<string, readonly string[]>;

  constructor(
    ledger: Ledger,
    audience: EditionAudience,
    key: SigningKey,
    before: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#stoodFor = before;
    this.key = key;
    this.#ledger = ledger;
    this.#audience = audience;
  }

  /** The edition as it was published last, from an empty file. Returns its log. */
  async again(
    tx: Transaction,
    items: readonly StoredItem[],
    past: readonly RecordedPublication[],
    log: EditionLog,
  ): Promise<EditionLog> {
    const { signer } = this.key;
    await createEdition(tx, 'sqlite', { audience: this.#audience, origin: signer.name, vkey: signer.vkey });
    const last = log.steps.at(-1);
    if (!last) return this.#replay(tx, items, past, log);
    await this.#showUpTo(tx, items, log.steps, log.leaves, last.upto);
    await this.#finish(tx, this.#see(items, log.leaves, last, last.upto), log);
    await keepTiles(tx, treeOf(log.leaves.map(({ hash }) => hash)));
    await tx.insert('step', STEP, log.steps.map(stepCells));
    return log;
  }

  /** Publications made before the log was kept, one after the other as they were. */
  async #replay(
    tx: Transaction,
    items: readonly StoredItem[],
    past: readonly RecordedPublication[],
    none: EditionLog,
  ): Promise<EditionLog> {
    let log = none;
    for (const mark of past) {
      const step = await this.step(tx, items, mark, log, true);
      if (step?.publication.root !== mark.root) {
        throw new Refusal({
          code: 'corrupt',
          message: `Nothing was signed: the items of the ledger no longer give the head that was recorded at publication ${mark.n} of the ${this.#audience} edition. Put back a backup, then let \`rollcall verify\` check the whole.`,
        });
      }
      log = step.log;
    }
    return log;
  }

  /** The next publication; null where it would change nothing visible and is not `known` to have been made. */
  async step(
    tx: Transaction,
    items: readonly StoredItem[],
    mark: PublicationMark,
    log: EditionLog,
    known = false,
  ): Promise<{ publication: Publication; log: EditionLog } | null> {
    if (log.steps.length === 0 && !known) await this.#begin(tx);
    const { permitted, commitments } = this.#see(items, log.leaves, mark, mark.upto, false);
    const { leaves, withdrawals, fresh } = nextLeaves(log.leaves, commitments, permitted, mark.n);
    const visible = this.#see(items, leaves, mark, mark.upto);
    const addresses = withdrawals ? await addressesIn(tx) : [];
    if (withdrawals) await this.#showUpTo(tx, items, log.steps, leaves, mark.upto);
    const last = log.steps.at(-1);
    const before = last && !withdrawals ? this.#see(items, leaves, last, last.upto) : null;
    const changed = await showAt(tx, mark.n, visible, before);
    const stones = withdrawals ? await stonesAfter(tx, addresses, mark.n) : log.stones;
    const texts = await this.#finish(tx, visible, { leaves, stones });
    if (!changed && !withdrawals && !fresh && !texts && !known) return null;
    const tree = treeOf(leaves.map(({ hash }) => hash));
    const step = this.#sign(mark, tree);
    await keepTiles(tx, tree);
    await tx.insert('step', STEP, [stepCells(step)]);
    const withdrawn = leaves.filter((leaf) => leaf.withdrawn !== null).length;
    return { publication: { ...step, withdrawn }, log: { steps: [...log.steps, step], leaves, stones } };
  }

  async #begin(tx: Transaction): Promise<void> {
    const [made] = await tx.all("select name from sqlite_master where type = 'table' and name = 'step'");
    const { signer } = this.key;
    if (!made) await createEdition(tx, 'sqlite', { audience: this.#audience, origin: signer.name, vkey: signer.vkey });
  }

  /** Every publication of `steps`, under the audiences of entry `now`. */
  async #showUpTo(
    tx: Transaction,
    items: readonly StoredItem[],
    steps: readonly EditionStep[],
    leaves: readonly EditionLeaf[],
    now: number,
  ): Promise<void> {
    await clearRegister(tx);
    let before: Visible | null = null;
    for (const step of steps) {
      const visible = this.#see(items, leaves, step, now);
      await showAt(tx, step.n, visible, before);
      before = visible;
    }
  }

  /** What stands once, as it is now. Returns whether any text changed. */
  async #finish(
    tx: Transaction,
    visible: Visible,
    { leaves, stones }: Pick<EditionLog, 'leaves' | 'stones'>,
  ): Promise<boolean> {
    await keepLeaves(tx, leaves, visible);
    await keepStones(tx, stones);
    return keepTexts(this.#ledger.store, tx, visible, leaves);
  }

  /** What publication `mark` shows, under the audiences of entry `now`: of items with leaves those that were published by then. */
  #see(
    items: readonly StoredItem[],
    leaves: readonly EditionLeaf[],
    { n, upto }: Pick<PublicationMark, 'n' | 'upto'>,
    now: number,
    published = true,
  ): Visible {
    const places = new Map(leaves.map((leaf, ix) => [leaf.hash, { ix, n: leaf.n }]));
    const orderOf = (commitment: string): number => places.get(commitment)?.ix ?? Number.MAX_SAFE_INTEGER;
    const there = published
      ? items.filter(({ item, commitment }) => {
          // What stands in for an erased item was published when that was: past publications keep the rest of it.
          const names = [commitment, ...(this.#stoodFor.get(commitment) ?? [])];
          return !hasLeaf(item) || names.some((name) => (places.get(name)?.n ?? n + 1) <= n);
        })
      : items;
    return visibleTo(this.#ledger, there, this.#audience, upto, now, orderOf);
  }

  #sign({ n, at, upto }: PublicationMark, tree: MerkleTree): EditionStep {
    const { signer } = this.key;
    const root = tree.root();
    const text = checkpointText({ origin: signer.name, size: BigInt(tree.size), root });
    const note = noteOf(text, [signer.sign(text)]);
    return { n, at, upto, size: tree.size, root: root.toString('hex'), note };
  }
}

/** The leaves after publication n: what is new in order of commitment, and what is not permitted any more withdrawn. Pure. */
function nextLeaves(
  leaves: readonly EditionLeaf[],
  commitments: ReadonlySet<string>,
  permitted: ReadonlySet<string>,
  n: number,
): { leaves: EditionLeaf[]; fresh: boolean; withdrawals: boolean } {
  const there = new Set(leaves.map(({ hash }) => hash));
  const fresh = [...commitments].filter((hash) => !there.has(hash)).sort();
  let withdrawals = false;
  const now = leaves.map((leaf): EditionLeaf => {
    const gone = !permitted.has(leaf.hash);
    if (gone === (leaf.withdrawn !== null)) return leaf;
    withdrawals = true;
    return { ...leaf, withdrawn: gone ? n : null };
  });
  return {
    leaves: [...now, ...fresh.map((hash) => ({ hash, n, withdrawn: null }))],
    fresh: fresh.length > 0,
    withdrawals,
  };
}

const STEP = ['n', 'at', 'size', 'root', 'note'] as const;
const stepCells = ({ n, at, size, root, note }: EditionStep): (string | number)[] => [n, at, size, root, note];
