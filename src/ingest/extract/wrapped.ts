/**
 * Paragraphs that were broken into lines to fit a page (PDF, scans, e-mail, hard-wrapped text), put back into one line each, with
 * every offset kept: sentences are read whole, and what is proposed points to the words as printed.
 */
import type { Folded } from './fold.ts';

/** A line that is longer holds a paragraph. In characters. */
const WIDEST = 160;
/** Lines shorter than this are headings, labels, verses, addresses. */
const NARROWEST = 32;
/** Letters differ in width: a printed line is full where the next word would have brought it over this share of the widest. */
const FULL = 0.82;

const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;
const ENDS_SENTENCE = /[.!?…:;](?:\s?»|["“”’')\]])*$/u;
const GOES_ON = /^(?:\p{Ll}|[\d(«"“„]*\p{Ll})/u;
/** A bullet, a number, or the name of a field. */
const BEGINS = /^(?:[\p{Ll}_]{1,20}:\s|[-–—•*·▪■●]\s|\(?\p{N}{1,3}[.)]\s|\(?\p{L}\)\s)/u;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text with its wrapped lines joined, by a space or, at a hyphen, by nothing; null where none is wrapped. */
export function unwrapped(text: string): Folded | null {
  const joins = blocksOf(text).flatMap(joinsOf);
  if (joins.length === 0) return null;
  const small = text.toLowerCase();
  const pieces: string[] = [];
  const at: number[] = [];
  const keep = (from: number, to: number): void => {
    pieces.push(text.slice(from, to));
    for (let i = from; i < to; i++) at.push(i);
  };
  let done = 0;
  for (const [above, below] of joins) {
    const isCut = HYPHEN.test(above.text) && /^\p{Ll}/u.test(below.text);
    const isWord = isCut && !staysHyphened(small, above.text, below.text);
    keep(done, above.end - (isWord ? 1 : 0));
    if (!isCut) {
      pieces.push(' ');
      at.push(above.end);
    }
    done = below.start;
  }
  keep(done, text.length);
  at.push(text.length);
  return { text: pieces.join(''), at };
}

/** Lines without an empty one or a form feed between them. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [[]];
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    const trimmed = line.trim();
    const start = index + line.indexOf(trimmed);
    // A row of a table is no line of a paragraph.
    if (trimmed === '' || line.includes('\t') || line.includes('\f')) blocks.push([]);
    if (trimmed !== '' && !line.includes('\t'))
      blocks.at(-1)?.push({ text: trimmed, start, end: start + trimmed.length });
  }
  return blocks.filter((block) => block.length > 1);
}

function joinsOf(block: readonly Line[]): [Line, Line][] {
  const width = Math.max(...block.map((line) => line.text.length));
  if (width > WIDEST || width < NARROWEST) return [];
  const breaks = block.slice(1).map((below, i) => breakOf(block[i] as Line, below, width));
  // Names, labels and verses end where they like; a paragraph is broken in the middle of its sentences, at its full width.
  if (!breaks.some(({ isAmid, isFull }) => isAmid && isFull)) return [];
  if (breaks.filter(({ isAmid, isFull }) => isAmid && !isFull).length * 4 > breaks.length) return [];
  return breaks.filter(({ joins }) => joins).map(({ above, below }) => [above, below]);
}

interface Break {
  readonly above: Line;
  readonly below: Line;
  /** The sentence goes on behind it. */
  readonly isAmid: boolean;
  readonly isFull: boolean;
  readonly joins: boolean;
}

function breakOf(above: Line, below: Line, width: number): Break {
  const word = /^\S+/u.exec(below.text)?.[0].length ?? 0;
  const isFull = above.text.length + 1 + word > width * FULL;
  const isAmid = !ENDS_SENTENCE.test(above.text) && GOES_ON.test(below.text);
  return { above, below, isAmid, isFull, joins: (isFull || isAmid) && !BEGINS.test(below.text) };
}

/** "prime-" and "minister": two words where the text has them so elsewhere, and not as one. */
function staysHyphened(small: string, above: string, below: string): boolean {
  if (!above.endsWith('-')) return false;
  const first = /\p{L}+(?=-$)/u.exec(above)?.[0].toLowerCase() ?? '';
  const second = /^\p{L}+/u.exec(below)?.[0].toLowerCase() ?? '';
  return small.includes(`${first}-${second}`) && !small.includes(`${first}${second}`);
}

/** What was read out of a text put together, with the offsets and quotes of the text as printed. */
export function wrappedAgain<T>(found: T, printed: string, { at }: Folded): T {
  const back = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(/^offset (\d+)$/u, (_, offset: string) => `offset ${at[Number(offset)] ?? printed.length}`);
    if (Array.isArray(value)) return value.map(back);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, back(inner)]));
    const { start, end } = copy;
    if (typeof start !== 'number' || typeof end !== 'number') return copy;
    // The end is behind its last character: a space or hyphen that was printed behind it is not of the quote.
    const [from, to] = [at[start] ?? printed.length, end > start ? (at[end - 1] ?? printed.length) + 1 : at[end]];
    return { ...copy, start: from, end: to, quote: printed.slice(from, to) };
  };
  return back(found) as T;
}
