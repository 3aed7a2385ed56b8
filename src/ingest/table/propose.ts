/**
 * The first mapping of a table, from its headers and its values. Each guess says what it rests on; a column of which that is not
 * certain enough is listed with the reason, and read by nobody until a person says what it is.
 */
import type { EventType } from '../../claim/reading.ts';
import { sexReader } from '../../claim/sex.ts';
import type { Property } from '../../claim/vocabulary.ts';
import { listColumns } from '../listed/columns.ts';
import { meaningsOf } from '../listed/header-words.ts';
import type { ReadTable } from '../read/types.ts';
import type { ColumnMeaning } from './column-words.ts';
import { COLUMN_WORDS, EMPTY_MARKS, STATE_WORDS } from './column-words.ts';
import type { DaysFound } from './date-columns.ts';
import { daysIn, orderOf } from './date-columns.ts';
import { lengthIn } from './lengths.ts';
import { mapRows } from './map-rows.ts';
import type { Mapping, MappingColumn } from './mapping.ts';
import { mappingSchema } from './mapping.ts';
import type { DateForm } from './written-dates.ts';

export interface Guess {
  readonly column: string;
  readonly property: Property;
  readonly event?: string;
  /** What it rests on, in words. */
  readonly why: string;
}

export interface ProposedMapping {
  /** As it is written to a file: only what differs from what goes without saying. */
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly guesses: readonly Guess[];
  /** Columns that nobody reads until a person says what they are. */
  readonly unmapped: readonly { readonly column: string; readonly why: string }[];
  /** What a person has to decide or look at. */
  readonly notes: readonly string[];
}

interface Column {
  readonly name: string;
  readonly meanings: ReadonlySet<ColumnMeaning>;
  /** Those that say something. */
  readonly cells: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

type Rule = Omit<MappingColumn, 'columns'> & { readonly columns: readonly string[] };

/** Events by the meaning of the column that has their day. */
const EVENTS = {
  detained: ['arrest', 'detention'],
  charged: ['charge', 'charge'],
  sentenced: ['sentence', 'sentence'],
  released: ['release', 'release'],
  died: ['death', 'death_in_custody'],
} as const satisfies Partial<Record<ColumnMeaning, readonly [string, EventType]>>;
type EventMeaning = keyof typeof EVENTS;
const EVENT_MEANINGS = Object.keys(EVENTS) as EventMeaning[];

/** Columns of words that are taken as they are. */
const WORDS = {
  occupation: 'occupation',
  citizenship: 'citizenship',
  prison: 'place',
  contact: 'contact',
  address: 'address',
  health: 'health',
  family: 'family',
  lawyer: 'lawyer',
  photo: 'photo',
  minor: 'minor',
  note: 'note',
} as const satisfies Partial<Record<ColumnMeaning, Property>>;

/** Throws {@link Refusal} where no column holds names. */
export function proposeMapping(table: ReadTable): ProposedMapping {
  return new Proposing(table).proposal();
}

class Proposing {
  readonly #table: ReadTable;
  readonly #columns: readonly Column[];
  readonly #rules: Rule[] = [];
  readonly #guesses: Guess[] = [];
  readonly #unmapped = new Map<string, string>();
  readonly #ignore: string[] = [];
  readonly #notes: string[] = [];
  readonly #forms = new Set<DateForm>();
  readonly #empty = new Set<string>();
  readonly #events = new Map<string, EventType>();
  readonly #done = new Set<string>();
  readonly #names: string[] = [];
  readonly #order: ReturnType<typeof orderOf>;
  #id: string | null = null;

  constructor(table: ReadTable) {
    this.#table = table;
    this.#columns = table.header.map((name) => this.#columnOf(name));
    // A day at the end of "1/2/2020 – 13/2/2020" tells as much as one by itself.
    this.#order = orderOf(
      this.#columns.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(/\s?[–—]\s?|\s-\s/))),
    );
  }

