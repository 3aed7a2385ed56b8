/**
 * Where words stand in a text, nearest to a span: inside it, else in its line, else anywhere. Exact words only; inside the span they
 * may be printed over two lines.
 */
import type { Span } from '../claim/reading.ts';
import { escaped } from './extract/patterns.ts';

export function locate(text: string, words: string, near: Span): Span | null {
  if (words === '') return null;
  const lineStart = text.lastIndexOf('\n', near.start - 1) + 1;
  const lineEnd = text.indexOf('\n', near.end);
  for (const [from, to] of [
    [near.start, near.end],
    [lineStart, lineEnd < 0 ? text.length : lineEnd],
    [0, text.length],
  ] as const) {
    const start = nearest(text, words, from, to, near.start);
    if (start !== null) return { start, end: start + words.length, quote: words };
  }
  return overLines(text, words, near);
}

/** With a line's end in the place of a space, or behind a hyphen in the middle of a word. */
function overLines(text: string, words: string, { start, end }: Span): Span | null {
  const within = text.slice(start, end);
  if (!within.includes('\n')) return null;
  const pattern = Array.from(words, (letter) =>
    letter === ' ' ? '\\s+' : `${escaped(letter)}(?:[-\u00ad\u2010]\\s*\\n\\s*)?`,
  ).join('');
  const found = new RegExp(pattern, 'u').exec(within);
  if (!found) return null;
  const from = start + found.index;
  return { start: from, end: from + found[0].length, quote: found[0] };
}

/** Whole words first; a part of a longer word only where nothing else is found. */
function nearest(text: string, words: string, from: number, to: number, near: number): number | null {
  let best: { start: number; cost: number } | null = null;
  for (
    let start = text.indexOf(words, from);
    start >= 0 && start + words.length <= to;
    start = text.indexOf(words, start + 1)
  ) {
    const inside = isLetter(text[start - 1]) || isLetter(text[start + words.length]);
    const cost = Math.abs(start - near) + (inside ? text.length : 0);
    if (!best || cost < best.cost) best = { start, cost };
  }
  return best?.start ?? null;
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
