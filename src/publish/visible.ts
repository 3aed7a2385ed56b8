/** What one audience may see of the ledger at an entry, named as an edition names it: by commitment. */

import type { EditionAudience } from '../claim/audience.ts';
import { sees } from '../claim/audience.ts';
import type { DocumentItem, Item } from '../claim/entry.ts';
import { bodyOf } from '../claim/entry.ts';
import type { Source } from '../claim/told.ts';
import type { MentionKind, Property } from '../claim/vocabulary.ts';
import type { Ledger, StoredItem } from '../ledger/ledger.ts';
import { documentsSeen } from '../register/follow.ts';
import { sourcesOf } from '../register/outlet.ts';
import { supportsOf } from '../register/rests-on.ts';
import type { Eyes, Telling } from '../register/telling.ts';
import { judgementsSeen, lastJudgements, rowOf, statesOf, tell, textTarget } from '../register/telling.ts';
import type { TakenOut } from './withdrawn-words.ts';
import { holdsTaken, takenOut, withoutWords } from './withdrawn-words.ts';

/** Words of a document, by UTF-16 offsets into its text, and the attestation that quotes them. */
export interface Quoted {
  readonly document: string;
  readonly commitment: string;
  readonly start: number;
  readonly end: number;
  /** Are these the claim's own words, or the passage it was read from? */
  readonly own: boolean;
}

export interface Visible {
  readonly tellings: ReadonlyMap<string, Telling>;
  /** Documents whose whole text a person has shown to this audience; of the others only what visible claims quote is read. */
  readonly wholeTexts: ReadonlySet<string>;
  /** By document, the stretches quoted by claims this audience may not see now: to be blanked where they once were public. */
  readonly unseen: readonly Quoted[];
  /** Commitments of everything visible, each once. */
  readonly commitments: ReadonlySet<string>;
  /** The same with what was retracted: a leaf outside of it was withdrawn. */
  readonly permitted: ReadonlySet<string>;
  /** What opens the commitments of `permitted`, where all that the body says may be seen. */
  readonly openings: ReadonlyMap<string, Opening>;
  /** Mentions that are seen at all. */
  readonly seen: ReadonlySet<string>;
  /** The same where what was retracted is read too. */
  readonly onceSeen: ReadonlySet<string>;
}

/**
 * Of items with leaves those that were published by publication n. `publishedAt`: the publication a leaf came with; null: it is
 * none. What stands in for an erased item was published when that was: past publications keep the rest of it.
 */
export const publishedBy = (
  items: readonly StoredItem[],
  n: number,
  publishedAt: (commitment: string) => number | null,
  stoodFor: ReadonlyMap<string, readonly string[]>,
): StoredItem[] =>
  items.filter(({ item, commitment }) => {
    if (!hasLeaf(item)) return true;
    const names = [commitment, ...(stoodFor.get(commitment) ?? [])];
    return names.some((name) => (publishedAt(name) ?? n + 1) <= n);
  });

/** What is asked of the ledger's items: who reads, which state of knowledge, and under which audiences. */
export interface Sight {
  readonly audience: EditionAudience;
  /** The last entry that is told of. */
  readonly upto: number;
  /** The entry whose audiences hold: an old answer shows no more than today's would. */
  readonly now: number;
  /** The place of a leaf in the edition's log; {@link NO_LEAF} for what was never public. */
  readonly orderOf: (commitment: string) => number;
}

export const NO_LEAF = Number.MAX_SAFE_INTEGER;

/** `commitment = SHA-256(0x02 ‖ salt ‖ body)` (claim/entry.ts). */
export interface Opening {
  /** What the item is kept under. */
  readonly mention: string;
  /** Hexadecimal. */
  readonly salt: string;
  /** Canonical JSON. */
  readonly body: string;
}

/** Of whom nothing is told. */
export const NOTHING: Telling = { spot: null, told: [], sightings: [], rowsSeen: [], judged: [] };

