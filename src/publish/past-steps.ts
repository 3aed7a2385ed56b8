/**
 * What each past publication shows, one after the other, under the audiences of one entry. From one to the next only those are told
 * again whom it reaches: an edition of a thousand publications is not read a thousand times to be made again.
 *
 * All items are at hand here, so the reach is read generously: whoever names those that an entry or a leaf of the publication is of,
 * seen or not; whoever is judged with them; and whoever is quoted from the same text.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../claim/told.ts';
import type { EditionStep } from '../ledger/edition-log.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import { shardOf } from '../ledger/ledger.ts';
import { supportsOf } from '../register/rests-on.ts';
import { addTo } from '../register/sets-by-key.ts';
import type { Telling } from '../register/telling.ts';
import { HeldItems, touchedBy } from './reached.ts';
import { capturesIn, hasLeaf, NOTHING } from './visible.ts';

export type Tellings = ReadonlyMap<string, Telling>;

/** How items are told and documents got, as one publication shows them. */
export interface StepSight {
  readonly tellings: (items: readonly StoredItem[], step: EditionStep, mentions: ReadonlySet<string>) => Tellings;
  readonly sources: (
    items: readonly StoredItem[],
    step: EditionStep,
    used: ReadonlySet<string>,
  ) => ReadonlyMap<string, readonly Source[]>;
}

export interface StepChange {
  readonly tellings: Tellings;
  readonly sources: ReadonlyMap<string, readonly Source[]>;
}

export class PastSteps {
  readonly #items: readonly StoredItem[];
  readonly #sight: StepSight;
  readonly #byShard: ReadonlyMap<string, readonly StoredItem[]>;
  /** By publication, the items that became leaves with it. */
  readonly #published: ReadonlyMap<number, readonly StoredItem[]>;
  readonly #naming = new Map<string, Set<string>>();
  readonly #judgedWith = new Map<string, Set<string>>();
  readonly #quoting = new Map<string, Set<string>>();
  readonly #told = new Map<string, Telling>();
  /** By capture, how many mentions are told from it. */
  readonly #used = new Map<string, number>();
  #at = 0;

  /** `publishedAt`: the publication that an item became a leaf with; null: it is none. */
  constructor(items: readonly StoredItem[], publishedAt: (stored: StoredItem) => number | null, sight: StepSight) {
    this.#items = items;
    this.#sight = sight;
    this.#byShard = Map.groupBy(items, ({ item, entry }) => shardOf(item, entry));
    const leaves = items.flatMap((stored) => {
      const n = hasLeaf(stored.item) ? publishedAt(stored) : null;
      return n === null ? [] : [{ stored, n }];
    });
    this.#published = new Map(
      [...Map.groupBy(leaves, ({ n }) => n)].map(([n, list]) => [n, list.map(({ stored }) => stored)]),
    );
    for (const { item } of items) {
      if (!('mention' in item)) continue;
      if (item.kind === 'attestation' && item.locator.kind === 'span')
        addTo(this.#quoting, item.document, item.mention);
      if (item.kind === 'judgement') addTo(this.#judgedWith, item.other, item.mention);
      else for (const support of supportsOf(item)) addTo(this.#naming, support, item.mention);
    }
  }

  /** What all that is shown is told as, after the last step that was asked for. */
  get told(): Tellings {
    return this.#told;
  }

  /** What the next publication changes. */
  async next(step: EditionStep): Promise<StepChange> {
    const entered = this.#entered(step.upto);
    const { mentions, documents, stamped } = touchedBy([...entered, ...(this.#published.get(step.n) ?? [])]);
    const reach = this.#reachOf(mentions);
    const held = new HeldItems(async (shards) => shards.flatMap((shard) => this.#byShard.get(shard) ?? []));
    await held.readToTell(reach);
    const now = this.#sight.tellings(held.all(), step, reach);
    const tellings = new Map<string, Telling>();
    const cited = documents.union(stamped);
    for (const mention of reach) {
      const [before, after] = [this.#told.get(mention), now.get(mention)];
      if (isDeepStrictEqual(before, after)) continue;
      tellings.set(mention, after ?? NOTHING);
      for (const { told } of [before ?? NOTHING, after ?? NOTHING])
        for (const { document } of told) cited.add(document);
      this.#tell(mention, before, after);
    }
    const used = new Set(this.#used.keys());
    const shown = this.#sight.sources(
      [...cited].flatMap((one) => this.#byShard.get(one) ?? []),
      step,
      used,
    );
    return { tellings, sources: new Map([...cited].map((document) => [document, shown.get(document) ?? []])) };
  }

  #entered(upto: number): StoredItem[] {
    const from = this.#at;
    while ((this.#items[this.#at]?.entry ?? Number.POSITIVE_INFINITY) <= upto) this.#at++;
    return this.#items.slice(from, this.#at);
  }

  #reachOf(touched: ReadonlySet<string>): Set<string> {
    const reach = across(touched, (mention) => this.#naming.get(mention));
    for (const mention of [...reach]) for (const other of this.#judgedWith.get(mention) ?? []) reach.add(other);
    return across(reach, (mention) => {
      const quoted = (this.#byShard.get(mention) ?? []).flatMap(({ item }) =>
        item.kind === 'attestation' && item.locator.kind === 'span' ? [item.document] : [],
      );
      return new Set(quoted.flatMap((document) => [...(this.#quoting.get(document) ?? [])]));
    });
  }

  #tell(mention: string, before: Telling | undefined, after: Telling | undefined): void {
    if (after) this.#told.set(mention, after);
    else this.#told.delete(mention);
    for (const capture of capturesIn([before ?? NOTHING])) {
      const left = (this.#used.get(capture) ?? 0) - 1;
      if (left > 0) this.#used.set(capture, left);
      else this.#used.delete(capture);
    }
    for (const capture of capturesIn([after ?? NOTHING])) this.#used.set(capture, (this.#used.get(capture) ?? 0) + 1);
  }
}

/** All that is led to from `start`, itself with it. */
function across(start: Iterable<string>, leadsTo: (node: string) => ReadonlySet<string> | undefined): Set<string> {
  const all = new Set(start);
  // A set goes on to what is added to it meanwhile.
  for (const node of all) for (const other of leadsTo(node) ?? []) all.add(other);
  return all;
}
