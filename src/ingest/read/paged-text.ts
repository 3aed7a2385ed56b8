/** The text of pages, one after the other, and where in it each page and line stands. */
import { inReadingOrder, type PrintedLine } from './pdf-lines.ts';
import type { Page, PageLine } from './types.ts';

/** What stands between two pages. The form feed by itself counts them: page n follows the (n - 1)th. */
const PAGE_BREAK = '\n\f';

export class PagedText {
  readonly #pages: Page[] = [];
  #text = '';

  add(printed: readonly PrintedLine[]): void {
    if (this.#pages.length > 0) this.#text += PAGE_BREAK;
    const start = this.#text.length;
    const lines: PageLine[] = [];
    for (const { before, line } of inReadingOrder(printed)) {
      this.#text += before;
      const from = this.#text.length;
      // A table of letters in the file may name half a character.
      this.#text += line.text.toWellFormed();
      const { box, confidence } = line;
      lines.push({ start: from, end: this.#text.length, box, ...(confidence !== undefined && { confidence }) });
    }
    this.#pages.push({ page: this.#pages.length + 1, start, end: this.#text.length, lines });
  }

  finish(): { text: string; pages: readonly Page[] } {
    return { text: this.#text, pages: this.#pages };
  }
}
