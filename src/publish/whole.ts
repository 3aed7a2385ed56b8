/**
 * An edition made from the whole of the ledger: the first publication, one that withdraws something, and an edition made again. The
 * plain way, that `by-change.ts` must give the same bytes as.
 */
import type { EditionAudience } from '../claim/audience.ts';
import { Refusal } from '../claim/problem.ts';
import type { EditionLeaf, EditionLog, EditionStep, SigningKey } from '../ledger/edition-log.ts';
import type { Ledger, StoredItem } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { keepInStep } from '../register/keep.ts';
import { treeOf } from './consistent.ts';
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
import { createEdition } from './edition-schema.ts';
import type { StepSight, Tellings } from './past-steps.ts';
import { PastSteps } from './past-steps.ts';
import type { Publication, PublicationMark, RecordedPublication } from './step.ts';
import { keepSteps, signedStep } from './step.ts';
import type { Visible } from './visible.ts';
import { capturesIn, commitmentsSeen, NO_LEAF, publishedBy, sourcesSeen, visibleTo } from './visible.ts';

export interface WholeEdition {
  readonly ledger: Ledger;
  readonly audience: EditionAudience;
  readonly key: SigningKey;
  /** Every item of the ledger, in order. */
  readonly items: readonly StoredItem[];
  /** By an item that stands in for an erased one: what stood there before. */
  readonly stoodFor: ReadonlyMap<string, readonly string[]>;
}

/** The edition as it was published last, from an empty file. Returns its log. */
export async function publishAgain(
  tx: Transaction,
  edition: WholeEdition,
  past: readonly RecordedPublication[],
  log: EditionLog,
): Promise<EditionLog> {
  await begin(tx, edition);
  const last = log.steps.at(-1);
  if (!last) return replay(tx, edition, past, log);
  await showUpTo(tx, edition, log.steps, log.leaves, last.upto);
  await finish(tx, edition, see(edition, log.leaves, last, last.upto), last, log);
  await keepTiles(tx, treeOf(log.leaves.map(({ hash }) => hash)));
  await keepSteps(tx, log.steps);
  return log;
}

/** Publications made before the log was kept, one after the other as they were. */
async function replay(
  tx: Transaction,
  edition: WholeEdition,
  past: readonly RecordedPublication[],
  none: EditionLog,
): Promise<EditionLog> {
  let log = none;
  for (const mark of past) {
    const step = await publishNext(tx, edition, mark, log, true);
    if (step?.publication.root !== mark.root) {
      throw new Refusal({
        code: 'corrupt',
        message: `Nothing was signed: the items of the ledger no longer give the head that was recorded at publication ${mark.n} of the ${edition.audience} edition. Put back a backup, then let \`rollcall verify\` check the whole.`,
      });
    }
    log = step.log;
  }
  return log;
}

/** The next publication; null where it would change nothing visible and is not `known` to have been made. */
export async function publishNext(
  tx: Transaction,
  edition: WholeEdition,
  mark: PublicationMark,
  log: EditionLog,
  known = false,
): Promise<{ publication: Publication; log: EditionLog } | null> {
  const { items, audience } = edition;
  if (log.steps.length === 0 && !known) await begin(tx, edition);
  const there = new Set(log.leaves.map(({ hash }) => hash));
  const orderOf = (hash: string): number => (there.has(hash) ? 0 : NO_LEAF);
  const seen = commitmentsSeen(items, { audience, upto: mark.upto, orderOf });
  const published = withFresh(log.leaves, seen, mark.n);
  const visible = see(edition, published, mark, mark.upto);
  const { leaves, withdrawals } = withWithdrawn(published, visible.permitted, mark.n);
  const addresses = withdrawals ? await addressesIn(tx) : [];
  const last = log.steps.at(-1);
  const before = withdrawals
    ? await showUpTo(tx, edition, log.steps, leaves, mark.upto)
    : last && see(edition, leaves, last, last.upto).tellings;
  const changed = await showAt(tx, mark.n, visible, before ?? null, sourcesAt(edition, visible, mark.upto, mark.upto));
  const stones = withdrawals ? await stonesAfter(tx, addresses, mark.n) : log.stones;
  const texts = await finish(tx, edition, visible, mark, { leaves, stones });
  const fresh = leaves.length > log.leaves.length;
  if (!changed && !withdrawals && !fresh && !texts && !known) return null;
  const tree = treeOf(leaves.map(({ hash }) => hash));
  const step = signedStep(mark, tree, edition.key.signer);
  await keepTiles(tx, tree);
  await keepSteps(tx, [step]);
  const withdrawn = leaves.filter((leaf) => leaf.withdrawn !== null).length;
  return { publication: { ...step, withdrawn }, log: { steps: [...log.steps, step], leaves, stones } };
}

