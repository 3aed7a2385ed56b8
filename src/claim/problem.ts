/**
 * What was wrong with something a person gave, in words for that person: what, where, and what to do next.
 * `code` is one of the words of the import contract (docs/import.md) so that programs can tell problems apart.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** A whole sentence: what is wrong, where, and what to do. Never a stack trace, never a raw control character. */
  readonly message: string;
  /** Where, as people count: "row 4", "row 4, cell C4", "line 12", "offset 310". */
  readonly at?: string;
}

export const PROBLEM_CODES = [
  // about bytes
  'empty',
  'not_text',
  'type_mismatch',
  'unsupported_type',
  'truncated',
  'corrupt',
  'malformed',
  'encrypted',
  'too_large',
  'too_many_columns',
  'nested_too_deep',
  'xml_entities',
  'zip_ambiguous',
  'unsafe_name',
  // about text
  'encoding_unknown',
  'encoding_mixed',
  'mojibake_suspected',
  'control_chars',
  'bidi_control',
  'invisible_chars',
  'mixed_script',
  'no_text',
  'partial_text',
  'hidden_content',
  'active_content',
  'external_link',
  // about tables
  'no_header',
  'empty_header',
  'duplicate_header',
  'unread_column',
  'ragged_row',
  'not_a_record',
  'duplicate_row',
  'id_conflict',
  'merged_cells',
  'formula_cell',
  'cell_error',
  'value_too_long',
  // about values
  'date_impossible',
  'date_ambiguous',
  'date_imprecise',
  'date_serial',
  'number_ambiguous',
  'number_out_of_range',
  'unknown_category',
  'missing_value',
  'minor',
  'kept_back',
  // about the machine
  'clock_behind',
  // about what may not come back
  'erased',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Thrown when nothing can be read at all: "mine, but broken" or "over a limit". Carries one {@link Problem}. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Refusal';
    this.problem = problem;
  }
}
