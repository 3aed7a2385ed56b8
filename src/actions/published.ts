/** When a document was published: as a person says it, else as the document says it of itself. To the day; a time of day is cut. */
import { boundsOf } from '../claim/dates.ts';
import type { Problem } from '../claim/problem.ts';
import { Refusal } from '../claim/problem.ts';
import { printable } from '../ingest/read/characters.ts';

/** An instant as pages and flags write it. Its day is the one written: that of the clock it was published by. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})(?:[T\s]+\d{1,2}(?::?\d{2}){1,2}(?:[.,]\d+)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)$/i;

/** EDTF, or ''. Throws {@link Refusal} where what a person said is no date; what a document says wrongly is passed over with a warning. */
export function publishedOf(
  said: string | undefined,
  ofItself: string | undefined,
): { published: string; warnings: readonly Problem[] } {
  if (said !== undefined && said.trim() !== '') return { published: dated(said), warnings: [] };
  try {
    return { published: dated(ofItself ?? ''), warnings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      published: '',
      warnings: [
        {
          code: 'date_impossible',
          message: `The document says it was published on “${printable(ofItself ?? '', 60)}”, which is no date that can be kept. It is read as undated: say when with --published.`,
        },
      ],
    };
  }
}

function dated(text: string): string {
  const date = INSTANT.exec(text.trim())?.[1] ?? text.trim();
  if (date !== '') boundsOf(date);
  return date;
}
