/**
 * The register's tables: what follows from the ledger (or from what one audience may see of it), kept in step. The same tables
 * stand in the ledger's own file, where k counts entries, and in each edition's file, where k counts publications.
 *
 * k0 is the step a row is known from, k1 the step from which it no longer is (null: still). A row is never rewritten: a change
 * closes it and opens another, so that an old answer is a look-up.
 *
 *   spot     a mention           told      a claim as one source tells it     sighting   a list's row seen again
 *   judged   a judgement, under both its ends              member   mention → entity      source   a document as got once
 *   derived  what follows for an entity: names, custody, events, links, statements, batches, conflicts (derive/derived.ts)
 *   spelt    spelling, by a number (read-names.ts) → entity                  side      entity → whom it acts for
 *   name_key search key → spelling: of every one that anybody ever bore, once; read by way of `spelt` alone
 *   match_key a day of birth, or of arrest with a given name → person: finds whose name is written so that no search key is shared
 *   custody  a person's stays in numbers, beside their bodies in `derived`, and what the person is called, which lists are in the order of
 *   rests_on what the telling of a mention may hang on (rests-on.ts); at the desk alone
 *   grouped  on which days (null: open) a person who was ever held may be in a group, or surely is (derive/groups.ts)
 *   apart    on which days a person, and who may be one with them, counts otherwise in groups than in the whole (derive/apart.ts)
 *
 * Counts, in buckets of persons that are summed (TABLES, decision 13): turns of derive/turns.ts, a count on a day being the sum of
 * those up to it. A row that comes to nothing is none.
 *   tally         as known now. Three levels: the turns of a year, of a month, of a day, so that a day's count is the sum of a few
 *                 years, then months, then days; `day` is the first of it
 *   tally_block   what each block of steps changed, at the same levels: an old answer is the blocks before its step,
 *   tally_change  … and what each step of its own block changed, day by day: a row a step, [[day, group, certain, possible], …]
 */
import { DECISIONS } from '../claim/reading.ts';
import type { Property } from '../claim/vocabulary.ts';
import type { Reader, Store, Transaction } from '../ledger/port.ts';
import { createTables } from '../ledger/schema.ts';

/** Counted up with every change to what is derived or how it is kept: a register of another version is made anew on opening. */
export const REGISTER_VERSION = 13;

/** The claims that lead on from one mention to another: the role that moves custody, the ends of links, and decisions on people. */
export const LEADING: ReadonlySet<string> = new Set<Property>(['prisoner', 'from', 'to', ...DECISIONS]);
/** Those that name who holds people, decides on them, or whom such act for: a change of who that is moves the groups of people. */
export const PARTY: ReadonlySet<string> = new Set<Property>(['holder', 'determiner', 'acts_for']);

/** The words of the index `told_leads`. */
export const LEADS = "property in ('prisoner', 'from', 'to', 'recognises', 'refuses', 'withdraws')";

