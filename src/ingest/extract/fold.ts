/**
 * A text in the one spelling that a language's tables are written in, with every offset kept: another alphabet, or an older
 * orthography, is read by the same tables, and what is proposed points to the words as they stand.
 */

/** Rows of a pattern (small letters) and what it becomes; null: stays as it is. Of rows that fit in one place the first is taken. */
export type FoldPass = readonly (readonly [pattern: string, becomes: string | null])[];

export interface Folded {
  readonly text: string;
  /** For each unit of the folded text, and for its end, the offset in the text as written. */
  readonly at: readonly number[];
}

/** Applies passes one after the other. A letter's case goes to the first letter of what it becomes. */
export function folded(text: string, passes: readonly FoldPass[]): Folded {
  let now: Folded = { text, at: Array.from({ length: text.length + 1 }, (_, i) => i) };
  for (const pass of passes) now = through(now, pass);
  return now;
}

const ready = new WeakMap<FoldPass, RegExp>();

function through(from: Folded, pass: FoldPass): Folded {
  const pattern = ready.get(pass) ?? new RegExp(pass.map(([source]) => `(${source})`).join('|'), 'giu');
  ready.set(pass, pattern);
  const pieces: string[] = [];
  const at: number[] = [];
  let done = 0;
  const keep = (to: number): void => {
    pieces.push(from.text.slice(done, to));
    for (let i = done; i < to; i++) at.push(from.at[i] ?? 0);
    done = to;
  };
  for (const hit of from.text.matchAll(pattern)) {
    const row = hit.slice(1).findIndex((group) => group !== undefined);
    const becomes = pass[row]?.[1];
    if (becomes === null || becomes === undefined) continue;
    keep(hit.index);
    const capital = /^\p{Lu}/u.test(hit[0]);
    pieces.push(capital ? becomes.slice(0, 1).toUpperCase() + becomes.slice(1) : becomes);
    for (let i = 0; i < becomes.length; i++) at.push(from.at[hit.index] ?? 0);
    done = hit.index + hit[0].length;
  }
  keep(from.text.length);
  at.push(from.at[from.text.length] ?? 0);
  return { text: pieces.join(''), at };
}

/** What was read out of a folded text, in the words and offsets of the text as written. */
export function unfolded<T>(found: T, written: string, from: Folded): T {
  const at = (offset: number): number => from.at[offset] ?? written.length;
  /** Words of the folded text as written, from the first place at or behind `near` where they stand. */
  const words = (said: string, near: number): string => {
    if (written.includes(said)) return said;
    const behind = from.text.indexOf(said, near);
    const start = behind < 0 ? from.text.indexOf(said) : behind;
    return start < 0 ? said : written.slice(at(start), at(start + said.length));
  };
  const text = (said: string, near: number): string => {
    const offset = /^offset (\d+)$/u.exec(said)?.[1];
    if (offset !== undefined) return `offset ${at(Number(offset))}`;
    const whole = words(said, near);
    return whole === said ? said.replace(/"([^"]+)"/gu, (_, part: string) => `"${words(part, near)}"`) : whole;
  };
  const restored = (value: unknown, near: number): unknown => {
    if (typeof value === 'string') return text(value, near);
    if (Array.isArray(value)) return value.map((inner) => restored(inner, near));
    if (typeof value !== 'object' || value === null) return value;
    const { start, end, span } = value as { start?: unknown; end?: unknown; span?: { start?: unknown } };
    if (typeof start === 'number' && typeof end === 'number')
      return { ...value, start: at(start), end: at(end), quote: written.slice(at(start), at(end)) };
    const here = typeof span?.start === 'number' ? span.start : near;
    // Who says it may stand before what is said, in the same line.
    const line = from.text.lastIndexOf('\n', here) + 1;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, restored(inner, key === 'source' ? line : here)]),
    );
  };
  return restored(found, 0) as T;
}
