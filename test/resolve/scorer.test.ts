import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tableOf } from '../../src/resolve/columns/table.ts';
import { DEFAULT_MODEL, fieldsOf, personRecord, Scorer, weightsOf } from '../../src/resolve/index.ts';
import { cellsOf } from '../../src/resolve/record.ts';

const told = (...values: readonly string[]): fc.Arbitrary<string[]> =>
  fc.option(fc.constantFrom(...values), { nil: '' }).map((value) => (value === '' ? [] : [value]));

const record = fc.record({
  given: told('Мікола', 'Mikalai', 'Nikolai', 'Siarhei', 'Sviatlana', 'S.', 'Zzyzx'),
  patronymic: told('Віктаравіч', 'Viktorovich', 'Иванович'),
  surname: told('Статкевіч', 'Statkevich', 'Stankevich', 'Ціханоўскі', 'Tsikhanouskaya', 'Ким', 'Kozlov;Petrova'),
  sex: fc.constantFrom('m' as const, 'f' as const, '' as const),
  birth: told('1956-08-12', '1956-12-08', '1956', '1982-09-11', '1955/1957'),
  places: told('Minsk', 'Мінск', 'Homel'),
  articles: told('342', '342;361', '130'),
  detained: told('2020-05-31', '2020-06-01', '2021-12'),
});

test('a pair is left early only where the whole of the evidence would not reach', () => {
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 2, maxLength: 6 }),
      fc.double({ min: -12, max: 12, noNaN: true }),
      (people, least) => {
        const { table, texts } = tableOf(people.map((one, at) => cellsOf(personRecord({ id: `r${at}`, ...one }))));
        const fields = fieldsOf(table);
        const scorer = new Scorer(fields, weightsOf(DEFAULT_MODEL, fields, texts, 1000));
        for (let a = 0; a < table.size; a++) {
          for (let b = a + 1; b < table.size; b++) {
            const whole = scorer.score(a, b);
            const sum = scorer.findings(a, b).reduce((total, { worth }) => total + worth, scorer.prior);
            assert.ok(Math.abs(whole - sum) < 1e-9);
            assert.equal(scorer.score(a, b, least), whole < least ? Number.NEGATIVE_INFINITY : whole);
          }
        }
      },
    ),
    { seed: 1, numRuns: 300 },
  );
});
