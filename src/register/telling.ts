/**
 * From a mention's items to what one audience is told of it. Pure: items in, rows out. The one place where it is decided who
 * may see a claim (TABLES, decision 8):
 * - an attestation is no wider than its claim, its document, the capture it was read from and its speakers; a retracted one is gone;
 * - a claim is seen only through a visible attestation, and only where the mention it names is seen too;
 * - a list's row is seen on a day only where some cell of it is seen;
 * - a judgement is seen where both its ends are.
 */

import type { Audience } from '../claim/audience.ts';
import { narrowest, sees } from '../claim/audience.ts';
import { boundsOf } from '../claim/dates.ts';
import type {
  AttestationItem,
  CaptureItem,
  ClaimItem,
  JudgementItem,
  RowSeenItem,
  RowStateItem,
  StateItem,
} from '../claim/entry.ts';
import type { JudgedBy, Verdict } from '../claim/judgement.ts';
import { standsOver } from '../claim/judgement.ts';
import type { Locator } from '../claim/locator.ts';
import type { Rank, Relay, Sighting, Spot, Told } from '../claim/told.ts';
import { boundsTold } from '../claim/told.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import { refOf, rowRefOf } from '../ledger/ledger.ts';

export interface JudgedRow {
  readonly mention: string;
  readonly other: string;
  readonly verdict: Verdict;
  readonly by: JudgedBy;
}

export interface Telling {
  readonly spot: Spot | null;
  readonly told: readonly (Told & { readonly order: number })[];
  readonly sightings: readonly Sighting[];
  /** The rows of lists that these sightings are, by name. */
  readonly rowsSeen: readonly string[];
  /** Judgements kept under this mention, each once, with the last that stands. */
  readonly judged: readonly JudgedRow[];
}

export interface Eyes {
  readonly reader: Audience;
  /** Audience of each document. */
  readonly documents: ReadonlyMap<string, Audience>;
  readonly captures: ReadonlyMap<string, CaptureItem>;
  /** Today's audiences by target, where old items are read under them; null: as the items themselves say. */
  readonly audiences: ReadonlyMap<string, Audience> | null;
  /** Also tell what was retracted: what was public stays known to have been. */
  readonly withRetracted: boolean;
  /** Is the mention seen by this audience at all? */
  readonly sees: (mention: string) => boolean;
  /** What an item is called: its own id in the ledger, its commitment in an edition. */
  readonly name: (stored: StoredItem, own: string) => string;
  readonly orderOf: (stored: StoredItem) => number;
}

