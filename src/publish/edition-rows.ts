/** What stands in an edition's file: the register as seen at each publication, the leaves with their openings, texts, tombstones. */
import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../claim/told.ts';
import type { EditionLeaf, Stone } from '../ledger/edition-log.ts';
import type { MerkleTree } from '../ledger/merkle-proof.ts';
import { tileBytes, tilesOf } from '../ledger/merkle-tiles.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { keepInStep } from '../register/keep.ts';
import { REGISTER_TABLES } from '../register/schema.ts';
import type { Telling } from '../register/telling.ts';
import { shownText } from './shown-text.ts';
import type { Visible } from './visible.ts';
import { NOTHING } from './visible.ts';

/**
 * Brings the register to what is visible at publication n; what was seen and is not any more closes. `before` is what the last
 * publication showed, where it is known: then only what differs is touched.
 */
export async function showAt(
  tx: Transaction,
  n: number,
  visible: Visible,
  before: ReadonlyMap<string, Telling> | null,
  shown: ReadonlyMap<string, readonly Source[]>,
): Promise<boolean> {
  const spots = await tx.all<{ mention: string }>('select mention from spot where k1 is null');
  const sources = await tx.all<{ document: string }>('select document from source where k1 is null');
  const tellings = new Map<string, Telling>([
    ...spots.map(({ mention }) => [mention, NOTHING] as const),
    ...visible.tellings,
  ]);
  for (const [mention, telling] of before ?? []) {
    if (isDeepStrictEqual(tellings.get(mention), telling)) tellings.delete(mention);
  }
  return keepInStep(tx, n, {
    tellings,
    sources: new Map<string, readonly Source[]>([...sources.map(({ document }) => [document, []] as const), ...shown]),
  });
}

/** Empties the register, to show every publication anew. */
export async function clearRegister(tx: Transaction): Promise<void> {
  for (const table of REGISTER_TABLES) await tx.run(`delete from ${table}`);
}

/** Writes the leaves as they stand now; what may be seen is opened, and nothing else. */
export async function keepLeaves(
  tx: Transaction,
  leaves: readonly EditionLeaf[],
  { openings }: Pick<Visible, 'openings'>,
): Promise<void> {
  const kept = new Map(
    (
      await tx.all<{ hash: string; withdrawn_n: number | null; salt: string | null }>(
        'select hash, withdrawn_n, salt from leaf',
      )
    ).map((row) => [row.hash, row]),
  );
  const added: (readonly (string | number | null)[])[] = [];
  for (const [ix, { hash, n, withdrawn }] of leaves.entries()) {
    const opening = openings.get(hash);
    const row = kept.get(hash);
    const opened = [opening?.mention ?? null, opening?.salt ?? null, opening?.body ?? null];
    if (!row) added.push([hash, ix, n, withdrawn, ...opened]);
    else if (row.withdrawn_n !== withdrawn || row.salt !== (opening?.salt ?? null))
      await tx.run('update leaf set withdrawn_n = ?, mention = ?, salt = ?, body = ? where hash = ?', [
        withdrawn,
        ...opened,
        hash,
      ]);
  }
  await tx.insert('leaf', ['hash', 'ix', 'n', 'withdrawn_n', 'mention', 'salt', 'body'], added);
}

/** Writes the log's tree. */
export async function keepTiles(tx: Transaction, tree: MerkleTree): Promise<void> {
  await tx.run('delete from tile');
  for (const place of tilesOf(tree.size))
    await tx.insert('tile', ['level', 'ix', 'hashes'], [[place.level, place.index, tileBytes(tree, place)]]);
}

/** Addresses that were public and lead nowhere any more; one that is shown again loses its stone. */
export async function stonesAfter(tx: Transaction, addresses: readonly string[], n: number): Promise<Stone[]> {
  const shown = new Set(await addressesIn(tx));
  const old = new Map(
    (await tx.all<{ address: string; n: number }>('select address, n from tombstone')).map((stone) => [
      stone.address,
      stone.n,
    ]),
  );
  const gone = new Set([...addresses, ...old.keys()].filter((address) => !shown.has(address)));
  return [...gone].sort().map((address) => ({ address, n: old.get(address) ?? n }));
}

export async function keepStones(tx: Transaction, stones: readonly Stone[]): Promise<void> {
  await tx.run('delete from tombstone');
  await tx.insert(
    'tombstone',
    ['address', 'n'],
    stones.map(({ address, n }) => [address, n]),
  );
}

/** Everything that has, or had, a page here: mentions and documents. */
export async function addressesIn(tx: Transaction): Promise<string[]> {
  const rows = await tx.all<{ address: string }>(
    'select mention as address from spot union select document as address from source',
  );
  return rows.map(({ address }) => address);
}

/** Texts of the documents that are seen, as far as this audience reads them. Returns whether any changed. */
export async function keepTexts(
  ledger: Reader,
  tx: Transaction,
  visible: Visible,
  sources: ReadonlyMap<string, readonly Source[]>,
  wasPublic: (commitment: string) => boolean,
): Promise<boolean> {
  const before = await tx.all<{ document: string; body: string }>(
    'select document, body from document_text order by document',
  );
  await tx.run('delete from document_text');
  const rows = [...(await textsShown(ledger, visible, sources, wasPublic))];
  await tx.insert('document_text', ['document', 'body'], rows);
  return !isDeepStrictEqual(
    before.map(({ document, body }) => [document, body]),
    rows,
  );
}

/** By document of these sources that has one, its text as this audience reads it, in order of document. */
export async function textsShown(
  ledger: Reader,
  visible: Visible,
  sources: ReadonlyMap<string, readonly Source[]>,
  wasPublic: (commitment: string) => boolean,
): Promise<Map<string, string>> {
  const documents = [...sources].flatMap(([document, [source]]) => (source?.kind === 'document' ? [document] : []));
  const texts = await allIn<{ document: string; body: string }>(
    ledger,
    (list) => `select document, body from document_text where document in (${list}) order by document, reader`,
    documents.sort(),
  );
  const quoted = Map.groupBy(
    [...visible.tellings.values()].flatMap(({ told }) => told),
    (row) => row.document,
  );
  const withdrawn = Map.groupBy(
    visible.unseen.filter(({ commitment }) => wasPublic(commitment)),
    (words) => words.document,
  );
  // The reader that read it last has its way.
  return new Map(
    [...new Map(texts.map((text) => [text.document, text.body]))].map(([document, body]) => [
      document,
      shownText(body, visible.wholeTexts.has(document), quoted.get(document) ?? [], withdrawn.get(document) ?? []),
    ]),
  );
}
