/**
 * Which columns of a table tell who is in it. What the cells hold decides, and the header where they do not: a list in a language that
 * nobody foresaw is read all the same.
 */
import { Refusal } from '../../claim/problem.ts';
import { compareNames, namePart } from '../../names/index.ts';
import type { ReadTable } from '../read/types.ts';
import { dayReader } from './days.ts';
import type { Told } from './header-words.ts';
import { HEADER_WORDS, meaningsOf } from './header-words.ts';

export interface ListColumns {
  /** Columns of whole names: each spelling of the same person. */
  readonly name: readonly string[];
  readonly given: string | null;
  readonly patronymic: string | null;
  readonly surname: string | null;
  readonly told: Readonly<
    Partial<Record<Exclude<Told, 'name' | 'given' | 'patronymic' | 'surname' | 'other'>, string>>
  >;
}

/** Cells that are looked at to tell a column. */
const LOOKED_AT = 300;
/** Share of the cells that must be names for a column to hold them, where its header says nothing of it. */
const MOSTLY = 0.6;
/** And where it does. */
const SOME = 0.3;

interface Column {
  readonly name: string;
  readonly told: ReadonlySet<Told>;
  readonly cells: readonly string[];
  /** Share of the cells that are given name and more, a given name alone, one or two words that are none. */
  readonly whole: number;
  readonly given: number;
  readonly word: number;
}

