/** A document with some of its words masked: the same length in UTF-16 units, so that every place in it stays what it was. */
import { masked } from '../claim/locator.ts';
import { readBytes } from '../ingest/read/read.ts';
import type { NameFinder, Stretch } from '../names/index.ts';
import { joined, without } from '../names/index.ts';
import type { Words } from './erasure-scope.ts';

/** A text. Names of others are never taken for the one that goes; `everywhere`: also parts of the name by themselves. */
export function maskedText(text: string, words: Words | undefined, finder: NameFinder): string {
  const found = words ? finder.anywhere(text) : finder.whole(text);
  const gone = [
    ...without(found, words?.names ?? []),
    ...(words ? [...words.own, ...without(words.around, words.kept)] : []),
  ];
  return masked(text, joined(gone));
}

/**
 * A table: rows that go are masked whole but for their delimiters, single cells where they stand in their row, names wherever they
 * stand. What can't be read any more as it once was is not kept at all.
 */
export function maskedTable(bytes: Uint8Array, name: string, words: Words | undefined, finder: NameFinder): Buffer {
  const source = sourceOf(bytes, name);
  if (source === null) return Buffer.alloc(0);
  const { text, starts } = source;
  const gone: Stretch[] = finder.whole(text);
  for (const [row, { start, end }] of starts) {
    if (words?.rows.has(row)) gone.push(...lettersIn(text, start, end));
    for (const cell of words?.cells ?? []) if (cell.row === row) gone.push(...wordsIn(text, start, end, cell.quote));
  }
  return Buffer.from(masked(text, joined(gone)), 'utf8');
}

/** A file's bytes as text, in the encoding it is in. */
export function decoded(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  try {
    return new TextDecoder(readBytes(bytes, name).encoding).decode(bytes);
  } catch {
    return text;
  }
}

/** A table's text, and where in it each of its rows stands. */
function sourceOf(bytes: Uint8Array, name: string): { text: string; starts: Map<number, Stretch> } | null {
  let result: ReturnType<typeof readBytes>;
  try {
    result = readBytes(bytes, name);
  } catch {
    return null;
  }
  // Only where a row has lines of its own can it be masked by itself.
  if (result.kind !== 'table' || (result.format !== 'csv' && result.format !== 'jsonl')) return null;
  const text = new TextDecoder(result.encoding).decode(bytes);
  const lines = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  const records = [...result.rows, ...result.aside].sort((a, b) => a.line - b.line);
  const starts = new Map<number, Stretch>();
  for (const [i, { row, line }] of records.entries()) {
    const next = records[i + 1];
    starts.set(row, {
      start: lines[line - 1] ?? text.length,
      end: next ? (lines[next.line - 1] ?? text.length) : text.length,
    });
  }
  return { text, starts };
}

const lettersIn = (text: string, start: number, end: number): Stretch[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

function wordsIn(text: string, start: number, end: number, quote: string): Stretch[] {
  // Two columns read together are quoted with one space between them: each of their words is looked for by itself.
  const words = new Set(lettersIn(quote, 0, quote.length).map((word) => quote.slice(word.start, word.end)));
  return lettersIn(text, start, end).filter((word) => words.has(text.slice(word.start, word.end)));
}
