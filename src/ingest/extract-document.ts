/**
 * What the rules read out of a document, in whatever language it is. The tables of all languages, and what tells languages apart, are
 * loaded when the first text is read: most runs of the program read none.
 */
import type { Extraction } from './extract/extract.ts';
import { unwrapped } from './extract/wrapped.ts';
import { languagesIn } from './language.ts';
import type { ReadDocument } from './read/types.ts';

/** What is known of a document beside its text; empty: not told. `language` goes before what is found. */
export interface DocumentContext {
  readonly outlet?: string | undefined;
  readonly published?: string | null | undefined;
  readonly language?: string | undefined;
}

/** `name`: of the file, by which the reading is called where the document has no id of its own. */
export async function extractDocument(
  { text, meta }: Pick<ReadDocument, 'text' | 'meta'>,
  name: string,
  { outlet, published, language }: DocumentContext,
): Promise<Extraction> {
  const { extract } = await import('./extract/extract.ts');
  const { main, foreign } = await languagesIn(unwrapped(text)?.text ?? text, language);
  return extract(text, {
    id: meta['id'] ?? name.replace(/\.[^.]*$/, ''),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(main && { language: main }),
    foreign,
  });
}
