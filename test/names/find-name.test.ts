/** A name is found where it stands, in whatever order, case and ending, and nothing else is taken for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joined, NameFinder, without } from '../../src/names/index.ts';

const found = (finder: NameFinder, text: string, how: 'whole' | 'anywhere' = 'whole'): string[] =>
  finder[how](text).map(({ start, end }) => text.slice(start, end));

test('a name is found in any order, case and ending', () => {
  const finder = new NameFinder(['Мікола Статкевіч', 'Mikalai Statkevich']);
  assert.deepEqual(found(finder, 'Пра Міколу Статкевіча і STATKEVICH, Mikalai.'), [
    'Міколу Статкевіча',
    'STATKEVICH, Mikalai',
  ]);
  assert.deepEqual(found(finder, 'https://example.org/mikalai-statkevich-freed'), ['mikalai-statkevich']);
  assert.deepEqual(found(finder, 'Mikalai Autukhovich met a Statkevich who slept, and Mikalai left.'), []);
  assert.deepEqual(found(finder, 'Статкевіча бачылі', 'anywhere'), ['Статкевіча']);
});

test('a name without spaces is found as it stands', () => {
  assert.deepEqual(found(new NameFinder(['李明哲']), '昨日李明哲获释'), ['李明哲']);
});

test('is a name: itself, inflected or shorter, and no more', () => {
  const finder = new NameFinder(['Zoya Kryvich']);
  for (const name of ['Zoya Kryvich', 'kryvich zoya', 'Zoya Kryvicha']) assert.ok(finder.isName(name), name);
  for (const name of ['Kryvich', 'Friends of Zoya Kryvich', 'Zoya Krama', '']) assert.ok(!finder.isName(name), name);
});

test('every spelling put into a text is found there, and stretches never overlap', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,8}$/);
  fc.assert(
    fc.property(word, word, fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 4 }), (first, last, around) => {
      const name = `${first} ${last}`;
      const text = [...around, name, ...around].join('. ');
      const stretches = new NameFinder([name]).whole(text);
      const at = text.indexOf(name);
      assert.ok(stretches.some(({ start, end }) => start <= at && end >= at + name.length));
      stretches.slice(1).forEach(({ start }, i) => {
        assert.ok(start > (stretches[i]?.end ?? 0));
      });
    }),
  );
});

test('what is kept is cut out of what goes, unit for unit', () => {
  const stretch = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));
  const covers = (list: readonly { start: number; end: number }[], i: number): boolean =>
    list.some(({ start, end }) => i >= start && i < end);
  fc.assert(
    fc.property(fc.array(stretch), fc.array(stretch), (gone, kept) => {
      const left = without(gone, kept);
      assert.deepEqual(left, joined(left));
      for (let i = 0; i < 41; i++) assert.equal(covers(left, i), covers(gone, i) && !covers(kept, i));
    }),
  );
});
