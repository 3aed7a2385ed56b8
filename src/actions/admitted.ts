/** What may come in of a file, a draft or a reading, now that somebody was erased on request: all but them. */
import type { Draft } from '../claim/draft.ts';
import type { CaptureItem, Item } from '../claim/entry.ts';
import type { Problem } from '../claim/problem.ts';
import { Refusal } from '../claim/problem.ts';
import type { ReadResult } from '../ingest/read/types.ts';
import type { Mapped, MappedRow } from '../ingest/table/mapped.ts';
import { EVERY_ENTRY, itemsUnder } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Reader } from '../ledger/port.ts';
import type { Tombstones } from '../ledger/tombstones.ts';
import { NameFinder } from '../names/index.ts';
import { mentionId } from '../register/outlet.ts';
import {
  barredNames,
  ERASED,
  isBarredDraft,
  isBarredName,
  placesOf,
  tombstones,
  withoutBarredClaims,
} from './erased.ts';
import type { Words } from './erasure-scope.ts';
import { listSource } from './list-snapshots.ts';
import { maskedTable, maskedText } from './masked-document.ts';
import type { Workspace } from './workspace.ts';

export const ERASED_DOCUMENT: Problem = {
  code: 'erased',
  message: `${ERASED}: nothing of this file was kept. --allow-erased brings it in, with a reason.`,
};

export interface Admitted {
  /** The bytes to keep: those given, or the same with words masked. */
  readonly bytes: Uint8Array;
  readonly result: ReadResult;
  readonly mapped: Mapped | null;
}

/** The text of a document that lost words to an erasure, as it is kept; null for any other. What is read of it is read there. */
export async function keptMasked(reader: Reader, document: string): Promise<string | null> {
  const [row] = await reader.all<{ body: string }>(
    `select body from document_text where document = ? and exists (
       select 1 from item where shard = document_text.document and kind = 'document' and stands_entry is not null
     ) order by reader`,
    [document],
  );
  return row?.body ?? null;
}

/** A file without those who were erased: their rows set aside, saying no more than that; their names masked. */
export function admittedOf(
  ledger: Ledger,
  barred: Tombstones,
  request: { readonly bytes: Uint8Array; readonly name: string },
  result: ReadResult,
  capture: Pick<CaptureItem, 'url' | 'outlet'>,
  mapped: Mapped | null,
  document: string,
): Admitted {
  if (barred.size === 0) return { bytes: request.bytes, result, mapped };
  const places = placesOf(ledger, document, capture, result.kind === 'table');
  if (result.kind === 'document') {
    const names = barredNames(barred, places, result.text);
    if (names.length === 0) return { bytes: request.bytes, result, mapped };
    const text = maskedText(result.text, NOTHING_ELSE, new NameFinder(names));
    return { bytes: Buffer.from(text, 'utf8'), result: { ...result, text }, mapped };
  }
  const list = listSource(ledger, capture.outlet, capture.url) ?? document;
  const out = new Set<MappedRow>();
  const names = new Set<string>();
  for (const row of mapped?.rows ?? []) {
    const name = row.name.quote;
    if (!barred.has('mention', mentionId(ledger, list, row.key)) && !isBarredName(barred, places, name)) continue;
    out.add(row);
    names.add(name);
  }
  const isBarredRow = (values: readonly string[]): boolean => {
    const found = barredNames(barred, places, values.join(' '));
    for (const name of found) names.add(name);
    return found.length > 0;
  };
  const silent = <Row extends { readonly values: readonly string[] }>(row: Row): Row =>
    isBarredRow(row.values) ? { ...row, code: 'erased', reason: ERASED, values: [] } : row;
  const aside = result.aside.map(silent);
  const unread = mapped?.aside.map(silent) ?? [];
  // A table that waits for its mapping has no rows yet to tell by, and its words are looked through instead.
  for (const { values } of mapped ? [] : result.rows) isBarredRow(Object.values(values));
  if (names.size === 0) return { bytes: request.bytes, result, mapped };
  const words = { ...NOTHING_ELSE, rows: new Set([...out].map(({ row }) => row)) };
  return {
    bytes: maskedTable(request.bytes, request.name, words, new NameFinder(names)),
    result: { ...result, aside },
    mapped: mapped && {
      rows: mapped.rows.filter((row) => !out.has(row)),
      aside: [...unread, ...[...out].map(({ row }) => ({ row, code: 'erased', reason: ERASED, values: [] }))],
    },
  };
}

const NOTHING_ELSE: Words = { own: [], around: [], kept: [], names: [], rows: new Set(), cells: [] };

/** Holds drafts that a person takes or enters against what was erased. */
export interface Admission {
  /** Throws {@link Refusal} where a draft would bring back somebody who was erased. */
  refuse(reader: Reader, drafts: readonly Draft[], document: string): Promise<void>;
  /** Without single claims that were erased or sealed. */
  claims(items: readonly Item[]): Item[];
}

export async function admission(workspace: Workspace): Promise<Admission | null> {
  const barred = await tombstones(workspace);
  if (barred.size === 0) return null;
  const { ledger } = workspace;
  return {
    refuse: async (reader, drafts, document) => {
      const places = new Set([document]);
      for (const { item } of document === '' ? [] : await itemsUnder(reader, [document], EVERY_ENTRY))
        if (item.kind === 'capture') for (const place of placesOf(ledger, document, item, false)) places.add(place);
      if (!drafts.some((draft) => isBarredDraft(ledger, barred, draft, document, [...places]))) return;
      throw new Refusal({
        code: 'erased',
        message: `Somebody in it was ${ERASED}. Nothing was entered. Take them out of it, or enter it with --allow-erased and the reason why that is in order.`,
      });
    },
    claims: (items) => withoutBarredClaims(barred, items),
  };
}
