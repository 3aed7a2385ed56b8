/** The place in a document a claim rests on. Exact: `text.slice(start, end) === quote`, or the cell's own value. */
import { z } from 'zod';

export const locatorSchema = z.discriminatedUnion('kind', [
  /** UTF-16 offsets into the text that the named reader made. `own` false: the property has no words of its own here. */
  z.object({
    kind: z.literal('span'),
    start: z.int().min(0),
    end: z.int(),
    quote: z.string().min(1),
    own: z.boolean(),
    /** Of a text with pages (form feeds divide them): the one it begins on, from 1. */
    page: z.int().min(1).optional(),
  }),
  /** `row` counts from 1 with the header as row 1; `column` is the header's word. */
  z.object({
    kind: z.literal('cell'),
    row: z.int().min(1),
    column: z.string(),
    quote: z.string(),
    /** Where the file has several. */
    sheet: z.string().optional(),
  }),
  /** No place: entered by hand; the entry says by whom. */
  z.object({ kind: z.literal('hand') }),
]);
export type Locator = z.infer<typeof locatorSchema>;

/** The words at the place; empty where entered by hand. */
export const quoteOf = (locator: Locator): string => (locator.kind === 'hand' ? '' : locator.quote);

/** The page on which an offset of a text lies, from 1; undefined where the text has no pages. */
export function pageAt(text: string, offset: number): number | undefined {
  if (!text.includes('\f')) return undefined;
  return text.slice(0, offset).split('\f').length;
}

/** Stands for one UTF-16 unit that is not shown, or was erased, so that offsets stay exact. */
export const MASK = '\u2591';

/** The text with these stretches of it (UTF-16 offsets) masked unit by unit; breaks of lines and pages stay, so that they can be counted. */
export function masked(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of stretches) {
    out += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\r\n\f]/g, MASK);
    at = end;
  }
  return out + text.slice(at);
}