  proposal(): ProposedMapping {
    this.#takeIds();
    this.#takeNames();
    for (const column of this.#columns) if (!this.#done.has(column.name)) this.#take(column);
    const key = this.#key();
    const mapping = {
      mapping: 'rollcall-mapping/1',
      rows: 'person',
      ...(this.#forms.size > 0 && { dates: [...this.#forms] }),
      ...(this.#empty.size > 0 && { empty: [...this.#empty].sort() }),
      columns: this.#rules,
      ...(this.#events.size > 0 && {
        events: Object.fromEntries([...this.#events].map(([name, type]) => [name, { type }])),
      }),
      ...(this.#ignore.length > 0 && { ignore: this.#ignore }),
      key,
    };
    this.#lookOver(mappingSchema.parse(mapping));
    return {
      mapping,
      guesses: this.#guesses,
      unmapped: [...this.#unmapped].map(([column, why]) => ({ column, why })),
      notes: [...this.#notes, ...UNDECIDED],
    };
  }

  #columnOf(name: string): Column {
    const cells: string[] = [];
    for (const { values } of this.#table.rows) {
      const cell = (values[name] ?? '').trim();
      if (EMPTY_MARKS.has(cell.toLowerCase())) this.#empty.add(cell);
      else if (cell !== '') cells.push(cell);
    }
    return { name, meanings: meaningsOf(name, COLUMN_WORDS), cells, distinct: new Set(cells) };
  }

  #guess(rule: Rule, why: string): void {
    this.#rules.push(rule);
    for (const column of rule.columns) {
      this.#done.add(column);
      this.#guesses.push({
        column,
        property: rule.property,
        ...(rule.event !== undefined && { event: rule.event }),
        why,
      });
    }
  }

  #leave({ name }: Column, why: string): void {
    this.#done.add(name);
    this.#unmapped.set(name, why);
  }

  #takeIds(): void {
    const rows = this.#table.rows.length;
    for (const column of this.#columns) {
      const { name, cells, distinct, meanings } = column;
      if (!meanings.has('id') && !meanings.has('number')) continue;
      const each = cells.length === rows && distinct.size === rows;
      if (isRunning(cells)) {
        this.#ignore.push(name);
        this.#done.add(name);
        this.#notes.push(`“${name}” only counts the rows: it is ignored, and can’t be the key.`);
      } else if (each && meanings.has('id') && this.#id === null) {
        this.#id = name;
        this.#done.add(name);
        this.#notes.push(
          `“${name}” names each row once and is the key: look that the source keeps it when its list changes.`,
        );
      }
    }
  }

  #takeNames(): void {
    const { name, given, patronymic, surname } = listColumns(this.#table);
    const parts = [given, patronymic, surname].filter((part) => part !== null);
    if (given !== null && surname !== null) {
      this.#names.push(...parts);
      this.#guess({ columns: parts, property: 'name' }, 'its header and cells are of parts of names');
    }
    for (const whole of name) {
      if (this.#names.length === 0) this.#names.push(whole);
      const cells = this.#column(whole)?.cells ?? [];
      // "Surname, Given": a comma in nearly all, and once.
      if (cells.length > 0 && share(cells, (cell) => cell.split(',').length === 2) >= NEARLY_ALL)
        this.#guess(
          { columns: [whole], property: 'name', split: ',', parts: [2, 1] },
          'its cells are names with a comma behind the surname',
        );
      else this.#guess({ columns: [whole], property: 'name' }, 'its cells are whole names');
    }
  }

