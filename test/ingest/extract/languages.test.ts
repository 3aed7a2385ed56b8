/** What every language keeps to, on the texts of the evaluation and on soups of their words. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readingSchema } from '../../../src/claim/reading.ts';
import { extract } from '../../../src/ingest/extract/extract.ts';
import { LANGUAGES, tagOf } from '../../../src/ingest/extract/languages.ts';
import { assertExact } from './exact.ts';

const FOLDER = new URL('../../../eval/articles/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const [, language = ''] = /\.([a-z]{2}(?:-latn)?)\.txt$/u.exec(name) ?? [];
    const raw = readFileSync(new URL(name, FOLDER), 'utf8');
    const text = raw.slice(raw.indexOf('\n---\n', 3) + 5);
    return { name, language: tagOf(language, text), text };
  });

for (const language of LANGUAGES) {
  const own = texts.filter((text) => text.language === language).slice(0, 5);
  const soup = [...new Set(own.flatMap(({ text }) => text.split(/\s+/u)))];
  const read = (text: string) => extract(text, { id: 't', language, published: '2025-09-30' });

  test(`${language}: texts of the evaluation are read with every place exact, and most say something`, () => {
    for (const { name, text } of own) {
      const out = read(text);
      assertExact(text, out);
      assert.ok(out.events.length > 2, `${name}: ${out.events.length} events`);
    }
  });

  test(`${language}: no soup of words or signs throws, and every place in it is exact`, {
    skip: soup.length === 0,
  }, () => {
    const words = fc.array(fc.constantFrom(...soup, '\n', '\u00a0', '(', '”'), { maxLength: 60 });
    const any = fc.oneof(
      words.map((list) => list.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(any, (text) => {
        const out = read(text);
        assertExact(text, out);
        assert.ok(readingSchema.safeParse(out).success);
      }),
      { numRuns: 12 },
    );
  });
}
