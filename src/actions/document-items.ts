/** A document that arrives: its items, its bytes and its text. The same bytes got again are one document and another capture. */
import type { Audience } from '../claim/audience.ts';
import type { Draft } from '../claim/draft.ts';
import type { CaptureItem, Item } from '../claim/entry.ts';
import { TABLE_MEDIA } from '../claim/media.ts';
import type { ReadDocument, ReadResult } from '../ingest/read/types.ts';
import { presentRefs } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import { outletKey } from '../register/outlet.ts';
import type { Origin } from './drafted-items.ts';
import { draftedItems } from './drafted-items.ts';

export interface Arriving {
  readonly document: string;
  readonly sha256: string;
  readonly name: string;
  /** Who may see it, where that was said; else everybody. */
  readonly audience: Audience | undefined;
  readonly result: ReadResult;
  readonly capture: Omit<CaptureItem, 'document' | 'capture'>;
}

/** The same bytes from the same place for the same date are one capture; next week's unchanged list is another. */
const captureIdOf = (ledger: Ledger, document: string, capture: Arriving['capture']): string =>
  ledger.id('capture', document, capture.url, capture.outlet, capture.listDate ?? capture.published);

export async function documentItems(
  ledger: Ledger,
  tx: Transaction,
  { document, sha256, name, audience, result, capture }: Arriving,
): Promise<{ items: Item[]; origin: Origin }> {
  const origin = { document, capture: captureIdOf(ledger, document, capture) };
  // Got again in a way that is not everybody's to know: the document stays as it is, this getting of it is kept back.
  const again = audience !== undefined && (await presentRefs(tx, [document])).has(document);
  const kept = again ? { audience } : {};
  const items: Item[] = [
    { kind: 'document', document, sha256, media: mediaOf(result), name, audience: audience ?? beginsAs(result) },
    { ...capture, ...origin, ...kept },
  ];
  if (capture.outlet !== '')
    items.push(...(await draftedItems(ledger, tx, [outletDraft(capture.outlet, kept)], origin)));
  return { items, origin };
}

/** Where nobody says who may see it. A message was written to somebody, not to everybody. */
export const beginsAs = ({ format }: ReadResult): Audience => (format === 'mail' ? 'restricted' : 'public');

const outletDraft = (outlet: string, kept: { readonly audience?: Audience }): Draft => ({
  mentions: [
    {
      key: outletKey(outlet),
      kind: 'organisation',
      claims: [
        {
          property: 'name',
          value: { kind: 'name', text: outlet },
          modality: 'actual',
          valid: null,
          locator: { kind: 'hand' },
          chain: [],
          ...kept,
        },
      ],
    },
  ],
  judgements: [],
});

export const mediaOf = (result: ReadResult): string =>
  result.kind === 'table' ? TABLE_MEDIA[result.format] : DOCUMENT_MEDIA[result.format];

/** Types of the IANA registry; `application/warc` and `application/wacz` are in use and not registered. */
const DOCUMENT_MEDIA: Readonly<Record<ReadDocument['format'], string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mail: 'message/rfc822',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tiff: 'image/tiff',
  webp: 'image/webp',
  bmp: 'image/bmp',
  warc: 'application/warc',
  wacz: 'application/wacz',
};

export async function keepBytes(
  tx: Transaction,
  document: string,
  bytes: Uint8Array,
  result: ReadResult,
): Promise<void> {
  if (!(await first(tx, 'select document from document_bytes where document = ?', [document])))
    await tx.insert('document_bytes', ['document', 'size', 'bytes'], [[document, bytes.byteLength, bytes]]);
  if (result.kind !== 'document') return;
  const reader = `${result.reader.name}/${result.reader.version}`;
  if (!(await first(tx, 'select document from document_text where document = ? and reader = ?', [document, reader])))
    await tx.insert('document_text', ['document', 'reader', 'body'], [[document, reader, result.text]]);
}
