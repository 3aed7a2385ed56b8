/** A person as a list names them, with what it says beside the name. */
import type { Locator } from '../../claim/locator.ts';
import type { Sex } from '../../claim/sex.ts';

export interface ListedPerson {
  /** Where the name stands: the line of the file or of its text, the first is 1. */
  readonly line: number;
  /** The same for a person to read: "row 4", "line 12". */
  readonly at: string;
  /** As the list writes it. */
  readonly name: string;
  readonly locator: Locator;
  /** Further spellings of it in the same row or text. */
  readonly alsoWritten: readonly string[];
  /** Parts, where the list has them apart. */
  readonly given: string;
  readonly patronymic: string;
  readonly surname: string;
  readonly sex: Sex;
  /** EDTF; none where it is not told. */
  readonly birth: readonly string[];
  readonly places: readonly string[];
  readonly occupations: readonly string[];
  readonly articles: readonly string[];
  readonly detained: readonly string[];
}
