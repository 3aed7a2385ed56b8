import type { Sets } from '../columns/sets.ts';
import type { Table } from '../columns/table.ts';
import type { Field } from './field.ts';

export function articlesField({ articles, articleSets }: Table): Field {
  return {
    name: 'articles',
    levels: [
      { code: 'same-several', because: 'Both are held under the same several articles.' },
      { code: 'same-one', because: 'Both are held under the same one article.' },
      { code: 'some-shared', because: 'Some of their articles are the same.' },
      { code: 'none-shared', because: 'None of their articles are the same.' },
    ],
    values: articles,
    written: (texts) => texts.articles,
    compare: (x, y) => setLevel(articleSets, x, y),
    rarity: (texts) => texts.articles,
  };
}

export function occupationField({ occupation, occupationSets }: Table): Field {
  return {
    name: 'occupation',
    levels: [
      { code: 'same-several', because: 'Both have the same several occupations.' },
      { code: 'same-one', because: 'Both have the same occupation.' },
      { code: 'some-shared', because: 'Some of their occupations are the same.' },
      { code: 'none-shared', because: 'Their occupations are written differently.' },
    ],
    values: occupation,
    written: (texts) => texts.occupations,
    compare: (x, y) => setLevel(occupationSets, x, y),
    rarity: (texts) => texts.occupations,
  };
}

function setLevel({ first, values }: Sets, x: number, y: number): number {
  let shared = 0;
  let [at, other] = [first[x] ?? 0, first[y] ?? 0];
  const [end, otherEnd] = [first[x + 1] ?? 0, first[y + 1] ?? 0];
  const [size, otherSize] = [end - at, otherEnd - other];
  while (at < end && other < otherEnd) {
    const difference = (values[at] ?? 0) - (values[other] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) other++;
  }
  if (shared === 0) return 3;
  return shared < size || shared < otherSize ? 2 : size > 1 ? 0 : 1;
}
