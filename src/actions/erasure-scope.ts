/**
 * What goes with somebody, or something, that is erased: found by following what rests on what goes until nothing more does.
 *
 * - all that is kept under an erased mention, and every claim, judgement and speaker's word that names one;
 * - what is about nobody else than a person who is erased: an event whose prisoners all go, a link that loses an end, a statement
 *   by or recognition of them. Not where a single claim is: whether its mention goes hangs on what else is kept of it, which may be
 *   kept back, and those who see only the claim would learn that from the event that stays or goes;
 * - a claim that nobody says any more, and a mention of which nothing is said any more;
 * - a document in which nothing but outlets, organisations and places is left.
 */
import type { AttestationItem, ClaimItem, Item } from '../claim/entry.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';
import { isRole } from '../claim/vocabulary.ts';
import type { KeptItem } from '../ledger/erase.ts';
import { everyItem } from '../ledger/erase.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import { refOf } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';
import type { NameFinder } from '../names/index.ts';
import { restingOn } from '../register/rests-on.ts';

export interface Scope {
  readonly mentions: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

/** What a person named: mentions, single claims, or documents. */
export interface Named {
  readonly mentions: readonly string[];
  readonly claims: readonly string[];
  readonly documents: readonly string[];
  readonly sealed: readonly string[];
}

export class ErasureScope implements Scope {
  readonly mentions: Set<string>;
  readonly claims: Set<string>;
  readonly documents: Set<string>;
  readonly sealed = new Set<string>();
  /** Documents something was said in that goes. Those that stay lose words. */
  readonly touched = new Set<string>();
  /** Mentions that lose something. */
  readonly beside = new Set<string>();
  /** Erased to be rid of somebody: then an event and a document that are about nobody else go whole. */
  readonly wholly: boolean;
  readonly #attestations = new Set<string>();

  constructor(named: Named) {
    this.mentions = new Set(named.mentions);
    this.claims = new Set(named.claims);
    this.documents = new Set(named.documents);
    this.wholly = named.mentions.length > 0;
  }

  /** Reads what is kept under who goes and what rests on them, until what goes is all there is. */
  async grow(reader: Reader): Promise<void> {
    for (let before = -1; this.#size() !== before; ) {
      before = this.#size();
      const beside = new Set<string>();
      for (const { item } of await itemsUnder(reader, await this.#concerned(reader), EVERY_ENTRY)) {
        if (!this.goes(item)) continue;
        this.#take(item);
        if ('mention' in item && !this.mentions.has(item.mention)) beside.add(item.mention);
      }
      for (const mention of beside) {
        this.beside.add(mention);
        await this.#settle(reader, mention);
      }
      if (this.wholly) await this.#wholeDocuments(reader);
    }
  }

  /** What items that go may be kept under. */
  async #concerned(reader: Reader): Promise<string[]> {
    const supports = [...this.mentions, ...this.documents];
    const saying = await allIn<{ mention: string }>(
      reader,
      (list) => `select distinct shard as mention from item where ref in (${list}) and kind = 'claim'`,
      [...this.claims],
    );
    const resting = await restingOn(reader, supports);
    return [...new Set([...supports, ...resting, ...saying.map(({ mention }) => mention)])];
  }

  /** Does the item go, as far as is known now? */
  goes(item: Item): boolean {
    switch (item.kind) {
      case 'document':
      case 'capture':
      case 'stamp':
        return this.documents.has(item.document);
      case 'mention':
      case 'row_state':
        return this.mentions.has(item.mention);
      case 'claim':
        return (
          this.mentions.has(item.mention) ||
          this.claims.has(item.claim) ||
          (item.value.kind === 'mention' && this.mentions.has(item.value.mention))
        );
      case 'attestation':
        return (
          this.mentions.has(item.mention) ||
          this.claims.has(item.claim) ||
          this.documents.has(item.document) ||
          item.chain.some(({ speaker }) => speaker !== null && this.mentions.has(speaker))
        );
      case 'row_seen':
        return this.mentions.has(item.mention) || this.documents.has(item.document);
      case 'judgement':
        return this.mentions.has(item.mention) || this.mentions.has(item.other);
      case 'sealed':
        return this.sealed.has(item.sealed);
      case 'state':
        return (
          this.mentions.has(item.mention) ||
          this.documents.has(item.mention) ||
          this.claims.has(item.target) ||
          this.#attestations.has(item.target) ||
          item.target.split(' ').some((id) => this.mentions.has(id))
        );
      default:
        return false;
    }
  }

