/**
 * Follows the log: from what entries add to what the desk is told of the mentions they touch, and so to the register.
 * An entry is followed as it is written; many at once where the register is made again, and that gives the same rows.
 */
import type { Audience } from '../claim/audience.ts';
import type { CaptureItem, StateItem } from '../claim/entry.ts';
import type { Source } from '../claim/told.ts';
import { itemsUnder } from '../ledger/items.ts';
import type { Naming, StoredItem } from '../ledger/ledger.ts';
import { shardOf } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { Surroundings } from './around.ts';
import { keepStep } from './keep.ts';
import { sourcesOf } from './outlet.ts';
import { keepSupports, restingBy } from './rests-on.ts';
import { Standing } from './standing.ts';
import type { Turning } from './tally-sums.ts';
import { TallySums } from './tally-sums.ts';
import type { Eyes, Telling } from './telling.ts';
import { captureTarget, statesOf, tell, textTarget } from './telling.ts';

/** Items of one entry fit in 2^24; entries times that stay below 2^53 for half a billion entries. */
const ORDER_STEP = 2 ** 24;

export interface LogEntry {
  readonly entry: number;
  readonly items: readonly StoredItem[];
}

/** An entry with the mentions whose telling it changes and the documents whose standing it changes. */
interface Touch extends LogEntry {
  readonly mentions: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** Brings the register from before the first of these entries to after the last. They are all there is in between, in order. */
export async function follow(naming: Naming, tx: Transaction, entries: readonly LogEntry[]): Promise<void> {
  const [standing, sums] = [new Standing(tx), new TallySums()];
  await followRun(naming, standing, sums, entries);
  await sums.write(tx);
}

/**
 * The same, where more runs follow: the counts are left in `sums`. What is around all the entries is read at once, then one after
 * the other is followed in memory, then all rows are written at once: what is asked of the store does not grow with the entries.
 */
export async function followRun(
  naming: Naming,
  standing: Standing,
  sums: Turning,
  entries: readonly LogEntry[],
): Promise<void> {
  const { tx } = standing;
  const [first] = entries;
  if (!first) return;
  const touches = await touchesOf(tx, entries);
  await keepSupports(
    tx,
    entries.flatMap(({ items }) => items),
  );
  const items = new RunItems(tx, first.entry - 1, entries);
  await readAround(standing, items, touches);
  for (const touch of touches) await keep(naming, standing, sums, items, touch);
  await standing.write();
}

/** Items by what they are kept under: those of the entries in hand, and what is older, read from the ledger once. */
class RunItems {
  readonly #reader: Reader;
  /** The last entry before the run. */
  readonly #before: number;
  readonly #own: ReadonlyMap<string, readonly StoredItem[]>;
  readonly #older = new Map<string, readonly StoredItem[]>();

  constructor(reader: Reader, before: number, entries: readonly LogEntry[]) {
    this.#reader = reader;
    this.#before = before;
    this.#own = groupByShard(entries.flatMap(({ items }) => items));
  }

