/** What stays of what somebody erased is named in: the same items with the words masked, standing in for the ones that go. */
import { sha256Hex } from '../claim/canonical.ts';
import type { DocumentItem, Item, MentionItem } from '../claim/entry.ts';
import { masked } from '../claim/locator.ts';
import type { KeptItem } from '../ledger/erase.ts';
import { everyItem } from '../ledger/erase.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { Reader } from '../ledger/port.ts';
import type { NameFinder } from '../names/index.ts';
import type { ErasureScope, Reading } from './erasure-scope.ts';
import { decoded, maskedTable, maskedText } from './masked-document.ts';

export interface MaskedDocument {
  readonly document: string;
  readonly bytes: Buffer;
  /** By reader; none for a table. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface StandIn {
  readonly of: KeptItem;
  readonly item: Item;
}

/** What else is changed by an erasure. */
export interface Masks {
  readonly documents: ReadonlyMap<string, MaskedDocument>;
  readonly standIns: readonly StandIn[];
  /** Notes of entries that name who goes, or an id of theirs: they go too. */
  readonly notes: readonly KeptItem[];
  /** Time stamps of documents that lose words: they were for other bytes, and hold their hash. */
  readonly stamps: readonly KeptItem[];
}

/**
 * The documents that lose words: those the erased claims stood in, and, where nobody who stays bears the name, every other that
 * holds it.
 */
async function maskDocuments(
  reader: Reader,
  scope: ErasureScope,
  reading: Reading,
  finder: NameFinder,
): Promise<Map<string, MaskedDocument>> {
  const everywhere = reading.alike.length === 0;
  const out = new Map<string, MaskedDocument>();
  const kept = await reader.all<{ document: string }>('select document from document_bytes order by document');
  for (const { document } of kept) {
    const words = reading.words.get(document);
    if (scope.documents.has(document) || (!words && !everywhere)) continue;
    const [row] = await reader.all<{ bytes: Uint8Array }>('select bytes from document_bytes where document = ?', [
      document,
    ]);
    const texts = await reader.all<{ reader: string; body: string }>(
      'select reader, body from document_text where document = ? order by reader',
      [document],
    );
    const bytes = row?.bytes ?? Buffer.alloc(0);
    if (texts.length === 0) {
      if (!words && finder.whole(decoded(bytes, TABLE)).length === 0) continue;
      const made = maskedTable(bytes, TABLE, words, finder);
      if (!made.equals(bytes)) out.set(document, { document, bytes: made, texts: new Map() });
      continue;
    }
    const made = new Map(texts.map(({ reader: by, body }) => [by, maskedText(body, words, finder)]));
    const changed = texts.some(({ reader: by, body }) => made.get(by) !== body);
    if (!changed && finder.whole(decoded(bytes, '')).length === 0) continue;
    // What was around the text, a page's own markup or a file's front matter, is not kept: it can't be masked in every format.
    out.set(document, { document, bytes: Buffer.from([...made.values()][0] ?? '', 'utf8'), texts: made });
  }
  return out;
}

/** Bytes are read by what they are; the name only settles what they leave open. */
const TABLE = 'list.csv';

export async function masksOf(
  reader: Reader,
  scope: ErasureScope,
  reading: Reading,
  finder: NameFinder,
  single: ReadonlySet<string>,
): Promise<Masks> {
  const documents = await maskDocuments(reader, scope, reading, finder);
  const everywhere = reading.alike.length === 0;
  const concerned = new Set(reading.goes.map(({ entry }) => entry));
  const ids = new Set([...scope.mentions, ...scope.claims, ...scope.documents]);
  const names = (text: string): boolean => finder.whole(text).length > 0;
  const blank = (text: string, alone = false): string =>
    masked(text, alone ? finder.anywhere(text) : finder.whole(text));
  const standIns: StandIn[] = [];
  const notes: KeptItem[] = [];
  const stamps: KeptItem[] = [];
  for await (const kept of everyItem(reader)) {
    const { item } = kept;
    if (scope.goes(item)) continue;
    if (item.kind === 'stamp' && documents.has(item.document)) {
      stamps.push(kept);
      continue;
    }
    if (item.kind === 'note') {
      const said = `${item.why}\n${item.who}\n${item.tool}`;
      if (((everywhere || concerned.has(kept.entry)) && names(said)) || said.split(/\W+/).some((word) => ids.has(word)))
        notes.push(kept);
      continue;
    }
    const stays = item.kind === 'mention' ? await elsewhere(item) : standIn(item);
    if (stays !== item && JSON.stringify(stays) !== JSON.stringify(item)) standIns.push({ of: kept, item: stays });
  }
  return { documents, standIns, notes, stamps };

  /** A mention of a list whose first state goes is from then on one of the first state that is left. */
  async function elsewhere(item: MentionItem): Promise<MentionItem> {
    if (!scope.documents.has(item.source)) return item;
    const said = (await itemsUnder(reader, [item.mention], EVERY_ENTRY)).map((stored) => stored.item);
    const left = said.find(
      (other) => (other.kind === 'attestation' || other.kind === 'row_seen') && !scope.goes(other),
    );
    return { ...item, source: left && 'document' in left ? left.document : '' };
  }

  function standIn(item: Item): Item {
    switch (item.kind) {
      case 'document':
        return documentLike(item);
      case 'capture':
        if (!everywhere && !scope.touched.has(item.document)) return item;
        return { ...item, title: blank(item.title), url: blank(item.url), outlet: blank(item.outlet) };
      case 'claim': {
        const { value } = item;
        const there = reading.saidThere.has(item.claim);
        if (!everywhere && !there) return item;
        if (value.kind === 'name')
          return finder.isName(value.text) ? item : { ...item, value: { ...value, text: blank(value.text) } };
        if (!('text' in value) || value.text === '') return item;
        return { ...item, value: { ...value, text: blank(value.text, there) } };
      }
      case 'attestation': {
        if (!everywhere && !scope.touched.has(item.document)) return item;
        const chain = item.chain.map((relay) => ({ ...relay, name: blank(relay.name) }));
        const { locator } = item;
        if (locator.kind === 'hand') return { ...item, chain };
        const text = locator.kind === 'span' ? documents.get(item.document)?.texts.values().next().value : undefined;
        const quote = locator.kind === 'span' ? text?.slice(locator.start, locator.end) : blank(locator.quote);
        return { ...item, chain, locator: { ...locator, quote: quote ?? locator.quote } };
      }
      case 'row_state':
        return {
          ...item,
          cells: item.cells
            .filter(({ claim }) => !single.has(claim))
            .map((cell) => ({ ...cell, quote: everywhere ? blank(cell.quote) : cell.quote })),
        };
      default:
        return item;
    }
  }

  function documentLike(item: DocumentItem): DocumentItem {
    const made = documents.get(item.document);
    const name = everywhere || made ? blank(item.name) : item.name;
    return made
      ? { ...item, name, sha256: sha256Hex(made.bytes), media: made.texts.size > 0 ? 'text/plain' : item.media }
      : { ...item, name };
  }
}
