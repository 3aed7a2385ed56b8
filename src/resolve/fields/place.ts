import type { Table } from '../columns/table.ts';
import { skeletonOf } from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';

export function placeField({ place, onePlace, words }: Table): Field {
  return {
    name: 'place',
    levels: [
      { code: 'same', because: 'Both name one place.' },
      { code: 'other', because: 'They name two places; people move, and are held elsewhere than they live.' },
    ],
    values: place,
    written: (texts) => texts.places,
    compare: (x, y) => (onePlace[x] === onePlace[y] ? 0 : 1),
    rarity: () => Array.from(onePlace, (text) => skeletonText(skeletonOf(words.place, text))),
  };
}