  async need(shards: Iterable<string>): Promise<void> {
    const missing = [...new Set(shards)].filter((shard) => !this.#older.has(shard));
    const found = groupByShard(await itemsUnder(this.#reader, missing, this.#before));
    for (const shard of missing) this.#older.set(shard, found.get(shard) ?? []);
  }

  /** Is nothing that the run does not hold kept under it? */
  isNew(shard: string): boolean {
    return this.#older.get(shard)?.length === 0;
  }

  /** All that is kept under a mention or document, up to an entry of the run, in the ledger's order. */
  under(shard: string, upto: number): StoredItem[] {
    return [
      ...(this.#older.get(shard) ?? []),
      ...(this.#own.get(shard) ?? []).filter((stored) => stored.entry <= upto),
    ];
  }
}

/** Reads at once what following these entries will ask for. */
async function readAround(standing: Standing, items: RunItems, touches: readonly Touch[]): Promise<void> {
  const mentions = new Set(touches.flatMap((touch) => [...touch.mentions]));
  await items.need(mentions);
  standing.begin([...mentions].filter((mention) => items.isNew(mention)));
  const documents = new Set(touches.flatMap((touch) => [...touch.documents]));
  const last = touches.at(-1)?.entry ?? 0;
  for (const mention of mentions)
    for (const document of documentsIn(items.under(mention, last))) documents.add(document);
  await items.need(documents);
  if (touches.length === 1) return;
  const named = touches.flatMap(({ items: own }) =>
    own.flatMap(({ item }) => {
      if (item.kind === 'judgement') return [item.other];
      return item.kind === 'claim' && item.value.kind === 'mention' ? [item.value.mention] : [];
    }),
  );
  const around = new Surroundings(standing.now);
  const reach = await around.siblings(await around.affectedBy(new Set([...mentions, ...named])));
  await around.factsOf(reach);
  await standing.need('source', documents);
  await standing.need('judged', reach);
  const entities = await around.entitiesOf(reach);
  for (const table of ['derived', 'spelt', 'match_key', 'side', 'custody', 'grouped', 'apart'] as const)
    await standing.need(table, [...reach, ...entities]);
}

async function touchesOf(reader: Reader, entries: readonly LogEntry[]): Promise<Touch[]> {
  const touches = entries.map((entry) => ({ ...entry, ...touchedBy(entry.items) }));
  // Who may see a document changes what is told of every mention in it.
  const documents = [...new Set(touches.flatMap((touch) => [...touch.documents]))];
  const within = await restingBy(reader, documents);
  const arrived = new Map<string, Set<string>>(documents.map((document) => [document, new Set<string>()]));
  for (const { items, documents: own, mentions } of touches) {
    for (const document of own) {
      for (const mention of within.get(document) ?? []) mentions.add(mention);
      for (const mention of arrived.get(document) ?? []) mentions.add(mention);
    }
    for (const { item } of items)
      if ('mention' in item && 'document' in item) arrived.get(item.document)?.add(item.mention);
  }
  return touches;
}

function touchedBy(items: readonly StoredItem[]): { mentions: Set<string>; documents: Set<string> } {
  const mentions = new Set<string>();
  const documents = new Set<string>();
  for (const { item } of items) {
    if (item.kind === 'document' || item.kind === 'capture' || item.kind === 'stamp') documents.add(item.document);
    else if (item.kind === 'state' && isOfDocument(item)) documents.add(item.mention);
    else if (item.kind === 'state' && item.target === textTarget(item.mention)) continue;
    else if ('mention' in item) mentions.add(item.mention);
  }
  return { mentions, documents };
}

/** Does it change the standing of a document or of a capture, and so of all that is told in it? */
export const isOfDocument = ({ mention, target }: StateItem): boolean =>
  target === mention || target.startsWith(captureTarget(mention, ''));

async function keep(
  naming: Naming,
  standing: Standing,
  sums: Turning,
  items: RunItems,
  { entry, mentions, documents }: Touch,
): Promise<void> {
  const read = new Set([...mentions].flatMap((mention) => documentsIn(items.under(mention, entry))));
  await items.need([...documents, ...read]);
  const eyes: Eyes = {
    ...documentsSeen([...read].flatMap((document) => items.under(document, entry))),
    reader: 'restricted',
    audiences: null,
    withRetracted: false,
    sees: () => true,
    name: (_stored, own) => own,
    orderOf: (stored) => stored.entry * ORDER_STEP + stored.ix,
  };
  const tellings = new Map<string, Telling>();
  for (const mention of mentions) tellings.set(mention, tell(mention, items.under(mention, entry), eyes));
  const sources = new Map<string, readonly Source[]>();
  for (const document of documents)
    sources.set(document, sourcesOf(naming, items.under(document, entry), { fileNames: true }));
  await keepStep(standing, sums, entry, { tellings, sources });
}

const groupByShard = (items: readonly StoredItem[]): Map<string, StoredItem[]> =>
  Map.groupBy(items, ({ item, entry }) => shardOf(item, entry));

function documentsIn(items: readonly StoredItem[]): string[] {
  // Entered by hand: in none.
  return items.flatMap(({ item }) =>
    (item.kind === 'attestation' || item.kind === 'row_seen') && item.document !== '' ? [item.document] : [],
  );
}

/** The audiences and captures of documents, from the items kept under them. */
export function documentsSeen(items: readonly StoredItem[]): Pick<Eyes, 'documents' | 'captures'> {
  const documents = new Map<string, Audience>();
  const captures = new Map<string, CaptureItem>();
  const { audience } = statesOf(items);
  for (const { item } of items) {
    if (item.kind === 'document') documents.set(item.document, audience.get(item.document) ?? item.audience);
    else if (item.kind === 'capture') {
      const now = audience.get(captureTarget(item.document, item.capture)) ?? item.audience;
      captures.set(item.capture, now === undefined ? item : { ...item, audience: now });
    }
  }
  return { documents, captures };
}
