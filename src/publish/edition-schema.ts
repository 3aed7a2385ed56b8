/**
 * What an edition's file holds beside the register's own tables: its publications, its log and the texts it may show.
 *
 *   step   a publication: number, day, size and root of the edition's own log, and the signed checkpoint. Its `known` is these
 *          numbers and nothing else.
 *   leaf   an item that was made public: its commitment, in order of publication, then commitment. `salt` and `body` open it where
 *          the body says nothing that is hidden, and it is found by the mention it is of. Withdrawn: the leaf stays and says from
 *          which publication, and no more.
 *   tile   the log's tree, 256 hashes a tile (c2sp.org/tlog-tiles).
 *   tombstone  an address (a mention's or a document's id) that was public and is withdrawn: it answers 410 and says no more.
 *
 * No who, why, score, time of getting or number of an entry is in here, and no salt but of what is opened.
 */
import type { EditionAudience } from '../claim/audience.ts';
import type { Store, Transaction } from '../ledger/port.ts';
import { createTables } from '../ledger/schema.ts';
import { createRegister } from '../register/schema.ts';

const TABLES = `
create table edition (name text primary key, value text not null);
create table step (n integer primary key, at text not null, size integer not null, root text not null, note text not null);
create table leaf (
  ix integer primary key, hash text not null unique, n integer not null, withdrawn_n integer, mention text, salt text, body text
);
create index leaf_mention on leaf (mention) where mention is not null;
create table tile (level integer not null, ix integer not null, hashes {bytes} not null, primary key (level, ix));
create table document_text (document text primary key, body text not null);
create table tombstone (address text primary key, n integer not null)
`;

/** The form this program writes. A file of another is made again from the ledger. */
export const EDITION_VERSION = 7;

export interface EditionTitle {
  readonly audience: EditionAudience;
  /** What its log is called, and the key it is signed with. */
  readonly origin: string;
  readonly vkey: string;
}

export async function createEdition(tx: Transaction, dialect: Store['dialect'], title: EditionTitle): Promise<void> {
  await createRegister(tx, dialect);
  await createTables(tx, dialect, TABLES, true);
  await tx.insert('edition', ['name', 'value'], Object.entries({ version: String(EDITION_VERSION), ...title }));
}