/** The kinds of items that an edition's log has leaves of. */
export const hasLeaf = ({ kind }: Item): boolean => LEAVES.has(kind);
const LEAVES: ReadonlySet<Item['kind']> = new Set(['mention', 'claim', 'attestation', 'row_seen', 'judgement']);

/**
 * `everything` are the ledger's items in order, at least up to `now`. Where only some `mentions` are told, those that telling them
 * hangs on are enough.
 */
export function visibleTo(
  everything: readonly StoredItem[],
  { audience, upto, now, orderOf }: Sight,
  mentions: ReadonlySet<string> | null = null,
): Visible {
  const all = everything.filter((stored) => stored.entry <= now);
  const items = all.filter((stored) => stored.entry <= upto);
  const byMention = groupByMention(items);
  const eyes = eyesOf(all, audience, orderOf);
  const standing = reading(byMention, { ...eyes, withRetracted: false }, mentions);
  const { seen, tellings, commitments } = standing;
  const permitted = reading(byMention, eyes, mentions, standing);
  const today = upto === now ? permitted : reading(groupByMention(all), eyes, mentions);
  const once = (commitment: string): boolean => orderOf(commitment) < NO_LEAF;
  const withdrawn = wordsOf(all).filter(({ commitment }) => once(commitment) && !today.commitments.has(commitment));
  const taken = takenOut(tellings, withdrawn);
  return {
    tellings: withoutWords(tellings, taken),
    wholeTexts: new Set(
      [...eyes.documents.keys()].filter((document) =>
        sees(audience, eyes.audiences?.get(textTarget(document)) ?? 'restricted'),
      ),
    ),
    unseen: unseenWords(items, commitments, permitted.commitments),
    commitments,
    permitted: permitted.commitments,
    openings: openingsOf(items, permitted.commitments, taken),
    seen,
    onceSeen: permitted.seen,
  };
}

/** Commitments of all that an audience may see at entry `upto`, whether published yet or not. */
export function commitmentsSeen(
  items: readonly StoredItem[],
  { audience, upto, orderOf }: Omit<Sight, 'now'>,
  mentions: ReadonlySet<string> | null = null,
): ReadonlySet<string> {
  const all = items.filter((stored) => stored.entry <= upto);
  const eyes = eyesOf(all, audience, orderOf);
  return reading(groupByMention(all), { ...eyes, withRetracted: false }, mentions).commitments;
}

const eyesOf = (all: readonly StoredItem[], audience: EditionAudience, orderOf: Sight['orderOf']): Eyes => ({
  ...documentsSeen(all),
  reader: audience,
  audiences: statesOf(all).audience,
  withRetracted: true,
  sees: () => true,
  name: (stored) => stored.commitment,
  orderOf: (stored) => orderOf(stored.commitment),
});

interface Reading {
  readonly seen: ReadonlySet<string>;
  readonly tellings: Map<string, Telling>;
  readonly commitments: Set<string>;
  /** Those of which everything is told: nobody they name, and nobody who speaks of them, is hidden. */
  readonly whole: ReadonlySet<string>;
}

/** `less`: what is seen with less, where it is known. What it tells whole is told the same with more. */
function reading(
  byMention: ReadonlyMap<string, readonly StoredItem[]>,
  eyes: Eyes,
  mentions: ReadonlySet<string> | null,
  less: Reading | null = null,
): Reading {
  const { seen, told } = mentionsSeen(byMention, eyes, less?.seen ?? new Set());
  const within: Eyes = { ...eyes, sees: (other) => seen.has(other) };
  const tellings = new Map<string, Telling>();
  const commitments = new Set<string>();
  const whole = new Set<string>();
  const tellWhole = teller(eyes, seen);
  for (const [mention, list] of byMention) {
    if (!seen.has(mention) || mentions?.has(mention) === false) continue;
    const same = less?.whole.has(mention) && !list.some(isRetraction) ? less.tellings.get(mention) : undefined;
    const known = same ?? told.get(mention);
    const { telling, isWhole } = known ? { telling: known, isWhole: true } : tellWhole(mention, list);
    if (isWhole) whole.add(mention);
    tellings.set(mention, telling);
    for (const row of telling.told) commitments.add(row.claim).add(rowOf(row.attestation));
    for (const row of telling.rowsSeen) commitments.add(row);
    for (const stored of [...list.filter(({ item }) => item.kind === 'mention'), ...judgementsShown(list, within)])
      commitments.add(stored.commitment);
  }
  return { seen, tellings, commitments, whole };
}

