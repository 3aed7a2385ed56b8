/** The text as tables read it, every offset kept, and what was read back in the words of the text itself. */
import type { Compiled } from './tables.ts';

/** Plain spaces for wide and unbreakable ones, and for elided vowels where the language has any ("l’", "qu’"). */
export function spacedLine(line: string, tables: Compiled | null): string {
  const plain = line.replace(/[\u00a0\u2007\u2009\u202f]/gu, ' ');
  return tables?.sentences.elision ? plain.replace(tables.sentences.elision, ' ') : plain;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly tables: Compiled | null;
}

/** `all`: the passages of the text in their order. */
export function spaced(text: string, all: readonly Stretch[]): string {
  let out = '';
  for (const { start, end, tables } of all) {
    out += text.slice(out.length, start);
    out += spacedLine(text.slice(start, end), tables);
  }
  return out + text.slice(out.length);
}

export function asWritten<T>(found: T, text: string, read: string): T {
  if (text === read) return found;
  const restored = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const at = /\s/u.test(value) ? read.indexOf(value) : -1;
      return at < 0 ? value : text.slice(at, at + value.length);
    }
    if (Array.isArray(value)) return value.map(restored);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restored(inner)]));
    const { start, end } = copy;
    return typeof start === 'number' && typeof end === 'number' ? { ...copy, quote: text.slice(start, end) } : copy;
  };
  return restored(found) as T;
}
