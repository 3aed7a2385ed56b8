/** Lines of a file of claims that may not come in as they are: of somebody who was erased on request, or to be sealed. */
import type { ClaimLine, DocumentLine, ListRowLine } from '../claim/exchange.ts';
import { quoteOf } from '../claim/locator.ts';
import type { Problem } from '../claim/problem.ts';
import { plainValue } from '../claim/values.ts';
import type { Tombstones } from '../ledger/tombstones.ts';
import { barredNames, ERASED } from './erased.ts';

/** What is set aside for it keeps nothing of the line: its words are what must not stay. */
export const KEEPS_NOTHING: ReadonlySet<Problem['code']> = new Set(['erased', 'encrypted']);

export const ERASED_LINE: Problem = { code: 'erased', message: ERASED };

/** `ids`: the mentions that the line speaks of. `places`: what its document is a part of. */
export function erasedProblem(
  barred: Tombstones,
  line: ClaimLine | ListRowLine,
  ids: readonly string[],
  places: readonly string[],
): Problem | null {
  if (barred.size === 0) return null;
  const words = line.type === 'list_row' ? line.cells.map(({ quote }) => quote) : wordsOf(line);
  const named = words.some((text) => barredNames(barred, places, text).length > 0);
  return named || ids.some((id) => barred.has('mention', id)) ? ERASED_LINE : null;
}

const wordsOf = ({ value, locator, chain = [] }: ClaimLine): string[] => [
  ...(value.kind === 'mention' ? [] : [plainValue(value)]),
  quoteOf(locator),
  ...chain.map(({ name }) => name),
];

/** A claim by hand is sealed as it comes in; words that stay in a document would still be there. */
export function sealedProblem(line: ClaimLine | DocumentLine): Problem | null {
  if (line.audience !== 'sealed') return null;
  if (line.type === 'document')
    return {
      code: 'encrypted',
      message: 'a sealed document comes in by itself: `rollcall import FILE --audience sealed`',
    };
  if (line.locator.kind === 'hand') return null;
  return {
    code: 'encrypted',
    message:
      'a claim to be sealed quotes a document that is kept in the clear: give it as restricted and `rollcall seal` it',
  };
}