/** `items` are all that is kept under one mention, in the ledger's order. */
export function tell(mention: string, items: readonly StoredItem[], eyes: Eyes): Telling {
  const own = statesOf(items);
  const states: States = {
    rank: own.rank,
    audience: eyes.audiences ?? own.audience,
    retracted: eyes.withRetracted ? new Set() : own.retracted,
  };
  const claims = new Map<string, { stored: StoredItem; item: ClaimItem }>();
  const rowStates = new Map<string, RowStateItem>();
  let spot: Spot | null = null;
  for (const stored of items) {
    const { item } = stored;
    if (item.kind === 'claim') claims.set(item.claim, { stored, item });
    else if (item.kind === 'row_state') rowStates.set(item.state, item);
    else if (item.kind === 'mention') {
      spot = { mention, kind: item.mentionKind, document: '', order: eyes.orderOf(stored) };
    }
  }
  const told: (Told & { order: number })[] = [];
  const sightings: Sighting[] = [];
  const push = (
    claimId: string,
    stored: StoredItem,
    attestation: string,
    { document, capture }: Pick<AttestationItem, 'document' | 'capture'>,
    locator: Locator,
    chain: readonly Relay[],
  ): void => {
    const claim = seenClaim(claimId);
    if (!claim) return;
    const { item } = claim;
    told.push({
      claim: eyes.name(claim.stored, item.claim),
      attestation,
      mention,
      property: item.property,
      value: item.value,
      bounds: boundsTold(item),
      modality: item.modality,
      rank: (states.rank.get(item.claim) as Rank | undefined) ?? 'normal',
      document,
      capture,
      locator,
      chain,
      order: eyes.orderOf(stored),
    });
  };
  const rowsSeen: string[] = [];
  const seenStates = new Set<string>();
  for (const stored of items) {
    const { item } = stored;
    if (item.kind === 'attestation') attest(item, stored);
    else if (item.kind === 'row_seen') row(item, stored);
  }
  // The document it is first seen in, by this audience: where it stood first may be hidden.
  const place = spot && told[0] ? { ...spot, document: told[0].document } : null;
  return { spot: place, told, sightings, rowsSeen, judged: judgementsOf(items, states, eyes) };

  function seenClaim(id: string): { stored: StoredItem; item: ClaimItem } | null {
    const claim = claims.get(id);
    if (!claim || states.retracted.has(id)) return null;
    const { item } = claim;
    if (!sees(eyes.reader, states.audience.get(id) ?? item.audience)) return null;
    return item.value.kind === 'mention' && !eyes.sees(item.value.mention) ? null : claim;
  }

  function seesSource({ document, capture }: Pick<AttestationItem, 'document' | 'capture'>): boolean {
    // Entered by hand: no document stands behind it, and the claim's own audience decides.
    if (document === '') return true;
    return (
      sees(eyes.reader, eyes.documents.get(document) ?? 'restricted') &&
      sees(eyes.reader, eyes.captures.get(capture)?.audience ?? 'public')
    );
  }

  function attest(item: AttestationItem, stored: StoredItem): void {
    if (states.retracted.has(item.attestation)) return;
    // One that began as wide as its claim goes with it; one that began narrower, for its words, stays so.
    const asClaim = claims.get(item.claim)?.item.audience === item.audience;
    const audience = states.audience.get(item.attestation) ?? (asClaim ? 'public' : item.audience);
    if (!sees(eyes.reader, audience) || !seesSource(item)) return;
    if (item.chain.some((relay) => relay.speaker !== null && !eyes.sees(relay.speaker))) return;
    push(item.claim, stored, eyes.name(stored, item.attestation), item, item.locator, item.chain);
  }

  function row(item: RowSeenItem, stored: StoredItem): void {
    const seenId = refOf(item);
    // Taking back a row takes back both its parts, and so does hiding it.
    const both = rowRefOf(item);
    if (states.retracted.has(seenId) || states.retracted.has(both) || !seesSource(item)) return;
    const audience = states.audience.get(seenId) ?? states.audience.get(both) ?? 'public';
    if (!sees(eyes.reader, audience)) return;
    const cells = [...(rowStates.get(item.state)?.cells ?? []).entries()].filter(([, { claim }]) => seenClaim(claim));
    // Of a row that says nothing to this audience it is not told either that it was seen.
    if (cells.length === 0) return;
    const name = eyes.name(stored, seenId);
    const capture = eyes.captures.get(item.capture);
    // A list with no date of its own sees nobody held on any day: when it was got says nothing.
    const date = capture && (capture.listDate || capture.published);
    const day = date ? boundsOf(date).lo : null;
    if (day !== null) {
      sightings.push({ mention, document: item.document, day });
      rowsSeen.push(name);
    }
    // A row that says again what it said is one more sighting, not another claim. The first that has a date tells when it said so.
    // What it says is what this audience sees of it: a hidden cell that changes is no new saying.
    const says = JSON.stringify(cells);
    const said = `${says} ${day === null ? 'undated' : 'dated'}`;
    if (seenStates.has(said) || (day === null && seenStates.has(`${says} dated`))) return;
    seenStates.add(said);
    for (const [i, { claim, column, quote }] of cells) {
      // One sighting attests every cell of the row; each claim names its own cell of it.
      const { row: at, sheet } = item;
      const locator: Locator = { kind: 'cell', row: at, column, quote, ...(sheet !== undefined && { sheet }) };
      push(claim, stored, cellOf(name, i), item, locator, []);
    }
  }
}