/** Throws {@link Refusal} where no column holds names. */
export function listColumns(table: ReadTable): ListColumns {
  const columns = table.header.map((name): Column => {
    const cells = table.rows
      .slice(0, LOOKED_AT)
      .map(({ values }) => (values[name] ?? '').trim())
      .filter((cell) => cell !== '');
    const share = (is: (cell: string) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
    return {
      name,
      told: meaningsOf(name, HEADER_WORDS),
      cells,
      whole: share(isWholeName),
      given: share(isGivenName),
      word: share((cell) => isOfWords(cell, 1, 2) && !isGivenName(cell)),
    };
  });
  const named = (told: Told): Column[] => columns.filter((column) => column.told.has(told));
  const whole = wholeNames(table, columns);
  const given = parted(columns, whole, 'given');
  const surname = parted(columns, whole, 'surname', given);
  const inParts = given !== undefined && surname !== undefined;
  if (!inParts && whole.length === 0) throw nobodyIn(table);
  const read = new Set<Column>([...whole, ...(inParts ? [given, surname] : [])]);
  const told = (Object.keys(FITS) as (keyof typeof FITS)[]).flatMap((what) => {
    const column = named(what).find((own) => !own.told.has('other') && !read.has(own) && FITS[what](own.cells));
    return column ? [[what, column.name] as const] : [];
  });
  return {
    name: inParts
      ? whole.filter((column) => !column.told.has('given') && !column.told.has('surname')).map(({ name }) => name)
      : whole.map(({ name }) => name),
    given: inParts ? given.name : null,
    patronymic: named('patronymic').find((column) => !whole.includes(column))?.name ?? null,
    surname: inParts ? surname.name : null,
    told: Object.fromEntries(told),
  };
}

const most = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length >= cells.length * MOSTLY;

/** What the cells must look like for a column to be what its header says: a header has several meanings in several languages. */
const FITS: Readonly<Record<keyof ListColumns['told'], (cells: readonly string[]) => boolean>> = {
  sex: (cells) => new Set(cells).size <= 6 && most(cells, (cell) => /^\p{L}{1,12}\.?$/u.test(cell)),
  birth: (cells) => most(cells, (cell) => dayReader(cells)(cell).length > 0 || /\d{4}/.test(cell)),
  age: (cells) => most(cells, (cell) => /^\d{1,3}(?!\d)/.test(cell)),
  place: (cells) => most(cells, (cell) => !/^\d+$/.test(cell)),
  occupation: (cells) => most(cells, (cell) => /\p{L}{3}/u.test(cell)),
  articles: (cells) => most(cells, (cell) => /\d/.test(cell)),
  detained: (cells) => most(cells, (cell) => /\d{4}/.test(cell)),
};

/** The column of whole names, and others that spell the same people's. */
function wholeNames(table: ReadTable, columns: readonly Column[]): Column[] {
  const fits = ({ told, whole }: Column): boolean => {
    if (told.has('other')) return false;
    return whole >= (told.has('name') || told.has('surname') || told.has('given') ? SOME : MOSTLY);
  };
  // To a fifth: of columns about as good the first is the list's own spelling.
  const worth = ({ told, whole }: Column): number =>
    Math.round(whole * 5) / 5 + Number(told.has('name') || told.has('given') || told.has('surname'));
  const candidates = columns.filter(fits).sort((a, b) => worth(b) - worth(a));
  const main =
    candidates[0] ??
    columns.find(
      ({ told, cells }) => told.has('name') && !told.has('other') && cells.some((cell) => isOfWords(cell, 1, 6)),
    );
  if (!main) return [];
  const spellsTheSame = (other: Column): boolean => {
    const both = table.rows
      .slice(0, SPELT)
      .map(({ values }) => [values[main.name] ?? '', values[other.name] ?? ''] as const)
      .filter(([a, b]) => a.trim() !== '' && b.trim() !== '');
    return (
      both.length > 0 && both.filter(([a, b]) => compareNames(a, b).verdict === 'same').length / both.length >= MOSTLY
    );
  };
  return [main, ...candidates.filter((column) => column !== main && spellsTheSame(column))];
}

const SPELT = 40;

/** A column of given names or of surnames alone; `beside`: the other one, which stands near. */
function parted(
  columns: readonly Column[],
  whole: readonly Column[],
  part: 'given' | 'surname',
  beside?: Column,
): Column | undefined {
  const other = part === 'given' ? 'surname' : 'given';
  const alone = columns.filter((column) => column !== beside && !column.told.has('other') && !isWhole(column, whole));
  const byHeader = alone.find(({ told, cells }) => told.has(part) && !told.has(other) && cells.length > 0);
  if (byHeader) return byHeader;
  if (part === 'given') return alone.find(({ told, given }) => given >= MOSTLY && !told.has('patronymic'));
  if (!beside) return undefined;
  const at = columns.indexOf(beside);
  const near = alone.filter(
    (column) =>
      column.word >= MOSTLY &&
      [...column.told].every((told) => told === 'name') &&
      Math.abs(columns.indexOf(column) - at) <= 2,
  );
  // Of the words on either side the surnames are those that hardly repeat.
  return near.sort((a, b) => variety(b) - variety(a))[0];
}

const isWhole = (column: Column, whole: readonly Column[]): boolean => whole.includes(column) && column.whole >= SOME;
const variety = ({ cells }: Column): number => new Set(cells).size / Math.max(1, cells.length);

const WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’ʼ`´-]*\.?$/u;
/** Particles stand in small letters: de, van, bin. */
const PARTICLE = /^\p{Ll}{1,4}$/u;

const wordsIn = (cell: string): string[] =>
  cell
    .replaceAll(/\([^)]*\)/gu, ' ')
    .split(/[\s,]+/u)
    .filter(Boolean);

function isOfWords(cell: string, least: number, most: number): boolean {
  const words = wordsIn(cell);
  return (
    words.length >= least &&
    words.length <= most &&
    words.every((word) => WORD.test(word) || PARTICLE.test(word)) &&
    words.some((word) => WORD.test(word))
  );
}

/** May the word be a given name, by the tables of names? */
export const isGiven = (word: string): boolean => namePart(word, 'given').readings.length > 0;
const isGivenName = (cell: string): boolean => isOfWords(cell, 1, 2) && wordsIn(cell).every(isGiven);

/** Two to five words, one of them a given name of the tables or an initial. */
export const isWholeName = (cell: string): boolean =>
  isOfWords(cell, 2, 5) && wordsIn(cell).some((word) => isGiven(word) || /^\p{L}\.$/u.test(word));

/** Two to five words that may be a name, be it one that nobody knows. */
export const isLikeName = (cell: string): boolean => isOfWords(cell, 2, 5);

const nobodyIn = (table: ReadTable): Refusal =>
  new Refusal({
    code: 'no_header',
    message: `The table has no column of names that can be told. Its columns are ${table.header.map((name) => `“${name}”`).join(', ')}. Call the one with the names “name”, or two of them “surname” and “given name”.`,
    at: 'row 1',
  });
