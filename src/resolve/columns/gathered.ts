/** Rows taken in one by one: each column as numbers of its distinct texts. Nothing is worked out yet. */
import type { Cells } from '../record.ts';
import { Dictionary, unitsOf } from './dictionary.ts';
import { IntColumn } from './int-column.ts';

export const COLUMNS = [
  'source',
  'given',
  'patronymic',
  'surname',
  'sex',
  'birth',
  'place',
  'occupation',
  'articles',
  'detained',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** A column of the rows, by {@link Gathered.ids}. */
export interface Column {
  /** Number of the text in `texts`, -1 where nothing is told. */
  readonly values: Int32Array;
  readonly texts: readonly string[];
}

export interface Gathered {
  readonly ids: readonly string[];
  readonly columns: Readonly<Record<ColumnName, Column>>;
  readonly others: readonly Column[];
}

export function gathered(rows: Iterable<Cells>): Gathered {
  const ids: string[] = [];
  const columns = COLUMNS.map(() => new GrowingColumn());
  const others: GrowingColumn[] = [];
  for (const cells of rows) {
    ids.push(cells.id);
    COLUMNS.forEach((name, at) => {
      columns[at]?.add(cells[name]);
    });
    cells.others.forEach((text, at) => {
      if (at === others.length) others.push(new GrowingColumn());
      others[at]?.add(text);
    });
  }
  const entries = COLUMNS.map((name, at) => [name, columns[at]?.column()]);
  return {
    ids,
    columns: Object.fromEntries(entries) as Record<ColumnName, Column>,
    others: others.map((column) => column.column()),
  };
}

export class GrowingColumn {
  readonly #dictionary = new Dictionary();
  readonly #values = new IntColumn();

  add(text: string): void {
    this.addPiece(text, unitsOf(text), 0, text.length);
  }

  /** A piece of a text from `from` up to `to`, without the blanks around it; `units`: those of the text. */
  addPiece(text: string, units: Uint16Array, from: number, to: number): void {
    let [start, end] = [from, to];
    while (start < end && isBlank(units[start] as number)) start++;
    while (start < end && isBlank(units[end - 1] as number)) end--;
    this.#values.push(this.#dictionary.idOf(text, units, start, end));
  }

  column(): Column {
    return { values: this.#values.whole(), texts: this.#dictionary.texts };
  }
}

/** As `trim` takes them off: white space and line ends of ECMA-262. */
const isBlank = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && WIDER_BLANKS.test(String.fromCharCode(unit))));

const WIDER_BLANKS = /\s/;

/** A column made of the cells of others, `rows` of them; `textOf` is asked once for each combination of cells. */
export function columnOf(
  columns: readonly Column[],
  rows: number,
  textOf: (cells: readonly string[]) => string,
): Column {
  const made = new Dictionary();
  const [only] = columns;
  if (only === undefined) return { values: new Int32Array(rows).fill(-1), texts: [] };
  if (columns.length === 1) {
    if (only.texts.every((text) => textOf([text]) === text)) return only;
    const ids = only.texts.map((text) => made.id(textOf([text])));
    return { values: only.values.map((text) => ids[text] ?? -1), texts: made.texts };
  }
  const known = new Map<string, number>();
  const values = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const key = columns.map((column) => column.values[row]).join();
    let id = known.get(key);
    if (id === undefined) {
      id = made.id(textOf(columns.map(({ texts, values: own }) => texts[own[row] ?? -1] ?? '')).trim());
      known.set(key, id);
    }
    values[row] = id;
  }
  return { values, texts: made.texts };
}
