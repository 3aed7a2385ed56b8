import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, parseName } from '../../src/names/index.ts';
import { FORMS, ONE_PERSON, TWO_PEOPLE } from './people.ts';

test('every spelling, case and order of one name is the same', () => {
  for (const forms of ONE_PERSON) {
    for (const one of forms) {
      for (const two of forms) {
        const { verdict, score, reasons } = compareNames(one, two);
        assert.equal(verdict, 'same', `${one} | ${two}: ${score.toFixed(3)} ${JSON.stringify(reasons)}`);
      }
    }
  }
});

for (const [family, one, two] of TWO_PEOPLE) {
  test(`two people, ${family}: ${one} | ${two}`, () => {
    const { verdict, score, reasons } = compareNames(one, two);
    assert.notEqual(verdict, 'same', `${score.toFixed(3)} ${JSON.stringify(reasons)}`);
    assert.ok(
      reasons.some((reason) => reason.verdict === 'contradicts'),
      'a reason says what contradicts',
    );
  });
}

test('a surname alone is possible, not more', () => {
  for (const full of ['Mikola Statkevich', 'Микола Статкевич', 'Statkiewicz Mikałaj']) {
    assert.equal(compareNames('Statkevich', full).verdict, 'possible', full);
  }
});

test('a patronymic left out is no evidence; one that differs contradicts', () => {
  const bare = compareNames('Николай Статкевич', 'Mikalai Statkevich');
  const omitted = compareNames('Николай Викторович Статкевич', 'Mikalai Statkevich');
  assert.equal(omitted.score, bare.score);
  assert.deepEqual(
    omitted.reasons.filter(({ part }) => part === 'patronymic').map(({ verdict }) => verdict),
    ['absent'],
  );
  const other = compareNames('Николай Викторович Статкевич', 'Mikalai Piatrovich Statkevich');
  assert.equal(other.verdict, 'different');
  assert.ok(other.reasons.some(({ part, verdict }) => part === 'patronymic' && verdict === 'contradicts'));
});

test('the reasons say which part agrees and why', () => {
  const { reasons } = compareNames('Mikola Statkevich', 'Николай Статкевич');
  const given = reasons.find(({ part }) => part === 'given');
  assert.equal(given?.verdict, 'same');
  assert.match(given?.because ?? '', /Mikola = Николай|Николай = Mikola/);
  assert.match(given?.because ?? '', /short/);
});

test('a parsed name compares like a written one', () => {
  assert.deepEqual(
    compareNames(parseName('Mikola Statkevich'), parseName('Статкевич Николай')),
    compareNames('Mikola Statkevich', 'Статкевич Николай'),
  );
});

const anyText = fc.oneof(fc.constantFrom(...FORMS), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

test('comparing is symmetric, never throws, and scores from 0 to 1', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      const there = compareNames(one, two);
      const back = compareNames(two, one);
      assert.equal(there.score, back.score);
      assert.equal(there.verdict, back.verdict);
      assert.ok(there.score >= 0 && there.score <= 1);
    }),
    { seed: 1, numRuns: 400 },
  );
});

test('a name is the same as itself', () => {
  const letters = [...'абвгдежзійклмнопрстуўхчшюяABCDEFGHIJKLMNOPRSTUVWXYZabcdefghijklmnoprstuvwxyzšžčłŭ'];
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((signs) => signs.join(''));
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(name, fc.constantFrom(...FORMS)), (written) => {
      const { verdict, score } = compareNames(written, written);
      assert.equal(verdict, 'same');
      assert.ok(score > 0.9);
    }),
    { seed: 1 },
  );
});

test('a name without a letter is nobody', () => {
  for (const nothing of ['', ' ', '—', '123', '()', '’']) {
    assert.equal(compareNames(nothing, nothing).verdict, 'different', JSON.stringify(nothing));
    assert.equal(compareNames(nothing, 'Mikola Statkevich').verdict, 'different');
  }
});
