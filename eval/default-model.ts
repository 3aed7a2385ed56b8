// Prints src/resolve/tables/default-model.ts: the weights learnt from tables of people, with the frequencies of given names alone.
// usage: node eval/default-model.ts PEOPLE.csv... > src/resolve/tables/default-model.ts
import { readFileSync } from 'node:fs';
import type { Model } from '../src/resolve/index.ts';
import { learn, personRecord } from '../src/resolve/index.ts';

/** Names met less often than this are as good as unknown. */
const FEWEST = 40;

const records = process.argv.slice(2).flatMap((file, at) => {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string[] => [cells[names.indexOf(name)] ?? ''].filter((text) => text !== '');
    return personRecord({
      id: `${at} ${cells[0]}`,
      source: `${at} ${cells[1]}`,
      given: cell('given'),
      patronymic: cell('patronymic'),
      surname: cell('surname'),
      sex: cell('sex')[0] === 'm' ? 'm' : cell('sex')[0] === 'f' ? 'f' : '',
      birth: cell('birth'),
      places: cell('place'),
      detained: cell('detained'),
      articles: cell('articles'),
    });
  });
});
/** By skeleton alone (~) nothing is known. */
const known = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([name, count]) => count >= FEWEST && !name.startsWith('~')));
/** The made people have no occupations: what a list and a newspaper make of one occupation, by judgement and not by counting. */
const OCCUPATION = [
  { code: 'same-several', m: 0.1, u: 0.002 },
  { code: 'same-one', m: 0.4, u: 0.03 },
  { code: 'some-shared', m: 0.1, u: 0.018 },
  { code: 'none-shared', m: 0.4, u: 0.95 },
];
const round = (share: number): number => Number(share.toPrecision(3));
const model = learn(records);
const shipped: Model = {
  records: model.records,
  // A register mostly has one or two records of a person.
  partners: 1,
  fields: Object.fromEntries(
    Object.entries(model.fields).map(([name, { levels, met }]) => [
      name,
      {
        levels:
          name === 'occupation' ? OCCUPATION : levels.map(({ code, m, u }) => ({ code, m: round(m), u: round(u) })),
        met:
          met && (name === 'given' || name === 'patronymic')
            ? {
                told: met.told,
                counts: known(met.counts),
              }
            : null,
      },
    ]),
  ),
  deduplicated: [],
};
console.log(`/**
 * Weights for registers too small to learn from. Learnt from made-up people (names that are common, surnames composed) by
 * eval/default-model.ts, which prints this file; nobody real is in it.
 */
import type { Model } from '../model.ts';

export const DEFAULT_MODEL: Model = ${JSON.stringify(shipped)};`);