const isRetraction = ({ item }: StoredItem): boolean => item.kind === 'state' && item.change === 'retract';

/** Tells a mention to who sees those in `seen`, and whether nothing of it was left out because of somebody who is not. */
function teller(
  eyes: Eyes,
  seen: ReadonlySet<string>,
): (mention: string, list: readonly StoredItem[]) => { telling: Telling; isWhole: boolean } {
  let hidden = false;
  const within: Eyes = {
    ...eyes,
    sees: (other) => {
      const is = seen.has(other);
      hidden ||= !is;
      return is;
    },
  };
  return (mention, list) => {
    hidden = false;
    const telling = tell(mention, list, within);
    return { telling, isWhole: !hidden };
  };
}

/** Claims without which there is nothing to tell: a link with one end would only say that something is at the other. */
const ENDS: Partial<Record<MentionKind, readonly Property[]>> = {
  link: ['from', 'to'],
  determination: ['recognises'],
};

/**
 * The mentions on which it hangs whether the one that an item is kept under is seen, and the documents.
 */
export function neededToSee(item: Item): readonly string[] {
  if (item.kind === 'claim' && item.value.kind === 'mention' && !IS_END.has(item.property)) return [];
  return item.kind === 'judgement' ? [] : supportsOf(item);
}

const IS_END: ReadonlySet<Property> = new Set(Object.values(ENDS).flat());

/**
 * Mentions that are seen at all: something of their own is told of them (no mere naming of another), by speakers who are seen
 * themselves. The least such set, so that nobody is seen only because somebody hidden speaks of them. `atLeast`: some that are.
 */
function mentionsSeen(
  byMention: ReadonlyMap<string, readonly StoredItem[]>,
  eyes: Eyes,
  atLeast: ReadonlySet<string>,
): { readonly seen: ReadonlySet<string>; readonly told: ReadonlyMap<string, Telling> } {
  const seen = new Set(atLeast);
  const whole = new Map<string, Telling>();
  const tellWhole = teller(eyes, seen);
  for (let before = -1; before < seen.size; ) {
    before = seen.size;
    for (const [mention, list] of byMention) {
      if (seen.has(mention)) continue;
      const { telling, isWhole } = tellWhole(mention, list);
      const { spot, told } = telling;
      const ends = (spot && ENDS[spot.kind]) ?? [];
      if (!told.some((row) => row.value.kind !== 'mention')) continue;
      if (!ends.every((end) => told.some((row) => row.property === end))) continue;
      seen.add(mention);
      if (isWhole) whole.set(mention, telling);
    }
  }
  return { seen, told: whole };
}

/**
 * The judgement of each pair that stands; and one that only takes back, where what it takes back was shown: else it would tell
 * that there was one. With what was retracted also those that another took the place of: they were shown, and are not withdrawn.
 */
function judgementsShown(items: readonly StoredItem[], eyes: Eyes): StoredItem[] {
  const seen = judgementsSeen(items, eyes.audiences ?? new Map(), eyes);
  if (eyes.withRetracted) return seen;
  const shown = new Set(seen.filter((stored) => eyes.orderOf(stored) < NO_LEAF).map(({ item }) => item.other));
  return lastJudgements(seen).filter(({ item }) => item.verdict !== 'withdrawn' || shown.has(item.other));
}

