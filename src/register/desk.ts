/**
 * The desk's register: what everyone who works here may see (all but what is sealed). It lives in the ledger's own store and is
 * changed in the ledger's own transaction; {@link rebuild} makes the same bytes again from the entries alone.
 */
import type { Audience } from '../claim/audience.ts';
import { boundsOf } from '../claim/dates.ts';
import type { CaptureItem, DocumentItem, Item, StateItem } from '../claim/entry.ts';
import type { Source } from '../claim/told.ts';
import { itemsBetween, itemsUnder } from '../ledger/items.ts';
import type { Chance, NewEntry, StoredItem, Written } from '../ledger/ledger.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { Reader, Store, Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { keepInStep } from './keep.ts';
import { createRegister, dropRegister, dumpRegister, REGISTER_TABLES, REGISTER_VERSION } from './schema.ts';
import type { Eyes, Telling } from './telling.ts';
import { captureTarget, statesOf, tell, textTarget } from './telling.ts';

/** Items of one entry fit in 2^24; entries times that stay below 2^53 for half a billion entries. */
const ORDER_STEP = 2 ** 24;

/** Appends an entry and keeps the register in step, in one transaction. The only way to write. */
export async function record(ledger: Ledger, tx: Transaction, entry: NewEntry): Promise<Written> {
  const written = await ledger.append(tx, entry);
  await follow(ledger, tx, written.entry, written.items);
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

/** Drops the register and makes it again, entry by entry. Returns the number of entries followed. */
export async function rebuild(ledger: Ledger, onEntry: (done: number, of: number) => void = () => {}): Promise<number> {
  return ledger.store.transaction((tx) => rebuildWithin(ledger, tx, onEntry));
}

/** The same within a transaction of the caller's, who may take it back. */
export async function rebuildWithin(
  ledger: Ledger,
  tx: Transaction,
  onEntry: (done: number, of: number) => void = () => {},
): Promise<number> {
  const { entry: last } = await ledger.head(tx);
  for (const table of REGISTER_TABLES) await tx.run(`delete from ${table}`);
  for (let entry = 1; entry <= last; entry++) {
    await follow(ledger, tx, entry, await itemsBetween(tx, entry, entry));
    onEntry(entry, last);
  }
  return last;
}

export async function registerLines(reader: Reader): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpRegister(reader)) lines.push(line);
  return lines;
}

async function follow(ledger: Ledger, tx: Transaction, entry: number, items: readonly StoredItem[]): Promise<void> {
  const mentions = new Set<string>();
  const documents = new Set<string>();
  for (const { item } of items) {
    if (item.kind === 'document' || item.kind === 'capture' || item.kind === 'stamp') documents.add(item.document);
    else if (item.kind === 'state' && isOfDocument(item)) documents.add(item.mention);
    else if (item.kind === 'state' && item.target === textTarget(item.mention)) continue;
    else if ('mention' in item) mentions.add(item.mention);
  }
  // Who may see a document changes what is told of every mention in it.
  for (const { mention } of await mentionsIn(tx, [...documents])) mentions.add(mention);
  await keepInStep(tx, entry, {
    tellings: await tellAll(tx, [...mentions], entry, 'restricted'),
    sources: await sourcesFor(ledger, tx, [...documents], entry),
  });
}

const isOfDocument = ({ mention, target }: StateItem): boolean =>
  target === mention || target.startsWith(captureTarget(mention, ''));

async function mentionsIn(reader: Reader, documents: readonly string[]): Promise<{ mention: string }[]> {
  const out: { mention: string }[] = [];
  for (const document of documents) {
    out.push(
      ...(await reader.all<{ mention: string }>('select distinct mention from told where document = ? and k1 is null', [
        document,
      ])),
    );
  }
  return out;
}

/** What the desk is told of these mentions, by the entries up to `upto`. */
async function tellAll(
  reader: Reader,
  mentions: readonly string[],
  upto: number,
  audience: Audience,
): Promise<Map<string, Telling>> {
  const items = await itemsUnder(reader, mentions, upto);
  const eyes: Eyes = {
    ...(await documentEyes(reader, items, upto)),
    reader: audience,
    audiences: null,
    withRetracted: false,
    sees: () => true,
    name: (_stored, own) => own,
    orderOf: (stored) => stored.entry * ORDER_STEP + stored.ix,
  };
  const byMention = groupByMention(items);
  return new Map(mentions.map((mention) => [mention, tell(mention, byMention.get(mention) ?? [], eyes)]));
}

/** The audiences and captures of the documents that these items point to. */
async function documentEyes(
  reader: Reader,
  items: readonly StoredItem[],
  upto: number,
): Promise<Pick<Eyes, 'documents' | 'captures'>> {
  const ids = new Set<string>();
  for (const { item } of items) if (item.kind === 'attestation' || item.kind === 'row_seen') ids.add(item.document);
  return documentsSeen(await itemsUnder(reader, [...ids], upto));
}

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

export function groupByMention(items: readonly StoredItem[]): Map<string, StoredItem[]> {
  const out = new Map<string, StoredItem[]>();
  for (const stored of items) {
    const mention = mentionOf(stored.item);
    if (mention === null) continue;
    const list = out.get(mention);
    if (list) list.push(stored);
    else out.set(mention, [stored]);
  }
  return out;
}

export const mentionOf = (item: Item): string | null => ('mention' in item ? item.mention : null);

/** How documents stand, each of its captures; none for one that is not there. */
async function sourcesFor(
  ledger: Ledger,
  reader: Reader,
  documents: readonly string[],
  upto: number,
): Promise<Map<string, readonly Source[]>> {
  const out = new Map<string, readonly Source[]>();
  for (const document of documents) {
    out.set(document, sourcesOf(ledger, await itemsUnder(reader, [document], upto), { fileNames: true }));
  }
  return out;
}

/**
 * A document's captures, from the items kept under it. `fileNames`: one without a title goes by the name of the file it came in;
 * that name is the desk's own business ("from his lawyer.txt") and in no edition.
 */
export function sourcesOf(
  ledger: Ledger,
  items: readonly StoredItem[],
  { fileNames }: { readonly fileNames: boolean },
): Source[] {
  const document = items.map((s) => s.item).find((item): item is DocumentItem => item.kind === 'document');
  if (!document) return [];
  const stamps = items.flatMap(({ item }) =>
    item.kind === 'stamp' ? [{ at: item.at, by: item.by, root: item.root }] : [],
  );
  return items.flatMap(({ item: capture }): Source[] =>
    capture.kind === 'capture'
      ? [
          {
            document: document.document,
            capture: capture.capture,
            kind: document.media === 'text/csv' ? 'table' : 'document',
            title: capture.title || (fileNames ? document.name : ''),
            outlet: capture.outlet,
            outletMention: capture.outlet === '' ? null : outletMention(ledger, document.document, capture.outlet),
            url: capture.url,
            published: capture.published,
            bounds: capture.published === '' ? { lo: null, hi: null } : boundsOf(capture.published),
            language: capture.language,
            ...(stamps.length > 0 && { stamps }),
          },
        ]
      : [],
  );
}

/** The outlet of a document is a mention in it like any speaker, so that outlets too can be judged the same. */
export const outletKey = (outlet: string): string => `outlet ${outlet}`;
export const mentionId = (ledger: Ledger, source: string, key: string): string => ledger.id('mention', source, key);
export const outletMention = (ledger: Ledger, document: string, outlet: string): string =>
  mentionId(ledger, document, outletKey(outlet));
