/**
 * What the next publication of an edition changes, from the entries since the last one: it costs by what moved, and what an entry
 * cannot have reached is neither read nor told again. Shown by `by-change.ts`.
 */

import { isDeepStrictEqual } from 'node:util';
import type { EditionAudience } from '../claim/audience.ts';
import type { CaptureItem } from '../claim/entry.ts';
import { isTableMedia } from '../claim/media.ts';
import type { Source } from '../claim/told.ts';
import type { EditionStep } from '../ledger/edition-log.ts';
import { itemsBetween, itemsUnder } from '../ledger/items.ts';
import type { Ledger, StoredItem } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import { restingOn } from '../register/rests-on.ts';
import { NOW, sourcesAt } from '../register/rows.ts';
import type { Telling } from '../register/telling.ts';
import { textsShown } from './edition-rows.ts';
import { HeldItems, touchedBy } from './reached.ts';
import type { PublicationMark } from './step.ts';
import type { Opening, Visible } from './visible.ts';
import {
  capturesIn,
  commitmentsSeen,
  hasLeaf,
  NO_LEAF,
  NOTHING,
  publishedBy,
  sourcesSeen,
  visibleTo,
} from './visible.ts';

/** An edition as it was published last. */
export interface Standing {
  readonly ledger: Ledger;
  readonly audience: EditionAudience;
  readonly last: EditionStep;
  /** Its file. */
  readonly file: Reader;
  /** By an item that stands in for an erased one: what stood there before. */
  readonly stoodFor: ReadonlyMap<string, readonly string[]>;
}

/** What a publication changes in the edition's file. */
export interface Changes {
  /** Of mentions that are told otherwise. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** Of documents that may be got or told otherwise; none: not at all. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
  /** Of documents whose text is read otherwise; null: not at all. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** Commitments that are new, in order. */
  readonly fresh: readonly string[];
  /** By commitment of a leaf that is opened or closed now: what opens it. */
  readonly openings: ReadonlyMap<string, Opening | null>;
  /** Does any of it change what is seen? */
  readonly visible: boolean;
}

/**
 * What the entries after the last publication, up to `mark`, change. Null where something that was public is withdrawn, or shown
 * again: past publications are then shown otherwise too, and it takes the whole ledger to make them.
 */
export async function changesSince(edition: Standing, mark: PublicationMark): Promise<Changes | null> {
  const { store } = edition.ledger;
  const items = await itemsBetween(store, edition.last.upto + 1, mark.upto);
  if (items.some(({ item }) => item.kind === 'erased')) return null;
  const touched = touchedBy(items);
  const look = new Look(edition, mark);
  let told = touched.mentions.union(new Set(await restingOn(store, [...touched.restanding])));
  for (;;) {
    const texts = touched.documents.union(await look.textsOf(told));
    const seen = await look.at(told.union(new Set(await restingOn(store, [...texts]))));
    if (seen.withdraws) return null;
    const more = [...seen.tellings.keys(), ...(await restingOn(store, seen.moved))];
    if (more.every((mention) => told.has(mention)))
      return look.changes(seen, told, texts, touched.documents.union(touched.stamped));
    told = told.union(new Set(more));
  }
}

/** Some mentions as the last publication shows them and as the next will. */
interface Seen {
  readonly mentions: ReadonlySet<string>;
  readonly before: Visible;
  readonly after: Visible;
  readonly fresh: readonly string[];
  /** Of those that are told otherwise. */
  readonly tellings: ReadonlyMap<string, Telling>;
  /** Those that were seen and are not, or are and were not. */
  readonly moved: readonly string[];
  readonly withdraws: boolean;
  readonly openings: ReadonlyMap<string, Opening | null>;
}

interface Leaf {
  readonly ix: number;
  readonly n: number;
  readonly withdrawn_n: number | null;
  readonly salt: string | null;
}

class Look {
  readonly #edition: Standing;
  readonly #mark: PublicationMark;
  readonly #held: HeldItems;
  readonly #leaves = new Map<string, Leaf | null>();

  constructor(edition: Standing, mark: PublicationMark) {
    this.#edition = edition;
    this.#mark = mark;
    this.#held = new HeldItems((shards) => itemsUnder(edition.ledger.store, shards, mark.upto));
  }

