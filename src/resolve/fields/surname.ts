import { alikeAtMost, CARRIED, likenessOfCarried, SKETCH } from '../../names/index.ts';
import type { Table } from '../columns/table.ts';
import { likenessOfWords, ROUNDING, skeletonOf } from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';

export function surnameField({ surname, surnames, words }: Table): Field {
  const bytes = new Uint8Array(surnames.buffer, surnames.byteOffset, surnames.byteLength);
  const alike = (x: number, y: number, atLeast: number): number =>
    likenessOfCarried(surnames, bytes, x, y, atLeast) ?? likenessOfWords(words.surname, x, y, atLeast);
  const mayBe = (marks: Int32Array, x: number, y: number): number => levelOf(alikeAtMost(marks, x, y) + ROUNDING);
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
    compare: (x, y, lowest = LOWEST) => {
      if (x === y) return 0;
      const least = Math.min(lowest, LOWEST);
      if (mayBe(surnames, x * CARRIED, y * CARRIED) > least) return FROM.length;
      return levelOf(alike(x, y, (FROM[least] as number) - ROUNDING));
    },
    glance: { size: SKETCH, apart: CARRIED, marks: surnames, best: mayBe },
    rarity: () =>
      Array.from({ length: words.surname.size }, (_, word) => skeletonText(skeletonOf(words.surname, word))),
  };
}

/** By level, how alike two surnames are at least. */
const FROM = [0.985, 0.93, 0.86, 0.77, 0.6];
const LOWEST = FROM.length - 1;

function levelOf(alike: number): number {
  let level = 0;
  while (level < FROM.length && alike < (FROM[level] as number)) level++;
  return level;
}
