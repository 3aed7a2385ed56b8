import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, LOCALES, WRITTEN_AS } from '../../src/pages/messages/catalogue.ts';
import { EN } from '../../src/pages/messages/en.ts';

const source = globSync(['src/pages/**/*.ts', 'src/web/api/*.ts'])
  .filter((file) => !file.includes('/messages/en'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const keys = Object.keys(EN);

test('every message is asked for by some page, whole or by its group', () => {
  const groups = new Set([...source.matchAll(/`([\w.]+)\.\$\{/g)].map(([, name]) => name));
  const words = new Set([...source.matchAll(/word\('([\w.]+)'/g)].map(([, name]) => name));
  const words2 = new Set(
    [...source.matchAll(/word\(property/g)].length > 0
      ? ['left_as', 'terms', 'ground', 'scope', 'posture', 'topic', 'stage']
      : [],
  );
  const conditional = [...source.matchAll(/`\$\{[^`]*?'([\w.]+)' : '([\w.]+)'\}\.\$\{/g)].flatMap(([, a, b]) => [a, b]);
  const asked = new Set([...groups, ...words, ...words2, ...conditional]);
  const unused = keys.filter((key) => !source.includes(`'${key}'`) && !asked.has(key.slice(0, key.lastIndexOf('.'))));
  assert.deepEqual(unused, []);
});

test('every key that a page names is a message', () => {
  const named = [...source.matchAll(/\b(?:t|rich)\((?:view, )?'([\w.-]+)'/g)].map(([, key]) => key as string);
  assert.ok(named.length > 100);
  assert.deepEqual(
    named.filter((key) => !keys.includes(key)),
    [],
  );
});

test('every message parses, and has a note for its translator', () => {
  for (const locale of LOCALES) {
    for (const [key, { text }] of Object.entries(CATALOGUES[locale])) {
      assert.doesNotThrow(() => new IntlMessageFormat(text, WRITTEN_AS[locale]), key);
      assert.notEqual(text.trim(), '', key);
    }
  }
  for (const [key, { note }] of Object.entries(EN))
    assert.ok(note.length > 15, `${key} needs a note that says where it stands`);
});

test('every language has the same keys and the same values to fill in', () => {
  const values = (text: string): string[] =>
    [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name as string))].sort();
  for (const locale of LOCALES) {
    const catalogue: Readonly<Record<string, { readonly text: string }>> = CATALOGUES[locale];
    assert.deepEqual(Object.keys(catalogue).sort(), [...keys].sort());
    for (const [key, { text }] of Object.entries(EN))
      assert.deepEqual(values(catalogue[key]?.text ?? ''), values(text), `${locale} ${key}`);
  }
});

test('English messages use typographic quotes and apostrophes: a plain apostrophe is syntax in ICU', () => {
  for (const [key, { text }] of Object.entries(EN)) assert.doesNotMatch(text, /['"]/, key);
});
