/** The two stores the ledger's tests run on, each as a place that can be opened several times, and small entries to write. */

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { sha256Hex } from '../../src/claim/canonical.ts';
import type { ClaimItem, DocumentItem, Item } from '../../src/claim/entry.ts';
import { type Chance, Ledger, type NewEntry, type Written } from '../../src/ledger/ledger.ts';
import type { Cell, Row, Store } from '../../src/ledger/port.ts';
import { openPostgres } from '../../src/ledger/postgres.ts';
import { openSqlite } from '../../src/ledger/sqlite.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';
import { temporaryFolder } from '../support/tmp.ts';

export interface Place {
  /** A connection of its own, as another process would have. Closed by {@link Place.close}. */
  open(): Store;
  close(): Promise<void>;
}

export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  place(): Promise<Place>;
}

function placeOf(connect: () => Store): Place {
  const opened: Store[] = [];
  return {
    open() {
      const store = connect();
      opened.push(store);
      return store;
    },
    async close() {
      for (const store of opened) await store.close();
    },
  };
}

export const STORES: readonly StoreKind[] = [
  {
    name: 'SQLite',
    async place() {
      const file = join(temporaryFolder('ledger'), 'ledger.sqlite');
      return placeOf(() => openSqlite(file));
    },
  },
  {
    name: 'PostgreSQL',
    async place() {
      const url = await freshDatabase(await startPostgres());
      return placeOf(() => openPostgres(url));
    },
  },
];

export const CHANCE: Chance = { seed: null, random: randomBytes };
export const seeded = (seed: string): Chance => ({ seed, random: randomBytes });

export const openLedger = (store: Store, chance: Chance = CHANCE): Promise<Ledger> => Ledger.open(store, chance);

export const NOTE = { who: 'an editor', why: 'a test', tool: 'test' } as const;
export const AT = '2025-09-30T12:00:00.000Z';

export function claim(words: string, mention = `mention ${words.length % 3}`): ClaimItem {
  return {
    kind: 'claim',
    mention,
    claim: `claim of ${words}`,
    property: 'name',
    value: { kind: 'name', text: words },
    modality: 'actual',
    valid: null,
    audience: 'public',
  };
}

export const entryOf = (items: readonly Item[], at = AT): NewEntry => ({ kind: 'add', at, note: NOTE, items });

export const append = (ledger: Ledger, items: readonly Item[], at?: string): Promise<Written> =>
  ledger.store.transaction((tx) => ledger.append(tx, entryOf(items, at)));

/** A document with its bytes, as an import writes it. */
export async function appendDocument(ledger: Ledger, text: string): Promise<Written> {
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = sha256Hex(bytes);
  const item: DocumentItem = {
    kind: 'document',
    document: ledger.id('document', sha256),
    sha256,
    media: 'text/plain',
    name: 'a.txt',
    audience: 'public',
  };
  return ledger.store.transaction(async (tx) => {
    await tx.insert('document_bytes', ['document', 'size', 'bytes'], [[item.document, bytes.length, bytes]]);
    return ledger.append(tx, entryOf([item]));
  });
}

const TABLES: Readonly<Record<string, string>> = {
  meta: 'name',
  sequencer: 'ledger',
  entry: 'entry',
  item: 'entry, ix, shard',
  mention_salt: 'mention',
  document_bytes: 'document',
};

/** Every row of the ledger as text, in order. */
export async function dump(store: Store, tables: readonly string[] = Object.keys(TABLES)): Promise<string[]> {
  const cell = (value: Cell): Cell => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);
  const lines: string[] = [];
  for (const table of tables) {
    const rows = await store.all<Row>(`select * from ${table} order by ${TABLES[table]}`);
    for (const row of rows)
      lines.push(
        `${table} ${JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])))}`,
      );
  }
  return lines;
}
