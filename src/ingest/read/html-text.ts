/** Puts the words of a page into lines, and remembers where in the source each stretch came from. */
import type { SourceSegment } from './types.ts';

/** Blocks with an empty line around them. */
const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figure',
  'table',
  'ul',
  'ol',
  'dl',
  'pre',
  'section',
  'article',
  'hr',
]);
/** Blocks that begin a new line. */
const LINES = new Set([
  'address',
  'aside',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'div',
  'dt',
  'fieldset',
  'figcaption',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'option',
  'summary',
  'tr',
]);
const CELLS = new Set(['td', 'th']);
const PRESERVED = new Set(['pre', 'listing', 'plaintext', 'xmp']);
/** What HTML calls white space. A no-break space is not: it is a character of the text. */
const BLANK = /[\t\n\f\r ]+/;

type Gap = '' | ' ' | '\t' | '\n' | '\n\n';
const STRENGTH: Readonly<Record<Gap, number>> = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 };

export class TextWriter {
  readonly #parts: string[] = [];
  readonly #segments: SourceSegment[] = [];
  #gap: Gap = '';
  #preserved = 0;
  /** Characters written so far. */
  length = 0;

  open(tag: string): void {
    if (tag === 'br') this.#break('\n');
    else if (CELLS.has(tag)) this.#break(this.#gap === '\n' || this.#gap === '\n\n' ? '' : '\t');
    else this.#around(tag);
    if (PRESERVED.has(tag)) this.#preserved += 1;
  }

  close(tag: string): void {
    if (PRESERVED.has(tag)) this.#preserved -= 1;
    if (tag !== 'br' && !CELLS.has(tag)) this.#around(tag);
  }

  text(value: string, sourceStart: number, sourceEnd: number): void {
    const start = this.length;
    if (this.#preserved > 0) {
      if (value.trim() !== '') this.#write(value.replace(/\r\n?/g, '\n'));
    } else {
      const words = value.split(BLANK);
      for (const [i, word] of words.entries()) {
        if (i > 0) this.#break(' ');
        if (word !== '') this.#write(word);
      }
    }
    const end = this.length;
    if (end > start) {
      const from = this.#lastGap > 0 && start > 0 ? start + this.#lastGap : start;
      this.#segments.push({ start: Math.min(from, end), end, sourceStart, sourceEnd });
    }
    this.#lastGap = 0;
  }

  finish(): { text: string; source: SourceSegment[] } {
    return { text: this.#parts.join(''), source: this.#segments };
  }

  /** Length of the gap put before the first word of the text node at hand. */
  #lastGap = 0;

  #write(word: string): void {
    const gap = this.length === 0 ? '' : this.#gap;
    if (gap !== '') this.#parts.push(gap);
    if (this.#lastGap === 0) this.#lastGap = gap.length;
    this.#parts.push(word);
    this.length += gap.length + word.length;
    this.#gap = '';
  }

  #around(tag: string): void {
    if (PARAGRAPHS.has(tag)) this.#break('\n\n');
    else if (LINES.has(tag)) this.#break('\n');
  }

  #break(gap: Gap): void {
    if (STRENGTH[gap] > STRENGTH[this.#gap]) this.#gap = gap;
  }
}