  #size(): number {
    return this.mentions.size + this.claims.size + this.documents.size + this.#attestations.size + this.touched.size;
  }

  #take(item: Item): void {
    if (item.kind === 'claim') this.claims.add(item.claim);
    else if (item.kind === 'attestation') {
      this.#attestations.add(item.attestation);
      this.#touch(item.document);
    } else if (item.kind === 'row_seen') {
      this.#attestations.add(refOf(item));
      this.#touch(item.document);
    } else if (item.kind === 'mention') this.mentions.add(item.mention);
  }

  /** Entered by hand there is no document. */
  #touch(document: string): void {
    if (document !== '') this.touched.add(document);
  }

  /** A mention that loses something: does it go too, and which of its claims does nobody say any more? */
  async #settle(reader: Reader, mention: string): Promise<void> {
    const items = (await itemsUnder(reader, [mention], EVERY_ENTRY)).map(({ item }) => item);
    const said = new Set<string>();
    const states = new Set(items.flatMap((item) => (item.kind === 'row_seen' && !this.goes(item) ? [item.state] : [])));
    for (const item of items) {
      if (item.kind === 'attestation' && !this.goes(item)) said.add(item.claim);
      if (item.kind === 'row_state' && states.has(item.state)) for (const { claim } of item.cells) said.add(claim);
    }
    const claims = items.filter((item): item is ClaimItem => item.kind === 'claim');
    for (const claim of claims) if (!said.has(claim.claim)) this.claims.add(claim.claim);
    const kind = items.find((item) => item.kind === 'mention')?.mentionKind;
    const left = claims.filter((claim) => !this.goes(claim));
    const gone = claims.filter((claim) => this.goes(claim));
    if (left.length === 0 || (this.wholly && kind && hangsOn(kind, left, gone, this.mentions)))
      this.mentions.add(mention);
  }

  async #wholeDocuments(reader: Reader): Promise<void> {
    for (const document of this.touched) {
      if (this.documents.has(document)) continue;
      const told = await reader.all<{ mention: string; claim: string; locator: string }>(
        'select distinct mention, claim, locator from told where document = ?',
        [document],
      );
      // What has no words of its own in it (a list's event, its outlet) does not hold a document.
      const held = told.filter(
        ({ mention, claim, locator }) =>
          !this.mentions.has(mention) &&
          !this.claims.has(claim) &&
          (JSON.parse(locator) as { kind: string }).kind !== 'hand',
      );
      const kinds = await mentionKinds(reader, [...new Set(held.map(({ mention }) => mention))]);
      if ([...kinds.values()].every(holdsNoDocument)) this.documents.add(document);
    }
  }
}

/** Is a mention of this kind about nobody else than who goes? */
export function hangsOn(
  kind: MentionKind,
  left: readonly ClaimItem[],
  gone: readonly ClaimItem[],
  goes: ReadonlySet<string>,
): boolean {
  const lost = (...properties: readonly Property[]): boolean =>
    gone.some(
      ({ property, value }) => properties.includes(property) && value.kind === 'mention' && goes.has(value.mention),
    );
  const has = (property: Property): boolean => left.some((claim) => claim.property === property);
  switch (kind) {
    case 'link':
      return lost('from', 'to');
    case 'position':
      return lost('holder_of') && !has('holder_of');
    case 'assessment':
      return lost('author') && !has('author');
    case 'determination':
      return lost('recognises') && !has('recognises');
    case 'event':
    case 'figure':
      return lost('prisoner')
        ? !has('prisoner')
        : gone.some(({ property, value }) => isRole(property) && value.kind === 'mention' && goes.has(value.mention)) &&
            !left.some(({ property }) => isRole(property));
    default:
      return false;
  }
}

/** Outlets, organisations and places: a document in which nothing else is left is about nobody. */
export const holdsNoDocument = (kind: MentionKind): boolean => kind === 'organisation' || kind === 'place';

