/**
 * A quote shows all its words, also those that another claim keeps back: "… said her lawyer, Ivan Petrov". So a saying starts no wider
 * than the claims whose own words stand within its quote; a person may show it, or enter a shorter one. Decided when it is entered,
 * and kept with it: what is hidden later moves no byte of what is public (`rollcall publish` then names the quotes that hold it).
 */
import type { Audience } from '../claim/audience.ts';
import { narrowest } from '../claim/audience.ts';
import type { AttestationItem, ClaimItem, Item } from '../claim/entry.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { Transaction } from '../ledger/port.ts';
import { toldBy } from '../register/rows.ts';
import { statesOf } from '../register/telling.ts';

interface KeptBack {
  readonly claim: string;
  readonly start: number;
  readonly end: number;
  readonly audience: Audience;
}

/** The items, each attestation no wider than what its words hold; by what is entered with it and what the document's claims keep back. */
export async function quotesHeldBack(
  tx: Transaction,
  items: readonly Item[],
  document: string,
): Promise<readonly Item[]> {
  const quotes = items.flatMap((item) => (item.kind === 'attestation' && item.locator.kind === 'span' ? [item] : []));
  if (quotes.length === 0) return items;
  const claims = new Map(items.flatMap((item) => (item.kind === 'claim' ? [[item.claim, item] as const] : [])));
  const kept = [
    ...quotes.flatMap((item) => wordsKeptBack(item.locator, claims.get(item.claim), item.audience)),
    ...(await keptBackIn(tx, document, quotes)),
  ];
  if (kept.length === 0) return items;
  return items.map((item) => {
    if (item.kind !== 'attestation' || item.locator.kind !== 'span') return item;
    const { start, end } = item.locator;
    const within = kept.filter((words) => words.claim !== item.claim && words.start >= start && words.end <= end);
    return within.length === 0
      ? item
      : { ...item, audience: narrowest([item.audience, ...within.map(({ audience }) => audience)]) };
  });
}

/** Sayings that start narrower than their claim, for what their words hold. */
export function sayingsHeldBack(items: readonly Item[]): string[] {
  const claims = new Map(
    items.flatMap((item) => (item.kind === 'claim' ? [[item.claim, item.audience] as const] : [])),
  );
  return items.flatMap((item) =>
    item.kind === 'attestation' && item.audience !== (claims.get(item.claim) ?? item.audience)
      ? [item.attestation]
      : [],
  );
}

const wordsKeptBack = (
  locator: AttestationItem['locator'],
  claim: ClaimItem | undefined,
  audience: Audience,
): KeptBack[] =>
  claim && locator.kind === 'span' && locator.own && audience !== 'public'
    ? [{ claim: claim.claim, start: locator.start, end: locator.end, audience }]
    : [];

/** What claims that stand keep back of the words of these quotes. */
async function keptBackIn(
  tx: Transaction,
  document: string,
  quotes: readonly AttestationItem[],
): Promise<readonly KeptBack[]> {
  const within = (await toldBy(tx, 'document', [document], EVERY_ENTRY)).filter(
    ({ locator }) =>
      locator.kind === 'span' &&
      locator.own &&
      quotes.some(
        (quote) =>
          quote.locator.kind === 'span' && quote.locator.start <= locator.start && quote.locator.end >= locator.end,
      ),
  );
  const items = await itemsUnder(tx, [...new Set(within.map(({ mention }) => mention))], EVERY_ENTRY);
  const { audience } = statesOf(items);
  const claims = new Map(items.flatMap(({ item }) => (item.kind === 'claim' ? [[item.claim, item] as const] : [])));
  return within.flatMap(({ claim, locator }) => {
    const item = claims.get(claim);
    return item ? wordsKeptBack(locator, item, audience.get(claim) ?? item.audience) : [];
  });
}