/** The attestation of one cell of a row that was seen, and back. */
const cellOf = (seen: string, cell: number): string => `${seen}.${cell}`;
export const rowOf = (attestation: string): string => attestation.replace(/\.\d+$/, '');
/** Which cell of the row; null where the attestation is no cell's. */
export function cellAt(attestation: string): number | null {
  const [, at] = /\.(\d+)$/.exec(attestation) ?? [];
  return at === undefined ? null : Number(at);
}

/** How a change of audience names a document's whole text, apart from its use as a source of quoted words. */
export const textTarget = (document: string): string => `${document} text`;

/** How a change of audience names one capture of a document. */
export const captureTarget = (document: string, capture: string): string => `${document} capture ${capture}`;

/** How a change of audience names a judgement, which has no id of its own. */
export const judgementTarget = ({ mention, other }: Pick<JudgementItem, 'mention' | 'other'>): string =>
  `judgement ${mention} ${other}`;

interface States {
  readonly retracted: ReadonlySet<string>;
  readonly rank: ReadonlyMap<string, string>;
  readonly audience: ReadonlyMap<string, Audience>;
}

/** The standing of each item: of one kind of change the last stands. */
export function statesOf(items: readonly StoredItem[]): States {
  const retracted = new Set<string>();
  const rank = new Map<string, string>();
  const audience = new Map<string, Audience>();
  const embargoed = new Set<string>();
  for (const { item } of items) {
    if (item.kind !== 'state') continue;
    apply(item);
  }
  // While it stands, whatever the audience: the desk alone. What is sealed stays so.
  for (const target of embargoed) audience.set(target, narrowest([audience.get(target) ?? 'public', 'restricted']));
  return { retracted, rank, audience };

  function apply(item: StateItem): void {
    switch (item.change) {
      case 'retract':
        retracted.add(item.target);
        break;
      case 'restore':
        retracted.delete(item.target);
        break;
      case 'rank':
        rank.set(item.target, item.value);
        break;
      case 'audience':
        audience.set(item.target, item.value as Audience);
        break;
      case 'embargo':
        if (item.value === '') embargoed.delete(item.target);
        else embargoed.add(item.target);
        break;
      case 'credibility':
        break;
      default:
        item.change satisfies never;
    }
  }
}

function judgementsOf(items: readonly StoredItem[], states: States, eyes: Eyes): JudgedRow[] {
  return lastJudgements(judgementsSeen(items, states.audience, eyes))
    .map(({ item }) => item)
    .filter((item) => item.verdict !== 'withdrawn')
    .map(({ mention, other, verdict, by }) => ({ mention, other, verdict, by }));
}

export type StoredJudgement = StoredItem & { readonly item: JudgementItem };

/** The judgements among a mention's items of which this audience sees both ends, whatever took their place since. */
export function judgementsSeen(
  items: readonly StoredItem[],
  audiences: ReadonlyMap<string, Audience>,
  eyes: Pick<Eyes, 'reader' | 'sees'>,
): StoredJudgement[] {
  return items.filter((stored): stored is StoredJudgement => {
    const { item } = stored;
    if (item.kind !== 'judgement') return false;
    const audience = audiences.get(judgementTarget(item)) ?? item.audience;
    return sees(eyes.reader, audience) && eyes.sees(item.mention) && eyes.sees(item.other);
  });
}

/** Of each pair the one that stands last, a person's over a rule's; taken back, a person's word no longer stands over a rule's. */
export function lastJudgements(judgements: readonly StoredJudgement[]): StoredJudgement[] {
  const last = new Map<string, StoredJudgement>();
  for (const stored of judgements) {
    const prior = last.get(stored.item.other)?.item;
    if (standsOver(prior?.verdict === 'withdrawn' ? undefined : prior?.by, stored.item.by))
      last.set(stored.item.other, stored);
  }
  return [...last.values()];
}
