/** Texts of a column of any kind, in lower case, as UTF-16 units. */
import type { Lists } from './lists.ts';

export type PlainTexts = Lists<Uint16Array>;

export function plainTextsOf(texts: readonly string[]): PlainTexts {
  const first = new Int32Array(texts.length + 1);
  texts.forEach((text, at) => {
    first[at + 1] = (first[at] ?? 0) + text.length;
  });
  const values = new Uint16Array(first.at(-1) ?? 0);
  texts.forEach((text, at) => {
    for (let unit = 0; unit < text.length; unit++) values[(first[at] ?? 0) + unit] = text.charCodeAt(unit);
  });
  return { first, values };
}