  #take(column: Column): void {
    const { meanings, cells } = column;
    if (cells.length === 0) this.#leave(column, 'it is empty');
    else if (meanings.has('source') || meanings.has('judge'))
      this.#leave(column, 'it tells of a source or an official, not of the person');
    else if (
      !(
        this.#takeSex(column) ||
        this.#takeDays(column) ||
        this.#takeNumbers(column) ||
        this.#takeTerm(column) ||
        this.#takeStatus(column) ||
        this.#takeWords(column)
      )
    )
      this.#leave(column, whyNot(column));
  }

  #takeNumbers({ name, meanings, cells }: Column): boolean {
    if (meanings.has('age') && share(cells, (cell) => /^\d{1,3}$/.test(cell)) >= NEARLY_ALL)
      this.#guess({ columns: [name], property: 'age' }, 'its header says age, and its cells are numbers');
    else if (meanings.has('articles') && share(cells, (cell) => /\d/.test(cell)) >= MOSTLY)
      this.#guess({ columns: [name], property: 'ground' }, 'its header says articles, and its cells have numbers');
    else return false;
    return true;
  }

  #takeWords({ name, meanings, cells }: Column): boolean {
    if (share(cells, (cell) => /\p{L}|@|\d{5}/u.test(cell)) < MOSTLY) return false;
    if (meanings.has('court')) {
      this.#events.set('sentence', 'sentence');
      this.#guess({ columns: [name], property: 'court', event: 'sentence' }, 'its header says court');
      return true;
    }
    const meaning = (Object.keys(WORDS) as (keyof typeof WORDS)[]).find((one) => meanings.has(one));
    if (!meaning) return false;
    const kept = meaning === 'prison' ? ', where people are kept' : '';
    this.#guess({ columns: [name], property: WORDS[meaning] }, `its header says ${meaning}${kept}`);
    return true;
  }

  #takeSex({ name, meanings, distinct }: Column): boolean {
    const sexOf = sexReader([...distinct]);
    const values = [...distinct].map((word) => [word, { m: 'male', f: 'female', '': '' }[sexOf(word)]] as const);
    if (values.length > MOST_SEXES || values.some(([, sex]) => sex === '')) return false;
    // Without a word in the header one word alone, or two for one sex, may be about another thing.
    if (!meanings.has('sex') && new Set(values.map(([, sex]) => sex)).size < 2) return false;
    this.#guess(
      { columns: [name], property: 'sex', values: Object.fromEntries(values.sort()) },
      `its cells are words for sexes (${[...distinct].sort().join(', ')})`,
    );
    return true;
  }

  /** Columns of days, and of two days with a dash between. */
  #takeDays(column: Column): boolean {
    const { name, meanings, cells } = column;
    const of: readonly (EventMeaning | 'birth')[] = [
      ...(meanings.has('birth') ? ['birth' as const] : []),
      ...EVENT_MEANINGS.filter((meaning) => meanings.has(meaning)),
    ];
    const found = daysIn(cells, this.#order);
    if (found) {
      const [one, ...more] = of;
      if (one === undefined) this.#leave(column, 'its cells are days, and of what its header does not say');
      else if (more.length > 0) this.#leave(column, `its cells are days, of ${of.join(' or ')}: say which`);
      else if (found.eitherWay) this.#leave(column, EITHER_WAY);
      else this.#day(column, one, found);
      return true;
    }
    const dash = DASHES.find((one) => share(cells, (cell) => cell.split(one).length === 2) >= MOSTLY);
    if (dash === undefined) return false;
    const [first, last] = [0, 1].map((part) =>
      daysIn(
        cells.map((cell) => cell.split(dash)[part]?.trim() ?? '').filter((cell) => cell !== ''),
        this.#order,
      ),
    );
    const [begins, ends]: readonly [EventMeaning | 'birth', EventMeaning] | readonly [] = meanings.has('birth')
      ? ['birth', 'died']
      : meanings.has('detained')
        ? ['detained', 'released']
        : [];
    if (!first || !last || begins === undefined || ends === undefined || first.eitherWay || last.eitherWay)
      return false;
    this.#day(column, begins, first, { split: dash, parts: [1] });
    this.#day(column, ends, last, { split: dash, parts: [2] });
    this.#notes.push(`“${name}” is divided at “${dash}”: ${begins} before it, ${ends} after it.`);
    return true;
  }

  #day(
    { name, cells }: Column,
    of: EventMeaning | 'birth',
    { forms, others }: DaysFound,
    divided: Pick<MappingColumn, 'split' | 'parts'> = {},
  ): void {
    for (const form of forms) this.#forms.add(form);
    const read = `its header says ${of}, and ${cells.length - others.length} of ${cells.length} cells are days`;
    if (of === 'birth') this.#guess({ columns: [name], property: 'birth_date', ...divided }, read);
    else {
      const [event, type] = EVENTS[of];
      this.#events.set(event, type);
      this.#guess({ columns: [name], event, property: 'date', ...divided }, read);
    }
    if (others.length > 0)
      this.#notes.push(`“${name}” has cells that are no days, such as ${some(others)}: their rows would be set aside.`);
  }

  #takeTerm({ name, meanings, cells }: Column): boolean {
    if (!meanings.has('term') && !meanings.has('sentenced')) return false;
    if (share(cells, (cell) => /\d/.test(cell)) < MOSTLY) return false;
    this.#guess(
      { columns: [name], property: 'term' },
      'its header says a term, and its cells have numbers; kept as written',
    );
    if (cells.every((cell) => lengthIn(cell, undefined) !== null)) {
      this.#events.set('sentence', 'sentence');
      this.#guess(
        { columns: [name], event: 'sentence', property: 'quantity' },
        'all its cells are lengths of time: the term of the sentence',
      );
    } else if (cells.every((cell) => lengthIn(cell, 'year') !== null))
      this.#notes.push(
        `“${name}” has bare numbers: a column of the sentence with "property": "quantity" and "unit": "year" or "month" would read them as its term.`,
      );
    return true;
  }

  #takeStatus(column: Column): boolean {
    const { name, meanings, distinct } = column;
    if (!meanings.has('status')) return false;
    const values: Record<string, string> = {};
    const unknown: string[] = [];
    for (const word of [...distinct].sort()) {
      const state = Object.keys(STATE_WORDS).find((one) => STATE_WORDS[one]?.has(word.toLowerCase()));
      if (state) values[word] = state;
      else unknown.push(word);
    }
    if (unknown.length === 0)
      this.#guess({ columns: [name], property: 'left_as', values }, 'all its words say how somebody is');
    else
      this.#leave(
        column,
        `it may say how people are ("left_as"), and what is meant by ${some(unknown)} (${unknown.length} of ${distinct.size} words) is for you to say in its \`values\``,
      );
    return true;
  }

  /** The source's id, else the name with as much of what is public as tells all rows apart. */
  #key(): readonly string[] {
    if (this.#id !== null) return [this.#id];
    const of = (property: Property, event?: string): string[] =>
      this.#rules
        .filter((rule) => rule.property === property && rule.event === event)
        .flatMap(({ columns }) => [...columns]);
    const more = [...of('birth_date'), ...of('date', 'arrest'), ...of('ground')].filter(
      (column) => !this.#names.includes(column),
    );
    const key = [...this.#names];
    for (const column of ['', ...more]) {
      if (column !== '') key.push(column);
      if (this.#isUnique(key)) break;
    }
    if (!this.#isUnique(key))
      this.#notes.push(
        `Rows share all of ${key.map((column) => `“${column}”`).join(', ')}: they would be set aside until another column in \`key\` tells them apart.`,
      );
    else if (key.length > this.#names.length)
      this.#notes.push(
        `The name alone names some rows twice, so the key is ${key.map((column) => `“${column}”`).join(', ')}: a row in which one of them is corrected will seem gone, and new.`,
      );
    return key;
  }

  #isUnique(key: readonly string[]): boolean {
    const seen = new Set<string>();
    for (const { values } of this.#table.rows) seen.add(JSON.stringify(key.map((column) => values[column] ?? '')));
    return seen.size === this.#table.rows.length;
  }

  /** What the mapping would set aside, where a guess above has not said so. */
  #lookOver(mapping: Mapping): void {
    const { rows, aside } = mapRows(this.#table, mapping);
    if (aside.length > 0)
      this.#notes.push(
        `It reads ${rows.length} rows and sets ${aside.length} aside; \`rollcall mapping check\` tells each.`,
      );
  }

  #column(name: string): Column | undefined {
    return this.#columns.find((column) => column.name === name);
  }
}

