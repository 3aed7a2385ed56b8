/**
 * The ledger's tables. Every table names the key it would be spread by first in its primary key (TABLES.md, decision 13);
 * no foreign key crosses keys. Days and entry numbers are whole numbers, hashes and salts hexadecimal text, bodies canonical JSON.
 *
 *   item       one thing an entry added, under the mention, document or entry it is about. `body` and `salt` are null once
 *              erased; `commitment` stays. `ref` is the item's own id where it has one.
 *              `stands_entry`, `stands_ix`: the place of an erased item that this one stands in for, with words of it blanked.
 *   tombstone  a keyed hash of what was erased and must not be brought in again; the key is kept apart (src/ledger/tombstones.ts).
 *   vault      whom sealed values are enciphered to; vault_holder: the key that opens them, enciphered to each of its holders.
 *   sequencer  one row a ledger: the last entry, its time (never runs backwards), the tree's size and frontier.
 *   edition_…  the log of each edition as it was published and signed: leaves, steps, addresses that were withdrawn (edition-log.ts).
 *   proposal   what a machine found and no person has taken yet: outside the log, never counted, never public.
 */
import type { Store, Transaction } from './port.ts';

/** The first form. What came later is a step of {@link MIGRATIONS}, so that a ledger of any age becomes one of today. */
const FIRST_FORM = `
create table meta (name text primary key, value text not null);
create table sequencer (
  ledger text primary key, n integer not null, at text not null, size integer not null, frontier text not null
);
create table entry (entry integer primary key, at text not null, kind text not null, leaf text not null, root text not null);
create table item (
  shard text not null, entry integer not null, ix integer not null, kind text not null, ref text not null,
  commitment text not null, salt text, body text, primary key (shard, entry, ix)
);
create index item_entry on item (entry, ix);
create index item_ref on item (ref);
create table mention_salt (mention text primary key, salt text not null);
create table document_bytes (document text primary key, size integer not null, bytes {bytes} not null);
create table document_text (document text not null, reader text not null, body text not null, primary key (document, reader));
create table aside (
  document text not null, line integer not null, code text not null, reason text not null, cells text not null,
  primary key (document, line, code)
);
create table proposal (
  proposal text primary key, document text not null, body text not null, outcome text not null, entry integer,
  rejected_why text
);
create index proposal_document on proposal (document);
`;

/** Items that stand in for erased ones, keyed hashes of what must not come back, and the vault. */
const ERASING_AND_SEALING = `
alter table item add column stands_entry integer;
alter table item add column stands_ix integer;
create index item_stands on item (stands_entry, stands_ix) where stands_entry is not null;
create table tombstone (hash text primary key, entry integer not null);
create table vault (vault text primary key, recipient text not null);
create table vault_holder (vault text not null, holder text not null, kind text not null, wrapped text not null, primary key (vault, holder));
create table sealed_bytes (sealed text primary key, bytes {bytes} not null);
`;

/**
 * What each edition has published and signed, so that it is made again as it was also when items were erased since. `signing_key`:
 * the key of its checkpoints; `private_key` is hexadecimal, and whoever has the ledger can sign.
 */
const EDITION_LOGS = `
create table signing_key (audience text primary key, origin text not null, vkey text not null, private_key text not null);
create table edition_step (
  audience text not null, n integer not null, at text not null, upto integer not null, size integer not null,
  root text not null, note text not null, primary key (audience, n)
);
create table edition_leaf (
  audience text not null, ix integer not null, hash text not null, n integer not null, withdrawn_n integer,
  primary key (audience, ix)
);
create table edition_stone (audience text not null, address text not null, n integer not null, primary key (audience, address))
`;

/** Where a copy was put, when, and up to which entry: what is erased later is still in it, and it is named then. */
const BACKUPS = `
create table backup_made (place text not null, at text not null, upto integer not null, primary key (place, at))
`;

/**
 * A second copy of the rows that the log does not commit to and nothing else makes again, so that the store's own check of indexes
 * against tables sees any byte of them change. In the embedded store alone: a server checks its own pages, and indexes no long text.
 */
const SECOND_COPIES = `
{embedded} create unique index meta_whole on meta (name, value);
{embedded} create unique index mention_salt_whole on mention_salt (mention, salt);
{embedded} create unique index aside_whole on aside (document, line, code, reason, cells);
{embedded} create unique index proposal_whole on proposal (proposal, document, outcome, entry, rejected_why, body);
{embedded} create unique index signing_key_whole on signing_key (audience, origin, vkey, private_key);
{embedded} create unique index edition_step_whole on edition_step (audience, n, at, upto, size, root, note);
{embedded} create unique index edition_stone_whole on edition_stone (audience, address, n);
`;

/**
 * Every form the ledger has had, as the step that leads to it from the one before; only ever added to. A new ledger takes them all.
 * What was written stays as it is: a step adds tables and columns, and never rewrites an item.
 */
const MIGRATIONS: readonly string[] = [FIRST_FORM, EDITION_LOGS, SECOND_COPIES, BACKUPS, ERASING_AND_SEALING];

/** The form this program writes. */
export const LEDGER_VERSION = MIGRATIONS.length;

/** Brings a ledger's tables from form `from` (0: none yet) to form `to`. */
export async function migrate(
  tx: Transaction,
  dialect: Store['dialect'],
  from: number,
  to: number = LEDGER_VERSION,
): Promise<void> {
  for (const step of MIGRATIONS.slice(from, to)) await createTables(tx, dialect, step);
}

/** Begins a statement that only the embedded store takes. */
const EMBEDDED = '{embedded} ';

/**
 * Runs a list of `create` statements in the dialect's own words for bytes, long integers and strictness. `clustered` keeps rows in
 * the order of their key on the disk, so that the same rows make the same file by whatever history.
 */
export async function createTables(
  tx: Transaction,
  dialect: Store['dialect'],
  tables: string,
  clustered = false,
): Promise<void> {
  for (const statement of tables
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)) {
    if (statement.startsWith(EMBEDDED) && dialect !== 'sqlite') continue;
    const sql = statement
      .replace(EMBEDDED, '')
      .replaceAll('{bytes}', dialect === 'sqlite' ? 'blob' : 'bytea')
      .replaceAll('{long}', dialect === 'sqlite' ? 'integer' : 'bigint')
      // Text sorts and compares by code point, as in SQLite, whatever language the database is set to.
      .replaceAll(/(?<=\w )text(?=[\s,)]|$)/g, dialect === 'sqlite' ? 'text' : 'text collate "C"');
    const options =
      dialect === 'sqlite' && sql.startsWith('create table') ? ` strict${clustered ? ', without rowid' : ''}` : '';
    await tx.run(sql + options);
  }
}
