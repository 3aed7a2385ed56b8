/**
 * Taking items out of the store for good: body, salt, id and key go, the commitment stays in the log. And clearing what a store
 * keeps of rows that are gone: free pages, journals, dead rows.
 */
import type { Item } from '../claim/entry.ts';
import type { Place } from './ledger.ts';
import { entryShard } from './ledger.ts';
import type { Reader, Store, Transaction } from './port.ts';
import { first } from './port.ts';

/** An item with where its row is kept; `stands` is its place in the log, another where it stands in for an erased one. */
export interface KeptItem extends Place {
  readonly shard: string;
  readonly commitment: string;
  readonly stands: Place;
  readonly item: Item;
}

const CHUNK = 5_000;

/** Every item that is not erased, in the order of the entries that wrote them. */
export async function* everyItem(reader: Reader): AsyncGenerator<KeptItem> {
  let last: Place = { entry: 0, ix: -1 };
  for (;;) {
    const rows = await reader.all<{
      shard: string;
      entry: number;
      ix: number;
      commitment: string;
      body: string;
      stands_entry: number | null;
      stands_ix: number | null;
    }>(
      `select shard, entry, ix, commitment, body, stands_entry, stands_ix from item
       where body is not null and (entry, ix) > (?, ?) order by entry, ix limit ${CHUNK}`,
      [last.entry, last.ix],
    );
    for (const { stands_entry, stands_ix, body, ...row } of rows) {
      const stands = { entry: stands_entry ?? row.entry, ix: stands_ix ?? row.ix };
      yield { ...row, stands, item: JSON.parse(body) as Item };
    }
    const end = rows.at(-1);
    if (!end || rows.length < CHUNK) return;
    last = end;
  }
}

/** Takes the bodies of these items away, with all that says whose they were. */
export async function eraseBodies(tx: Transaction, items: readonly Pick<KeptItem, 'shard' | 'entry' | 'ix'>[]) {
  for (const { shard, entry, ix } of items)
    await tx.run(
      "update item set shard = ?, ref = '', body = null, salt = null where shard = ? and entry = ? and ix = ?",
      [entryShard(entry), shard, entry, ix],
    );
}

/** Rows of these mentions and documents outside the log: salts, bytes and texts. */
export async function eraseBeside(
  tx: Transaction,
  mentions: readonly string[],
  documents: readonly string[],
  sealed: readonly string[],
): Promise<void> {
  for (const one of sealed) await tx.run('delete from sealed_bytes where sealed = ?', [one]);
  for (const mention of mentions) await tx.run('delete from mention_salt where mention = ?', [mention]);
  for (const table of ['document_bytes', 'document_text', 'aside', 'proposal'])
    for (const document of documents) await tx.run(`delete from ${table} where document = ?`, [document]);
}

const CLEARING = 'clearing';

/** Notes in the erasure's own transaction that the store still has to be cleared; a crash in between is then made good. */
export async function mustClear(tx: Transaction, entry: number): Promise<void> {
  await tx.run('delete from meta where name = ?', [CLEARING]);
  await tx.insert('meta', ['name', 'value'], [[CLEARING, String(entry)]]);
}

/** The entry whose erasure is not cleared out of the store yet; null: none. */
export async function toClear(reader: Reader): Promise<number | null> {
  const row = await first<{ value: string }>(reader, 'select value from meta where name = ?', [CLEARING]);
  return row ? Number(row.value) : null;
}

/**
 * Clears the store of what was deleted: SQLite's free pages and journal, PostgreSQL's dead rows and the samples of its statistics.
 * False where another program that has the store open stands in the way: to be done again when it has ended. Not reached from
 * here: blocks a disk has let go of, and PostgreSQL's own archive of its log.
 */
export async function clearTraces(store: Store): Promise<boolean> {
  const done = store.dialect === 'sqlite' ? await clearSqlite(store) : await clearPostgres(store);
  if (done) await store.transaction((tx) => tx.run('delete from meta where name = ?', [CLEARING]));
  return done;
}

async function clearSqlite(store: Store): Promise<boolean> {
  await store.all('pragma secure_delete = on');
  if (!(await emptyJournal(store))) return false;
  try {
    await store.all('vacuum');
  } catch (error) {
    if (BUSY.has(((error as { errcode?: number }).errcode ?? 0) & 0xff)) return false;
    throw error;
  }
  return emptyJournal(store);
}

/** SQLITE_BUSY and SQLITE_LOCKED (sqlite.org/rescode.html). */
const BUSY: ReadonlySet<number> = new Set([5, 6]);

async function emptyJournal(store: Store): Promise<boolean> {
  const row = await first<{ busy: number }>(store, 'pragma wal_checkpoint(truncate)');
  return row?.busy !== 1;
}

async function clearPostgres(store: Store): Promise<boolean> {
  const tables = await store.all<{ name: string }>(
    'select tablename as name from pg_catalog.pg_tables where schemaname = current_schema() and tablename in (select table_name from information_schema.tables where table_schema = current_schema()) order by tablename',
  );
  for (const { name } of tables) await store.all(`vacuum (full, analyze) "${name}"`);
  // The old samples of the columns' values are dead rows there. The owner of the database may clear them; another is only warned.
  await store.all('vacuum (full) pg_catalog.pg_statistic');
  await store.all('checkpoint').catch(() => undefined);
  return true;
}

/** A backup that was made of this ledger: where, and up to which entry. */
export interface BackupMade {
  readonly at: string;
  readonly place: string;
  readonly upto: number;
}

/** The backups known of that hold entry `entry`. */
export function backupsHolding(reader: Reader, entry: number): Promise<BackupMade[]> {
  return reader.all<BackupMade>('select at, place, upto from backup_made where upto >= ? order by at, place', [entry]);
}
