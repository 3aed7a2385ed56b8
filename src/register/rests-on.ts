/**
 * What the telling of a mention may hang on besides its own items: the documents it is told in, the mentions its claims name, its
 * speakers, and whom it is judged the same as or not. Only ever added to, for every item of the log whatever stands or is seen: so
 * that a publication finds what to tell again, and no more.
 */
import type { Item } from '../claim/entry.ts';
import type { StoredItem } from '../ledger/ledger.ts';
import type { Reader, Transaction } from '../ledger/port.ts';
import { allIn } from '../ledger/port.ts';

/** Other mentions and documents that an item leads to from the mention it is kept under. */
export function supportsOf(item: Item): readonly string[] {
  switch (item.kind) {
    case 'claim':
      return item.value.kind === 'mention' ? [item.value.mention] : [];
    case 'attestation':
      return [item.document, ...item.chain.map(({ speaker }) => speaker)].filter((support) => support !== null);
    case 'row_seen':
      return [item.document];
    case 'judgement':
      return [item.other];
    default:
      return [];
  }
}

export async function keepSupports(tx: Transaction, items: readonly StoredItem[]): Promise<void> {
  const rows = new Map<string, readonly [string, string]>();
  for (const { item } of items) {
    if (!('mention' in item)) continue;
    // Entered by hand there is no document, and nothing to hang on.
    for (const support of supportsOf(item))
      if (support !== '') rows.set(`${support} ${item.mention}`, [support, item.mention]);
  }
  await tx.insert('rests_on', ['key', 'mention'], [...rows.values()], 'on conflict do nothing');
}

/** The mentions whose telling may hang on any of these mentions or documents. */
export async function restingOn(reader: Reader, supports: readonly string[]): Promise<string[]> {
  return [...new Set([...(await restingBy(reader, supports)).values()].flat())];
}

/** The same, by mention or document. */
export async function restingBy(reader: Reader, supports: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await allIn<{ key: string; mention: string }>(
    reader,
    (list) => `select key, mention from rests_on where key in (${list})`,
    supports,
  );
  return new Map(
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, own]) => [key, own.map(({ mention }) => mention)]),
  );
}
