/** A list of people read out of any file: a table's rows, or the names that a text lists or tells of. */
import { boundsOf } from '../../claim/dates.ts';
import type { Locator } from '../../claim/locator.ts';
import { Refusal } from '../../claim/problem.ts';
import { sexReader } from '../../claim/sex.ts';
import { compareNames } from '../../names/index.ts';
import { extract } from '../extract/extract.ts';
import type { ReadDocument, ReadResult, ReadTable, TableRow } from '../read/types.ts';
import type { ListColumns } from './columns.ts';
import { listColumns } from './columns.ts';
import { dayReader } from './days.ts';
import { namesInLines } from './lines.ts';
import type { ListedPerson } from './listed-person.ts';
import { inListOrder } from './name-order.ts';

export interface Listed {
  readonly people: readonly ListedPerson[];
  /** How they were found, for a person to check. */
  readonly found: 'columns' | 'lines' | 'text';
  /** Lines or rows that no name was read of. */
  readonly nameless: readonly number[];
  /** Of a table: the columns that were read, as its header calls them. */
  readonly columns: readonly string[];
}

/** `day`: the list's own date (ISO), from which ages count. Throws {@link Refusal} where nobody is named. */
export function listed(result: ReadResult, day: string | null): Listed {
  const found = result.kind === 'table' ? ofTable(result, day) : ofText(result);
  if (found.people.length > 0) return { ...found, people: inListOrder(found.people) };
  throw new Refusal({
    code: 'no_text',
    message:
      'No names of people were found in it. A list needs a name a line, or a table with a column of names; a text needs to say of whom it tells.',
  });
}

function ofTable(table: ReadTable, day: string | null): Listed {
  const columns = listColumns(table);
  const { told } = columns;
  const bornOn = dayReader(table.rows.map(({ values }) => values[told.birth ?? ''] ?? ''));
  const takenOn = dayReader(table.rows.map(({ values }) => values[told.detained ?? ''] ?? ''));
  const sexOf = sexReader(table.rows.map(({ values }) => values[told.sex ?? ''] ?? ''));
  const nameless: number[] = [];
  const people = table.rows.flatMap((row): ListedPerson[] => {
    const cell = (column: string | null | undefined): string => (column ? (row.values[column] ?? '').trim() : '');
    const parts = [cell(columns.given), cell(columns.patronymic), cell(columns.surname)];
    const spellings = [...columns.name.map(cell), columns.given ? inOrder(table, columns, parts) : ''].filter(Boolean);
    const [name, ...alsoWritten] = [...new Set(spellings)];
    if (name === undefined) {
      nameless.push(row.line);
      return [];
    }
    const [given = '', patronymic = '', surname = ''] = parts;
    return [
      {
        line: row.line,
        at: `row ${row.row}`,
        name,
        locator: cellOf(row, columns, name),
        alsoWritten,
        given,
        patronymic,
        surname,
        sex: sexOf(cell(told.sex)),
        birth: birthOf(bornOn(cell(told.birth)), cell(told.age), day),
        places: several(cell(told.place)),
        occupations: several(cell(told.occupation)),
        articles: several(cell(told.articles)),
        detained: takenOn(cell(told.detained)),
      },
    ];
  });
  const read = [...columns.name, columns.given, columns.patronymic, columns.surname, ...Object.values(told)];
  return { people, found: 'columns', nameless, columns: read.filter((name) => name !== null) };
}

const spanOf = (quote: string, start: number): Locator => ({
  kind: 'span',
  start,
  end: start + quote.length,
  quote,
  own: true,
});

/** The cell, or the cells of the name's parts, in the words of a mapping: joined by " + ", what they hold by a space. */
function cellOf(row: TableRow, columns: ListColumns, name: string): Locator {
  const whole = columns.name.find((column) => (row.values[column] ?? '').trim() === name);
  const parts = [columns.given, columns.patronymic, columns.surname].filter((column) => column !== null);
  const filled = Object.keys(row.values).filter(
    (column) => parts.includes(column) && row.values[column]?.trim() !== '',
  );
  const column = whole ?? filled.join(' + ');
  return { kind: 'cell', row: row.row, column, quote: name, ...(row.sheet !== undefined && { sheet: row.sheet }) };
}

/** The parts of a name in the order in which the table has them. */
function inOrder(
  { header }: ReadTable,
  columns: { readonly given: string | null; readonly patronymic: string | null; readonly surname: string | null },
  parts: readonly string[],
): string {
  return [columns.given, columns.patronymic, columns.surname]
    .map((column, at) => ({ at: header.indexOf(column ?? ''), part: parts[at] ?? '' }))
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part)
    .filter(Boolean)
    .join(' ');
}

/** Who is 69 on a day was born within the year that ended 69 years before it. */
function birthOf(told: readonly string[], age: string, day: string | null): readonly string[] {
  const years = Number(/^\d{1,3}/.exec(age)?.[0] ?? '');
  if (told.length > 0 || day === null || years < 1 || years > 120) return told;
  const { lo } = boundsOf(day);
  return lo === null ? told : [`${yearsBefore(day, years + 1)}/${yearsBefore(day, years)}`];
}

const yearsBefore = (day: string, years: number): string =>
  String(Number(day.slice(0, 4)) - years).padStart(4, '0') +
  (day.length === 10 ? day.slice(4, 10).replace('-02-29', '-02-28') : '');

const several = (cell: string): string[] =>
  cell
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** Names a line each where the text lists them so, and the people it tells of beside; else those alone. */
function ofText({ text, meta }: ReadDocument): Listed {
  const lines = namesInLines(text);
  const told = toldIn(text, meta['language']);
  if (lines === null) return { people: told, found: 'text', nameless: [], columns: [] };
  const listed = lines.names.map(({ line, name, start, birth }) => ({ ...personAt(line, name, start), birth }));
  // Who is listed and told of besides stands once.
  const besides = told.filter(({ name, alsoWritten }) =>
    listed.every((one) => [name, ...alsoWritten].every((form) => compareNames(form, one.name).verdict === 'different')),
  );
  const read = new Set(besides.map(({ line }) => line));
  return {
    people: [...listed, ...besides].sort((a, b) => a.line - b.line),
    found: 'lines',
    nameless: lines.nameless.filter((line) => !read.has(line)),
    columns: [],
  };
}

function toldIn(text: string, language: string | undefined): ListedPerson[] {
  const { persons } = extract(text, { id: '', ...(language && { language }) });
  return persons.map(({ name, variants, span }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return { ...personAt(line, span.quote, span.start), name, alsoWritten: variants };
  });
}

const personAt = (line: number, name: string, start: number): ListedPerson => ({
  line,
  at: `line ${line}`,
  name,
  locator: spanOf(name, start),
  alsoWritten: [],
  given: '',
  patronymic: '',
  surname: '',
  sex: '',
  birth: [],
  places: [],
  occupations: [],
  articles: [],
  detained: [],
});
