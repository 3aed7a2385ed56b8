/**
 * The keys of a record: what it shares with every other record of its person, whatever one source misspelt or left out. Hashes of the
 * record's own content, so that records of different tables have the same keys.
 */
import type { Dates } from './columns/dates.ts';
import type { IntColumn } from './columns/int-column.ts';
import type { Lists } from './columns/lists.ts';
import { listsOf } from './columns/lists.ts';
import type { Table } from './columns/table.ts';
import type { Words } from './columns/words.ts';
import { finish, hashOfText, mix } from './hash.ts';

/** Tells every key of one kind that a record has; a key may be told twice. */
export type Keys = (record: number, emit: (key: number) => void) => void;

export interface KindOfKeys {
  readonly keys: Keys;
  /** Blocks of more records than this say too little. */
  readonly most: number;
}

const MOST = 60;
/** For keys that are many and seldom right. */
const HALF = 24;

const SEED = 0x51ed270b;
const key2 = (kind: number, a: number, b: number): number => finish(mix(mix(mix(SEED, kind), a), b)) | 0;
const key3 = (kind: number, a: number, b: number, c: number): number =>
  finish(mix(mix(mix(mix(SEED, kind), a), b), c)) | 0;

/** A year of birth is told by no more than this many days. */
const FEW_YEARS = 3 * 366;

type Values = (record: number, use: (value: number) => void) => void;

/** The kinds of keys that every record is stored under, in memory or in a store. */
export function kindsOfKeys(table: Table): KindOfKeys[] {
  const { words } = table;
  const shapes = shapesOf(words.surname);
  const given = listed(table.given, groupsOf(words.given));
  const father = listed(table.patronymic, groupsOf(words.patronymic));
  const surname = listed(table.surname, shapes.whole);
  const years = listed(table.birth, yearsOf(table.births));
  const bornOn = listed(table.birth, daysOf(table.births));
  const takenOn = listed(table.detained, daysOf(table.detentions));
  const place: Values = (record, use) => {
    const text = table.place[record] as number;
    if (text >= 0) use(table.hashes.place[table.onePlace[text] as number] as number);
  };
  /** With the number of its surname's first two classes, and of its last two. */
  const ends = (record: number, use: (head: number, tail: number) => void): void => {
    const word = table.surname[record] as number;
    if (word < 0) return;
    for (let at = words.surname.firstSkeleton[word] ?? 0; at < (words.surname.firstSkeleton[word + 1] ?? 0); at++)
      use(shapes.head[at] as number, shapes.tail[at] as number);
  };
  /** Days one apart share one of two numbers. */
  const aboutTaken: Values = (record, use) =>
    takenOn(record, (day) => {
      use(day & ~1);
      use(((day + 1) & ~1) | 1);
    });
  const both =
    (kind: number, one: Values, two: Values): Keys =>
    (record, emit) =>
      one(record, (a) => two(record, (b) => emit(key2(kind, a, b))));
  /** A surname by one of its ends, and what else. */
  const endsWith =
    (kind: number, one: Values, two: Values): Keys =>
    (record, emit) =>
      one(record, (a) =>
        two(record, (b) =>
          ends(record, (head, tail) => {
            emit(key3(kind, a, b, head));
            emit(key3(kind + 1, a, b, tail));
          }),
        ),
      );

  /** The surname's skeleton with each class left out: a slip there is met by a slip here. */
  const nearly = listed(table.surname, shapes.nearly);
  const fine: Keys[] = [
    both(1, surname, given),
    both(2, bornOn, given),
    (record, emit) => bornOn(record, (day) => ends(record, (head) => emit(key2(3, day, head)))),
    both(4, surname, years),
    endsWith(5, given, years),
    both(7, aboutTaken, given),
    (record, emit) => aboutTaken(record, (day) => ends(record, (head) => emit(key2(8, day, head)))),
    both(10, father, surname),
    endsWith(11, father, given),
    (record, emit) => father(record, (f) => given(record, (g) => years(record, (year) => emit(key3(13, f, g, year))))),
    both(14, place, surname),
    endsWith(15, place, given),
    ...table.others.map(
      (column, at): Keys =>
        (record, emit) => {
          const text = column[record] as number;
          if (text >= 0) emit(key2(30 + at, table.hashes.others[at]?.[text] as number, 0));
        },
    ),
  ];
  return [
    ...fine.map((keys) => ({ keys, most: MOST })),
    { keys: (record, emit) => surname(record, (s) => emit(key2(17, s, 0))), most: HALF },
    { keys: both(18, nearly, given), most: HALF },
  ];
}

