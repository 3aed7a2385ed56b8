/** What the rules read out of one document, as proposals: no ledger is needed and none is touched. */
import { Refusal } from '../claim/problem.ts';
import type { Extraction } from '../ingest/extract/extract.ts';
import { extractDocument } from '../ingest/extract-document.ts';
import { publishedOf } from './published.ts';
import { readApart } from './read-apart.ts';

export interface ExtractRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the file does not say of itself; said here, it goes before what the file says. */
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly encoding?: string | undefined;
}

export interface ExtractedFile extends Extraction {
  readonly textFile: string;
}

/** Offsets count UTF-16 units of the document's text: what follows the front matter. Throws {@link Refusal} for a table. */
export async function extractFile({ bytes, name, encoding, ...said }: ExtractRequest): Promise<ExtractedFile> {
  const result = await readApart(bytes, name, { encoding, language: said.language });
  if (result.kind === 'table') {
    throw new Refusal({
      code: 'no_text',
      message: `${name} is a table, and extract reads texts. Import it with a mapping of its columns: \`rollcall import --mapping FILE\`.`,
    });
  }
  const { meta } = result;
  const { published } = publishedOf(said.published, meta['published']);
  const reading = await extractDocument(result, name, {
    outlet: said.outlet ?? meta['outlet'],
    published,
    language: said.language ?? meta['language'],
  });
  return { ...reading, textFile: name };
}
