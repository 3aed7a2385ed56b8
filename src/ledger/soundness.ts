/**
 * What the log cannot see: the embedded store's pages, its indexes against its tables, and its tables against those this program
 * makes. A server checks its own pages.
 */
import type { Reader, Store } from './port.ts';

/** So many findings are told one by one; one torn page alone makes hundreds. */
const TOLD = 5;

/** What the store finds wrong with its own file; nothing for a server. Throws where it can't be read at all. */
export async function pageProblems(store: Store): Promise<string[]> {
  if (store.dialect !== 'sqlite') return [];
  const found = (await store.all<{ integrity_check: string }>('pragma integrity_check')).flatMap((row) =>
    row.integrity_check === 'ok' ? [] : row.integrity_check.split('\n'),
  );
  const more = found.length - TOLD;
  return [
    ...found.slice(0, TOLD).map((finding) => `the ledger’s file is damaged (${finding}): put a backup in its place`),
    ...(more > 0 ? [`the ledger’s file is damaged in ${more} more places`] : []),
  ];
}

interface Made {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/** Tables and indexes as this program makes them (those of `fresh`, a new store) against those of the store. */
export async function tableProblems(store: Store, fresh: Store): Promise<string[]> {
  if (store.dialect !== 'sqlite') return [];
  const [kept, made] = [await tablesOf(store), await tablesOf(fresh)];
  const names = [...new Set([...kept.keys(), ...made.keys()])].sort();
  return names.flatMap((name) =>
    kept.get(name) === made.get(name)
      ? []
      : [`${name} is not a table or index as this program makes it: the file was changed or is damaged`],
  );
}

async function tablesOf(reader: Reader): Promise<Map<string, string | null>> {
  const rows = await reader.all<Made>(
    "select type, name, sql from sqlite_master where name not like 'sqlite!_%' escape '!'",
  );
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, sql]));
}

/** The ledger's own settings: each of the names it knows, with a value it can have. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  version: /^[1-9]\d*$/,
  key: /^[0-9a-f]{64}$/,
  seeded: /^(yes|no)$/,
  register: /^[1-9]\d*$/,
};

export async function settingProblems(reader: Reader): Promise<string[]> {
  const rows = await reader.all<{ name: string; value: string }>('select name, value from meta order by name');
  const kept = new Map(rows.map(({ name, value }) => [name, value]));
  return Object.entries(SETTINGS).flatMap(([name, form]) =>
    form.test(kept.get(name) ?? '') ? [] : [`the ledger’s setting “${name}” is missing, or is nothing it can be`],
  );
}
