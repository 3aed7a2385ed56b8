/** Reads every text again out of the bytes it was read from, by the reader that is named for it, and compares. */
import type { DocumentItem } from '../claim/entry.ts';
import { Refusal } from '../claim/problem.ts';
import { formatOfBytes } from '../ingest/read/formats.ts';
import { EVERY_ENTRY, itemsOfKind } from '../ledger/items.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { first } from '../ledger/port.ts';
import { readApart } from './read-apart.ts';

export interface TextCheck {
  /** Texts of a reader that this program does not have, or not in that version: only what is quoted of them can be checked. */
  readonly unread: number;
  readonly problems: readonly string[];
}

/** What a person may have said of the letters at import, which is not kept: tried where the file alone gives another text. */
const MAY_HAVE_SAID: readonly string[] = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'koi8-r', 'koi8-u', 'ibm866', 'x-mac-cyrillic', 'macintosh', 'gb18030', 'big5'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  ...['shift_jis', 'euc-jp', 'euc-kr', 'windows-874'],
];

export async function checkTexts({ store }: Ledger): Promise<TextCheck> {
  const problems: string[] = [];
  let unread = 0;
  const names = new Map(
    (await itemsOfKind(store, 'document', EVERY_ENTRY)).map(({ item }) => {
      const { document, name } = item as DocumentItem;
      return [document, name];
    }),
  );
  // One that lost words to an erasure has its text for its bytes, which the log commits to.
  const masked = new Set(
    (
      await store.all<{ document: string }>(
        "select shard as document from item where kind = 'document' and stands_entry is not null and body is not null",
      )
    ).map(({ document }) => document),
  );
  const texts = await store.all<{ document: string; reader: string }>(
    'select document, reader from document_text order by document, reader',
  );
  for (const { document, reader } of texts) {
    const kept = await first<{ body: string; bytes: Uint8Array }>(
      store,
      `select t.body, b.bytes from document_text t join document_bytes b on b.document = t.document
        where t.document = ? and t.reader = ?`,
      [document, reader],
    );
    const name = names.get(document);
    if (!kept || name === undefined) problems.push(`document ${document}: its text is kept, and not the document`);
    else {
      const same = masked.has(document)
        ? Buffer.from(kept.body, 'utf8').equals(kept.bytes)
        : await isReadAgain(kept.bytes, name, reader, kept.body);
      if (same === null) unread++;
      else if (!same)
        problems.push(
          `document ${document} (${name}): its text is not what ${reader} reads in its bytes; put a backup in place of the ledger’s file`,
        );
    }
  }
  return { unread, problems };
}

/** Does the named reader make this text of the bytes? Null where it is no reader of this program. */
async function isReadAgain(bytes: Uint8Array, name: string, reader: string, body: string): Promise<boolean | null> {
  // What a machine reads from a picture differs from machine to machine.
  if (reader.includes('ocr')) return null;
  let known = false;
  const said = formatOfBytes(bytes) === undefined ? MAY_HAVE_SAID : [];
  for (const encoding of [undefined, ...said]) {
    const read = await readOrNothing(bytes, name, encoding);
    if (read?.reader !== reader) continue;
    if (read.text === body) return true;
    known = true;
  }
  return known ? false : null;
}

async function readOrNothing(bytes: Uint8Array, name: string, encoding: string | undefined) {
  try {
    const read = await readApart(bytes, name, { encoding });
    return { reader: `${read.reader.name}/${read.reader.version}`, text: read.kind === 'document' ? read.text : null };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
