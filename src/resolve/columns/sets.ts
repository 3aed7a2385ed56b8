/** Cells that hold several values, as sets of numbers, each ascending. */
import { Dictionary } from './dictionary.ts';
import type { Lists } from './lists.ts';
import { layInts } from './lists.ts';

export type Sets = Lists<Int32Array>;

export function setsOf(texts: readonly string[]): Sets {
  const members = new Dictionary();
  return layInts(
    texts.map((text) => [...new Set(text.split(';'))].map((member) => members.id(member)).sort((a, b) => a - b)),
  );
}
