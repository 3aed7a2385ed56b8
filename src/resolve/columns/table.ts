/**
 * Records as columns of numbers: what is compared, counted and blocked. Made once; fit to be shared between threads. Records stand in
 * an order of their own, so that nothing that follows hangs on the order in which they came: first a fair sample, by the hash of their
 * ids; then the others by how their names sound, so that what is compared lies side by side in memory.
 */
import type { Sex } from '../../claim/sex.ts';
import { sexReader } from '../../claim/sex.ts';
import { hashOfText } from '../hash.ts';
import type { Cells } from '../record.ts';
import { skeletonText } from '../skeleton.ts';
import type { Dates } from './dates.ts';
import { datesOf } from './dates.ts';
import type { Column, Gathered } from './gathered.ts';
import { gathered } from './gathered.ts';
import { placesOf } from './places.ts';
import type { PlainTexts } from './plain-texts.ts';
import { plainTextsOf } from './plain-texts.ts';
import { orderByKey } from './radix.ts';
import type { Sets } from './sets.ts';
import { setsOf } from './sets.ts';
import type { Part, Words } from './words.ts';
import {
  carriedOfWords,
  hasName,
  INITIAL,
  joinWords,
  nearSkeletons,
  readsAsGiven,
  skeletonOf,
  withGuesses,
  wordsOf,
} from './words.ts';

/** In a table a man is 0, a woman 1; what is not told is -1. */
const SEX_LEVELS: readonly Sex[] = ['m', 'f'];

/** A column by record: the number of a value, -1 where nothing is told. */
export interface Table {
  readonly size: number;
  /** Where each record stood among those that came in. */
  readonly came: Int32Array;
  readonly source: Int32Array;
  readonly given: Int32Array;
  readonly patronymic: Int32Array;
  readonly surname: Int32Array;
  /** 0 man, 1 woman. */
  readonly sex: Int32Array;
  readonly birth: Int32Array;
  readonly detained: Int32Array;
  /** The name of a place as written; `onePlace` puts names of one place together. */
  readonly place: Int32Array;
  readonly occupation: Int32Array;
  readonly articles: Int32Array;
  readonly others: readonly Int32Array[];
  readonly words: Readonly<Record<'given' | 'patronymic' | 'surname' | 'place', Words>>;
  /** What comparing takes of each surname. */
  readonly surnames: Int32Array;
  readonly onePlace: Int32Array;
  readonly births: Dates;
  readonly detentions: Dates;
  readonly articleSets: Sets;
  readonly occupationSets: Sets;
  readonly otherTexts: readonly PlainTexts[];
  /** Of each distinct text a hash of the text itself. */
  readonly hashes: {
    readonly place: Int32Array;
    readonly others: readonly Int32Array[];
  };
}

/** What a table was made of, for those who name things: never needed to compare. */
export interface Texts {
  /** By record of the table. */
  readonly ids: readonly string[];
  readonly sources: readonly string[];
  readonly places: readonly string[];
  readonly articles: readonly string[];
  readonly occupations: readonly string[];
  readonly given: readonly string[];
  readonly patronymics: readonly string[];
  readonly surnames: readonly string[];
  readonly births: readonly string[];
  readonly detentions: readonly string[];
  readonly others: readonly (readonly string[])[];
}

export interface Tabled {
  readonly table: Table;
  readonly texts: Texts;
  /** An id that two records have, and where they stood among those that came in; null where each has its own. */
  readonly sameId: { readonly id: string; readonly came: readonly number[] } | null;
}

export type Named = Readonly<Record<'given' | 'patronymic' | 'surname' | 'place', Words>>;

/** The whole of a table's making, on this thread. */
export function tableOf(rows: Iterable<Cells>): Tabled {
  const all = gathered(rows);
  const read = (column: Column, part: Part): Words => wordsOf(column.texts, part);
  const { given, patronymic, surname, place } = all.columns;
  return tabled(all, {
    given: read(given, 'given'),
    patronymic: read(patronymic, 'patronymic'),
    surname: read(surname, 'family'),
    place: read(place, 'place'),
  });
}

