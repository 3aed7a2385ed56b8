/** A copy of a store's ledger as it stands, while others go on writing; and what the ledger remembers of its copies. */
import { createReadStream, rmSync } from 'node:fs';
import { Refusal } from '../claim/problem.ts';
import { exchangeLines, INLINE } from './exchange-export.ts';
import { Ledger } from './ledger.ts';
import type { Reader, Store } from './port.ts';
import { first } from './port.ts';
import { openSqlite, vacuumInto } from './sqlite.ts';
import { verifyLedger } from './verify.ts';

export interface Copied {
  readonly entry: number;
  readonly root: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Of an embedded ledger the whole file (register too, editions not), without its free pages; of one on a server its lines in the
 * exchange form. `scratch` is where the file is made meanwhile, and is gone when `use` is done. Throws {@link Refusal} where what was
 * copied does not verify.
 */
export async function copied<T>(ledger: Ledger, scratch: string, use: (copy: Copied) => Promise<T>): Promise<T> {
  return ledger.store.dialect === 'sqlite' ? ofFile(ledger, scratch, use) : ofLines(ledger, use);
}

async function ofFile<T>(ledger: Ledger, scratch: string, use: (copy: Copied) => Promise<T>): Promise<T> {
  try {
    await vacuumInto(ledger.store, scratch);
    const { entry, root } = await soundCopy(scratch);
    return await use({ entry, root, bytes: createReadStream(scratch, { highWaterMark: 1 << 20 }) });
  } finally {
    rmSync(scratch, { force: true });
  }
}

/** Is `copy` sound, with as many rows in each table as `store` and the same tree head? Of ledgers of any form. */
export async function sameLedger(store: Store, copy: Store): Promise<boolean> {
  const [check] = await copy.all<{ integrity_check: string }>('pragma integrity_check(1)');
  if (check?.integrity_check !== 'ok') return false;
  const [one, two] = [await outlineOf(store), await outlineOf(copy)];
  return one.join() === two.join();
}

async function outlineOf(reader: Reader): Promise<string[]> {
  const tables = await reader.all<{ name: string }>(
    "select name from sqlite_schema where type = 'table' order by name",
  );
  const outline = await reader.all<{ root: string }>('select root from entry order by entry desc limit 1');
  const lines = outline.map(({ root }) => root);
  for (const { name } of tables)
    lines.push(`${name} ${(await first<{ n: number }>(reader, `select count(*) as n from "${name}"`))?.n}`);
  return lines;
}

async function soundCopy(file: string): Promise<{ entry: number; root: string }> {
  const store = openSqlite(file, { readOnly: true });
  try {
    const pages = await store.all<{ integrity_check: string }>('pragma integrity_check(1)');
    const ledger = await Ledger.open(store, { seed: null, random: () => Buffer.alloc(0) });
    const { problems } = await verifyLedger(ledger);
    const wrong = pages[0]?.integrity_check === 'ok' ? problems[0] : pages[0]?.integrity_check;
    if (wrong !== undefined) throw unsound(wrong);
    return await ledger.head();
  } finally {
    await store.close();
  }
}

function ofLines<T>(ledger: Ledger, use: (copy: Copied) => Promise<T>): Promise<T> {
  return ledger.store.snapshot(async (reader) => {
    const { entry, root } = await ledger.head(reader);
    const bytes = async function* (): AsyncGenerator<Uint8Array> {
      const lines = exchangeLines(reader, INLINE);
      for (let next = await lines.next(); ; next = await lines.next()) {
        if (!next.done) yield Buffer.from(`${next.value}\n`, 'utf8');
        else if (next.value.problems.length === 0) return;
        else throw unsound(next.value.problems[0] as string);
      }
    };
    return use({ entry, root, bytes: bytes() });
  });
}

const unsound = (what: string): Refusal =>
  new Refusal({
    code: 'corrupt',
    message: `The ledger does not verify (${what}), and no backup of it was made: it would be taken for a good one. \`rollcall export --all\` saves what can be read; \`rollcall verify\` says all that is wrong.`,
  });

export async function rememberBackup(store: Store, place: string, at: string, upto: number): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.run('delete from backup_made where place = ? and at = ?', [place, at]);
    await tx.insert('backup_made', ['place', 'at', 'upto'], [[place, at, upto]]);
  });
}
