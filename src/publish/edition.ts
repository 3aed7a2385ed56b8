/**
 * An edition: one audience's own database, built only from what it may see, cumulative, in numbered publications.
 *
 * A publication writes the edition's file whole, in id order, beside the old one, and puts it in its place in one rename: a reader
 * sees the edition before or after, never half; and the same rows by another history give the same bytes.
 * A publication that would change nothing visible is none: no number, no date.
 *
 * What is restricted after it was public leaves its leaf and the word withdrawn: then the register is made anew for every past
 * publication under today's audiences, so that no closed row keeps the words (TABLES, decision 9). A retracted error is no
 * withdrawal: it stays part of what was known.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { EditionAudience } from '../claim/audience.ts';
import type { Source } from '../claim/told.ts';
import { itemsBetween } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { emptyFrontier, extend, leafHash, rootOf } from '../ledger/merkle-log.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { openSqlite } from '../ledger/sqlite.ts';
import { keepInStep } from '../register/keep.ts';
import { REGISTER_TABLES } from '../register/schema.ts';
import type { Telling } from '../register/telling.ts';
import { createEdition } from './edition-schema.ts';
import { shownText } from './shown-text.ts';
import type { Visible } from './visible.ts';
import { visibleTo } from './visible.ts';

/** A publication the ledger knows of: its number, its instant, and the last entry it took in. */
export interface PublicationMark {
  readonly n: number;
  readonly at: string;
  readonly upto: number;
}

export interface Publication extends PublicationMark {
  readonly size: number;
  readonly root: string;
  /** Items that were public once and are not any more, in the whole edition. */
  readonly withdrawn: number;
}

export interface PreparedPublication {
  /** Null: nothing visible would change, but a crash had left the edition behind and it has caught up. */
  readonly publication: Publication | null;
  /** Puts the written file in the edition's place. */
  readonly commit: () => Promise<void>;
}

/**
 * Writes the next publication beside the edition, on top of `past` (every publication so far, in order). Null: nothing to put in
 * place. Nothing is shown until `commit`.
 */
export async function preparePublication(
  ledger: Ledger,
  audience: EditionAudience,
  file: string,
  past: readonly PublicationMark[],
  next: Omit<PublicationMark, 'n'>,
): Promise<PreparedPublication | null> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.draft`;
  const written = `${file}.next`;
  removeAll(draft, written);
  if (existsSync(file)) await vacuumInto(file, draft);
  const store = openSqlite(draft, { setsCounters: true });
  try {
    const { publication, caughtUp } = await store.transaction(async (tx) => {
      const done = await stepsIn(tx, audience);
      // A crash between the ledger's entry and the rename leaves the edition behind: it catches up first.
      const missed = past.filter(({ n }) => n > done);
      for (const mark of missed) await takeStep(ledger, tx, audience, mark, past, true);
      const n = (past.at(-1)?.n ?? 0) + 1;
      return {
        publication: await takeStep(ledger, tx, audience, { n, ...next }, past, false),
        caughtUp: missed.length,
      };
    });
    if (!publication && caughtUp === 0) return null;
    // The schema cookie counts rewrites; set back, the same rows make the same file however often it was written.
    await store.all('pragma schema_version = 1');
    await store.all(`vacuum into '${written.replaceAll("'", "''")}'`);
    return { publication, commit: () => putInPlace(written, file) };
  } finally {
    await store.close();
    removeAll(draft);
  }
}

async function stepsIn(tx: Transaction, audience: EditionAudience): Promise<number> {
  const [made] = await tx.all("select name from sqlite_master where type = 'table' and name = 'step'");
  if (!made) await createEdition(tx, 'sqlite', audience);
  const [row] = await tx.all<{ n: number | null }>('select max(n) as n from step');
  return row?.n ?? 0;
}

async function takeStep(
  ledger: Ledger,
  tx: Transaction,
  audience: EditionAudience,
  mark: PublicationMark,
  past: readonly PublicationMark[],
  known: boolean,
): Promise<Publication | null> {
  const leaves = new Map(
    (await tx.all<{ hash: string; ix: number }>('select hash, ix from leaf')).map((row) => [row.hash, row.ix]),
  );
  const orderOf = (commitment: string): number => leaves.get(commitment) ?? Number.MAX_SAFE_INTEGER;
  const items = await itemsBetween(ledger.store, 1, mark.upto);
  const see = (upto: number, now = mark.upto): Visible => visibleTo(ledger, items, audience, upto, now, orderOf);
  // First without an order, to learn what is new; then with it.
  const fresh = [...see(mark.upto).commitments].filter((commitment) => !leaves.has(commitment)).sort();
  const size = leaves.size;
  for (const [i, commitment] of fresh.entries()) leaves.set(commitment, size + i);
  await tx.insert(
    'leaf',
    ['hash', 'ix', 'n'],
    fresh.map((hash, i) => [hash, size + i, mark.n]),
  );
  const visible = see(mark.upto);
  const withdrawals = await markWithdrawn(tx, visible, mark.n);
  const addresses = withdrawals.changed ? await addressesIn(tx) : [];
  if (withdrawals.changed)
    await makeAnew(
      tx,
      past.filter(({ n }) => n < mark.n),
      see,
    );
  const last = past.findLast(({ n }) => n < mark.n);
  const changed = await showAt(tx, mark.n, visible, last && !withdrawals.changed ? see(last.upto, last.upto) : null);
  if (withdrawals.changed) await keepTombstones(tx, addresses, mark.n);
  const texts = await keepTexts(ledger.store, tx, visible);
  if (!changed && !withdrawals.changed && fresh.length === 0 && !texts && !known) return null;
  const ordered = await tx.all<{ hash: string }>('select hash from leaf order by ix');
  const frontier = ordered.reduce((f, { hash }) => extend(f, leafHash(Buffer.from(hash, 'hex'))), emptyFrontier);
  const root = rootOf(frontier).toString('hex');
  await tx.insert('step', ['n', 'at', 'size', 'root'], [[mark.n, mark.at, ordered.length, root]]);
  return { ...mark, size: ordered.length, root, withdrawn: withdrawals.total };
}