/** What a column's value stands for, by record. */
function listed(column: Int32Array, { first, values }: Lists<Int32Array>): Values {
  return (record, use) => {
    const value = column[record] as number;
    if (value < 0) return;
    for (let at = first[value] as number; at < (first[value + 1] as number); at++) use(values[at] as number);
  };
}

/** The given name a word is; of an unknown word, its skeletons. */
function groupsOf(words: Words): Lists<Int32Array> {
  const hashes = words.names.map((name) => hashOfText(name) | 0);
  const { first, values } = words.name;
  return listsOf(words.size, (word, into) => {
    const [from, to] = [first[word] ?? 0, first[word + 1] ?? 0];
    for (let at = from; at < to; at++) into.push(hashes[values[at] ?? 0] ?? 0);
    if (from === to) eachSkeleton(words, word, (skeleton) => into.push(hashOf(words, skeleton)));
  });
}

interface Shapes {
  /** By word: the hash of each skeleton. */
  readonly whole: Lists<Int32Array>;
  /** By word: of each skeleton of three classes or more, its hash whole and with each class left out. */
  readonly nearly: Lists<Int32Array>;
  /** By skeleton. */
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

function shapesOf(words: Words): Shapes {
  const { first, values } = words.classes;
  const all = first.length - 1;
  const [head, tail] = [new Uint8Array(all), new Uint8Array(all)];
  const classAt = (skeleton: number, at: number): number =>
    at >= (first[skeleton] as number) && at < (first[skeleton + 1] as number) ? (values[at] as number) : 0;
  for (let skeleton = 0; skeleton < all; skeleton++) {
    const [from, to] = [first[skeleton] as number, first[skeleton + 1] as number];
    head[skeleton] = classAt(skeleton, from) * 10 + classAt(skeleton, from + 1);
    tail[skeleton] = classAt(skeleton, to - 1) * 10 + classAt(skeleton, to - 2);
  }
  return {
    whole: listsOf(words.size, (word, into) =>
      eachSkeleton(words, word, (skeleton) => into.push(hashOf(words, skeleton))),
    ),
    nearly: listsOf(words.size, (word, into) =>
      eachSkeleton(words, word, (skeleton) => {
        const [from, to] = [first[skeleton] as number, first[skeleton + 1] as number];
        if (to - from < 3) return;
        for (let without = from - 1; without < to; without++) into.push(hashOf(words, skeleton, without));
      }),
    ),
    head,
    tail,
  };
}

function eachSkeleton({ firstSkeleton }: Words, word: number, use: (skeleton: number) => void): void {
  for (let at = firstSkeleton[word] ?? 0; at < (firstSkeleton[word + 1] ?? 0); at++) use(at);
}

/** The hash of a skeleton; `without`: the place of a class to leave out. */
function hashOf({ classes: { first, values } }: Words, skeleton: number, without = -1): number {
  let hash = SEED;
  let last = 0;
  for (let at = first[skeleton] as number; at < (first[skeleton + 1] as number); at++) {
    const sound = values[at] as number;
    if (at === without || sound === last) continue;
    hash = mix(hash, sound);
    last = sound;
  }
  return hash | 0;
}

const yearsOf = (dates: Dates): Lists<Int32Array> =>
  eachDate(dates, (lo, hi, into) => {
    if (hi - lo > FEW_YEARS) return;
    for (let year = yearOf(lo); year <= yearOf(hi); year++) into.push(year);
  });

/** Of dates that are told to the day, the day. */
const daysOf = (dates: Dates): Lists<Int32Array> =>
  eachDate(dates, (lo, hi, into) => {
    if (lo === hi) into.push(lo);
  });

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

const eachDate = (
  { first, lo, hi }: Dates,
  numbers: (lo: number, hi: number, into: IntColumn) => void,
): Lists<Int32Array> =>
  listsOf(first.length - 1, (date, into) => {
    for (let at = first[date] ?? 0; at < (first[date + 1] ?? 0); at++) numbers(lo[at] ?? 0, hi[at] ?? 0, into);
  });
