/** A heading of a given level: parts stand under different headings on different pages, and the levels never skip. */
import type { Html, Piece } from '../html.ts';
import { html } from '../html.ts';

export type HeadingLevel = 'h2' | 'h3' | 'h4';

/** `name` is the heading's class; empty for a plain one. */
export function headingOf(level: HeadingLevel, name: string, words: Piece): Html {
  const look = name !== '' && html` class="${name}"`;
  if (level === 'h2') return html`<h2${look}>${words}</h2>`;
  return level === 'h3' ? html`<h3${look}>${words}</h3>` : html`<h4${look}>${words}</h4>`;
}
