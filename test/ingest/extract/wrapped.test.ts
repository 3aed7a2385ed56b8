/** Paragraphs broken into lines: read as one, quoted as printed. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { handReadingSchema, type ReadEvent } from '../../../src/claim/reading.ts';
import { plainValue } from '../../../src/claim/values.ts';
import { draftsOf } from '../../../src/ingest/drafts.ts';
import { extract } from '../../../src/ingest/extract/extract.ts';
import { unwrapped } from '../../../src/ingest/extract/wrapped.ts';
import { extractDocument } from '../../../src/ingest/extract-document.ts';

/** As a mail program breaks lines: where the next word no longer fits. */
function wrapped(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const word = fc.stringMatching(/^[a-zčłі]{1,9}$/);
const sentence = fc
  .array(word, { minLength: 4, maxLength: 30 })
  .map((words) => `${words.join(' ').replace(/^./u, (letter) => letter.toUpperCase())}.`);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 6 }).map((sentences) => sentences.join(' '));

test('paragraphs that were wrapped are whole again, and every offset leads to its character', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 50, max: 110 }),
      (all, width) => {
        const printed = all.map((one) => wrapped(one, width)).join('\n\n');
        const whole = unwrapped(printed);
        // A paragraph whose every line begins a sentence may be a list: it is left alone.
        for (const one of all) {
          const lines = wrapped(one, width).split('\n');
          const isPlain = lines.slice(1).some((line, i) => /^\p{Ll}/u.test(line) && !/[.]$/u.test(lines[i] ?? ''));
          assert.ok(!isPlain || whole?.text.includes(one), one);
        }
        if (!whole) return;
        assert.equal(whole.at.length, whole.text.length + 1);
        for (const [i, letter] of [...whole.text].entries())
          assert.ok(letter === printed[whole.at[i] ?? -1] || (letter === ' ' && printed[whole.at[i] ?? -1] === '\n'));
      },
    ),
  );
});

test('lists, verses, addresses and texts of one line a paragraph are left as they are', () => {
  for (const text of [
    'Ales Bialiatski\nMaria Kalesnikava\nViktar Babaryka\nMikalai Statkevich',
    'Freed on Thursday:\n- Anna Nowak, journalist\n- Jan Kowalski, teacher\n- Ivan Petrov, poet',
    'Press release\nMinsk, 12 September 2025\nFor immediate release',
    `${'The authorities released 52 people. '.repeat(8)}\n${'They were taken to the border and crossed it. '.repeat(9)}`,
    'name\tborn\tarrested\nAnna Nowak\t1975\tMay 2021\nJan Kowalski\t1980\tJune 2022',
  ])
    assert.equal(unwrapped(text), null, text);
});

test('a word cut by a hyphen is whole, one that is written with a hyphen keeps it', () => {
  const whole = unwrapped(
    'The prime-minister said that the president had released fifty-two pri-\nsoners on Thursday, after talks with several envoys, and that the prime-\nminister thanked him for it in a short statement.',
  );
  assert.match(whole?.text ?? '', /fifty-two prisoners on Thursday, .* that the prime-minister thanked/);
});

test('a wrapped text says what it says on one line a paragraph, in the words as printed', () => {
  const folder = join(import.meta.dirname, '../../../eval/articles');
  const told = ({ type, modality, date, quantity, participants }: ReadEvent): unknown => ({
    type,
    modality,
    date: date?.edtf,
    quantity: quantity?.value,
    participants,
  });
  const files = readdirSync(folder).filter((file) => /\.(en|ru)\.txt$/.test(file));
  let [same, all] = [0, 0];
  for (const file of files.filter((_, i) => i % 7 === 0)) {
    const [, head = '', text = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    const context = {
      id: file,
      language: /^language: *"?([\w-]+)/mu.exec(head)?.[1] ?? 'en',
      published: /^published: *"?([\d-]+)/mu.exec(head)?.[1] ?? '',
    };
    const printed = text
      .split('\n')
      .map((line) => wrapped(line, 76))
      .join('\n\n');
    const flat = extract(text, context).events.map((event) => JSON.stringify(told(event)));
    const read = extract(printed, context).events;
    for (const { span } of read) assert.equal(printed.slice(span.start, span.end), span.quote);
    const lines = read.map((event) => JSON.stringify(told(event)));
    all += flat.length;
    same += flat.filter((line) => lines.includes(line)).length;
  }
  assert.ok(all > 50 && same / all > 0.97, `${same} of ${all}`);
});

test('what is drafted from a wrapped text points to its own words, over the end of a line too', async () => {
  const text = wrapped(
    'On 11 September 2025 the authorities released Anna Nowak-Petrenko, a journalist, and 51 other prisoners, who were taken to the border.',
    62,
  );
  assert.match(text, /Anna\nNowak/);
  const reading = await extractDocument({ text, meta: {} }, 'list.txt', { published: '2025-09-12', language: 'en' });
  const claims = draftsOf(handReadingSchema.parse(reading), text).flatMap(({ mentions }) =>
    mentions.flatMap(({ claims }) => claims),
  );
  const name = claims.find(({ property, value }) => property === 'name' && plainValue(value).startsWith('Anna'));
  assert.equal(name && plainValue(name.value), 'Anna Nowak-Petrenko');
  assert.ok(name?.locator.kind === 'span' && name.locator.own);
  assert.equal(name.locator.quote, 'Anna\nNowak-Petrenko');
  for (const { locator } of claims)
    if (locator.kind === 'span') assert.equal(text.slice(locator.start, locator.end), locator.quote);
});

test('the language of a wrapped paragraph is told from the whole of it', async () => {
  const text = wrapped(
    'W czwartek 11 września 2025 roku władze uwolniły 52 więźniów politycznych, poinformowała ambasada, a czternastu z nich było cudzoziemcami.',
    60,
  );
  const { events, language } = await extractDocument({ text, meta: {} }, 'list.txt', { published: '2025-09-12' });
  assert.equal(language, 'pl');
  assert.equal(events.find(({ type }) => type === 'release')?.quantity?.value, 52);
});
