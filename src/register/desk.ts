/**
 * The desk's register: what everyone who works here may see (all but what is sealed). It lives in the ledger's own store and is
 * changed in the ledger's own transaction; {@link rebuild} makes the same bytes again from the entries alone.
 */
import type { Chance, NewEntry, Written } from '../ledger/ledger.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { Reader, Store, Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { follow } from './follow.ts';
import { rebuildWithin } from './rebuild.ts';
import { createRegister, dropRegister, dumpRegister, REGISTER_VERSION } from './schema.ts';

/** Appends an entry and keeps the register in step, in one transaction. The only way to write. */
export async function record(ledger: Ledger, tx: Transaction, entry: NewEntry): Promise<Written> {
  const written = await ledger.append(tx, entry);
  await follow(ledger, tx, [written]);
  return written;
}

/** The same for many entries in one transaction: where each is small, many times as fast, and the register has the same rows. */
export async function recordAll(ledger: Ledger, tx: Transaction, entries: readonly NewEntry[]): Promise<Written[]> {
  const written: Written[] = [];
  for (const entry of entries) written.push(await ledger.append(tx, entry));
  await follow(ledger, tx, written);
  return written;
}

/** Opens a store's ledger with the desk's register beside it, in today's form: one of another version is made anew from the log. */
export async function openDesk(store: Store, chance: Chance): Promise<Ledger> {
  const ledger = await Ledger.open(store, chance);
  if ((await registerVersion(store)) === REGISTER_VERSION) return ledger;
  await store.transaction(async (tx) => {
    if ((await registerVersion(tx)) === REGISTER_VERSION) return;
    await dropRegister(tx);
    await createRegister(tx, store.dialect);
    await rebuildWithin(ledger, tx);
    await tx.run("delete from meta where name = 'register'");
    await tx.insert('meta', ['name', 'value'], [['register', String(REGISTER_VERSION)]]);
  });
  return ledger;
}

async function registerVersion(reader: Reader): Promise<number> {
  const row = await first<{ value: string }>(reader, "select value from meta where name = 'register'");
  return Number(row?.value ?? 0);
}

export async function registerLines(reader: Reader): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpRegister(reader)) lines.push(line);
  return lines;
}
