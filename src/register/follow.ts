/**
 * Follows the log: from what entries add to what the desk is told of the mentions they touch, and so to the register.
 * An entry is followed as it is written; many at once where the register is made again, and that gives the same rows.
 */
import type { Audience } from '../claim/audience.ts';
import type { CaptureItem, StateItem } from '../claim/entry.ts';
import type { Source } from '../claim/told.ts';
import { itemsUnder } from '../ledger/items.ts';
import type { Ledger, StoredItem } from '../ledger/ledger.ts';
import { shardOf } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { keepInStep } from './keep.ts';
import type { LogEntry, Touch } from './layers.ts';
import { layersOf, stepOfOne } from './layers.ts';
import { sourcesOf } from './outlet.ts';
import type { StepOf } from './rows.ts';
import type { Eyes, Telling } from './telling.ts';
import { captureTarget, statesOf, tell, textTarget } from './telling.ts';

/** Items of one entry fit in 2^24; entries times that stay below 2^53 for half a billion entries. */
const ORDER_STEP = 2 ** 24;

/** Brings the register from before the first of these entries to after the last. They are all there is in between, in order. */
export async function follow(ledger: Ledger, tx: Transaction, entries: readonly LogEntry[]): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const run: Run = { before: first.entry - 1, byShard: groupByShard(entries.flatMap(({ items }) => items)) };
  const touches = await touchesOf(tx, entries);
  if (touches.length === 1) {
    const [touch] = touches as [Touch];
    await keep(ledger, tx, run, touches, stepOfOne(touch));
    return;
  }
  for (const layer of await layersOf(tx, touches)) await keep(ledger, tx, run, layer.touches, layer.stepOf);
}

/** The entries in hand; what is older is read from the ledger. */
interface Run {
  /** The last entry before the run. */
  readonly before: number;
  readonly byShard: ReadonlyMap<string, readonly StoredItem[]>;
}

async function touchesOf(reader: Reader, entries: readonly LogEntry[]): Promise<Touch[]> {
  const touches = entries.map((entry) => ({ ...entry, ...touchedBy(entry.items) }));
  // Who may see a document changes what is told of every mention in it.
  const documents = [...new Set(touches.flatMap((touch) => [...touch.documents]))];
  const rows = await allIn<{ mention: string; document: string }>(
    reader,
    (list) => `select distinct mention, document from told where document in (${list}) and k1 is null`,
    documents,
  );
  const within = Map.groupBy(rows, (row) => row.document);
  const arrived = new Map<string, Set<string>>(documents.map((document) => [document, new Set<string>()]));
  for (const { items, documents: own, mentions } of touches) {
    for (const document of own) {
      for (const { mention } of within.get(document) ?? []) mentions.add(mention);
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

const isOfDocument = ({ mention, target }: StateItem): boolean =>
  target === mention || target.startsWith(captureTarget(mention, ''));

async function keep(
  ledger: Ledger,
  tx: Transaction,
  run: Run,
  touches: readonly Touch[],
  stepOf: StepOf,
): Promise<void> {
  const mentions = await itemsOf(
    tx,
    run,
    touches.flatMap((touch) => [...touch.mentions]),
  );
  const read = (touch: Touch): string[] => [
    ...new Set([...touch.mentions].flatMap((mention) => documentsIn(mentions(mention, touch.entry)))),
  ];
  const documents = await itemsOf(
    tx,
    run,
    touches.flatMap((touch) => [...touch.documents, ...read(touch)]),
  );
  const tellings = new Map<string, Telling>();
  const sources = new Map<string, readonly Source[]>();
  for (const touch of touches) {
    const eyes: Eyes = {
      ...documentsSeen(read(touch).flatMap((document) => documents(document, touch.entry))),
      reader: 'restricted',
      audiences: null,
      withRetracted: false,
      sees: () => true,
      name: (_stored, own) => own,
      orderOf: (stored) => stored.entry * ORDER_STEP + stored.ix,
    };
    for (const mention of touch.mentions) tellings.set(mention, tell(mention, mentions(mention, touch.entry), eyes));
    for (const document of touch.documents)
      sources.set(document, sourcesOf(ledger, documents(document, touch.entry), { fileNames: true }));
  }
  await keepInStep(tx, stepOf, { tellings, sources });
}

/** All that is kept under these mentions or documents, up to an entry of the run, in the ledger's order. */
async function itemsOf(
  reader: Reader,
  { before, byShard }: Run,
  shards: readonly string[],
): Promise<(shard: string, upto: number) => StoredItem[]> {
  const older = groupByShard(await itemsUnder(reader, [...new Set(shards)], before));
  return (shard, upto) => [
    ...(older.get(shard) ?? []),
    ...(byShard.get(shard) ?? []).filter((stored) => stored.entry <= upto),
  ];
}

const groupByShard = (items: readonly StoredItem[]): Map<string, StoredItem[]> =>
  Map.groupBy(items, ({ item, entry }) => shardOf(item, entry));

function documentsIn(items: readonly StoredItem[]): string[] {
  return items.flatMap(({ item }) => (item.kind === 'attestation' || item.kind === 'row_seen' ? [item.document] : []));
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
