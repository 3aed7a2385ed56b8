import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClusterOptions, PersonRecord } from '../../src/resolve/index.ts';
import { blockKeys, clusterRecords, DEFAULT_MODEL, personRecord } from '../../src/resolve/index.ts';

/** `id source: name | birth | place | detained`. */
function people(...lines: readonly string[]): PersonRecord[] {
  return lines.map((line) => {
    const [, id = '', source = '', rest = ''] = /^(\S+) (\S+): (.*)$/.exec(line) ?? [];
    const [name = '', birth = '', place = '', detained = ''] = rest.split('|').map((part) => part.trim());
    const told = (text: string): string[] => (text === '' ? [] : [text]);
    return personRecord({
      id,
      source,
      names: [name],
      birth: told(birth),
      places: told(place),
      detained: told(detained),
    });
  });
}

/** Clusters as letters: `a+b c`. */
const together = (records: readonly PersonRecord[], options: ClusterOptions = {}): string =>
  clusterRecords(records, { model: DEFAULT_MODEL, ...options })
    .clusters.map((ids) => ids.join('+'))
    .join(' ');

const STATKEVICH = people(
  'a courts: Мікалай Статкевіч | 1956-08-12 | Мінск',
  'b press: Nikolai Statkevich | 1956 | Minsk',
  'c lists: Статкевич Николай Викторович | 1956-08-12',
  'd press: Сяргей Ціханоўскі | 1978-08-18 | Гомель',
  'e courts: Святлана Ціханоўская | 1982-09-11 | Мінск',
  'f lists: Тихановский Сергей | 1978-08-18',
);

test('spellings of one person are one cluster, and a husband and wife are two', () => {
  assert.equal(together(STATKEVICH), 'a+b+c d+f e');
});

test('records judged to be two people are never in one cluster, and those judged to be one always are', () => {
  assert.equal(together(STATKEVICH, { not: [['a', 'c']] }).includes('a+b+c'), false);
  assert.equal(
    together(STATKEVICH, {
      same: [['e', 'f']],
      not: [
        ['a', 'b'],
        ['c', 'b'],
        ['a', 'c'],
      ],
    }),
    'a b c d e+f',
  );
});

test('a judgement on two records holds between all that is joined to them', () => {
  assert.equal(together(STATKEVICH, { same: [['a', 'b']], not: [['b', 'c']] }), 'a+b c d+f e');
  assert.equal(together(STATKEVICH, { same: [['b', 'c']], not: [['a', 'b']] }), 'a b+c d+f e');
});

test('judgements that contradict are named, and nothing is joined on their word', () => {
  const { clusters, contradictions } = clusterRecords(STATKEVICH, {
    model: DEFAULT_MODEL,
    same: [
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'f'],
    ],
    not: [['c', 'a']],
  });
  assert.deepEqual(contradictions, [{ records: ['a', 'b', 'c'], not: [['a', 'c']] }]);
  assert.deepEqual(clusters, [['a'], ['b'], ['c'], ['d', 'f'], ['e']]);
});

test('two rows of a list without repeats are two people', () => {
  const rows = people(
    'a lists: Мікалай Статкевіч | 1956-08-12 | Мінск',
    'b lists: Николай Статкевич | 1956-08-12 | Минск',
    'c press: Mikola Statkevich | 1956-08-12 | Minsk',
  );
  assert.equal(together(rows), 'a+b+c');
  assert.match(together(rows, { deduplicated: ['lists'] }), /^(a\+c b|a b\+c)$/);
});

test('a chain of weak links makes no cluster', () => {
  // Each is near the next; the ends are two people.
  const chain = people('a x: Иван Козлов | 1980-03-01', 'b y: Иван Козлов', 'c z: Иван Козлов | 1962-11-17');
  assert.match(together(chain, { model: { ...DEFAULT_MODEL, partners: 0.02 } }), /^(a\+b c|a b\+c)$/);
});

test('clusters and questions do not hang on the order of the records', () => {
  const all = clusterRecords(STATKEVICH);
  fc.assert(
    fc.property(fc.shuffledSubarray(STATKEVICH, { minLength: STATKEVICH.length }), (shuffled) => {
      assert.deepEqual(clusterRecords(shuffled), all);
    }),
    { seed: 6, numRuns: 20 },
  );
});

test('a question is asked where the answer is not sure, and carries its reasons', () => {
  const { review } = clusterRecords(
    people('a x: Аляксандр Іваноў', 'b y: Александр Иванов | 1980', 'c z: Іван Козел | 1981-01-01'),
    { model: { ...DEFAULT_MODEL, partners: 0.01 } },
  );
  assert.deepEqual(
    review.map(({ left, right, pairs }) => [[left, right].sort(), pairs].join(' ')),
    ['a,b 1'],
  );
  assert.ok((review[0]?.explanation.evidence.length ?? 0) >= 2);
});

test('records of one person share a key, and two strangers share none', () => {
  const [a, b, c, d] = STATKEVICH.map(blockKeys);
  const shared = (x: readonly string[] = [], y: readonly string[] = []): number =>
    x.filter((key) => y.includes(key)).length;
  assert.ok(shared(a, b) > 0);
  assert.ok(shared(b, c) > 0);
  assert.equal(shared(a, d), 0);
});

test('no records make no clusters', () => {
  assert.deepEqual(clusterRecords([]).clusters, []);
});
