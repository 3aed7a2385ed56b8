/** The answer of `rollcall import FILE --dry-run --format json`: one object a file, as docs/import.md describes it. */
import { type Problem, type ProblemCode, Refusal } from '../../claim/problem.ts';
import { printable } from './characters.ts';
import type { LeftOut, ReadResult } from './types.ts';

export interface ImportReport {
  readonly format?: string;
  readonly reader?: { readonly name: string; readonly version: string };
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Names of the sheets that the records are from. */
  readonly sheets?: readonly string[];
  readonly header?: readonly string[];
  /** Records read; absent for a document. */
  readonly rows?: number;
  readonly aside?: readonly {
    row: number;
    sheet?: string;
    code: ProblemCode;
    reason: string;
    values: readonly string[];
  }[];
  readonly warnings?: readonly Problem[];
  readonly records?: readonly { row: number; sheet?: string; values: Readonly<Record<string, string>> }[];
  /** True where `records` holds only the first. */
  readonly cut?: true;
  readonly meta?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly leftOut?: LeftOut;
  readonly error?: { readonly code: ProblemCode; readonly message: string; readonly at?: string };
}

/** Records shown at most. */
const RECORDS_SHOWN = 1_000;

export function toImportReport(result: ReadResult | Refusal): ImportReport {
  if (result instanceof Refusal) return { error: cleaned(result.problem) };
  const { format, reader, encoding } = result;
  const warnings = result.warnings.map(cleaned);
  if (result.kind === 'document') {
    const { meta, text, leftOut } = result;
    return { format, reader, encoding, meta, warnings, text, ...(leftOut && { leftOut }) };
  }
  const { delimiter, sheets, header, rows } = result;
  return {
    format,
    reader,
    encoding,
    ...(delimiter !== undefined && { delimiter }),
    ...(sheets && { sheets: sheets.map(({ name }) => name) }),
    header,
    rows: rows.length,
    aside: result.aside.map(({ row, sheet, code, reason, values }) => ({
      row,
      ...(sheet !== undefined && { sheet }),
      code,
      reason: printable(reason),
      values,
    })),
    warnings,
    records: rows
      .slice(0, RECORDS_SHOWN)
      .map(({ row, sheet, values }) => ({ row, ...(sheet !== undefined && { sheet }), values })),
    ...(rows.length > RECORDS_SHOWN && { cut: true as const }),
  };
}

const cleaned = (problem: Problem): Problem => ({ ...problem, message: printable(problem.message) });

/** 0: read; 3: read, with rows set aside; 4: refused. */
export function exitStatusOf(report: ImportReport): 0 | 3 | 4 {
  if (report.error) return 4;
  return report.aside !== undefined && report.aside.length > 0 ? 3 : 0;
}