/** Every past publication again, under today's audiences. */
async function makeAnew(
  tx: Transaction,
  past: readonly PublicationMark[],
  see: (upto: number) => Visible,
): Promise<void> {
  for (const table of REGISTER_TABLES) await tx.run(`delete from ${table}`);
  for (const { n, upto } of past) await showAt(tx, n, see(upto), null);
}

/** Addresses that were public and lead nowhere any more; one that is shown again loses its stone. */
async function keepTombstones(tx: Transaction, addresses: readonly string[], n: number): Promise<void> {
  const shown = new Set(await addressesIn(tx));
  const stones = await tx.all<{ address: string; n: number }>('select address, n from tombstone');
  const old = new Map(stones.map((stone) => [stone.address, stone.n]));
  const gone = new Set([...addresses, ...old.keys()].filter((address) => !shown.has(address)));
  await tx.run('delete from tombstone');
  await tx.insert(
    'tombstone',
    ['address', 'n'],
    [...gone].sort().map((address) => [address, old.get(address) ?? n]),
  );
}

/** Everything that has, or had, a page here: mentions and documents. */
async function addressesIn(tx: Transaction): Promise<string[]> {
  const rows = await tx.all<{ address: string }>(
    'select mention as address from spot union select document as address from source',
  );
  return rows.map(({ address }) => address);
}

const NOTHING: Telling = { spot: null, told: [], sightings: [], rowsSeen: [], judged: [] };

/**
 * Brings the register to what is visible at publication n; what was seen and is not any more closes. `before` is what the last
 * publication showed, where it is known: then only what differs is touched.
 */
async function showAt(tx: Transaction, n: number, visible: Visible, before: Visible | null): Promise<boolean> {
  const spots = await tx.all<{ mention: string }>('select mention from spot where k1 is null');
  const sources = await tx.all<{ document: string }>('select document from source where k1 is null');
  const tellings = new Map<string, Telling>([
    ...spots.map(({ mention }) => [mention, NOTHING] as const),
    ...visible.tellings,
  ]);
  for (const [mention, telling] of before?.tellings ?? []) {
    if (isDeepStrictEqual(tellings.get(mention), telling)) tellings.delete(mention);
  }
  return keepInStep(tx, n, {
    tellings,
    sources: new Map<string, readonly Source[]>([
      ...sources.map(({ document }) => [document, []] as const),
      ...visible.sources,
    ]),
  });
}

async function markWithdrawn(
  tx: Transaction,
  visible: Visible,
  n: number,
): Promise<{ changed: boolean; total: number }> {
  const rows = await tx.all<{ hash: string; withdrawn_n: number | null }>('select hash, withdrawn_n from leaf');
  let changed = false;
  let total = 0;
  for (const { hash, withdrawn_n } of rows) {
    const gone = !visible.permitted.has(hash);
    if (gone) total++;
    if (gone === (withdrawn_n !== null)) continue;
    await tx.run('update leaf set withdrawn_n = ? where hash = ?', [gone ? n : null, hash]);
    changed = true;
  }
  return { changed, total };
}

/** Texts of the documents that are seen, as far as this audience reads them. Returns whether any changed. */
async function keepTexts(ledger: Reader, tx: Transaction, visible: Visible): Promise<boolean> {
  const before = await tx.all<{ document: string; body: string }>(
    'select document, body from document_text order by document',
  );
  await tx.run('delete from document_text');
  const documents = [...visible.sources].flatMap(([document, [source]]) =>
    source?.kind === 'document' ? [document] : [],
  );
  const texts = await allIn<{ document: string; body: string }>(
    ledger,
    (list) => `select document, body from document_text where document in (${list}) order by document, reader`,
    documents.sort(),
  );
  const once = new Set((await tx.all<{ hash: string }>('select hash from leaf')).map(({ hash }) => hash));
  const quoted = Map.groupBy(
    [...visible.tellings.values()].flatMap(({ told }) => told),
    (row) => row.document,
  );
  const withdrawn = Map.groupBy(
    visible.unseen.filter(({ commitment }) => once.has(commitment)),
    (words) => words.document,
  );
  const rows = [...new Map(texts.map((text) => [text.document, text.body]))].map(([document, body]) => [
    document,
    shownText(body, visible.wholeTexts.has(document), quoted.get(document) ?? [], withdrawn.get(document) ?? []),
  ]);
  await tx.insert('document_text', ['document', 'body'], rows);
  return !isDeepStrictEqual(
    before.map(({ document, body }) => [document, body]),
    rows,
  );
}

async function vacuumInto(from: string, to: string): Promise<void> {
  const store = openSqlite(from, { readOnly: true });
  await store.all(`vacuum into '${to.replaceAll("'", "''")}'`);
  await store.close();
}

function removeAll(...files: string[]): void {
  for (const file of files)
    for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-journal`]) rmSync(path, { force: true });
}

/** The bytes are on the disk before the name points to them, and the name before anyone is told. */
async function putInPlace(written: string, file: string): Promise<void> {
  const handle = await open(written, 'r+');
  await handle.sync();
  await handle.close();
  renameSync(written, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync();
  await folder.close();
}
