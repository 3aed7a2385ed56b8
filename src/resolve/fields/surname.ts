import { alikeAtMost, SKETCH } from '../../names/index.ts';
import type { Table } from '../columns/table.ts';
import type { Words } from '../columns/words.ts';
import { likenessOfWords, ROUNDING, skeletonOf, sketchesOfWords } from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';

export function surnameField({ surname, words }: Table): Field {
  const marks = sketchesOfWords(words.surname);
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
    compare: (x, y, lowest) =>
      levelOf(alikeAtMost(marks, x * SKETCH, y * SKETCH) + ROUNDING) > (lowest ?? FROM.length - 1)
        ? FROM.length
        : surnameLevel(words.surname, x, y, lowest),
    glance: {
      size: SKETCH,
      marks,
      best: (rows, x, y) => levelOf(alikeAtMost(rows, x, y) + ROUNDING),
    },
    rarity: () =>
      Array.from({ length: words.surname.size }, (_, word) => skeletonText(skeletonOf(words.surname, word))),
  };
}

/** By level, how alike two surnames are at least. */
const FROM = [0.985, 0.93, 0.86, 0.77, 0.6];

function surnameLevel(words: Words, x: number, y: number, lowest = FROM.length): number {
  return x === y ? 0 : levelOf(likenessOfWords(words, x, y, (FROM[lowest] ?? 0.6) - ROUNDING));
}

function levelOf(alike: number): number {
  let level = 0;
  while (level < FROM.length && alike < (FROM[level] as number)) level++;
  return level;
}
