/** One column of a mapping, read in row after row: cells joined, divided, translated, and made values of the vocabulary. */
import type { Problem } from '../../claim/problem.ts';
import type { Value } from '../../claim/values.ts';
import type { Property } from '../../claim/vocabulary.ts';
import { PROPERTIES } from '../../claim/vocabulary.ts';
import type { TableRow } from '../read/types.ts';
import { lengthIn } from './lengths.ts';
import type { CellProblem, MappedCell } from './mapped.ts';
import type { Mapping, MappingColumn, MappingEvent } from './mapping.ts';
import { codesOf } from './mapping.ts';
import type { DateForm } from './written-dates.ts';
import { edtfIn } from './written-dates.ts';

type Unreadable = CellProblem & { readonly reason: string };
/** Where its first column stands in a row: "row 4, cell C4". */
type PlaceIn = (row: TableRow) => string;

export class ColumnReader {
  readonly column: MappingColumn;
  readonly #name: string;
  readonly #forms: readonly DateForm[];
  readonly #codes: readonly string[] | null;
  readonly #values: ReadonlyMap<string, string | null> | null;
  readonly #empty: ReadonlySet<string>;
  readonly #place: PlaceIn;
  readonly #read = new Map<string, readonly (MappedCell | Unreadable)[]>();

  constructor(column: MappingColumn, mapping: Mapping, place: PlaceIn) {
    this.column = column;
    this.#name = column.columns.join(' + ');
    this.#forms = column.dates ?? mapping.dates;
    this.#codes = codesOf(column.property, typeOf(column, mapping));
    this.#values = column.values ? new Map(Object.entries(column.values)) : null;
    this.#empty = new Set(mapping.empty);
    this.#place = place;
  }

  /** What it says in this row: nothing, one cell, or one for each of several values; or why it can't be read. */
  read(row: TableRow): readonly (MappedCell | Unreadable)[] {
    const { columns, join } = this.column;
    if (columns.length === 1) {
      const only = (row.values[columns[0] as string] ?? '').trim();
      return only === '' ? NOTHING : this.#remembered(row, only);
    }
    const filled = columns.map((name) => (row.values[name] ?? '').trim()).filter(Boolean);
    const quote = filled.join(' ');
    if (filled.length === 0) return NOTHING;
    return join === undefined ? this.#remembered(row, quote) : this.#readWhole(row, quote, filled.join(join));
  }

  /** Days, places and words come again and again in a column: each is read once, and its cell is one in memory. */
  #remembered(row: TableRow, quote: string): readonly (MappedCell | Unreadable)[] {
    const known = this.#read.get(quote);
    if (known) return known;
    const read = this.#readWhole(row, quote, quote);
    if (read.some((one) => 'reason' in one)) return read;
    if (this.#read.size >= REMEMBERED) this.#read.clear();
    this.#read.set(quote, read);
    return read;
  }

  #readWhole(row: TableRow, quote: string, whole: string): readonly (MappedCell | Unreadable)[] {
    if (this.#empty.has(quote)) return NOTHING;
    const out: (MappedCell | Unreadable)[] = [];
    for (const piece of this.#piecesOf(whole)) {
      const text = this.#translated(piece);
      if (text === null) continue;
      const value = text === undefined ? undefined : this.#valueOf(text);
      if (value) out.push({ property: this.column.property, value, column: this.#name, quote });
      else return [this.#unreadable(row, quote, piece, text)];
    }
    return out;
  }

  #piecesOf(whole: string): readonly string[] {
    const { split, parts = [], each, join = ' ' } = this.column;
    if (split === undefined && each === undefined) return [whole];
    const values = each === undefined ? [whole] : whole.split(each);
    const pieces = values.map((value) => {
      if (split === undefined) return value.trim();
      const divided = value.split(split).map((part) => part.trim());
      return parts
        .map((part) => divided[part - 1] ?? '')
        .filter(Boolean)
        .join(join);
    });
    return pieces.filter((piece) => piece !== '' && !this.#empty.has(piece));
  }

  /** Null where the mapping says that it says nothing; undefined where it does not know the word. */
  #translated(piece: string): string | null | undefined {
    if (!this.#values) return piece;
    const exact = this.#values.get(piece);
    if (exact !== undefined) return exact;
    const small = piece.toLowerCase();
    for (const [word, value] of this.#values) if (word.toLowerCase() === small) return value;
    return undefined;
  }

  #valueOf(text: string): Value | undefined {
    if (this.#codes && !this.#codes.includes(text)) return undefined;
    return toValue(this.column.property, text, { forms: this.#forms, unit: this.column.unit });
  }

  #unreadable(row: TableRow, quote: string, piece: string, text: string | undefined): Unreadable {
    const of = piece === quote ? `“${quote}”` : `“${piece}” of “${quote}”`;
    const { code, why } =
      text === undefined
        ? UNKNOWN_WORD
        : this.#codes
          ? { code: 'unknown_category' as const, why: `is not one of ${this.#codes.join(', ')}. ${TRANSLATE}` }
          : this.#fault();
    return {
      code,
      column: this.#name,
      quote,
      reason: `${this.#place(row)}, column “${this.#name}”: ${of} ${why}`,
    };
  }

  #fault(): { readonly code: Problem['code']; readonly why: string } {
    if (PROPERTIES[this.column.property].value !== 'date') return NO_NUMBER;
    const forms = this.#forms.length === 0 ? '' : `, in ${this.#forms.join(' or ')}`;
    return {
      code: 'date_impossible',
      why: `is no date. Write it as YYYY-MM-DD, YYYY-MM or YYYY${forms}; or name its form in the mapping's \`dates\`, or what it means in \`values\`.`,
    };
  }
}

const REMEMBERED = 5_000;
const NOTHING: readonly MappedCell[] = [];
const TRANSLATE = 'Add it to the `values` of the mapping’s column, or null where it says nothing.';
const UNKNOWN_WORD = { code: 'unknown_category' as const, why: `is not among the mapping's values. ${TRANSLATE}` };
const NO_NUMBER = {
  code: 'number_ambiguous' as const,
  why: 'is no number or length that can be read. Say in the mapping’s `unit` what a bare number counts, or what it means in `values`.',
};

/** A value that the mapping gives to everybody; {@link parseMapping} has seen that it can be one. */
export const constantValue = (property: Property, text: string): Value =>
  toValue(property, text, { forms: [], unit: undefined }) ?? { kind: 'text', text };

const typeOf = ({ event }: MappingColumn, { events }: Mapping): MappingEvent['type'] | undefined =>
  event === undefined ? undefined : events[event]?.type;

function toValue(
  property: Property,
  text: string,
  { forms, unit }: { readonly forms: readonly DateForm[]; readonly unit: MappingColumn['unit'] },
): Value | undefined {
  switch (PROPERTIES[property].value) {
    case 'name':
    case 'mention':
      return { kind: 'name', text };
    case 'code':
      return { kind: 'code', code: text };
    case 'date': {
      const edtf = edtfIn(text, forms);
      return edtf === null ? undefined : { kind: 'date', edtf, basis: 'stated', text };
    }
    case 'quantity': {
      const length = lengthIn(text, unit);
      return length ? { kind: 'quantity', ...length } : undefined;
    }
    case 'number':
      return /^\d{1,9}$/.test(text) ? { kind: 'number', number: Number(text) } : undefined;
    default:
      return { kind: 'text', text };
  }
}