/** The table of rows whose columns of names were read already: in pieces, on other threads, joined. */
export function tabled({ ids, columns, others }: Gathered, named: Named): Tabled {
  const mended = inTheirColumns(columns.given, columns.surname, named);
  const byId = orderOf(ids);
  const came = likeNamesTogether(byId, mended);
  const put = (values: Int32Array): Int32Array => {
    const out = new Int32Array(values.length);
    for (let at = 0; at < came.length; at++) out[at] = values[came[at] ?? 0] ?? -1;
    return out;
  };
  const hashes = (texts: readonly string[]): Int32Array => Int32Array.from(texts, (text) => hashOfText(text));
  const low = others.map(({ texts }) => texts.map((text) => text.toLowerCase()));
  const sexes = columns.sex.texts.map(sexReader(columns.sex.texts));
  const births = datesOf(columns.birth.texts);
  const detentions = datesOf(columns.detained.texts);
  /** A date that could not be read is not told. */
  const dated = (values: Int32Array, { first }: Dates): Int32Array =>
    values.map((date) => (date >= 0 && first[date] !== first[date + 1] ? date : -1));
  const table: Table = {
    size: came.length,
    came,
    source: put(columns.source.values),
    given: put(mended.given.values),
    patronymic: put(columns.patronymic.values),
    surname: put(mended.surname.values),
    sex: put(columns.sex.values).map((text) => SEX_LEVELS.indexOf(sexes[text] ?? '')),
    birth: dated(put(columns.birth.values), births),
    detained: dated(put(columns.detained.values), detentions),
    place: put(columns.place.values),
    occupation: put(columns.occupation.values),
    articles: put(columns.articles.values),
    others: others.map(({ values }) => put(values)),
    words: {
      given: withGuesses(mended.words.given, rowsOf(mended.given)),
      patronymic: withGuesses(named.patronymic, rowsOf(columns.patronymic)),
      surname: mended.words.surname,
      place: named.place,
    },
    surnames: carriedOfWords(mended.words.surname),
    onePlace: placesOf(columns.place.texts, named.place, rowsOf(columns.place)),
    births,
    detentions,
    articleSets: setsOf(columns.articles.texts),
    occupationSets: setsOf(columns.occupation.texts.map((text) => text.toLowerCase())),
    otherTexts: low.map(plainTextsOf),
    hashes: {
      place: hashes(columns.place.texts),
      others: low.map(hashes),
    },
  };
  const texts: Texts = {
    ids: Array.from(came, (at) => ids[at] ?? ''),
    sources: columns.source.texts,
    places: columns.place.texts,
    articles: columns.articles.texts,
    occupations: columns.occupation.texts,
    given: mended.given.texts,
    patronymics: columns.patronymic.texts,
    surnames: mended.surname.texts,
    births: columns.birth.texts,
    detentions: columns.detained.texts,
    others: others.map((column) => column.texts),
  };
  return { table, texts, sameId: sameIdOf(ids, byId) };
}

/** Records by the hash of their ids; of two with one hash, by the id itself. */
function orderOf(ids: readonly string[]): Int32Array {
  const keys = Uint32Array.from(ids, (id) => hashOfText(id));
  const order = Int32Array.from(orderByKey(keys));
  const idAt = (at: number): string => ids[order[at] ?? 0] ?? '';
  const keyAt = (at: number): number => keys[order[at] ?? 0] ?? 0;
  for (let at = 1; at < order.length; at++) {
    for (let back = at; back > 0 && keyAt(back) === keyAt(back - 1) && idAt(back) < idAt(back - 1); back--)
      [order[back], order[back - 1]] = [order[back - 1] ?? 0, order[back] ?? 0];
  }
  return order;
}

/** Records that are enough to learn from. They stand first. */
export const SAMPLE = 5000;

/** Behind the sample, records by the skeletons of their surnames, then of their given names. */
function likeNamesTogether(byId: Int32Array, { given, surname, words }: Mended): Int32Array {
  const order = byId.slice();
  const rest = order.subarray(SAMPLE);
  for (const [column, own] of [
    [given, words.given],
    [surname, words.surname],
  ] as const) {
    const numbers = Uint32Array.from(column.texts, (_, word) => numberOf(skeletonOf(own, word)));
    const before = rest.slice();
    const keys = Uint32Array.from(before, (row) => numbers[column.values[row] as number] ?? 0);
    orderByKey(keys).forEach((place, at) => {
      rest[at] = before[place] as number;
    });
  }
  return order;
}

