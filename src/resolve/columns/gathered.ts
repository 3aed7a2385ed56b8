/** Rows taken in one by one: each column as numbers of its distinct texts. Nothing is worked out yet. */
import type { Cells } from '../record.ts';
import { Dictionary } from './dictionary.ts';
import { IntColumn } from './int-column.ts';

const COLUMNS = [
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

export class Gatherer {
  readonly #ids: string[] = [];
  readonly #columns = COLUMNS.map(() => new Growing());
  readonly #others: Growing[] = [];

  add(cells: Cells): void {
    this.#ids.push(cells.id);
    for (let at = 0; at < COLUMNS.length; at++) this.#columns[at]?.add(cells[COLUMNS[at] as ColumnName]);
    for (let at = 0; at < cells.others.length; at++) {
      if (at === this.#others.length) this.#others.push(new Growing());
      this.#others[at]?.add(cells.others[at] ?? '');
    }
  }

  finish(): Gathered {
    const entries = COLUMNS.map((name, at) => [name, this.#columns[at]?.column()]);
    return {
      ids: this.#ids,
      columns: Object.fromEntries(entries) as Record<ColumnName, Column>,
      others: this.#others.map((column) => column.column()),
    };
  }
}

class Growing {
  readonly #dictionary = new Dictionary();
  readonly #values = new IntColumn();

  add(text: string): void {
    this.#values.push(this.#dictionary.id(text.trim()));
  }

  column(): Column {
    return { values: this.#values.whole(), texts: this.#dictionary.texts };
  }
}
