/**
 * What a reader gives back. A reader is pure: bytes in, values out. The same bytes read by the same reader in the same
 * version give the same text, so an offset or a row number written down once can be found again.
 */
import type { Problem } from '../../claim/problem.ts';
import type { DocumentFormat } from './formats.ts';

/** Which reader read it. The version changes whenever the same bytes would give another text, row or name. */
export interface ReaderName {
  readonly name: string;
  readonly version: string;
}

/** A stretch of a document's text and where it stands in the decoded source (UTF-16 units, byte order mark left out). */
export interface SourceSegment {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** What a page held that is not in its text: counted, so that nothing is dropped in silence. */
export interface LeftOut {
  readonly scripts: number;
  readonly styles: number;
  readonly comments: number;
  /** Elements that a reader of the page could not see, and that held words. */
  readonly hidden: number;
  /** Characters of menus, headers and footers around the main text. */
  readonly surroundings: number;
  /** Addresses that a browser would have asked by itself: pictures, frames, style sheets. None was asked. */
  readonly external: number;
}

/** A line of a page as it is printed; `box` is left, top, right, bottom in points (1/72 inch) from the page's upper left corner. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Of a line read by a machine from a picture: how sure it is, 0 to 100. */
  readonly confidence?: number;
}

/** A page of a document that has pages, and where its words stand in the text. In the text "\n\f" divides pages. */
export interface Page {
  /** The first is 1. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly lines: readonly PageLine[];
}

/** What is not text in one encoding has this for the encoding's label. */
export const BINARY = 'binary';

export interface ReadDocument {
  readonly kind: 'document';
  readonly format: DocumentFormat;
  readonly reader: ReaderName;
  /** Label of the WHATWG Encoding Standard, in small letters; {@link BINARY} for a file that is not text in one. */
  readonly encoding: string;
  /** Front matter or what a page says of itself: title, outlet, url, language, published, … Lists are joined by "\n". */
  readonly meta: Readonly<Record<string, string>>;
  /** The text that offsets refer to, in UTF-16 code units. */
  readonly text: string;
  readonly warnings: readonly Problem[];
  /** HTML only. Segments ascend and don't overlap; between them stand breaks that the reader put in. */
  readonly source?: readonly SourceSegment[];
  readonly leftOut?: LeftOut;
  /** Of what has pages: each, in order. They cover the text but for what divides them. */
  readonly pages?: readonly Page[];
}

export interface TableRow {
  /** As people count records in a spreadsheet: the first is 1, header and blank rows counted. In JSON the record, in JSON Lines the line. */
  readonly row: number;
  /** Where a file has sheets (or lists, or kinds of entities), the one it stands in: rows of two sheets may share a number. */
  readonly sheet?: string;
  /** True where whoever opens the file doesn't see the row. */
  readonly hidden?: true;
  /** Line of the file on which the record begins, the first is 1. More than `row` after cells that hold line breaks. */
  readonly line: number;
  /** Cells by column name, as written. Has no prototype; a column that the row does not reach is not there. */
  readonly values: Readonly<Record<string, string>>;
  readonly cells: readonly string[];
}

/** A row that is kept and shown but not read as a record, with the reason why. */
export interface AsideRow {
  readonly row: number;
  readonly sheet?: string;
  readonly line: number;
  readonly code: Problem['code'];
  readonly reason: string;
  readonly values: readonly string[];
}

/** A sheet whose rows are in the table. */
export interface ReadSheet {
  readonly name: string;
  /** Row of its header; 0 when there is none. */
  readonly headerRow: number;
  /** By the table's columns, the letters the sheet shows above each; null for a column that it doesn't have. */
  readonly letters: readonly (string | null)[];
  /** Names of columns that whoever opens the file doesn't see. */
  readonly hiddenColumns: readonly string[];
}

export interface ReadTable {
  readonly kind: 'table';
  readonly format: 'csv' | 'xlsx' | 'xls' | 'ods' | 'json' | 'jsonl' | 'ftm';
  readonly reader: ReaderName;
  readonly encoding: string;
  /** CSV only. */
  readonly delimiter?: string;
  /** Spreadsheets only: the sheets that the rows are from, in the file's order. */
  readonly sheets?: readonly ReadSheet[];
  /** Column names, each once: a repeated name gets " (2)", an empty one is "column N". */
  readonly header: readonly string[];
  /** The header's cells as the file has them; empty when there is no header row. */
  readonly headerAsWritten: readonly string[];
  /** Row of the header; 0 when there is none. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  readonly aside: readonly AsideRow[];
  readonly warnings: readonly Problem[];
}

export type ReadResult = ReadDocument | ReadTable;

/** Bounds within which a file is read. Each, when passed, is told with its number. */
export interface Limits {
  /** Bytes of a file. */
  readonly bytes: number;
  /** Bytes of an HTML page. */
  readonly htmlBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of a table, all rows together. */
  readonly cells: number;
  /** Characters of one cell; a row with a longer one is set aside. */
  readonly cellLength: number;
  /** Characters above which a cell is read but remarked on: no name and no date is as long. */
  readonly longCell: number;
  /** Rows that break the format before the file as a whole is refused. */
  readonly malformedRows: number;
  /** Elements within elements. */
  readonly depth: number;
  /** Elements and texts of a page. */
  readonly nodes: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** Pages of one file that a machine reads from their pictures; each takes seconds. */
  readonly machinePages: number;
}

export const LIMITS: Limits = {
  bytes: 64 * 1024 * 1024,
  htmlBytes: 16 * 1024 * 1024,
  rows: 200_000,
  columns: 1_000,
  cells: 4_000_000,
  cellLength: 100_000,
  longCell: 4_000,
  malformedRows: 1_000,
  depth: 512,
  nodes: 500_000,
  attributes: 1_000,
  machinePages: 300,
};

export interface ReadOptions {
  /** Said by the person: no guess is made. A label of the WHATWG Encoding Standard. */
  readonly encoding?: string | undefined;
  /** Said by the person: the sheets to read, by name; `*` for all. */
  readonly sheets?: readonly string[] | undefined;
  /** Said by the person: one character. */
  readonly delimiter?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /**
   * Size of the whole file where `bytes` is only its beginning: for callers that don't load a file over the limit. The
   * beginning should have at least `LIMITS.cellLength` + 1 bytes, so that the refusal can say what is wrong with it.
   */
  readonly size?: number | undefined;
  /** Said by the person: of a web archive with several pages, the address of the one to read. */
  readonly url?: string | undefined;
  /** Said by the person: the tag of its language. Only pictures are read by it. */
  readonly language?: string | undefined;
  /** Told of what takes long, step by step: pages done, or bytes of a spreadsheet, of how many. */
  readonly onStep?: ((done: number, of: number) => void) | undefined;
}
