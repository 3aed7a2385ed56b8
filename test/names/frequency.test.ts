import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames, countNames } from '../../src/names/index.ts';

test('a rare name that agrees weighs more than a common one, and the reason says so', () => {
  const common = compareNames('Иван Смирнов', 'Ivan Smirnov');
  const rare = compareNames('Иван Хакалотович', 'Ivan Khakalotovich');
  assert.ok(rare.score > common.score);
  const of = ({ reasons }: typeof common) => reasons.find(({ part }) => part === 'family');
  assert.equal(of(common)?.rarity, 'common');
  assert.match(of(common)?.because ?? '', /common name/);
  assert.equal(of(rare)?.rarity, 'rare');
});

test('a register’s own counts take the place of those that ship', () => {
  const own = countNames([...Array.from({ length: 40 }, () => 'Anna Khakalotovich'), 'Иван Смирнов']);
  const usual = compareNames('Olga Khakalotovich', 'Ольга Хакалотович');
  const here = compareNames('Olga Khakalotovich', 'Ольга Хакалотович', { frequency: own });
  assert.ok(here.score < usual.score);
  assert.equal(here.verdict, 'same');
});
