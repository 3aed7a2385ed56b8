/**
 * What an edition's file holds beside the register's own tables: its publications, its log and the texts it may show.
 *
 *   step   a publication: number, day, size and root of the edition's own log. Its `known` is these numbers and nothing else.
 *   leaf   an item that was made public: its commitment, in order of publication, then commitment. Withdrawn: the leaf stays and
 *          says from which publication, and no more.
 *   tombstone  an address (a mention's or a document's id) that was public and is withdrawn: it answers 410 and says no more.
 *
 * No who, why, score, salt, time of getting or ledger id is in here.
 */
import type { Store, Transaction } from '../ledger/port.ts';
import { createTables } from '../ledger/schema.ts';
import { createRegister } from '../register/schema.ts';

const TABLES = `
create table edition (name text primary key, value text not null);
create table step (n integer primary key, at text not null, size integer not null, root text not null);
create table leaf (hash text primary key, ix integer not null, n integer not null, withdrawn_n integer);
create table document_text (document text primary key, body text not null);
create table tombstone (address text primary key, n integer not null)
`;

const EDITION_VERSION = 1;

export async function createEdition(tx: Transaction, dialect: Store['dialect'], audience: string): Promise<void> {
  await createRegister(tx, dialect);
  await createTables(tx, dialect, TABLES, true);
  await tx.insert(
    'edition',
    ['name', 'value'],
    [
      ['version', String(EDITION_VERSION)],
      ['audience', audience],
    ],
  );
}