async function mentionKinds(reader: Reader, mentions: readonly string[]): Promise<Map<string, MentionKind>> {
  const items = await itemsUnder(reader, mentions, EVERY_ENTRY);
  return new Map(
    items.flatMap(({ item }) => (item.kind === 'mention' ? [[item.mention, item.mentionKind] as const] : [])),
  );
}

/** Where the words of a document that loses some are, by what rests on them. */
export interface Words {
  /** Words that go wherever else they are quoted: a name, a value by itself. */
  readonly own: Span[];
  /** Words that go where nothing that stays rests on them. */
  readonly around: Span[];
  readonly kept: Span[];
  /** Names of others, which are never taken for the one that goes. */
  readonly names: Span[];
  /** Rows of a list that go whole, and cells of rows that stay. */
  readonly rows: Set<number>;
  readonly cells: { readonly row: number; readonly quote: string }[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the last reading before the erasure gathers. */
export interface Reading {
  readonly words: ReadonlyMap<string, Words>;
  /** Claims that stay and are said in a document that loses words. */
  readonly saidThere: ReadonlySet<string>;
  readonly goes: readonly KeptItem[];
  /** People who stay and bear the same name: nobody can tell by the name alone which of them is meant. */
  readonly alike: readonly { readonly mention: string; readonly name: string }[];
}

/** Reads everything once, now that it is known what goes. `single`: claims erased by themselves, whose words go wherever quoted. */
export async function readScope(
  reader: Reader,
  scope: ErasureScope,
  single: ReadonlySet<string>,
  finder: NameFinder,
  onItem: (done: number) => void = () => {},
): Promise<Reading> {
  const words = new Map<string, Words>();
  for (const document of scope.touched)
    words.set(document, { own: [], around: [], kept: [], names: [], rows: new Set(), cells: [] });
  const own = new Set(single);
  const names = new Set<string>();
  const saidThere = new Set<string>();
  const goes: KeptItem[] = [];
  const alike = new Map<string, string>();
  const spans: { item: AttestationItem; goes: boolean }[] = [];
  const cells: { claim: string; mention: string; quote: string; state: string }[] = [];
  const seen: { document: string; row: number; state: string }[] = [];
  let done = 0;
  for await (const kept of everyItem(reader)) {
    onItem(++done);
    const { item } = kept;
    const going = scope.goes(item);
    if (going) goes.push(kept);
    if (item.kind === 'claim') {
      if (going && (item.property === 'name' || item.value.kind === 'mention')) own.add(item.claim);
      if (!going && item.value.kind === 'name') {
        names.add(item.claim);
        if (finder.isName(item.value.text)) alike.set(item.mention, item.value.text);
      }
    } else if (item.kind === 'attestation') {
      const there = words.get(item.document);
      if (there && !going) saidThere.add(item.claim);
      if (there && item.locator.kind === 'span') spans.push({ item, goes: going });
      else if (there && going && item.locator.kind === 'cell') there.cells.push(item.locator);
    } else if (item.kind === 'row_state') {
      for (const { claim, quote } of item.cells)
        if (scope.claims.has(claim)) cells.push({ claim, mention: item.mention, quote, state: item.state });
    } else if (item.kind === 'row_seen') {
      if (going) words.get(item.document)?.rows.add(item.row);
      else seen.push(item);
    }
  }
  for (const { item, goes: going } of spans) {
    const there = words.get(item.document) as Words;
    if (item.locator.kind !== 'span') continue;
    const { start, end, own: itsOwn } = item.locator;
    if (going) (itsOwn && own.has(item.claim) ? there.own : there.around).push({ start, end });
    else {
      there.kept.push({ start, end });
      if (names.has(item.claim)) there.names.push({ start, end });
    }
  }
  const byState = Map.groupBy(cells, ({ state }) => state);
  for (const { document, row, state } of seen)
    for (const { quote } of byState.get(state) ?? []) {
      const there = words.get(document) ?? { own: [], around: [], kept: [], names: [], rows: new Set(), cells: [] };
      words.set(document, there);
      there.cells.push({ row, quote });
    }
  return { words, saidThere, goes, alike: [...alike].map(([mention, name]) => ({ mention, name })) };
}
