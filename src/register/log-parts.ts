/**
 * The log in parts, each with all that is told of some entities, so that the register can be made of each by itself. Together stay
 * mentions that are judged, whichever way, and events with what links them. Who was held in what, who decides on whom, who holds,
 * and in which document it stands does not join, or everybody would be one part: what is told of these is in each part that needs it.
 */
import { runsOfEntries } from '../ledger/items.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import { shardOf } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { LEADING, PARTY } from './schema.ts';

export interface LogPart {
  /** Mentions and documents whose rows are made of this part: each is in one part. */
  readonly own: readonly string[];
  /** What these rows depend on besides (around.ts, parties.ts). */
  readonly beside: readonly string[];
  /** Items kept under all of them. */
  readonly items: number;
}

/** Items read at once. */
const RUN = 2_000;

/**
 * All entries up to `upto`, in parts of about so many items. Larger ones where all parts together would else hold more than `times` the items
 * there are: what is linked with everything is beside every part.
 */
export async function partsOfLog(reader: Reader, upto: number, items: number, times: number): Promise<LogPart[]> {
  const joins = new Joins();
  for await (const run of runsOfEntries(reader, upto, RUN))
    for (const { items: own } of run) for (const stored of own) joins.add(stored);
  for (let limit = items; ; limit *= 2) {
    const parts = joins.parts(limit);
    if (parts.length < 2 || parts.reduce((sum, part) => sum + part.items, 0) <= times * joins.items) return parts;
  }
}

/** Mentions and documents by number, in the order in which they are met; and what is between them. */
class Joins {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  /** Items kept under each. */
  readonly #items: number[] = [];
  /** The way to the first of those it stays together with. */
  readonly #up: number[] = [];
  /** Prisoner and event, decision and person: of the one more is to be known where the other's rows are made. */
  readonly #near = new Ways();
  /** To parties and documents: these are to be known wherever the mention is. */
  readonly #needs = new Ways();

  get items(): number {
    return this.#items.reduce((sum, items) => sum + items, 0);
  }

  add({ item, entry }: StoredItem): void {
    if (item.kind === 'note' || item.kind === 'publication' || item.kind === 'erased' || item.kind === 'sealed') return;
    const kept = this.#number(shardOf(item, entry));
    this.#items[kept] = (this.#items[kept] as number) + 1;
    if (item.kind === 'judgement') this.#join(kept, this.#number(item.other));
    else if (item.kind === 'claim' && item.value.kind === 'mention')
      this.#lead(kept, item.property, item.value.mention);
    else if ((item.kind === 'attestation' || item.kind === 'row_seen') && item.document !== '')
      this.#needs.add(kept, this.#number(item.document));
  }

  #lead(mention: number, property: string, value: string): void {
    if (property === 'from' || property === 'to') this.#join(mention, this.#number(value));
    else if (PARTY.has(property)) this.#needs.add(mention, this.#number(value));
    else if (LEADING.has(property)) {
      const other = this.#number(value);
      this.#near.add(mention, other);
      this.#near.add(other, mention);
    }
  }

  /** Neighbours come to lie in one part as far as it goes, so that little is in several. */
  parts(limit: number): LogPart[] {
    const together = this.#together();
    const near = this.#near.byStart(this.#ids.length);
    const needs = this.#needs.byStart(this.#ids.length);
    const placed = new Set<number>();
    const parts: number[][] = [];
    let size = limit;
    for (const start of together.keys()) {
      if (placed.has(start)) continue;
      placed.add(start);
      const queue = [start];
      for (const first of queue) {
        if (size >= limit) {
          parts.push([]);
          size = 0;
        }
        for (const one of together.get(first) as readonly number[]) {
          parts.at(-1)?.push(one);
          size += this.#items[one] as number;
          for (const other of near(one)) {
            const next = this.#first(other);
            if (placed.has(next)) continue;
            placed.add(next);
            queue.push(next);
          }
        }
      }
    }
    const named = (numbers: Iterable<number>): string[] => [...numbers].map((number) => this.#ids[number] as string);
    return parts.map((own) => {
      const all = new Set(own);
      this.#reach(all, own, near, together);
      for (let edge: readonly number[] = [...all]; edge.length > 0; ) edge = this.#reach(all, edge, needs, together);
      const list = [...all];
      return {
        own: named(own),
        beside: named(list.slice(own.length)),
        items: list.reduce((sum, one) => sum + (this.#items[one] as number), 0),
      };
    });
  }

  /** Adds what one step leads to, with all that stays together with it. Returns what it added. */
  #reach(
    all: Set<number>,
    edge: readonly number[],
    ways: (start: number) => Iterable<number>,
    together: ReadonlyMap<number, readonly number[]>,
  ): number[] {
    const added: number[] = [];
    for (const one of edge)
      for (const other of ways(one)) {
        if (all.has(other)) continue;
        for (const joined of together.get(this.#first(other)) ?? []) {
          all.add(joined);
          added.push(joined);
        }
      }
    return added;
  }

  /** Those that stay together, by the first of them. */
  #together(): Map<number, number[]> {
    const together = new Map<number, number[]>();
    for (let one = 0; one < this.#ids.length; one++) {
      const first = this.#first(one);
      const all = together.get(first);
      if (all) all.push(one);
      else together.set(first, [one]);
    }
    return together;
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#up.push(number);
    this.#items.push(0);
    return number;
  }

  #first(number: number): number {
    let first = number;
    for (let up = this.#up[first] as number; up !== first; up = this.#up[first] as number) {
      this.#up[first] = this.#up[up] as number;
      first = up;
    }
    return first;
  }

  #join(a: number, b: number): void {
    const [one, other] = [this.#first(a), this.#first(b)];
    this.#up[Math.max(one, other)] = Math.min(one, other);
  }
}

/** From number to number, each way as often as it was added; in as little memory as can be. */
class Ways {
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(from: number, to: number): void {
    // A mention is attested in one document again and again.
    if (this.#from.at(-1) === from && this.#to.at(-1) === to) return;
    this.#from.push(from);
    this.#to.push(to);
  }

  byStart(count: number): (start: number) => Iterable<number> {
    const ends = new Int32Array(count + 1);
    for (const from of this.#from) ends[from + 1] = (ends[from + 1] as number) + 1;
    for (let i = 0; i < count; i++) ends[i + 1] = (ends[i + 1] as number) + (ends[i] as number);
    const next = ends.slice();
    const sorted = new Int32Array(this.#to.length);
    for (const [i, from] of this.#from.entries()) {
      const at = next[from] as number;
      sorted[at] = this.#to[i] as number;
      next[from] = at + 1;
    }
    return (start) => sorted.subarray(ends[start], ends[start + 1]);
  }
}
