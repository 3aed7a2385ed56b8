/**
 * The one door to a store. Both stores speak the same SQL here (the floor that SQLite 3.53 and PostgreSQL 15 share),
 * parameters are written `?`, and a transaction is the only way to write.
 *
 * Invariant: one writer. While a transaction runs, nothing else runs on its connection, not even at an `await`.
 */
export type Cell = string | number | null | Uint8Array;
export type Row = Record<string, Cell>;

export interface Reader {
  /** Rows of one statement. Values are always parameters; `sql` never holds one. */
  all<T extends object = Row>(sql: string, parameters?: readonly Cell[]): Promise<T[]>;
  /** The same rows as lists of cells, in the order selected: where there are many, in half the time. */
  cells(sql: string, parameters?: readonly Cell[]): Promise<Cell[][]>;
}

export interface Transaction extends Reader {
  run(sql: string, parameters?: readonly Cell[]): Promise<void>;
  /** Inserts rows; each has its cells in the order of `columns`. `onConflict`: the clause of that name, for keys that are there. */
  insert(
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Cell[])[],
    onConflict?: string,
  ): Promise<void>;
}

export interface Store extends Reader {
  readonly dialect: 'sqlite' | 'postgres';
  /** Runs `work` alone and commits it whole, or rolls all of it back when it throws. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Runs `work` on one state of the store: nothing that others commit meanwhile is seen by any of its statements. `work` asks the
   * reader it is given, never the store, which may be waiting for it.
   */
  snapshot<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The first row, or undefined. */
export async function first<T extends object = Row>(
  reader: Reader,
  sql: string,
  parameters: readonly Cell[] = [],
): Promise<T | undefined> {
  return (await reader.all<T>(sql, parameters))[0];
}

/** `?, ?, ?` for a list of parameters. An empty list matches nothing, as people expect. */
export const marks = (count: number): string => (count === 0 ? 'null' : Array(count).fill('?').join(', '));

/** Splits long lists so that no statement passes the stores' limit of parameters. */
export function* chunks<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}

/** Rows whose `column` is one of `values`, however many. */
export async function allIn<T extends object = Row>(
  reader: Reader,
  sql: (list: string) => string,
  values: readonly string[],
  rest: readonly Cell[] = [],
): Promise<T[]> {
  return inParts(values, (list) => reader.all<T>(sql(marks(list.length)), [...list, ...rest]));
}

/** The same as lists of cells. */
export async function cellsIn(
  reader: Reader,
  sql: (list: string) => string,
  values: readonly string[],
  rest: readonly Cell[] = [],
): Promise<Cell[][]> {
  return inParts(values, (list) => reader.cells(sql(marks(list.length)), [...list, ...rest]));
}

async function inParts<T>(values: readonly string[], read: (list: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const out: T[] = [];
  if (values.length === 0) return out;
  for (const part of chunks(values, LONGEST_LIST)) for (const row of await read(filledUp(part))) out.push(row);
  return out;
}

const LONGEST_LIST = 4_096;

/** The list with its last value said again up to a power of two, so that a few prepared statements serve lists of every length. */
function filledUp(values: readonly string[]): readonly string[] {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  const last = values.at(-1) as string;
  return length === values.length ? values : [...values, ...Array<string>(length - values.length).fill(last)];
}

/** One thing at a time, in the order asked. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

/** Rows a multi-row insert may hold under both stores' limit of 32,766 parameters. */
export const insertBatch = (columns: number): number => Math.max(1, Math.floor(30_000 / columns));
