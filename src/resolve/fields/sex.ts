import type { Table } from '../columns/table.ts';
import type { Field } from './field.ts';

export function sexField({ sex }: Table): Field {
  return {
    name: 'sex',
    levels: [
      { code: 'same', because: 'Both are of one sex.' },
      { code: 'other', because: 'One is a man and one a woman.' },
    ],
    values: sex,
    written: () => ['m', 'f'],
    compare: (x, y) => (x === y ? 0 : 1),
    rarity: null,
  };
}
