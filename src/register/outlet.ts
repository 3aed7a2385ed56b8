/** A document as the register knows it: each time and place it was got is a source, and its outlet a mention in it. */

import { boundsOf } from '../claim/dates.ts';
import type { DocumentItem } from '../claim/entry.ts';
import { isTableMedia } from '../claim/media.ts';
import type { Source } from '../claim/told.ts';
import type { Naming, StoredItem } from '../ledger/ledger.ts';

/**
 * A document's captures, from the items kept under it. `fileNames`: one without a title goes by the name of the file it came in;
 * that name is the desk's own business ("from his lawyer.txt") and in no edition.
 */
export function sourcesOf(
  naming: Naming,
  items: readonly StoredItem[],
  { fileNames }: { readonly fileNames: boolean },
): Source[] {
  const document = items.map((s) => s.item).find((item): item is DocumentItem => item.kind === 'document');
  if (!document) return [];
  const stamps = items.flatMap(({ item }) =>
    item.kind === 'stamp' ? [{ at: item.at, by: item.by, root: item.root }] : [],
  );
  return items.flatMap(({ item: capture }): Source[] =>
    capture.kind === 'capture'
      ? [
          {
            document: document.document,
            capture: capture.capture,
            kind: isTableMedia(document.media) ? 'table' : 'document',
            title: capture.title || (fileNames ? document.name : ''),
            outlet: capture.outlet,
            outletMention: capture.outlet === '' ? null : outletMention(naming, document.document, capture.outlet),
            url: capture.url,
            published: capture.published,
            bounds: capture.published === '' ? { lo: null, hi: null } : boundsOf(capture.published),
            language: capture.language,
            ...(stamps.length > 0 && { stamps }),
          },
        ]
      : [],
  );
}

/** The outlet of a document is a mention in it like any speaker, so that outlets too can be judged the same. */
export const outletKey = (outlet: string): string => `outlet ${outlet}`;
export const mentionId = (naming: Naming, source: string, key: string): string => naming.id('mention', source, key);
export const outletMention = (naming: Naming, document: string, outlet: string): string =>
  mentionId(naming, document, outletKey(outlet));
