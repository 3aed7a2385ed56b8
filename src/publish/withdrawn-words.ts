/**
 * Words that were public and are withdrawn, taken out of the quotes of what stays public: "Anna Berg and Ivan Holub were detained"
 * stays told of him and no longer names her. The narrowest claim on a word decides: what a visible claim of its own says within
 * the withdrawn words stays. Only what was public once is taken out: a claim that was hidden from the first moves nothing.
 */
import type { Locator } from '../claim/locator.ts';
import { MASK } from '../claim/locator.ts';
import type { Telling } from '../register/telling.ts';

/** A stretch of a document's text, by UTF-16 offsets. */
export interface Stretch {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly own: boolean;
}

/** By document, the offsets of its text that are taken out. */
export type TakenOut = ReadonlyMap<string, ReadonlySet<number>>;

/** What the quotes of `tellings` may not show: withdrawn words that no visible claim of its own says. */
export function takenOut(tellings: ReadonlyMap<string, Telling>, withdrawn: readonly Stretch[]): TakenOut {
  const gone = Map.groupBy(
    withdrawn.filter(({ own }) => own),
    ({ document }) => document,
  );
  if (gone.size === 0) return new Map();
  const kept = Map.groupBy(
    [...tellings.values()].flatMap(({ told }) =>
      told.flatMap(({ document, locator }): Stretch[] =>
        locator.kind === 'span' && locator.own && gone.has(document) ? [{ document, ...locator }] : [],
      ),
    ),
    ({ document }) => document,
  );
  return new Map([...gone].map(([document, list]) => [document, offsetsOf(list, kept.get(document) ?? [])]));
}

export function withoutWords(tellings: ReadonlyMap<string, Telling>, taken: TakenOut): ReadonlyMap<string, Telling> {
  if (taken.size === 0) return tellings;
  return new Map(
    [...tellings].map(([mention, telling]) => [
      mention,
      {
        ...telling,
        told: telling.told.map((row) => {
          const out = taken.get(row.document);
          return out ? { ...row, locator: without(row.locator, out) } : row;
        }),
      },
    ]),
  );
}

/** Does a quote hold words that are taken out? */
export function holdsTaken(document: string, locator: Locator, taken: TakenOut): boolean {
  const out = taken.get(document);
  return out !== undefined && without(locator, out) !== locator;
}

/** Offsets of a text that are withdrawn. */
function offsetsOf(gone: readonly Stretch[], kept: readonly Stretch[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { start, end } of gone) {
    const stays = new Set<number>();
    for (const inner of kept) {
      if (inner.start < start || inner.end > end) continue;
      for (let at = inner.start; at < inner.end; at++) stays.add(at);
    }
    for (let at = start; at < end; at++) if (!stays.has(at)) out.add(at);
  }
  return out;
}

function without(locator: Locator, out: ReadonlySet<number>): Locator {
  if (locator.kind !== 'span') return locator;
  const quote = locator.quote
    .split('')
    .map((unit, i) => (out.has(locator.start + i) && unit !== '\n' ? MASK : unit))
    .join('');
  return quote === locator.quote ? locator : { ...locator, quote };
}
