// The other way round: what a name in Latin letters may have been in Cyrillic, likeliest first.

import { likeness } from './align.ts';
import { fold, plainLatin } from './fold.ts';
import { givenForms } from './given-names.ts';
import { romanise, SCHEMES } from './romanise.ts';
import { type Reading, readingsOf } from './tables/originals.ts';

export interface Original {
  readonly text: string;
  /** The schemes that would write it just so, marks and case aside. */
  readonly schemes: readonly string[];
}

/** Ties of ALA-LC, and the dots that keep two letters apart. */
const TIES = /[\u0360-\u0362\u0366\ufe20\ufe21·]/gu;
const WORD = /([\p{L}\p{M}'’ʹʺʼ`"”]+)/u;

/** Readings of a beginning that are followed further. */
const BEAM = 60;
const MOST_LETTERS = 40;

/**
 * The Cyrillic originals that `latin` may be of in `language` (be, ru, uk), at most `count`, likeliest first: those that more
 * schemes would write so stand before the rest, a given name of the tables before all. Words are read one by one; anything
 * that is no Latin letter stays.
 *
 * @throws RangeError for another language.
 */
export function originals(latin: string, language: string, count = 10): Original[] {
  const readings = readingsOf(language);
  if (!readings) throw new RangeError(`No originals in "${language}": languages are be, ru, uk.`);
  let found: Original[] = [{ text: '', schemes: allSchemes(language) }];
  for (const piece of latin.replace(TIES, '').normalize('NFC').split(WORD)) {
    const words = /\p{Script=Latin}/u.test(piece)
      ? originalsOfWord(piece, language, readings).slice(0, count)
      : [{ text: piece, schemes: allSchemes(language) }];
    // A pair of words that one scheme wrote comes before a mixture.
    found = found
      .flatMap((head, i) =>
        words.map((tail, j) => ({
          text: head.text + tail.text,
          schemes: head.schemes.filter((scheme) => tail.schemes.includes(scheme)),
          rank: i + j,
        })),
      )
      .sort((a, b) => a.rank - b.rank || b.schemes.length - a.schemes.length)
      .slice(0, count)
      .map(({ text, schemes }) => ({ text, schemes }));
  }
  return found;
}

function allSchemes(language: string): readonly string[] {
  return Object.keys(SCHEMES[language as keyof typeof SCHEMES]);
}

function originalsOfWord(word: string, language: string, readings: readonly Reading[]): Original[] {
  const wanted = bare(word);
  const candidates = new Map(read(word.toLowerCase().slice(0, MOST_LETTERS), language, readings));
  const sounds = fold(word).sounds;
  for (const form of givenForms(sounds)) {
    if (belongsTo(form, language) && likeness(fold(form).sounds, sounds) >= 0.9)
      candidates.set(form.toLowerCase(), GIVEN);
  }
  return [...candidates]
    .map(([text, worth]) => {
      const cased = inCaseOf(text, word);
      const schemes = allSchemes(language).filter((scheme) => bare(romanise(cased, language, scheme)) === wanted);
      return { text: cased, schemes, worth: worth + Math.min(3, schemes.length) * 1.2 };
    })
    .sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1))
    .map(({ text, schemes }) => ({ text, schemes }));
}

/** What a given name of the tables is worth. */
const GIVEN = 4;

/** Every way to read the letters, with its worth, the best few. */
function read(letters: string, language: string, readings: readonly Reading[]): [text: string, worth: number][] {
  const heads: Map<string, number>[] = Array.from({ length: letters.length + 1 }, () => new Map());
  heads[0]?.set('', 0);
  for (let at = 0; at < letters.length; at++) {
    const best = [...(heads[at] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, BEAM);
    const fitting = readings.filter(
      ({ latin, last }) => letters.startsWith(latin, at) && (!last || at + latin.length === letters.length),
    );
    // A letter without a reading loses its mark, then itself.
    const ways = fitting.length > 0 ? fitting : unmarked(letters.charAt(at), readings);
    for (const [head, worth] of best) {
      for (const way of ways) {
        const text = head + way.cyrillic;
        if (!isWellFormed(text, language)) continue;
        const to = heads[at + way.latin.length];
        // A reading of more letters is surer than those of each alone.
        const told = worth + way.worth + 1.5 * (way.latin.length - 1);
        if (to && (to.get(text) ?? Number.NEGATIVE_INFINITY) < told) to.set(text, told);
      }
    }
  }
  return [...(heads[letters.length] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, BEAM);
}

function unmarked(letter: string, readings: readonly Reading[]): readonly Reading[] {
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  const found = readings
    .filter(({ latin, last }) => latin === plain && !last)
    .map((way) => ({ ...way, latin: letter }));
  return found.length > 0 ? found : [{ latin: letter, last: false, cyrillic: '', worth: -3 }];
}

/**
 * What no word of the language has: й or ў after a consonant, ь after a vowel or before a hard one, і or а after й or ы; in
 * Belarusian у between a vowel and a consonant.
 */
function isWellFormed(text: string, language: string): boolean {
  if (/(^|[^аеёіоуыэюяиїє])[ўй](?!о)|^[ьыў]|[аеёіоуыэюяиїєйўь]ь|ь[аыуэ]|й[аеэіыи]|ы[аеоуэіыи]/.test(text)) return false;
  if (language === 'uk') return !/ь[іиеї]/.test(text);
  return !/ь[ои]/.test(text) && !(language === 'be' && /[аеёоыэюяі]у[^аеёіоуыэюя]/.test(text));
}

function belongsTo(form: string, language: string): boolean {
  if (!/^\p{Script=Cyrillic}+$/u.test(form.replace(/['’]/g, ''))) return false;
  if (language === 'be') return !/[ищъї]/i.test(form);
  return language === 'ru' ? !/[іїєўґ']/i.test(form) : !/[ыэъўё]/i.test(form);
}

function inCaseOf(text: string, word: string): string {
  const letters = word.match(/\p{L}/gu) ?? [];
  if (letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase())) return text.toUpperCase();
  const first = letters[0] ?? '';
  return first === first.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

function bare(latin: string): string {
  return plainLatin(
    latin
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}]/gu, ''),
  );
}
