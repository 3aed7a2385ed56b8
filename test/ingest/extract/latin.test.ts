/** Our own Belarusian articles, written over in Latin letters and in the classical spelling: the same is read out of them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Extraction, extract } from '../../../src/ingest/extract/extract.ts';

const FOLDER = new URL('../../../eval/articles/', import.meta.url);
const texts = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.be.txt'))
  .map((file): [string, string] => {
    const [, , ...body] = readFileSync(new URL(file, FOLDER), 'utf8').split(/^---\n/mu);
    return [file, body.join('---\n')];
  });

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гh ґg дd жž зz йj кk лł мm нn оo пp рr сs тt уu ўŭ фf хch цc чč шš ыy эe іi'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const IOTATED: Readonly<Record<string, string>> = { е: 'e', ё: 'o', ю: 'u', я: 'a' };

/** Łacinka as "Naša Niva" prints it: "l" is soft, "ł" hard, softness stands in the vowel or over the letter. */
function latin(text: string): string {
  const small = text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const letter = small.charAt(i);
    const [before, next, after] = [small.charAt(i - 1), small.charAt(i + 1), small.charAt(i + 2)];
    const iotated = IOTATED[letter];
    let written = PLAIN[letter] ?? text.charAt(i);
    if (letter === 'л' && (/[ьяеёюі]/u.test(next) || /л[ьяеёюі]/u.test(next + after))) written = 'l';
    else if (iotated !== undefined)
      written = (before === 'л' ? '' : /[бвгджзкмнпрстфхцчш]/u.test(before) ? 'i' : 'j') + iotated;
    else if (/[сзцн]/u.test(letter) && next === 'ь') written = { с: 'ś', з: 'ź', ц: 'ć', н: 'ń' }[letter] ?? '';
    else if (letter === 'ь') written = '';
    else if (/[’']/u.test(letter) && /\p{L}/u.test(before) && /[яеёюі]/u.test(next)) written = next === 'і' ? 'j' : '';
    const capital = text.charAt(i) !== letter;
    out += capital ? written.slice(0, 1).toUpperCase() + written.slice(1) : written;
  }
  return out;
}

/** The soft signs that the classical spelling writes between soft consonants, and its foreign words. */
const classical = (text: string): string =>
  text
    .replace(/([сзц])(?=(?:[бвмпфлнсзцд]|дз)[іеёюяь])/giu, '$1ь')
    .replaceAll('калоні', 'калёні')
    .replaceAll('прэзідэн', 'прэзыдэн')
    .replaceAll('пазіцы', 'пазыцы')
    .replaceAll('парламент', 'парлямэнт');

const told = ({ events }: Extraction, spell: (text: string) => string): string[] =>
  events.map((e) =>
    [e.type, e.modality, e.quantity?.value, e.date?.edtf, e.source ? spell(e.source.name) : '', spell(e.span.quote)]
      .map(String)
      .join(' | '),
  );

for (const [file, text] of texts)
  test(`${file} tells the same in Latin letters and in the classical spelling`, () => {
    const context = { id: 't', published: '2024-02-20' };
    const usual = extract(text, { ...context, language: 'be' });
    assert.ok(usual.events.length > 0);
    assert.deepEqual(told(extract(latin(text), { ...context, language: 'be-Latn' }), String), told(usual, latin));
    assert.deepEqual(told(extract(classical(text), { ...context, language: 'be' }), String), told(usual, classical));
  });
