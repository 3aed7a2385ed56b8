import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PersonRecord } from '../../src/resolve/index.ts';
import { compareWith, DEFAULT_MODEL, explain, personRecord } from '../../src/resolve/index.ts';

/** `name | birth | place | detained`, each part but the name may be left out. */
function person(line: string): PersonRecord {
  const [name = '', birth = '', place = '', detained = ''] = line.split('|').map((part) => part.trim());
  const told = (text: string): string[] => (text === '' ? [] : [text]);
  return personRecord({ id: line, names: [name], birth: told(birth), places: told(place), detained: told(detained) });
}

const AMONG = 100_000;
const chance = (a: string, b: string): number => explain(DEFAULT_MODEL, person(a), person(b), AMONG).probability;

test('one person under several spellings is likelier one than two', () => {
  for (const [a, b] of [
    ['Мікалай Статкевіч | 1956-08-12', 'Nikolai Statkevich | 1956'],
    ['Mikola Statkevich | 1956-08-12 | Мінск', 'Статкевич Николай Викторович | 1956-08-12'],
    ['Сяргей Ціханоўскі | 1978-08-18', 'Sergei Tikhanovsky | 1978-08-18'],
    ['Марыя Калеснікава | 1982-04-24', 'Maria Kolesnikova | [1981..1982] | Minsk | 2020-09-07'],
  ] as const)
    assert.ok(chance(a, b) > 0.5, `${a} / ${b}: ${chance(a, b)}`);
});

test('siblings, father and son, and namesakes are likelier two than one', () => {
  for (const [a, b] of [
    ['Сяргей Ціханоўскі | 1978-08-18', 'Святлана Ціханоўская | 1982-09-11'],
    ['Иван Петрович Козлов | 1980-03-01 | Гомель', 'Сергей Петрович Козлов | 1983-07-09 | Гомель'],
    ['Иван Петрович Козлов | 1980-03-01 | Гомель', 'Пётр Иванович Козлов | 1955 | Гомель'],
    ['Иван Иванович Козлов | 1980-03-01', 'Иван Петрович Козлов | 1956'],
    ['Аляксандр Іваноў | 1980-03-01 | Мінск', 'Александр Иванов | 1971-11-30 | Брест'],
    ['Аляксандр Іваноў', 'Александр Иванов'],
  ] as const)
    assert.ok(chance(a, b) < 0.5, `${a} / ${b}: ${chance(a, b)}`);
});

test('prior and evidence add up to the whole, and every piece of evidence is said in words', () => {
  const { prior, evidence, bits, probability } = explain(
    DEFAULT_MODEL,
    person('Мікола Статкевіч | 1956-08-12 | Мінск | 2020-05-31'),
    person('Николай Статкевич | 1956 | Minsk | 2020-06-01'),
    AMONG,
  );
  assert.equal(
    bits,
    evidence.reduce((sum, one) => sum + one.bits, prior),
  );
  assert.ok(Math.abs(probability - 1 / (1 + 2 ** -bits)) < 1e-12);
  assert.deepEqual(Object.fromEntries(evidence.map(({ field, level }) => [field, level])), {
    given: 'short-form',
    surname: 'same',
    birth: 'same-year',
    place: 'same',
    detained: 'next-day',
  });
  for (const { because } of evidence) assert.match(because, /^[A-Z].*\.$/);
});

test('a name in brackets is another name of the same part', () => {
  assert.ok(
    explain(DEFAULT_MODEL, person('Ганна Казлянка (Козел) | 1990'), person('Анна Козел | 1990'), AMONG).evidence.some(
      ({ field, level }) => field === 'surname' && level === 'same',
    ),
  );
});

const NAMES = ['Іван', 'Мікалай', 'Николай', 'Mikola', 'Anna', 'Х.', 'Zzz'];
const SURNAMES = ['Статкевіч', 'Statkevich', 'Козлов', 'Kazloŭ', 'Іваноў', 'Qwerty', 'Ли'];
const DATES = ['1956-08-12', '1956', '1956-08', '[1955..1956]', '1980-01-02', '1956~', 'nonsense'];
const PLACES = ['Мінск', 'Minsk', 'Гомель', 'Brest'];
const some = (from: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom(...from), { maxLength: 2 });
const records = fc
  .record({
    given: some(NAMES),
    patronymic: some(['Іванавіч', 'Николаевич', 'П.']),
    surname: some(SURNAMES),
    sex: fc.constantFrom('m' as const, 'f' as const, '' as const),
    birth: some(DATES),
    places: some(PLACES),
    detained: some(DATES),
    articles: some(['342', '361-1', '130']),
    occupations: some(['lawyer', 'журналіст']),
  })
  .map((told) => personRecord({ id: 'r', ...told }));
const bitsOf = (a: PersonRecord, b: PersonRecord): number => explain(DEFAULT_MODEL, a, b, AMONG).bits;
const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-5;

test('the order of the two records makes no difference', () => {
  fc.assert(
    fc.property(records, records, (a, b) => near(bitsOf(a, b), bitsOf(b, a))),
    { seed: 6, numRuns: 300 },
  );
});

const FIELDS = ['given', 'patronymic', 'surname', 'birth', 'places', 'detained', 'articles', 'occupations'] as const;

test('a field that one side leaves out changes nothing, and the same value on both never speaks for two people', () => {
  fc.assert(
    fc.property(records, records, records, fc.constantFrom(...FIELDS), (a, b, c, field) => {
      const [without, other] = [
        { ...a, [field]: [] },
        { ...b, [field]: [] },
      ];
      const bare = bitsOf(without, other);
      assert.ok(near(bitsOf({ ...without, [field]: c[field] }, other), bare));
      const equal = bitsOf({ ...without, [field]: c[field] }, { ...other, [field]: c[field] });
      assert.ok(equal >= bare - 1e-5, `${field} ${c[field]}: ${bare} to ${equal}`);
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('many at once are given the bits of each alone', () => {
  const own = person('Мікола Статкевіч | 1956-08-12 | Мінск');
  const others = ['Николай Статкевич | 1956', 'Іван Козлов | 1956-08-12 | Minsk', 'Mikalai Statkevič'].map(person);
  compareWith(DEFAULT_MODEL, own, others, AMONG).forEach((bits, at) => {
    assert.ok(near(bits, bitsOf(own, others[at] ?? own)));
  });
});
