/** The rows of the register that a part of the log makes, in memory. What stands in a store is neither read nor written. */
import type { Item } from '../claim/entry.ts';
import { namingBy } from '../ledger/ledger.ts';
import type { Cell, Transaction } from '../ledger/port.ts';
import { followRun } from './follow.ts';
import { COLUMNS } from './rows.ts';
import { isKnownTable } from './schema.ts';
import type { StagedPart } from './staged-steps.ts';
import { stagedPart } from './staged-steps.ts';
import { Standing } from './standing.ts';
import { TallySums } from './tally-sums.ts';

export interface PartOfLog {
  /** The ledger's, that ids are made under. */
  readonly key: string;
  /** Mentions and documents whose rows are made. */
  readonly own: readonly string[];
  /** What is kept under these and beside them, in the ledger's order, bodies as they are stored. */
  readonly items: readonly RawItem[];
}

export type RawItem = readonly [entry: number, ix: number, body: string];

export interface PartRows {
  readonly tables: readonly { readonly table: string; readonly columns: readonly string[]; readonly rows: Cell[][] }[];
  readonly steps: StagedPart;
}

export async function rowsOfPart({ key, own, items }: PartOfLog): Promise<PartRows> {
  const within = new Set(own);
  const made = new Made(within);
  const sums = new TallySums();
  const entries = Map.groupBy(
    // The desk calls an item by its own id, so that neither its commitment nor its salt is looked at.
    items.map(([entry, ix, body]) => ({ entry, ix, item: JSON.parse(body) as Item, commitment: '', salt: '' })),
    ({ entry }) => entry,
  );
  await followRun(
    namingBy(key),
    new Standing(made, within),
    { add: (k, entity, turns) => within.has(entity) && sums.add(k, entity, turns) },
    [...entries].map(([entry, list]) => ({ entry, items: list })),
  );
  return { tables: made.tables, steps: stagedPart(sums) };
}

/** Takes rows in place of a store that has nothing. */
class Made implements Transaction {
  readonly tables: PartRows['tables'][number][] = [];
  readonly #own: ReadonlySet<string>;

  constructor(own: ReadonlySet<string>) {
    this.#own = own;
  }

  async all<T extends object>(): Promise<T[]> {
    return [];
  }

  async cells(): Promise<Cell[][]> {
    return [];
  }

  async run(): Promise<void> {
    throw new Error('nothing is there to be changed');
  }

  async insert(table: string, columns: readonly string[], rows: Cell[][]): Promise<void> {
    const owner = columns.indexOf(isKnownTable(table) ? COLUMNS[table].by : 'mention');
    // Keys of names are nobody's: they are made with the rows of who is so called.
    const own = owner === -1 ? rows : rows.filter((row) => this.#own.has(row[owner] as string));
    if (own.length > 0) this.tables.push({ table, columns, rows: own });
  }
}
