import { ONE_PLACE_FROM } from '../columns/places.ts';
import type { Table } from '../columns/table.ts';
import type { Words } from '../columns/words.ts';
import { likenessOfWords, skeletonOf } from '../columns/words.ts';
import { skeletonText } from '../skeleton.ts';
import type { Field } from './field.ts';
import { remembering } from './field.ts';

export function placeField({ place, onePlace, words }: Table): Field {
  return {
    name: 'place',
    levels: [
      { code: 'same', because: 'Both name one place.' },
      { code: 'other', because: 'They name two places; people move, and are held elsewhere than they live.' },
    ],
    values: place,
    written: (texts) => texts.places,
    compare: remembering((x, y) => (isOnePlace(words.place, x, y) ? 0 : 1), onePlace.length),
    rarity: () => Array.from(onePlace, (text) => skeletonText(skeletonOf(words.place, text))),
  };
}

const isOnePlace = (words: Words, x: number, y: number): boolean =>
  x === y || likenessOfWords(words, x, y, ONE_PLACE_FROM) > ONE_PLACE_FROM;