const TABLES = `
create table spot (mention text not null, kind text not null, document text not null, ord {long} not null, k0 integer not null, k1 integer, primary key (mention, k0));
create table told (
  mention text not null, attestation text not null, claim text not null, property text not null, value text not null,
  value_mention text, lo integer, hi integer, modality text not null, rank text not null, document text not null,
  capture text not null, locator text not null, chain text not null, ord {long} not null, k0 integer not null, k1 integer,
  primary key (mention, attestation, claim, k0)
);
create index told_leads on told (mention, property, value_mention, k0, k1) where ${LEADS};
create index told_value on told (value_mention, property, mention, k0, k1) where value_mention is not null;
create index told_attestation on told (attestation);
create index told_document on told (document);
create table sighting (mention text not null, document text not null, day integer not null, k0 integer not null, k1 integer, primary key (mention, document, day, k0));
create table judged (mention text not null, other text not null, verdict text not null, judge text not null, k0 integer not null, k1 integer, primary key (mention, other, k0));
create table member (mention text not null, entity text not null, disputed integer not null, k0 integer not null, k1 integer, primary key (mention, k0));
create index member_entity on member (entity);
create table source (
  document text not null, capture text not null, kind text not null, title text not null, outlet text not null, outlet_mention text, url text not null,
  published text not null, lo integer, hi integer, language text not null, stamps text not null, k0 integer not null, k1 integer, primary key (document, capture, k0)
);
create table derived (
  entity text not null, kind text not null, part text not null, lo integer, hi integer, body text not null,
  k0 integer not null, k1 integer, primary key (entity, kind, part, k0)
);
create index derived_kind on derived (kind);
create index derived_from on derived (k0);
create index derived_until on derived (k1) where k1 is not null;
create index judged_open on judged (mention) where verdict in ('unsure', 'not');
create table spelt (spelling {long} not null, entity text not null, k0 integer not null, k1 integer, primary key (spelling, entity, k0));
create index spelt_entity on spelt (entity);
create table name_key (key text not null, spelling {long} not null, primary key (key, spelling));
create table match_key (key text not null, entity text not null, k0 integer not null, k1 integer, primary key (key, entity, k0));
create index match_key_entity on match_key (entity);
create table side (entity text not null, side text not null, k0 integer not null, k1 integer, primary key (entity, side, k0));
create index side_of on side (side);
create table rests_on (key text not null, mention text not null, primary key (key, mention));
create table custody (
  entity text not null, part integer not null, start_lo integer, start_hi integer, certain_from integer, certain_to integer,
  ended integer not null, end_lo integer, end_hi integer, sure integer not null, name text not null, k0 integer not null, k1 integer,
  primary key (entity, part, k0)
);
create table grouped (
  entity text not null, dimension text not null, part integer not null, grp text not null, label text not null, lo integer, hi integer,
  sure integer not null, k0 integer not null, k1 integer, primary key (entity, dimension, part, k0)
);
create index grouped_group on grouped (dimension, grp, entity);
create index grouped_doubt on grouped (dimension, entity) where sure = 0;
create table apart (
  entity text not null, dimension text not null, part integer not null, lo integer not null, hi integer not null, people integer not null,
  grps text not null, certain integer not null, possible integer not null, group_certain integer not null, group_possible integer not null,
  k0 integer not null, k1 integer, primary key (entity, dimension, part, k0)
);
create index apart_on on apart (dimension, hi, lo, entity, k0, k1);
create table tally (
  bucket integer not null, dimension text not null, measure text not null, level text not null, day integer not null, grp text not null,
  certain integer not null, possible integer not null, primary key (bucket, dimension, measure, level, day, grp)
);
create index tally_nothing on tally (bucket) where certain = 0 and possible = 0;
create table tally_block (
  bucket integer not null, dimension text not null, measure text not null, level text not null, day integer not null, block integer not null,
  grp text not null, certain integer not null, possible integer not null, primary key (bucket, dimension, measure, level, day, block, grp)
);
create index tally_block_nothing on tally_block (bucket) where certain = 0 and possible = 0;
create table tally_change (
  bucket integer not null, dimension text not null, measure text not null, k integer not null, body text not null,
  primary key (bucket, dimension, measure, k)
)
`;

/** Rows with the range in which they were known. */
const KNOWN_TABLES = [
  'spot',
  'told',
  'sighting',
  'judged',
  'member',
  'source',
  'derived',
  'spelt',
  'match_key',
  'side',
  'custody',
  'grouped',
  'apart',
] as const;
export type RegisterTable = (typeof KNOWN_TABLES)[number];

export const isKnownTable = (table: string): table is RegisterTable => KNOWN_TABLES.some((one) => one === table);

export const REGISTER_TABLES = [
  ...KNOWN_TABLES,
  'tally',
  'tally_block',
  'tally_change',
  'rests_on',
  'name_key',
] as const;

export async function createRegister(tx: Transaction, dialect: Store['dialect']): Promise<void> {
  await createTables(tx, dialect, TABLES, true);
}

/** Not so the two by which sums are found that come to nothing, and taken out at once. */
const INDEXES = [...TABLES.matchAll(/create index (\w+) on /g)].flatMap(([, name = '']) =>
  name.endsWith('_nothing') ? [] : name,
);

/**
 * Empties the register and has `make` fill it again, which reads none of it. Embedded, the indexes are made after the rows, each in
 * one sorted pass; on a server others ask meanwhile, and to take an index away would have them wait until the end.
 */
export async function refill(tx: Transaction, dialect: Store['dialect'], make: () => Promise<void>): Promise<void> {
  for (const table of REGISTER_TABLES) await tx.run(`delete from ${table}`);
  const late = dialect === 'sqlite' ? INDEXES : [];
  for (const index of late) await tx.run(`drop index if exists ${index}`);
  await make();
  const statements = TABLES.split(';').filter((statement) =>
    late.some((index) => statement.includes(`create index ${index} on `)),
  );
  await createTables(tx, dialect, statements.join(';'), true);
}

export async function dropRegister(tx: Transaction): Promise<void> {
  for (const table of REGISTER_TABLES) await tx.run(`drop table if exists ${table}`);
}

/** Who bears which search key. */
export const BEARERS = 'name_key join spelt on spelt.spelling = name_key.spelling';

/** The condition that a row was known at step `?`, given twice. */
export const KNOWN = 'k0 <= ? and (k1 is null or k1 > ?)';

/** Every row of the register in one fixed order, for comparing two registers byte by byte. */
export async function* dumpRegister(reader: Reader): AsyncGenerator<string> {
  for (const table of REGISTER_TABLES) {
    const rows = await reader.all(`select * from ${table}`);
    const lines = rows.map(
      (row) => `${table} ${JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))}`,
    );
    for (const line of lines.sort()) yield line;
  }
}
