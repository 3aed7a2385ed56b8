import type { Table } from '../columns/table.ts';
import type { Words } from '../columns/words.ts';
import { likenessOfWords, skeletonOf } from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';

export function surnameField({ surname, words }: Table): Field {
  return {
    name: 'surname',
    levels: [
      { code: 'same', because: 'Both spell one surname.' },
      { code: 'very-alike', because: 'The surnames differ by what changes from one spelling to the next.' },
      { code: 'alike', because: 'The surnames are a slip apart.' },
      { code: 'somewhat-alike', because: 'The surnames are a slip or two apart.' },
      { code: 'faintly-alike', because: 'The surnames sound only faintly alike.' },
      { code: 'other', because: 'They are two different surnames.' },
    ],
    values: surname,
    // People marry; most keys hold the surname, so that few such pairs are met.
    changed: 0.01,
    sharedByKin: true,
    written: (texts) => texts.surnames,
    compare: (x, y, lowest) => surnameLevel(words.surname, x, y, lowest),
    rarity: () =>
      Array.from({ length: words.surname.size }, (_, word) => skeletonText(skeletonOf(words.surname, word))),
  };
}

/** By level, how alike two surnames are at least. */
const FROM = [0.985, 0.93, 0.86, 0.77, 0.6];
/** Likenesses are sums of fractions: one this near below a mark may stand on it. */
const ROUNDING = 1e-9;

function surnameLevel(words: Words, x: number, y: number, lowest = FROM.length): number {
  if (x === y) return 0;
  const alike = likenessOfWords(words, x, y, (FROM[lowest] ?? 0.6) - ROUNDING);
  const level = FROM.findIndex((from) => alike >= from);
  return level < 0 ? FROM.length : level;
}
