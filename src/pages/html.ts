/**
 * Markup is a type. Whatever is not `Html` is escaped; the only ways to make `Html` are this template and {@link trusted},
 * which a search finds.
 */
import { raw, html as template } from 'hono/html';

export type Html = ReturnType<typeof raw>;

/** What may stand in a template: null, undefined and false print nothing; a list prints its pieces one after another. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const made = template(strings, ...pieces);
  if (made instanceof Promise) throw new TypeError('A page is a pure function: no promise may stand in its template.');
  return made;
}

/** Markup written in this folder's own code; never for words that came from a source or a reader. */
export const trusted = (markup: string): Html => raw(markup);

export const NOTHING: Html = trusted('');

/** Pieces with a separator between them. */
export const joined = (pieces: readonly Piece[], separator: Piece): readonly Piece[] =>
  pieces.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece]));
