/** Recomputes the whole log from what is stored and says, in words, everything that does not agree. */
import { createHash } from 'node:crypto';
import { sha256Hex } from '../claim/canonical.ts';
import type { DocumentItem, EntryKind } from '../claim/entry.ts';
import { itemsOfKind } from './items.ts';
import { leafOf, readFrontier } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { emptyFrontier, extend, leafHash, rootOf } from './merkle-log.ts';
import { first } from './port.ts';

export interface Verification {
  readonly entries: number;
  readonly items: number;
  readonly erased: number;
  readonly documents: number;
  readonly root: string;
  /** Made with a seed: repeatable, and so not proof against somebody who knows the seed. */
  readonly seeded: boolean;
  readonly problems: readonly string[];
}

export async function verifyLedger(ledger: Ledger): Promise<Verification> {
  const { store } = ledger;
  const problems: string[] = [];
  const entries = await store.all<{ entry: number; at: string; kind: EntryKind; leaf: string; root: string }>(
    'select entry, at, kind, leaf, root from entry order by entry',
  );
  let frontier = emptyFrontier;
  let items = 0;
  let erased = 0;
  let at = '';
  let expected = 1;
  for (const entry of entries) {
    if (entry.entry !== expected) problems.push(`entry ${expected} is missing: the next one kept is ${entry.entry}`);
    expected = entry.entry + 1;
    if (entry.at < at) problems.push(`entry ${entry.entry} is dated ${entry.at}, before the entry ahead of it (${at})`);
    at = entry.at;
    const rows = await store.all<{ ix: number; commitment: string; salt: string | null; body: string | null }>(
      'select ix, commitment, salt, body from item where entry = ? order by ix', [entry.entry],
    );
    rows.forEach((row, i) => {
      items++;
      if (row.ix !== i) problems.push(`entry ${entry.entry}: item ${i} is missing`);
      if (row.body === null || row.salt === null) {
        erased++;
        if (row.body !== row.salt) problems.push(`entry ${entry.entry}, item ${row.ix}: body and salt must be erased together`);
        return;
      }
      const hash = createHash('sha256').update(Buffer.from([2])).update(Buffer.from(row.salt, 'hex')).update(row.body, 'utf8').digest('hex');
      if (hash !== row.commitment) problems.push(`entry ${entry.entry}, item ${row.ix}: what is stored is not what was committed to`);
    });
    const leaf = leafOf({ entry: entry.entry, at: entry.at, kind: entry.kind }, rows.map((row) => row.commitment));
    if (leaf.toString('hex') !== entry.leaf) problems.push(`entry ${entry.entry}: its leaf does not follow from its head and items`);
    frontier = extend(frontier, leafHash(leaf));
    if (rootOf(frontier).toString('hex') !== entry.root) problems.push(`entry ${entry.entry}: the tree head after it does not follow from the leaves`);
  }
  const seq = await first<{ n: number; size: number; frontier: string }>(store, 'select n, size, frontier from sequencer');
  const stored = seq ? rootOf(readFrontier(seq.size, seq.frontier)).toString('hex') : '';
  if (!seq || seq.n !== entries.length || stored !== rootOf(frontier).toString('hex')) {
    problems.push(`the sequencer stands at entry ${seq?.n ?? 'none'}, the entries kept at ${entries.length}: an entry was lost or added by hand`);
  }
  const documents = await itemsOfKind(store, 'document', expected);
  for (const { item } of documents) {
    const { document, sha256, name } = item as DocumentItem;
    const row = await first<{ bytes: Uint8Array }>(store, 'select bytes from document_bytes where document = ?', [document]);
    if (!row) problems.push(`document ${document} (${name}): its bytes are missing`);
    else if (sha256Hex(row.bytes) !== sha256) problems.push(`document ${document} (${name}): its bytes are not those that were read`);
  }
  return {
    entries: entries.length, items, erased, documents: documents.length,
    root: rootOf(frontier).toString('hex'), seeded: ledger.seeded, problems,
  };
}
