import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, LOCALES, ROOT_LOCALE, WRITTEN_AS } from '../../src/pages/messages/catalogue.ts';
import { EN } from '../../src/pages/messages/en.ts';

const source = globSync(['src/pages/**/*.ts', 'src/web/api/*.ts', 'src/web/site/*.ts'])
  .filter((file) => !/\/messages\/(en|be|ru)\b/.test(file))
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

type MessageFormatElement = ReturnType<IntlMessageFormat['getAst']>[number];
/** What the parser calls the parts of a message (`TYPE` of its own package, which is not ours to import). */
const TYPE = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 } as const;

type Catalogue = Readonly<Record<string, { readonly text: string }>>;
const astOf = (text: string, locale: (typeof LOCALES)[number]): MessageFormatElement[] =>
  new IntlMessageFormat(text, WRITTEN_AS[locale]).getAst();

function* parts(ast: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const part of ast) {
    yield part;
    if (part.type === TYPE.tag) yield* parts(part.children);
    if (part.type === TYPE.plural || part.type === TYPE.select)
      for (const { value } of Object.values(part.options)) yield* parts(value);
  }
}

/** What fills a message, and its tags: `{n}`, `<b>`. */
const filledBy = (ast: readonly MessageFormatElement[]): string[] =>
  [
    ...new Set(
      [...parts(ast)].flatMap((part) =>
        part.type === TYPE.literal || part.type === TYPE.pound
          ? []
          : [part.type === TYPE.tag ? `<${part.value}>` : `{${part.value}}`],
      ),
    ),
  ].sort();

test('every language has the same messages, filled by the same values and tags', () => {
  for (const locale of LOCALES) {
    const catalogue: Catalogue = CATALOGUES[locale];
    assert.deepEqual(Object.keys(catalogue).sort(), [...keys].sort(), locale);
    for (const [key, { text }] of Object.entries(EN))
      assert.deepEqual(
        filledBy(astOf(catalogue[key]?.text ?? '', locale)),
        filledBy(astOf(text, 'en')),
        `${locale} ${key}`,
      );
  }
});

test('a message that turns on a number has words for every form of number that its language has', () => {
  for (const locale of LOCALES) {
    const forms = new Intl.PluralRules(WRITTEN_AS[locale]).resolvedOptions().pluralCategories;
    for (const [key, { text }] of Object.entries<{ readonly text: string }>(CATALOGUES[locale]))
      for (const part of parts(astOf(text, locale))) {
        if (part.type !== TYPE.plural) continue;
        // Words that no number changes have the last form alone.
        const named = Object.keys(part.options).filter((form) => !form.startsWith('='));
        assert.deepEqual(
          named.length === 1 ? named : named.sort(),
          named.length === 1 ? ['other'] : [...forms].sort(),
          `${locale} ${key}`,
        );
      }
  }
});

test('no message of another language is left in English: none has a Latin word but names and what is typed as it is', () => {
  const AS_IT_IS =
    /\b(?:Rollcall|rollcall (?:serve --edition|verify) FILE|SQLite|Atom|JSON|json|CSV|EDTF|Data Package|W3C|index|OpenRefine|Reconcile|Start reconciling|Add standard service|actual|planned|proposed|denied|uncertain|held|perhaps_held|pardoned|refused|perhaps_returned|out|died|not_told|be|ru)\b/g;
  for (const locale of LOCALES) {
    if (locale === 'en') continue;
    for (const [key, { text }] of Object.entries<{ readonly text: string }>(CATALOGUES[locale])) {
      const words = [...parts(astOf(text, locale))].flatMap((part) => (part.type === TYPE.literal ? [part.value] : []));
      assert.doesNotMatch(words.join(' ').replaceAll(AS_IT_IS, ''), /\p{Script=Latin}/u, `${locale} ${key}`);
    }
  }
});

test('messages use typographic quotes and apostrophes: a plain apostrophe is syntax in ICU', () => {
  for (const locale of LOCALES)
    for (const [key, { text }] of Object.entries(CATALOGUES[locale])) {
      assert.doesNotMatch(text, /['"]/, key);
      if (locale !== 'en') assert.doesNotMatch(text, /[“”]/, `${locale} ${key}`);
    }
});

test('every page can be read in every language, each called by its own name', () => {
  const names = LOCALES.map((locale) => CATALOGUES[locale]['frame.language'].text);
  assert.deepEqual(names, ['English', 'Беларуская', 'Русский']);
  assert.equal(ROOT_LOCALE, 'en');
});