  /** The documents whose texts hang on these mentions: those they quote, and those that this audience knows nothing of yet. */
  async textsOf(mentions: ReadonlySet<string>): Promise<Set<string>> {
    await this.#held.read(mentions);
    const [quoted, others] = [new Set<string>(), new Set<string>()];
    for (const { item } of this.#held.under(mentions)) {
      if (item.kind !== 'attestation' && item.kind !== 'row_seen') continue;
      if (item.kind === 'attestation' && item.locator.kind === 'span') quoted.add(item.document);
      else if (item.document !== '') others.add(item.document);
    }
    const unknown = [...others].filter((document) => !quoted.has(document));
    const known = await allIn<{ document: string }>(
      this.#edition.file,
      (list) => `select document from source where document in (${list}) and k1 is null`,
      unknown,
    );
    const tables = await this.#tablesAmong(unknown);
    return quoted.union(new Set(unknown).difference(new Set(known.map(({ document }) => document))).difference(tables));
  }

  async #tablesAmong(documents: readonly string[]): Promise<Set<string>> {
    await this.#held.read(documents);
    return new Set(
      this.#held
        .under(documents)
        .flatMap(({ item }) => (item.kind === 'document' && isTableMedia(item.media) ? [item.document] : [])),
    );
  }

  async at(mentions: ReadonlySet<string>): Promise<Seen> {
    const { audience, last, stoodFor } = this.#edition;
    const { n, upto } = this.#mark;
    await this.#held.readToTell(mentions);
    const items = this.#held.all();
    await this.#readLeaves(items);
    const kept = (hash: string): number => this.#leaves.get(hash)?.ix ?? NO_LEAF;
    const seen = commitmentsSeen(items, { audience, upto, orderOf: kept }, mentions);
    const fresh = [...seen].filter((hash) => !this.#leaves.get(hash)).sort();
    const places = new Map(fresh.map((hash, i) => [hash, { ix: last.size + i, n }]));
    const leafOf = (hash: string) => this.#leaves.get(hash) ?? places.get(hash);
    const see = (at: Pick<PublicationMark, 'n' | 'upto'>): Visible => {
      const there = publishedBy(items, at.n, (hash) => leafOf(hash)?.n ?? null, stoodFor);
      const orderOf = (hash: string): number => leafOf(hash)?.ix ?? NO_LEAF;
      return visibleTo(there, { audience, upto: at.upto, now: at.upto, orderOf }, mentions);
    };
    const [before, after] = [see(last), see(this.#mark)];
    const tellings = new Map<string, Telling>();
    const moved: string[] = [];
    for (const mention of mentions) {
      const now = after.tellings.get(mention);
      if (!isDeepStrictEqual(before.tellings.get(mention), now)) tellings.set(mention, now ?? NOTHING);
      if (
        before.seen.has(mention) !== after.seen.has(mention) ||
        before.onceSeen.has(mention) !== after.onceSeen.has(mention)
      )
        moved.push(mention);
    }
    const own = this.#held.under(mentions).filter(({ item }) => hasLeaf(item));
    const withdraws = own.some(({ commitment }) => {
      const leaf = this.#leaves.get(commitment);
      return leaf && after.permitted.has(commitment) === (leaf.withdrawn_n !== null);
    });
    return { mentions, before, after, fresh, tellings, moved, withdraws, openings: this.#openings(own, after) };
  }

  async #readLeaves(items: readonly StoredItem[]): Promise<void> {
    const { stoodFor } = this.#edition;
    const names = items.flatMap(({ item, commitment }) =>
      hasLeaf(item) ? [commitment, ...(stoodFor.get(commitment) ?? [])] : [],
    );
    const unread = [...new Set(names)].filter((hash) => !this.#leaves.has(hash));
    for (const hash of unread) this.#leaves.set(hash, null);
    const rows = await allIn<Leaf & { readonly hash: string }>(
      this.#edition.file,
      (list) => `select hash, ix, n, withdrawn_n, salt from leaf where hash in (${list})`,
      unread,
    );
    for (const { hash, ...leaf } of rows) this.#leaves.set(hash, leaf);
  }

  #openings(items: readonly StoredItem[], { openings }: Visible): Map<string, Opening | null> {
    const changed = new Map<string, Opening | null>();
    for (const { commitment } of items) {
      const opening = openings.get(commitment) ?? null;
      if ((this.#leaves.get(commitment)?.salt ?? null) !== (opening?.salt ?? null)) changed.set(commitment, opening);
    }
    return changed;
  }

  /** `told`: the mentions that may be told otherwise. `texts`: the documents all of whose mentions `seen` tells. */
  async changes(
    seen: Seen,
    told: ReadonlySet<string>,
    texts: ReadonlySet<string>,
    touched: ReadonlySet<string>,
  ): Promise<Changes> {
    const { after, tellings, openings } = seen;
    const fresh = new Set(seen.fresh);
    const cited = this.#held
      .under(told)
      .flatMap(({ item }) => (item.kind === 'attestation' || item.kind === 'row_seen' ? [item.document] : []));
    const documents = [...touched.union(texts).union(new Set(cited))].filter((document) => document !== '');
    const sources = await this.#sourcesOf(documents, seen);
    const read = new Map([...sources].filter(([document]) => texts.has(document)));
    const bodies = await textsShown(
      this.#edition.ledger.store,
      after,
      read,
      (hash) => fresh.has(hash) || Boolean(this.#leaves.get(hash)),
    );
    const reread = documents.filter((document) => texts.has(document) || sources.get(document)?.length === 0);
    const changed = {
      tellings,
      sources: await this.#otherSources(sources),
      texts: await this.#otherTexts(new Map(reread.map((document) => [document, bodies.get(document) ?? null]))),
      fresh: seen.fresh,
    };
    return { ...changed, openings, visible: Object.values(changed).some((of) => [...of].length > 0) };
  }

  /** These documents as they are got and told of now. */
  async #sourcesOf(documents: readonly string[], seen: Seen): Promise<Map<string, readonly Source[]>> {
    const { ledger, audience } = this.#edition;
    const { upto } = this.#mark;
    await this.#held.read(documents);
    const items = this.#held.under(documents);
    const used = capturesIn(seen.after.tellings.values());
    const inHand = Map.groupBy(
      [...seen.before.tellings].flatMap(([mention, { told }]) =>
        [...new Set(told.map(({ capture }) => capture))].map((capture) => ({ mention, capture })),
      ),
      ({ capture }) => capture,
    );
    for (const { item } of items)
      if (item.kind === 'capture' && !used.has(item.capture)) {
        const others = await this.#restOn(item, (inHand.get(item.capture)?.length ?? 0) + 1);
        if (others.some((mention) => !seen.mentions.has(mention))) used.add(item.capture);
      }
    const shown = sourcesSeen(ledger, items, { audience, upto, now: upto }, used);
    return new Map(documents.map((document) => [document, shown.get(document) ?? []]));
  }

  /** So many of the mentions that the edition tells from a capture. */
  async #restOn({ document, capture }: CaptureItem, most: number): Promise<string[]> {
    const rows = await this.#edition.file.all<{ mention: string }>(
      'select distinct mention from told where document = ? and capture = ? and k1 is null limit ?',
      [document, capture, most],
    );
    return rows.map(({ mention }) => mention);
  }

  /** Those of them that the edition does not show so. */
  async #otherSources(now: ReadonlyMap<string, readonly Source[]>): Promise<Map<string, readonly Source[]>> {
    const rows = await sourcesAt(this.#edition.file, NOW, [...now.keys()]);
    const shown = Map.groupBy(rows.values(), ({ document }) => document);
    const inOrder = (sources: readonly Source[]): Source[] =>
      [...sources].sort((a, b) => (a.capture < b.capture ? -1 : 1));
    return new Map(
      [...now].filter(([document, list]) => !isDeepStrictEqual(inOrder(shown.get(document) ?? []), inOrder(list))),
    );
  }

  async #otherTexts(now: ReadonlyMap<string, string | null>): Promise<Map<string, string | null>> {
    const rows = await allIn<{ document: string; body: string }>(
      this.#edition.file,
      (list) => `select document, body from document_text where document in (${list})`,
      [...now.keys()],
    );
    const shown = new Map(rows.map(({ document, body }) => [document, body]));
    return new Map([...now].filter(([document, body]) => (shown.get(document) ?? null) !== body));
  }
}
