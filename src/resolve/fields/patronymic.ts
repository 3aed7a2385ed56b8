import type { Table } from '../columns/table.ts';
import type { Words } from '../columns/words.ts';
import { likenessOfWords, oneName, shareName } from '../columns/words.ts';
import type { Field } from './field.ts';
import { remembering } from './field.ts';
import { nameKeys } from './given.ts';

export function patronymicField({ patronymic, words }: Table): Field {
  const one = oneName(words.patronymic);
  const apart = remembering((x, y) => patronymicLevel(words.patronymic, x, y), words.patronymic.size);
  return {
    name: 'patronymic',
    levels: [
      { code: 'same', because: 'Both name one father.' },
      { code: 'alike', because: 'The fathers’ names are a slip apart.' },
      { code: 'faintly-alike', because: 'The fathers’ names sound only faintly alike.' },
      { code: 'other', because: 'They name two different fathers.' },
    ],
    values: patronymic,
    written: (texts) => texts.patronymics,
    compare: (x, y) => (one[x] === one[y] ? 0 : apart(x, y)),
    rarity: () => nameKeys(words.patronymic),
  };
}

function patronymicLevel(words: Words, x: number, y: number): number {
  if (shareName(words, x, y)) return 0;
  const alike = likenessOfWords(words, x, y, 0.76);
  return alike >= 0.88 ? 1 : alike >= 0.76 ? 2 : 3;
}
