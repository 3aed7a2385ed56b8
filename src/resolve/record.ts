/** One record of one source, as people hand it over. What a source does not tell is an empty list or text: never "different". */
import type { Bounds } from '../claim/dates.ts';
import { isoOf } from '../claim/dates.ts';
import type { Sex } from '../claim/sex.ts';
import { parseName } from '../names/index.ts';

export interface PersonRecord {
  readonly id: string;
  /** The list or outlet it is from; empty where nobody says. */
  readonly source: string;
  /** Whole names as written, in any order and script; read by `parseName` of rollcall/names. */
  readonly names: readonly string[];
  /** Parts of names, where the source has them apart; beside `names` or in their place. */
  readonly given: readonly string[];
  readonly patronymic: readonly string[];
  readonly surname: readonly string[];
  readonly sex: Sex;
  /** EDTF, or bounds in days; several where the source itself is not sure. */
  readonly birth: readonly (string | Bounds)[];
  readonly places: readonly string[];
  readonly occupations: readonly string[];
  /** Articles of the law, as the source numbers them. */
  readonly articles: readonly string[];
  /** Days of detention: EDTF, or bounds in days. */
  readonly detained: readonly (string | Bounds)[];
  /** Further columns, compared as text: a street, a number. In the same order in every record. */
  readonly others: readonly string[];
}

/** A record of what is told, the rest empty. */
export function personRecord(told: Partial<PersonRecord> & Pick<PersonRecord, 'id'>): PersonRecord {
  return {
    source: '',
    names: [],
    given: [],
    patronymic: [],
    surname: [],
    sex: '',
    birth: [],
    places: [],
    occupations: [],
    articles: [],
    detained: [],
    others: [],
    ...told,
  };
}

/** A record as a row of texts; several values of one cell have a semicolon between them. */
export interface Cells {
  readonly id: string;
  readonly source: string;
  readonly given: string;
  readonly patronymic: string;
  readonly surname: string;
  readonly sex: string;
  readonly birth: string;
  readonly place: string;
  readonly occupation: string;
  readonly articles: string;
  readonly detained: string;
  readonly others: readonly string[];
}

export function cellsOf(record: PersonRecord): Cells {
  const whole = record.names.map(partsOf);
  const joined = (own: readonly string[], part: keyof NameParts): string =>
    [...new Set([...own, ...whole.map((parts) => parts[part])])].filter((text) => text !== '').join(';');
  return {
    id: record.id,
    source: record.source,
    given: joined(record.given, 'given'),
    patronymic: joined(record.patronymic, 'patronymic'),
    surname: joined(record.surname, 'surname'),
    sex: record.sex,
    birth: record.birth.map(edtfOf).join(';'),
    place: record.places.join(';'),
    occupation: record.occupations.join(';'),
    articles: record.articles.join(';'),
    detained: record.detained.map(edtfOf).join(';'),
    others: record.others,
  };
}

export interface NameParts {
  readonly given: string;
  readonly patronymic: string;
  readonly surname: string;
}

/** The parts of a whole name, other names of a part (in brackets, after née) with a semicolon between. */
export function partsOf(name: string): NameParts {
  const { words } = parseName(name);
  const part = (role: 'given' | 'patronymic' | 'family'): string => {
    const own = words.filter((word) => word.role === role && !word.aside).map((word) => word.text);
    const aside = words.filter((word) => word.role === role && word.aside).map((word) => word.text);
    return [own.join(role === 'family' ? '-' : ' '), ...aside].filter((text) => text !== '').join(';');
  };
  return { given: part('given'), patronymic: part('patronymic'), surname: part('family') };
}

const edtfOf = (date: string | Bounds): string =>
  typeof date === 'string'
    ? date
    : `${date.lo === null ? '..' : isoOf(date.lo)}/${date.hi === null ? '..' : isoOf(date.hi)}`;
