/** Which column of a table holds what, by its header: in the spellings that lists are met with. */
import { Refusal } from '../claim/problem.ts';
import type { Cells } from '../resolve/index.ts';
import { partsOf } from '../resolve/index.ts';

type Role = Exclude<keyof Cells, 'others'> | 'name' | 'surname2' | 'given2' | 'birthYear' | 'birthMonth' | 'birthDay';

/** Headers in lower case, without spaces, hyphens and underscores. */
const HEADERS: Readonly<Record<Role, readonly string[]>> = {
  id: ['recordid', 'id', 'recid', 'record', 'rowid', 'uid', 'key'],
  source: ['source', 'list', 'dataset', 'origin', 'file', 'register'],
  name: ['name', 'fullname', 'person', 'personname', 'фио', 'піб'],
  given: ['given', 'givenname', 'firstname', 'forename', 'fname', 'fnamec1', 'name1', 'имя', 'імя'],
  given2: ['fnamec2', 'secondname', 'givenname2'],
  patronymic: ['patronymic', 'middlename', 'fathername', 'fathersname', 'отчество', 'побатькові', 'імяпабацьку'],
  surname: [
    'surname',
    'family',
    'familyname',
    'lastname',
    'lname',
    'lnamec1',
    'name2',
    'фамилия',
    'прозвішча',
    'прізвище',
  ],
  surname2: ['lnamec2', 'surname2', 'secondsurname', 'maidenname', 'formersurname'],
  sex: ['sex', 'gender', 'пол', 'стать'],
  birth: ['birth', 'birthdate', 'dateofbirth', 'dob', 'born', 'birthday', 'датарождения', 'датанараджэння'],
  birthYear: ['by', 'birthyear', 'yearofbirth', 'yob'],
  birthMonth: ['bm', 'birthmonth', 'monthofbirth'],
  birthDay: ['bd', 'dayofbirth'],
  place: ['place', 'town', 'city', 'suburb', 'residence', 'birthplace', 'location', 'город', 'горад'],
  occupation: ['occupation', 'profession', 'job', 'work'],
  articles: ['articles', 'article', 'charges', 'charge', 'статьи', 'статья', 'артыкулы'],
  detained: [
    'detained',
    'detention',
    'arrested',
    'arrest',
    'detentiondate',
    'dateofdetention',
    'dateofarrest',
    'arrestdate',
  ],
};

export interface Reading {
  /** A row's cells to what is compared; `row` is counted from 1, as a person sees it. */
  readonly cellsOf: (row: readonly string[]) => Cells;
  readonly idColumn: string;
  /** Headers of the columns that are compared as plain text, in the order of `others`. */
  readonly others: readonly string[];
  readonly width: number;
}

/** Further columns that are compared: patterns of more fields are too many to count. */
const MOST_OTHERS = 8;

/** Throws {@link Refusal} where the table has no column of ids, or none of names. */
export function readingOf(header: readonly string[], file: string): Reading {
  const plain = header.map((name) => name.toLowerCase().replaceAll(/[\s_\-'’.]/g, ''));
  const taken = new Map<Role, number>();
  for (const role of Object.keys(HEADERS) as Role[]) {
    for (const word of HEADERS[role]) {
      const at = plain.indexOf(word);
      if (at < 0 || [...taken.values()].includes(at)) continue;
      taken.set(role, at);
      break;
    }
  }
  settleNames(taken);
  const found = header.map((name) => `“${name}”`).join(', ');
  const idAt = taken.get('id');
  if (idAt === undefined) {
    throw new Refusal({
      code: 'no_header',
      message: `${file} has no column that names its records: call one record_id. Its columns are ${found}.`,
      at: 'row 1',
    });
  }
  if (!taken.has('surname') && !taken.has('name')) {
    throw new Refusal({
      code: 'no_header',
      message: `${file} has no column of names: call them given and surname, or name. Its columns are ${found}.`,
      at: 'row 1',
    });
  }
  const used = new Set(taken.values());
  const others = header
    .map((_, at) => at)
    .filter((at) => !used.has(at) && header[at]?.trim() !== '')
    .slice(0, MOST_OTHERS);
  const places = Object.fromEntries(taken) as Readonly<Partial<Record<Role, number>>>;
  const text = (row: readonly string[], role: Role): string => {
    const at = places[role];
    return at === undefined ? '' : (row[at] ?? '').trim();
  };
  const joined = (one: string, other: string, between: string): string =>
    one === '' ? other : other === '' ? one : one + between + other;
  const inParts = taken.has('birthYear');
  return {
    cellsOf: (row) => {
      const whole = partsIfAny(text(row, 'name'));
      return {
        id: text(row, 'id'),
        source: text(row, 'source'),
        given: joined(joined(text(row, 'given'), text(row, 'given2'), ' '), whole.given, ';'),
        patronymic: joined(text(row, 'patronymic'), whole.patronymic, ';'),
        surname: joined(joined(text(row, 'surname'), text(row, 'surname2'), ';'), whole.surname, ';'),
        sex: text(row, 'sex'),
        birth: inParts
          ? dayOfParts(text(row, 'birthYear'), text(row, 'birthMonth'), text(row, 'birthDay'))
          : edtfOf(text(row, 'birth')),
        place: text(row, 'place'),
        occupation: text(row, 'occupation'),
        articles: text(row, 'articles'),
        detained: edtfOf(text(row, 'detained')),
        others: others.map((at) => (row[at] ?? '').trim()),
      };
    },
    idColumn: header[idAt] ?? '',
    others: others.map((at) => header[at] ?? ''),
    width: header.length,
  };
}

/** Beside a surname, `name` is the given name; without one, a column of given names holds whole ones. */
function settleNames(taken: Map<Role, number>): void {
  const [from, to]: readonly [Role, Role] = taken.has('surname') ? ['name', 'given'] : ['given', 'name'];
  const at = taken.get(from);
  if (at === undefined || taken.has(to)) return;
  taken.delete(from);
  taken.set(to, at);
}

const NO_PARTS = { given: '', patronymic: '', surname: '' };
const partsIfAny = (name: string): typeof NO_PARTS => (name === '' ? NO_PARTS : partsOf(name));

/** A year, with month and day where they are told. */
function dayOfParts(year: string, month: string, day: string): string {
  if (!/^\d{4}$/.test(year)) return '';
  const parts = [year, month, day].map((part) => part.padStart(2, '0'));
  const told = parts.findIndex((part) => !/^\d{2,4}$/.test(part) || part === '00');
  return (told < 0 ? parts : parts.slice(0, told)).join('-');
}

/** Days as lists write them: 19921231, 31.12.1992, 31/12/1992, 1992-12-31T00:00; anything else is taken for EDTF. */
function edtfOf(text: string): string {
  if (text.length < 8 || !/^\d/.test(text)) return text;
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return `${packed[1]}-${packed[2]}-${packed[3]}`;
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (dotted) return `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}`;
  return text.length > 10 && text[10] === 'T' ? text.slice(0, 10) : text;
}