/** The first nine classes of a skeleton as the figures of a number. */
function numberOf(skeleton: Uint8Array): number {
  let number = 0;
  for (let at = 0; at < 9; at++) number = 10 * number + (skeleton[at] ?? 0);
  return number;
}

function sameIdOf(ids: readonly string[], byId: Int32Array): Tabled['sameId'] {
  for (let at = 1; at < byId.length; at++) {
    const [one, two] = [byId[at - 1] as number, byId[at] as number];
    const id = ids[one] as string;
    if (id === ids[two]) return { id, came: [Math.min(one, two), Math.max(one, two)] };
  }
  return null;
}

interface Mended {
  readonly given: Column;
  readonly surname: Column;
  readonly words: { readonly given: Words; readonly surname: Words };
}

/**
 * A given name in the column of surnames, beside something that is none, stood in the wrong column; unless the other rows say that
 * both are where they belong (Gerhard Ernst).
 */
function inTheirColumns(given: Column, surname: Column, named: Named): Mended {
  const swapped: number[] = [];
  const asGiven = skeletonCounts(given, named.given);
  const asSurname = skeletonCounts(surname, named.surname);
  const mayBeGiven = remembered((word: number) => readsAsGiven(surname.texts[word] ?? ''));
  given.values.forEach((word, row) => {
    const other = surname.values[row] ?? -1;
    if (word < 0 || other < 0 || hasName(named.given, word)) return;
    if ((named.given.flags[word] ?? 0) & INITIAL) return;
    const first = likeElsewhere(asGiven, asSurname, nearSkeletons(named.given, word));
    const last = likeElsewhere(asSurname, asGiven, nearSkeletons(named.surname, other));
    if (first.across * last.across >= first.here * last.here && mayBeGiven(other)) swapped.push(row);
  });
  if (swapped.length === 0) return { given, surname, words: named };
  const exchange = (column: Column, words: Words, from: Column, part: Part): { column: Column; words: Words } => {
    const coming = swapped.map((row) => from.texts[from.values[row] as number] as string);
    const numbers = new Map<string, number>(coming.map((text) => [text, -1]));
    column.texts.forEach((text, at) => {
      if (numbers.has(text)) numbers.set(text, at);
    });
    const texts = [...column.texts];
    for (const [text, number] of numbers) if (number < 0) numbers.set(text, texts.push(text) - 1);
    const values = column.values.slice();
    swapped.forEach((row, at) => {
      values[row] = numbers.get(coming[at] as string) as number;
    });
    const more = wordsOf(texts.slice(column.texts.length), part);
    return { column: { values, texts }, words: joinWords([words, more]) };
  };
  const newGiven = exchange(given, named.given, surname, 'given');
  const newSurname = exchange(surname, named.surname, given, 'family');
  return {
    given: newGiven.column,
    surname: newSurname.column,
    words: { given: newGiven.words, surname: newSurname.words },
  };
}

function remembered(find: (word: number) => boolean): (word: number) => boolean {
  const found = new Map<number, boolean>();
  return (word) => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const now = find(word);
    found.set(word, now);
    return now;
  };
}

/** How many rows have each text. */
function rowsOf({ values, texts }: Column): Int32Array {
  const rows = new Int32Array(texts.length);
  for (const text of values) if (text >= 0) rows[text] = (rows[text] ?? 0) + 1;
  return rows;
}

/** Rows by the skeleton of their word. */
function skeletonCounts(column: Column, words: Words): Map<string, number> {
  const counts = new Map<string, number>();
  rowsOf(column).forEach((count, word) => {
    const skeleton = skeletonText(skeletonOf(words, word));
    counts.set(skeleton, (counts.get(skeleton) ?? 0) + count);
  });
  return counts;
}

/**
 * Of all other rows, how many have a word like this one here, in its own column, and how many across, in the other; never none. By the
 * whole skeleton, `skeletons[0]`, where any row has it, else with a class left out.
 */
function likeElsewhere(
  own: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  [whole = '', ...near]: readonly string[],
): { here: number; across: number } {
  const [here, across] = [(own.get(whole) ?? 0) - 1, other.get(whole) ?? 0];
  if (here + across > 0) return { here: here + 0.5, across: across + 0.5 };
  const most = (counts: ReadonlyMap<string, number>): number =>
    near.reduce((found, skeleton) => Math.max(found, counts.get(skeleton) ?? 0), 0);
  return { here: most(own) + 0.5, across: most(other) + 0.5 };
}
