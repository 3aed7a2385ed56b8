/** Numbers without a noun that count people all the same, in a text on people held: "nine were flown out", "114 went to Ukraine". */
import type { NumberMark } from './numbers.ts';
import type { Compiled } from './tables.ts';

/** Any number above this is no age. */
const NO_AGE = 120;

/** No year, no ordinal, no age in brackets or between commas, nothing with a sign or noun of its own. */
export function isHeadcount(text: string, n: NumberMark, tables: Compiled): boolean {
  if (n.unit !== 'bare' || n.nounEnd !== n.end || n.ordinal || n.value === null || n.value < 2) return false;
  if (!Number.isInteger(n.value)) return false;
  const [before, after] = [text.slice(0, n.start), text.slice(n.end)];
  const digits = text.slice(n.core, n.end);
  if (/^(?:19|20)\p{N}\p{N}$/u.test(digits) || /[№#§(]\s*$/u.test(before) || /^\s*(?:%|\))/u.test(after)) return false;
  if (n.value <= NO_AGE && /,\s*$/u.test(before) && /^\s*,/u.test(after)) return false;
  return tables.numbers.noNoun.test(after);
}
