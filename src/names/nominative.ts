// A name in the case a sentence put it in, given back in the nominative: "Ксенію Луцкіну" is Ксенія Луцкіна.
import { fold } from './fold.ts';
import { givenReadings, isGivenForm } from './given-names.ts';
import { scriptOf } from './script.ts';
import { MAN, WOMAN } from './tables/endings.ts';
import { BELARUSIAN, BELARUSIAN_LATIN, type CaseEndings, POLISH, RUSSIAN, UKRAINIAN } from './tables/nominative.ts';

/** One way to bring a word to the nominative: for whose name, out of which case. */
interface Way {
  readonly sex: number;
  /** A letter, N where the word stands in it already. */
  readonly of: string;
  readonly text: string;
}

interface Rows {
  readonly given: readonly Row[];
  readonly man: readonly Row[];
  readonly woman: readonly Row[];
  readonly endings: CaseEndings;
}

interface Row {
  readonly cases: string;
  readonly from: string;
  readonly to: string;
}

const CASES = 'GDAIL';
const TABLES: Readonly<Record<string, Rows>> = {
  'be cyrillic': rowsOf(BELARUSIAN),
  'be latin': rowsOf(BELARUSIAN_LATIN),
  'ru cyrillic': rowsOf(RUSSIAN),
  'uk cyrillic': rowsOf(UKRAINIAN),
  'pl latin': rowsOf(POLISH),
};

/**
 * `written` in the nominative, for a name of two to four words of which one is a given name that the tables know, in a text of
 * `language` (BCP 47: be, ru, uk, pl). Null where it stands in the nominative, where its words would allow two answers ("Александра
 * Козлова" may be she, or of him), or where nothing certain can be said.
 */
export function nominative(written: string, language: string): string | null {
  const words = written.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => NAME_WORD.test(word))) return null;
  const rows = TABLES[`${language.split('-')[0]} ${scriptOf(words[0] ?? '')}`];
  // A name of another language's letters is inflected by its rules, if at all.
  if (!rows || rows.endings.foreign.test(written)) return null;
  for (const at of [0, words.length - 1]) {
    const given = waysOfGiven(words[at] ?? '', rows);
    if (given.length === 0) continue;
    const answers = new Set<string>();
    for (const way of given) {
      const whole = words.map((word, i) => (i === at ? way.text : ofFamily(word, way, rows)));
      if (whole.every((word) => word !== null)) answers.add(whole.join(' '));
    }
    const [answer] = answers;
    return answers.size === 1 && answer !== undefined && answer !== written && !OPEN_END.test(answer) ? answer : null;
  }
  return null;
}

const NAME_WORD = /^\p{Lu}[\p{Ll}’'ʼ]+(?:-\p{Lu}?[\p{Ll}’'ʼ]+)*$/u;

/** No surname ends in an apostrophe, nor in these vowels. */
const OPEN_END = /[’'ʼ]$|у[ая](?= |$)/u;

/** A reading less like the word than this is another name; of two, one so much less like it than the other is none. */
const KNOWN = 0.97;
const SLACK = 0.005;

function waysOfGiven(word: string, rows: Rows): Way[] {
  const readings = givenReadings(fold(word).sounds);
  const standing = readings.filter((reading) => !reading.oblique && reading.alike >= KNOWN);
  const ways = new Map<string, Way & { readonly alike: number }>();
  const whole = rows.given.filter((row) => row.from === word.toLowerCase());
  if (whole.length > 0)
    return whole.flatMap((row) => {
      const text = ended(word, row) ?? word;
      const sexes = new Set(givenReadings(fold(text).sounds).flatMap(({ sex, oblique }) => (oblique ? [] : [sex])));
      return [...row.cases].flatMap((of) => [...sexes].map((sex) => ({ sex, of, text })));
    });
  for (const row of rows.given) {
    const text = ended(word, row);
    if (text === null) continue;
    const { sounds } = fold(text);
    const exact = isGivenForm(text);
    for (const { id, sex, oblique, alike } of readings) {
      const found = givenReadings(sounds).find((r) => r.id === id && r.sex === sex && !r.oblique);
      if (sex === WOMAN && !/[аяa]$/u.test(text)) continue;
      if (!found || found.alike < (oblique ? KNOWN : alike + SLACK)) continue;
      for (const of of row.cases) {
        const key = `${id} ${sex} ${of}`;
        // "Дмитра" is of Дмитро, whom the tables write so, and sounds like Дмитр.
        if (!ways.has(key) || exact) ways.set(key, { sex, of, text, alike: found.alike });
      }
    }
  }
  const best = Math.max(0, ...[...ways.values()].map((way) => way.alike));
  return [
    ...standing.filter(({ alike }) => alike >= best - SLACK).map(({ sex }) => ({ sex, of: 'N', text: word })),
    ...ways.values(),
  ];
}

/** The surname or patronymic beside a given name in a case; null where it can't stand in it. */
function ofFamily(word: string, { sex, of }: Way, rows: Rows): string | null {
  const { unchanged, womans } = rows.endings;
  const small = word.toLowerCase();
  if (of === 'N') {
    if (sex === WOMAN) return womans.test(small) || unchanged.woman.test(small) ? word : null;
    return word;
  }
  if (sex === MAN && WOMANS_ADJECTIVE.test(small)) return null;
  for (const row of sex === MAN ? rows.man : rows.woman) {
    if (!row.cases.includes(of)) continue;
    const text = ended(word, row);
    if (text !== null && !(row.to === '' && FLEETING.test(text))) return text;
  }
  return (sex === MAN ? unchanged.man : unchanged.woman).test(small) ? word : null;
}

/** Two consonants at the end may have lost a vowel between them: Шаронк-а is of Шаронак. */
const FLEETING = /[бвгґджзйклмнпрстфхцчшщўьbcčćdfghjklłmnńprsšśtŭvwzžźż](?:[кцлнрвkclłnrvw])$/u;
/** No case of a man's surname ends so. */
const WOMANS_ADJECTIVE = /(?:[сцзн]ь?к(?:ая|ою)|ую|юю|uju|uiu|[sc]k(?:aja|aia))$/u;
const VOWEL = /[аеёіоуўыэюяиєїaeiouyąęó]$/u;

/** я stands there and not а. */
const AFTER_SOFT = /[ьыіїи]$/u;

function ended(word: string, { from, to }: Row): string | null {
  const small = word.toLowerCase();
  if (!small.endsWith(from)) return null;
  const stem = word.slice(0, word.length - from.length);
  if (stem === '') return to.charAt(0).toUpperCase() + to.slice(1);
  if (
    stem.length < 2 ||
    (to === 'а' && AFTER_SOFT.test(stem)) ||
    (to === 'ь' && VOWEL.test(stem)) ||
    (to === 'й' && !VOWEL.test(stem))
  )
    return null;
  return stem + to;
}

function rowsOf(endings: CaseEndings): Rows {
  const rows = (text: string): Row[] =>
    text.split(';').flatMap((group) => {
      const [cases = '', ...pairs] = group.trim().split(/\s+/u);
      return pairs.map((pair) => {
        const [from = '', to = ''] = pair.split('>');
        if (![...cases].every((one) => CASES.includes(one)) || from === '')
          throw new Error(`"${group}" is no row of case endings.`);
        return { cases, from, to };
      });
    });
  return { given: rows(endings.given), man: rows(endings.man), woman: rows(endings.woman), endings };
}
