/**
 * First stage: a text into passages (one line each, so that no span crosses a line), each told apart as headline, body,
 * caption or page furniture; and passages into sentences. Offsets are UTF-16 units of the whole text.
 */
import { spacedLine } from './spacing.ts';
import type { Compiled } from './tables.ts';

export type PassageKind = 'headline' | 'heading' | 'body' | 'caption' | 'furniture';

export interface Passage {
  readonly kind: PassageKind;
  readonly start: number;
  readonly end: number;
  /** Counts from 0 over the passages of the text. */
  readonly index: number;
  /** Those of its language; null where there are none, and nothing is read out of it. */
  readonly tables: Compiled | null;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly passage: Passage;
  /** Counts from 0 over the sentences of the text. */
  readonly index: number;
}

/** Longer runs without a sentence end are cut here: no real sentence is longer, and no pattern meets more at once. */
const SENTENCE_MAX = 1500;

/** The lines of a text that hold something, without the space around them, each with the tables of its language. */
export function passages(text: string, tablesOf: (line: string) => Compiled | null): Passage[] {
  const found: Passage[] = [];
  let seenHeadline = false;
  for (const line of text.matchAll(/[^\n\r\u0085\u2028\u2029\v\f]+/gu)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    const tables = tablesOf(trimmed);
    let kind = tables ? kindOf(spacedLine(trimmed, tables), tables) : 'body';
    const unfinished = !/[.!?…:;,](?:\s?»|["“”’')\]])*$/u.test(trimmed);
    if (tables && kind === 'body' && unfinished && trimmed.length <= 220 && !tables.passages.bullet.test(trimmed)) {
      kind = seenHeadline ? 'heading' : 'headline';
    }
    if (kind !== 'furniture' && kind !== 'caption') seenHeadline = true;
    found.push({ kind, start, end: start + trimmed.length, index: found.length, tables });
  }
  return found;
}

function kindOf(line: string, tables: Compiled): PassageKind {
  if (tables.passages.caption.test(line)) return 'caption';
  return tables.passages.furniture.some((pattern) => pattern.test(line)) ? 'furniture' : 'body';
}

/** The sentences of the passages that can hold claims. A dateline, a bullet or a caption's label is left out. */
export function sentences(text: string, all: readonly Passage[]): Sentence[] {
  const found: Sentence[] = [];
  for (const passage of all) {
    const { tables } = passage;
    if (passage.kind === 'furniture' || !tables) continue;
    let from = passage.start;
    for (const lead of tables.passages.leads) {
      const hit = lead.exec(text.slice(from, passage.end));
      if (hit) from += hit[0].length;
    }
    for (const [start, end] of cut(text, from, passage.end, tables)) {
      found.push({ start, end, text: text.slice(start, end), passage, index: found.length });
    }
  }
  return found;
}

function* cut(text: string, from: number, to: number, tables: Compiled): Generator<[number, number]> {
  let start = from;
  const body = text.slice(from, to);
  const emit = function* (end: number): Generator<[number, number]> {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed !== '') {
      const at = start + piece.indexOf(trimmed);
      for (let k = 0; k < trimmed.length; k += SENTENCE_MAX) {
        const stop = Math.min(k + SENTENCE_MAX, trimmed.length);
        if (trimmed.slice(k, stop).trim() !== '') yield [at + k, at + stop];
      }
    }
    start = end;
  };
  for (const hit of body.matchAll(/(?<![.!?…])[.!?…]+(?:\s?»|["”’')\]])*(?=\s+(?:«\s?|["“„‘'([¿¡])*[\p{Lu}\p{N}])/gu)) {
    const end = from + hit.index + hit[0].length;
    if (hit[0].startsWith('.') && tables.sentences.abbreviation.test(text.slice(Math.max(start, end - 24), end)))
      continue;
    yield* emit(end);
  }
  yield* emit(to);
}