/**
 * A row seen names the state of the row, which changes with every cell of it: it is opened only where all that starts public in the
 * row is seen, and of what starts narrower never. A saying whose quote holds withdrawn words is closed again. All else says of nothing but itself and of what must be seen for it to be seen.
 */
function openingsOf(
  items: readonly StoredItem[],
  permitted: ReadonlySet<string>,
  taken: TakenOut,
): Map<string, Opening> {
  const claims = new Map(
    items.flatMap(({ item, commitment }) => (item.kind === 'claim' ? [[item.claim, commitment]] : [])),
  );
  const states = new Map(items.flatMap(({ item }) => (item.kind === 'row_state' ? [[item.state, item] as const] : [])));
  const isOpen = (item: Item): boolean => {
    if (item.kind === 'attestation') return !holdsTaken(item.document, item.locator, taken);
    if (item.kind !== 'row_seen') return true;
    const cells = states.get(item.state)?.cells ?? [];
    return item.part === 'public' && cells.every(({ claim }) => permitted.has(claims.get(claim) ?? ''));
  };
  return new Map(
    items
      .filter(({ item, commitment }) => hasLeaf(item) && permitted.has(commitment) && isOpen(item))
      .map(({ item, commitment, salt }) => [commitment, { mention: mentionOf(item) ?? '', salt, body: bodyOf(item) }]),
  );
}

/**
 * The words of what is not shown. Of what was retracted they are not here, for it was an error about the text and not the text; but
 * where it was withdrawn before, it stays so.
 */
function unseenWords(
  items: readonly StoredItem[],
  commitments: ReadonlySet<string>,
  permitted: ReadonlySet<string>,
): Quoted[] {
  const { retracted } = statesOf(items);
  const inError = new Set(
    items.flatMap(({ item, commitment }) =>
      item.kind === 'attestation' && (retracted.has(item.attestation) || retracted.has(item.claim)) ? [commitment] : [],
    ),
  );
  return wordsOf(items).filter(
    ({ commitment }) => !commitments.has(commitment) && !(inError.has(commitment) && permitted.has(commitment)),
  );
}

/** The stretches of text that attestations quote. */
function wordsOf(items: readonly StoredItem[]): Quoted[] {
  return items.flatMap(({ item, commitment }): Quoted[] => {
    if (item.kind !== 'attestation' || item.locator.kind !== 'span') return [];
    const { start, end, own } = item.locator;
    return [{ document: item.document, commitment, start, end, own }];
  });
}

/** By document that this audience may see, the captures of it that something visible rests on. `used`: what rests on which. */
export function sourcesSeen(
  ledger: Ledger,
  everything: readonly StoredItem[],
  { audience, upto, now }: Omit<Sight, 'orderOf'>,
  used: ReadonlySet<string>,
): Map<string, readonly Source[]> {
  const { documents } = documentsSeen(everything.filter(({ entry }) => entry <= now));
  const byDocument = Map.groupBy(
    everything.filter(({ item, entry }) => entry <= upto && OF_DOCUMENTS.has(item.kind)),
    ({ item }) => (item as DocumentItem).document,
  );
  const out = new Map<string, readonly Source[]>();
  for (const [document, list] of byDocument) {
    if (!sees(audience, documents.get(document) ?? 'restricted')) continue;
    const sources = sourcesOf(ledger, list, { fileNames: false }).filter(({ capture }) => used.has(capture));
    if (sources.length > 0) out.set(document, sources);
  }
  return out;
}

const OF_DOCUMENTS: ReadonlySet<Item['kind']> = new Set(['document', 'capture', 'stamp']);

/** The captures that these tellings rest on. */
export function capturesIn(tellings: Iterable<Telling>): Set<string> {
  const used = new Set<string>();
  for (const { told } of tellings) for (const { capture } of told) used.add(capture);
  return used;
}

function groupByMention(items: readonly StoredItem[]): Map<string, StoredItem[]> {
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

const mentionOf = (item: Item): string | null => ('mention' in item ? item.mention : null);
