import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, parseName, romanise, SCHEMES, scoreNames, verdictOf } from '../../src/names/index.ts';

const SURNAMES =
  'Статкевич Кравчук Ахмедов Гарсия Новак Шульц Перейра Бондаренко Лисовский Орлов Тейлор Мирзоев Щербина Жук'.split(
    ' ',
  );
const MEN = 'Николай Рустам Карлос Томаш Павел Степан Юсуф Андрей Эмиль Виктор'.split(' ');
const MIDDLES = 'Антон Иосиф Мартин Адам'.split(' ');
const FATHERS = 'Викторович Андреевич Павлович Рустамович Иванович'.split(' ');

const person = fc.record({ given: fc.constantFrom(...MEN), family: fc.constantFrom(...SURNAMES) });
/** A name in Cyrillic or in one of the romanisations of Russian. */
const written = (text: string, scheme: string | undefined): string => (scheme ? romanise(text, 'ru', scheme) : text);
const scheme = fc.constantFrom(undefined, ...Object.keys(SCHEMES.ru).filter((name) => !name.startsWith('press-')));
const ROUNDING = 1e-9;

test('a part that both tell and that is equal lowers no score', () => {
  fc.assert(
    fc.property(
      person,
      person,
      scheme,
      scheme,
      fc.constantFrom(...FATHERS),
      fc.constantFrom(...MIDDLES),
      (one, two, a, b, father, middle) => {
        const score = (add: (name: { given: string; family: string }) => string): number =>
          scoreNames(written(add(one), a), written(add(two), b));
        const bare = score(({ given, family }) => `${given} ${family}`);
        const withFather = score(({ given, family }) => `${given} ${father} ${family}`);
        const withMiddle = score(({ given, family }) => `${given} ${middle} ${family}`);
        assert.ok(withFather >= bare - ROUNDING, `${father}: ${withFather} < ${bare}`);
        assert.ok(withMiddle >= bare - ROUNDING, `${middle}: ${withMiddle} < ${bare}`);
        const family = score((name) => name.family);
        if (one.given === two.given) assert.ok(bare >= family - ROUNDING, `${one.given}: ${bare} < ${family}`);
      },
    ),
    { seed: 7, numRuns: 600 },
  );
});

test('a part that only one tells changes nothing', () => {
  fc.assert(
    fc.property(person, person, scheme, scheme, fc.constantFrom(...FATHERS), (one, two, a, b, father) => {
      const left = written(`${one.given} ${one.family}`, a);
      const right = written(`${two.given} ${two.family}`, b);
      if (left === right) return;
      const more = written(`${one.given} ${father} ${one.family}`, a);
      assert.equal(scoreNames(more, right), scoreNames(left, right), `${more} | ${right}`);
    }),
    { seed: 7, numRuns: 600 },
  );
});

const LANGUAGES = ['be', 'ru', 'uk'] as const;
const ROWS = readFileSync(join(import.meta.dirname, 'fixtures/romanisation.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'));

/** Passports write Клеёнкина as Kleenkina: a whole syllable is gone. */
const LOST = 'Клеёнкина';

for (const language of LANGUAGES) {
  test(`whatever two schemes write of one ${language} name compares as the same`, () => {
    const originals = new Set(
      ROWS.filter(([original = '', of]) => of === language && original !== LOST).map(([original = '']) => original),
    );
    const apart: string[] = [];
    for (const original of originals) {
      const forms = Object.keys(SCHEMES[language]).map((name) => ({
        name: parseName(romanise(original, language, name)),
        isPress: name.startsWith('press-'),
      }));
      const all = [{ name: parseName(original), isPress: false }, ...forms];
      for (const [i, one] of all.entries()) {
        for (const two of all.slice(i + 1)) {
          const score = scoreNames(one.name, two.name);
          const verdict = verdictOf(score);
          // A newspaper's habit loses what it was (S for З, Sch for Ж and Щ): of one bare word no more can be asked.
          const enough = one.isPress || two.isPress ? verdict !== 'different' : verdict === 'same';
          if (!enough) apart.push(`${one.name.written} | ${two.name.written} ${score.toFixed(2)}`);
        }
      }
    }
    assert.deepEqual(apart, []);
  });
}

test('whatever two schemes write of a whole made name compares as the same', () => {
  fc.assert(
    fc.property(person, fc.constantFrom(...FATHERS), (one, father) => {
      const name = `${one.given} ${father} ${one.family}`;
      const forms = Object.keys(SCHEMES.ru).map((habit) => romanise(name, 'ru', habit));
      for (const form of forms) {
        for (const other of [name, ...forms]) {
          const { verdict, score } = compareNames(form, other);
          assert.equal(verdict, 'same', `${form} | ${other} ${score}`);
        }
      }
    }),
    { seed: 7, numRuns: 60 },
  );
});
