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
    compare: (x, y) => surnameLevel(words.surname, x, y),
    rarity: () =>
      Array.from({ length: words.surname.size }, (_, word) => skeletonText(skeletonOf(words.surname, word))),
  };
}

function surnameLevel(words: Words, x: number, y: number): number {
  if (x === y) return 0;
  const alike = likenessOfWords(words, x, y, 0.6);
  return alike >= 0.985 ? 0 : alike >= 0.93 ? 1 : alike >= 0.86 ? 2 : alike >= 0.77 ? 3 : alike >= 0.6 ? 4 : 5;
}