async function begin(tx: Transaction, { audience, key }: WholeEdition): Promise<void> {
  const [made] = await tx.all("select name from sqlite_master where type = 'table' and name = 'step'");
  const { name: origin, vkey } = key.signer;
  if (!made) await createEdition(tx, 'sqlite', { audience, origin, vkey });
}

/** Every publication of `steps`, under the audiences of entry `now`. Returns what is told at the last of them. */
async function showUpTo(
  tx: Transaction,
  edition: WholeEdition,
  steps: readonly EditionStep[],
  leaves: readonly EditionLeaf[],
  now: number,
): Promise<Tellings> {
  await clearRegister(tx);
  const { ledger, audience, stoodFor } = edition;
  const places = new Map(leaves.map((leaf, ix) => [leaf.hash, { ix, n: leaf.n }]));
  const sight: StepSight = {
    tellings: (items, { n, upto }, mentions) => {
      const there = publishedBy(items, n, (hash) => places.get(hash)?.n ?? null, stoodFor);
      const orderOf = (hash: string): number => places.get(hash)?.ix ?? NO_LEAF;
      return visibleTo(there, { audience, upto, now, orderOf }, mentions).tellings;
    },
    sources: (items, { upto }, used) => sourcesSeen(ledger, items, { audience, upto, now }, used),
  };
  const firstOf = ({ commitment }: StoredItem): number | null => {
    const all = [commitment, ...(stoodFor.get(commitment) ?? [])].flatMap((name) => places.get(name)?.n ?? []);
    return all.length === 0 ? null : Math.min(...all);
  };
  const past = new PastSteps(edition.items, firstOf, sight);
  for (const step of steps) await keepInStep(tx, step.n, await past.next(step));
  return past.told;
}

/** What stands once, as it is now. Returns whether any text changed. */
async function finish(
  tx: Transaction,
  edition: WholeEdition,
  visible: Visible,
  { upto }: Pick<PublicationMark, 'upto'>,
  { leaves, stones }: Pick<EditionLog, 'leaves' | 'stones'>,
): Promise<boolean> {
  await keepLeaves(tx, leaves, visible);
  await keepStones(tx, stones);
  const once = new Set(leaves.map(({ hash }) => hash));
  return keepTexts(edition.ledger.store, tx, visible, sourcesAt(edition, visible, upto, upto), (hash) =>
    once.has(hash),
  );
}

const sourcesAt = ({ ledger, items, audience }: WholeEdition, { tellings }: Visible, upto: number, now: number) =>
  sourcesSeen(ledger, items, { audience, upto, now }, capturesIn(tellings.values()));

/** What publication `mark` shows, under the audiences of entry `now`: of items with leaves those that were published by then. */
function see(
  { items, stoodFor, audience }: WholeEdition,
  leaves: readonly EditionLeaf[],
  { n, upto }: Pick<PublicationMark, 'n' | 'upto'>,
  now: number,
): Visible {
  const places = new Map(leaves.map((leaf, ix) => [leaf.hash, { ix, n: leaf.n }]));
  const there = publishedBy(items, n, (hash) => places.get(hash)?.n ?? null, stoodFor);
  return visibleTo(there, { audience, upto, now, orderOf: (hash) => places.get(hash)?.ix ?? NO_LEAF });
}

/** The leaves with what is new, in order of commitment. */
function withFresh(leaves: readonly EditionLeaf[], seen: ReadonlySet<string>, n: number): readonly EditionLeaf[] {
  const there = new Set(leaves.map(({ hash }) => hash));
  const fresh = [...seen].filter((hash) => !there.has(hash)).sort();
  return [...leaves, ...fresh.map((hash) => ({ hash, n, withdrawn: null }))];
}

/** The leaves with what is not permitted any more withdrawn, and what is again no longer. */
function withWithdrawn(
  leaves: readonly EditionLeaf[],
  permitted: ReadonlySet<string>,
  n: number,
): { leaves: readonly EditionLeaf[]; withdrawals: boolean } {
  let withdrawals = false;
  const now = leaves.map((leaf): EditionLeaf => {
    const gone = !permitted.has(leaf.hash);
    if (gone === (leaf.withdrawn !== null)) return leaf;
    withdrawals = true;
    return { ...leaf, withdrawn: gone ? n : null };
  });
  return { leaves: now, withdrawals };
}
