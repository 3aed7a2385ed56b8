/** Puts a made world into a ledger, by the product's own way in. */
import type { Ledger, NewEntry } from '../../src/ledger/ledger.ts';
import type { Transaction } from '../../src/ledger/port.ts';
import { recordAll } from '../../src/register/desk.ts';
import { idsOf } from './ids.ts';
import type { WorldEntry } from './world.ts';
import { worldOf } from './world.ts';

export interface Filled {
  readonly entries: number;
  readonly claims: number;
  readonly items: number;
}

/** How many items a transaction takes in at least. */
const BULK = 20_000;

/** Several entries go into one transaction, so that the disk is waited for once, and the register kept once, for all of them. */
export async function fill(ledger: Ledger, claims: number, seed: number): Promise<Filled> {
  let [entries, told, items, size] = [0, 0, 0, 0];
  let waiting: WorldEntry[] = [];
  const flush = async (): Promise<void> => {
    await ledger.store.transaction(async (tx) => {
      for (const entry of waiting) await besides(ledger, tx, entry);
      await recordAll(ledger, tx, waiting.map(newEntry));
    });
    waiting = [];
    size = 0;
  };
  for (const entry of worldOf(claims, seed, idsOf(seed))) {
    waiting.push(entry);
    entries++;
    told += entry.claims;
    items += entry.items.length;
    size += entry.items.length;
    if (size >= BULK) await flush();
  }
  await flush();
  return { entries, claims: told, items };
}

const newEntry = ({ kind, at, items }: WorldEntry): NewEntry => ({
  kind,
  at,
  items,
  note: { who: 'bench', why: 'a made world', tool: 'bench' },
});

/** What stands beside an entry: salts of new mentions, and the document's bytes and text. */
async function besides(ledger: Ledger, tx: Transaction, { mentions, text }: WorldEntry): Promise<void> {
  await tx.insert(
    'mention_salt',
    ['mention', 'salt'],
    mentions.map((mention) => [mention, ledger.newMentionSalt(mention)]),
  );
  if (text === null) return;
  const bytes = Buffer.from(text.body, 'utf8');
  await tx.insert('document_bytes', ['document', 'size', 'bytes'], [[text.document, bytes.byteLength, bytes]]);
  await tx.insert('document_text', ['document', 'reader', 'body'], [[text.document, 'text/1', text.body]]);
}
