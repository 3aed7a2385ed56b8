/** The documents of a file of claims: what its lines call each of them, and whether a place in one holds its words. */
import { sha256Hex } from '../claim/canonical.ts';
import type { CaptureItem, Item } from '../claim/entry.ts';
import type { DocumentLine } from '../claim/exchange.ts';
import type { Locator } from '../claim/locator.ts';
import type { Problem } from '../claim/problem.ts';
import { Refusal } from '../claim/problem.ts';
import { readBytes } from '../ingest/read/read.ts';
import type { ReadResult } from '../ingest/read/types.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Transaction } from '../ledger/port.ts';
import { first } from '../ledger/port.ts';
import type { Tombstones } from '../ledger/tombstones.ts';
import { mentionId } from '../register/outlet.ts';
import { admittedOf, ERASED_DOCUMENT, keptMasked } from './admitted.ts';
import { documentItems, keepBytes } from './document-items.ts';
import type { Origin } from './drafted-items.ts';
import { placesOf } from './erased.ts';
import { listSource } from './list-snapshots.ts';
import { publishedOf } from './published.ts';

export interface FileDocument extends Origin {
  readonly captured: Pick<CaptureItem, 'listDate' | 'gotAt'>;
  /** What it is a part of, to somebody who was taken out of it. */
  readonly places: readonly string[];
  readonly name: string;
  readonly encoding: string | undefined;
  readonly delimiter: string | undefined;
}

/** Documents read a moment ago: claims mostly follow their document. */
const READ_KEPT = 16;

export class ExchangeDocuments {
  readonly #ledger: Ledger;
  readonly #documents = new Map<string, FileDocument>();
  readonly #read = new Map<string, ReadResult>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get(id: string): FileDocument | undefined {
    return this.#documents.get(id);
  }

  /** Keeps a document of the file. Returns its items, or what is wrong with it. */
  async arrive(
    tx: Transaction,
    line: DocumentLine,
    gotAt: string,
    barred: Tombstones,
  ): Promise<readonly Item[] | Problem> {
    if ((line.text === undefined) === (line.base64 === undefined))
      return { code: 'malformed', message: 'a document has either “text” or “base64”' };
    const given = line.text === undefined ? Buffer.from(line.base64 ?? '', 'base64') : Buffer.from(line.text, 'utf8');
    try {
      const read = readBytes(given, line.name, { encoding: line.encoding, delimiter: line.delimiter });
      const document = this.#ledger.id('document', sha256Hex(given));
      if (barred.has('document', document)) return ERASED_DOCUMENT;
      const isTable = read.kind === 'table';
      const meta = read.kind === 'document' ? read.meta : {};
      const { published } = publishedOf(line.published, meta['published']);
      const capture = {
        kind: 'capture',
        gotAt,
        title: line.title ?? meta['title'] ?? '',
        url: line.url ?? meta['url'] ?? '',
        outlet: line.outlet ?? meta['outlet'] ?? '',
        published,
        language: line.language ?? meta['language'] ?? '',
        listDate: isTable ? published : null,
        whole: isTable ? (line.whole ?? false) : null,
        how: 'exchange',
        reader: `${read.reader.name}/${read.reader.version}`,
      } as const;
      const request = { bytes: given, name: line.name };
      const admitted = admittedOf(this.#ledger, barred, request, read, capture, null, document);
      const masked = await keptMasked(tx, document);
      const { bytes } = admitted;
      const result =
        masked !== null && admitted.result.kind === 'document' ? { ...admitted.result, text: masked } : admitted.result;
      const { items, origin } = await documentItems(this.#ledger, tx, {
        document,
        sha256: sha256Hex(bytes),
        name: line.name,
        audience: line.audience,
        result,
        capture,
      });
      const before = this.#documents.get(line.id);
      if (before && before.capture !== origin.capture)
        return { code: 'id_conflict', message: `another document of this file is called “${line.id}”` };
      await keepBytes(tx, document, bytes, result);
      this.#documents.set(line.id, {
        ...origin,
        captured: capture,
        places: placesOf(this.#ledger, document, capture, isTable),
        ...(isTable && { list: listSource(this.#ledger, capture.outlet, capture.url) ?? document }),
        name: line.name,
        encoding: line.encoding,
        delimiter: line.delimiter,
      });
      this.#keepRead(document, result);
      return items;
    } catch (error) {
      if (error instanceof Refusal) return error.problem;
      throw error;
    }
  }

  /** A mention by its key in a document: in a list the key is the list's, in every snapshot of it. */
  mentionIn(document: FileDocument | null, key: string): string {
    if (key.startsWith('id:')) return key.slice('id:'.length);
    return mentionId(this.#ledger, document?.list ?? document?.document ?? '', key);
  }

  /** Null where the place holds the words. */
  async placeProblem(tx: Transaction, document: FileDocument | null, locator: Locator): Promise<Problem | null> {
    if (locator.kind === 'hand') return null;
    if (!document) return { code: 'malformed', message: 'a claim with a place needs the document it is in' };
    const result = await this.#resultOf(tx, document);
    if (locator.kind === 'span') {
      if (result.kind !== 'document') return { code: 'malformed', message: 'a list has cells, not spans' };
      const there = result.text.slice(locator.start, locator.end);
      if (there === locator.quote) return null;
      return {
        code: 'malformed',
        message: `characters ${locator.start} to ${locator.end} of ${document.name} are “${short(there)}”, not “${short(locator.quote)}”`,
      };
    }
    if (result.kind !== 'table') return { code: 'malformed', message: 'a text has spans, not cells' };
    const row = result.rows.find((one) => one.row === locator.row);
    // Columns read together are joined by " + ", their cells by one space, as a mapping does.
    const there = locator.column
      .split(' + ')
      .map((column) => (row?.values[column] ?? '').trim())
      .filter(Boolean)
      .join(' ');
    if (row && there === locator.quote) return null;
    return {
      code: 'malformed',
      message: `row ${locator.row}, column “${short(locator.column)}” of ${document.name} has “${short(there)}”, not “${short(locator.quote)}”`,
    };
  }

  async #resultOf(tx: Transaction, { document, name, encoding, delimiter }: FileDocument): Promise<ReadResult> {
    const kept = this.#read.get(document);
    if (kept) return kept;
    const row = await first<{ bytes: Uint8Array }>(tx, 'select bytes from document_bytes where document = ?', [
      document,
    ]);
    const result = readBytes(row?.bytes ?? new Uint8Array(), name, { encoding, delimiter });
    this.#keepRead(document, result);
    return result;
  }

  #keepRead(document: string, result: ReadResult): void {
    if (this.#read.size >= READ_KEPT) this.#read.delete(this.#read.keys().next().value as string);
    this.#read.set(document, result);
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
