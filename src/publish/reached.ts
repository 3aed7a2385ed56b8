/**
 * What the entries since a publication reach: the mentions that may be told otherwise now, and the items that telling them needs.
 * Read from the ledger by key, so that it costs by what changed and not by what is there.
 *
 * Whether a mention is told, and how, hangs on its own items, on the documents it is told in, and on whether those it names, those
 * who speak of it and those it is judged the same as are seen. So from what an entry touches the reach goes on to whatever rests on
 * a mention that is seen now and was not, or was and is not; and, for a text, to all that quotes it.
 */
import type { Item } from '../claim/entry.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import { shardOf } from '../ledger/ledger.ts';
import { isOfDocument } from '../register/follow.ts';
import { supportsOf } from '../register/rests-on.ts';
import { textTarget } from '../register/telling.ts';
import { neededToSee } from './visible.ts';

/** What some entries speak of. */
export interface Touched {
  readonly mentions: ReadonlySet<string>;
  /** Documents that came, were got again, or whose standing changed. */
  readonly documents: ReadonlySet<string>;
  /** Those of them in which everything is told again. */
  readonly restanding: ReadonlySet<string>;
  /** Documents that were only stamped. */
  readonly stamped: ReadonlySet<string>;
}

export function touchedBy(items: readonly StoredItem[]): Touched {
  const [mentions, documents] = [new Set<string>(), new Set<string>()];
  const [restanding, stamped] = [new Set<string>(), new Set<string>()];
  for (const { item } of items) {
    if (item.kind === 'stamp') stamped.add(item.document);
    else if (item.kind === 'document' || item.kind === 'capture') documents.add(item.document);
    else if (item.kind === 'state' && isOfDocument(item)) restanding.add(item.mention);
    else if (item.kind === 'state' && item.target === textTarget(item.mention)) documents.add(item.mention);
    else if ('mention' in item) mentions.add(item.mention);
  }
  return { mentions, documents: documents.union(restanding), restanding, stamped };
}

/** Items of some mentions and documents, read once. */
export class HeldItems {
  readonly #itemsUnder: (shards: readonly string[]) => Promise<readonly StoredItem[]>;
  readonly #byShard = new Map<string, readonly StoredItem[]>();

  constructor(itemsUnder: (shards: readonly string[]) => Promise<readonly StoredItem[]>) {
    this.#itemsUnder = itemsUnder;
  }

  /** All that is held; those under one mention or document in the ledger's order. */
  all(): StoredItem[] {
    return [...this.#byShard.values()].flat();
  }

  under(shards: Iterable<string>): StoredItem[] {
    return [...shards].flatMap((shard) => this.#byShard.get(shard) ?? []);
  }

  async read(shards: Iterable<string>): Promise<void> {
    const missing = [...new Set(shards)].filter((shard) => !this.#byShard.has(shard));
    const items = await this.#itemsUnder(missing);
    const found = Map.groupBy(items, ({ item, entry }) => shardOf(item, entry));
    for (const shard of missing) this.#byShard.set(shard, found.get(shard) ?? []);
  }

  /** Reads what telling these mentions needs: what they lead to, and whatever it hangs on whether that is seen. */
  async readToTell(mentions: Iterable<string>): Promise<void> {
    const told = [...mentions];
    await this.read(told);
    let leadsOn = (item: Item): readonly string[] => supportsOf(item);
    for (let edge = told; edge.length > 0; leadsOn = neededToSee) {
      const next = new Set(this.under(edge).flatMap(({ item }) => leadsOn(item)));
      edge = [...next].filter((shard) => shard !== '' && !this.#byShard.has(shard));
      await this.read(edge);
    }
  }
}
