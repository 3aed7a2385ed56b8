/** Which column of a table holds what, by its header: in the spellings that lists are met with. */
import { Refusal } from '../claim/problem.ts';
import type { Cells, ColumnName } from '../resolve/index.ts';
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
  readonly idAt: number;
  readonly idColumn: string;
  readonly columns: Readonly<Record<ColumnName, Made>>;
  /** Places and headers of the columns that are compared as plain text. */
  readonly others: readonly { readonly at: number; readonly header: string }[];
  readonly width: number;
}

/** What is compared, made of the cells of some columns: their places, and how. */
export interface Made {
  readonly of: readonly number[];
  readonly text: (cells: readonly string[]) => string;
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
  const made = (roles: readonly Role[], textOf: (cell: (role: Role) => string) => string): Made => {
    const present = roles.filter((role) => taken.has(role));
    return {
      of: present.map((role) => taken.get(role) ?? -1),
      text: (cells) => textOf((role) => cells[present.indexOf(role)] ?? ''),
    };
  };
  const asWritten = (role: Role): Made => made([role], (cell) => cell(role));
  const joined = (one: string, other: string, between: string): string =>
    one === '' ? other : other === '' ? one : one + between + other;
  return {
    idAt,
    idColumn: header[idAt] ?? '',
    columns: {
      source: asWritten('source'),
      given: made(['given', 'given2', 'name'], (cell) =>
        joined(joined(cell('given'), cell('given2'), ' '), partsIfAny(cell('name')).given, ';'),
      ),
      patronymic: made(['patronymic', 'name'], (cell) =>
        joined(cell('patronymic'), partsIfAny(cell('name')).patronymic, ';'),
      ),
      surname: made(['surname', 'surname2', 'name'], (cell) =>
        joined(joined(cell('surname'), cell('surname2'), ';'), partsIfAny(cell('name')).surname, ';'),
      ),
      sex: asWritten('sex'),
      birth: taken.has('birthYear')
        ? made(['birthYear', 'birthMonth', 'birthDay'], (cell) =>
            dayOfParts(cell('birthYear'), cell('birthMonth'), cell('birthDay')),
          )
        : made(['birth'], (cell) => edtfOf(cell('birth'))),
      place: asWritten('place'),
      occupation: asWritten('occupation'),
      articles: asWritten('articles'),
      detained: made(['detained'], (cell) => edtfOf(cell('detained'))),
    },
    others: others.map((at) => ({ at, header: header[at] ?? '' })),
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
