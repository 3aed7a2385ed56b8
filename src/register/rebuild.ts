/**
 * Makes the register again from the entries alone, with the same rows as when they were followed. The log is divided into parts
 * that know nothing of one another; the rows of each are made in memory, by threads where there is enough to do, and written
 * once. What the parts change in the counts is added up last, step by step.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { cellsIn, Queue } from '../ledger/port.ts';
import type { LogPart } from './log-parts.ts';
import { partsOfLog } from './log-parts.ts';
import type { PartOfLog, PartRows, RawItem } from './part-rows.ts';
import { rowsOfPart } from './part-rows.ts';
import { refill } from './schema.ts';
import { StagedSteps } from './staged-steps.ts';

/** Items in a part: few, for all the rows of a part are in memory at once; but what a step costs is spent once a part. */
const PART = 4_000;
/** How often an item may be in a part, its own or beside others, before parts are made larger. As a rule it is 1.05 times. */
const REPEATED = 2;
/** Threads that make rows, beside the one that writes them. Each has a part in hand. */
const THREADS = Math.max(1, Math.min(availableParallelism() - 1, 3));
/** Megabytes that a thread may fill before it must let go of what it needs no more; and for each thousand items of a part. */
const [YOUNG, OLD, OLD_OF_ITEMS] = [24, 64, 16];
/** Parts from which on it is worth their starting. */
const WORTH_THREADS = 24;

export interface Division {
  /** Items in a part, and no more for any reason. */
  readonly items?: number;
  /** None: all is done on the thread that asks. */
  readonly threads?: number;
}

type Progress = (done: number, of: number) => void;

/** In a transaction of its own. Returns the number of the last entry. */
export async function rebuild(ledger: Ledger, progress?: Progress, division?: Division): Promise<number> {
  return ledger.store.transaction((tx) => rebuildWithin(ledger, tx, progress, division));
}

/** Empties the register and fills it, within the caller's transaction, who may take it back. */
export async function rebuildWithin(
  ledger: Ledger,
  tx: Transaction,
  progress: Progress = () => {},
  { items, threads }: Division = {},
): Promise<number> {
  const { entry: last } = await ledger.head(tx);
  await refill(tx, ledger.store.dialect, async () => {
    const parts = await partsOfLog(tx, last, items ?? PART, items === undefined ? REPEATED : Infinity);
    const steps = new StagedSteps(tx, last);
    const most = parts.reduce((size, part) => Math.max(size, part.items), 0);
    const hands = handsOf(threads ?? (items === undefined && parts.length >= WORTH_THREADS ? THREADS : 0), most);
    const waiting = [...parts].reverse();
    const next = async (): Promise<PartOfLog | null> => {
      const part = waiting.pop();
      return part ? { key: ledger.key, own: part.own, items: await itemsOf(tx, part, last) } : null;
    };
    let done = 0;
    const write = async ({ tables, steps: changed }: PartRows): Promise<void> => {
      // All rows are of one part alone, but the keys of spellings that people of several bear.
      for (const { table, columns, rows } of tables)
        await tx.insert(table, columns, rows, table === 'name_key' ? 'on conflict do nothing' : '');
      await steps.put(changed);
      progress(Math.floor((++done * last) / parts.length), last);
    };
    const turn = new Queue();
    const work = async (hand: Hand): Promise<void> => {
      let part = await turn.run(next);
      let made = part && hand.rowsOf(part);
      while (made) {
        const rows = await made;
        // A thread goes on with the next part while the rows of this one are written.
        part = await turn.run(next);
        made = part && hand.rowsOf(part);
        await turn.run(() => write(rows));
      }
    };
    // Of several one may fail: nothing is asked of the store any more when this is told.
    const ended = await Promise.allSettled(
      hands.map((hand) =>
        work(hand).finally(() => {
          waiting.length = 0;
        }),
      ),
    );
    await Promise.all(hands.map((hand) => hand.end()));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    await steps.sumUp();
  });
  return last;
}

/** Makes the rows of a part, one part at a time. */
interface Hand {
  rowsOf(part: PartOfLog): Promise<PartRows>;
  end(): Promise<unknown>;
}

const handsOf = (threads: number, items: number): readonly Hand[] =>
  threads === 0
    ? [{ rowsOf: rowsOfPart, end: async () => {} }]
    : Array.from({ length: threads }, () => new Thread(items));

async function itemsOf(tx: Transaction, { own, beside }: LogPart, upto: number): Promise<RawItem[]> {
  const rows = (await cellsIn(
    tx,
    (list) =>
      `select coalesce(stands_entry, entry), coalesce(stands_ix, ix), body from item
        where shard in (${list}) and body is not null and coalesce(stands_entry, entry) <= ?`,
    [...own, ...beside],
    [upto],
  )) as unknown as RawItem[];
  return rows.sort(([a, i], [b, j]) => a - b || i - j);
}

class Thread implements Hand {
  readonly #worker: Worker;

  /** `items`: in the largest part. */
  constructor(items: number) {
    // The published form holds the same file compiled.
    this.#worker = new Worker(new URL(`./part-thread${import.meta.url.slice(-3)}`, import.meta.url), {
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG,
        maxOldGenerationSizeMb: Math.max(OLD, (OLD_OF_ITEMS * items) / 1_000),
      },
    });
  }

  rowsOf(part: PartOfLog): Promise<PartRows> {
    const rows = new Promise<PartRows>((resolve, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('message', (made: PartRows) => {
        this.#worker.off('error', reject);
        resolve(made);
      });
    });
    // It is waited for later: what fails meanwhile is told then.
    rows.catch(() => {});
    this.#worker.postMessage(part);
    return rows;
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}
