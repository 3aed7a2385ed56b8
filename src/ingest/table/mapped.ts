/** What a mapping makes of a table: rows with what each of their cells says, and those that could not be read. */
import type { Problem } from '../../claim/problem.ts';
import type { Value } from '../../claim/values.ts';
import type { Property } from '../../claim/vocabulary.ts';
import type { MappingEvent } from './mapping.ts';

export interface MappedCell {
  readonly property: Property;
  /** Of a role: the name of who has it. */
  readonly value: Value;
  /** The header's words; two columns read together are joined by " + ". */
  readonly column: string;
  /** The cells as written, whole, whatever part of them this was read from. */
  readonly quote: string;
  /** In a row or column that whoever opens the file doesn't see: it starts restricted. */
  readonly unseen?: true;
}

/** What a row tells that happened to its person. */
export interface MappedEvent {
  /** Its name in the mapping: part of what makes it the same event next week. */
  readonly name: string;
  readonly said: MappingEvent;
  /** At least one. */
  readonly cells: readonly MappedCell[];
}

export interface MappedRow {
  readonly row: number;
  /** Where a file has several: rows of two sheets may share a number. */
  readonly sheet?: string;
  readonly key: string;
  readonly cells: readonly MappedCell[];
  /** Where the name stands, for claims that rest on the row being in the list. */
  readonly name: MappedCell;
  readonly events?: readonly MappedEvent[];
}

/** One cell that a mapping can't read. */
export interface CellProblem {
  readonly code: Problem['code'];
  readonly column: string;
  readonly quote: string;
}

export interface MappedAside {
  readonly row: number;
  readonly sheet?: string;
  readonly code: string;
  readonly reason: string;
  readonly values: readonly string[];
  /** Whose row it is, where that could be read: it is in the list, and so not gone from it. */
  readonly key?: string;
  readonly problems?: readonly CellProblem[];
}

export interface Mapped {
  readonly rows: readonly MappedRow[];
  readonly aside: readonly MappedAside[];
  /** Columns that the mapping neither reads nor ignores by name. */
  readonly unread?: readonly string[];
}