const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;
const MOST_SEXES = 6;
const DASHES = [' – ', ' — ', ' - ', '–', '—'] as const;

const EITHER_WAY =
  'its days have slashes, and either number may be the month: name d/m/y or m/d/y in its `dates`, as the source means it';

/** Nothing in a table tells these. */
const UNDECIDED = [
  'If the list sees everybody on it in one state on its date, say so: "state": "held" (or "released").',
  'If it claims to name everybody, say so: "whole": true. Only then is it noted who is gone from it.',
];

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

const some = (words: readonly string[]): string =>
  [...new Set(words)]
    .slice(0, 3)
    .map((word) => `“${word.slice(0, 40)}”`)
    .join(', ');

/** 1, 2, 3, … */
const isRunning = (cells: readonly string[]): boolean =>
  cells.length > 0 &&
  cells.every((cell, at) => Number(cell.replace(/\.$/, '')) === Number(cells[0]?.replace(/\.$/, '')) + at);

function whyNot({ meanings }: Column): string {
  if (meanings.has('place'))
    return 'it holds places, and of what is not said: where people are kept ("place"), live ("address", restricted), or were arrested ("place" of that event)';
  const [meaning] = meanings;
  return meaning
    ? `its header says ${meaning}, and its cells do not look so`
    : 'neither its header nor its cells tell what it is';
}
