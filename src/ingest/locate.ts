/** Where words stand in a text, nearest to a span: inside it, else in its line, else anywhere. Exact words only. */
import type { Span } from '../claim/reading.ts';

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
  return null;
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
