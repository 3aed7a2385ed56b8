import assert from 'node:assert/strict';
import test from 'node:test';
import { sexOf, sexReader } from '../../src/claim/sex.ts';

test('a letter is read by the letters beside it', () => {
  const read = (column: string[]): string => column.map(sexReader(column)).join('');
  assert.equal(read(['M', 'F']), 'mf');
  assert.equal(read(['V', 'M']), 'mf', 'vyras, moteris');
  assert.equal(read(['H', 'M']), 'mf', 'hombre, mujer');
  assert.equal(read(['м.', 'Ж.']), 'mf');
});

test('words are read in the languages of the lists', () => {
  const men = ['чоловік', 'мужчына', 'mężczyzna', 'männlich', 'hombre', 'vyras'];
  const women = ['жінка', 'жанчына', 'kobieta', 'weiblich', 'mujer', 'moteris', 'femme'];
  assert.deepEqual(
    men.map(sexReader(men)),
    men.map(() => 'm'),
  );
  assert.deepEqual(
    women.map(sexReader(women)),
    women.map(() => 'f'),
  );
  assert.equal(sexReader([])('motorist'), '');
});

test('of one person neither is told where both are', () => {
  assert.equal(sexOf(['f', 'женщина']), 'f');
  assert.equal(sexOf(['f', 'male']), '');
  assert.equal(sexOf(['', '?']), '');
});
