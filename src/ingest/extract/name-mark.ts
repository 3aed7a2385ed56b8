/** A name found in a sentence. Offsets are those of the sentence. */
export type NameKind = 'person' | 'country' | 'organisation' | 'media' | 'place' | 'party' | 'demonym' | 'unknown';

export interface NameMark {
  readonly start: number;
  readonly end: number;
  /** As written, without title, article and possessive ending. */
  readonly name: string;
  readonly kind: NameKind;
  /** Written with a title, or as one that holds an office. */
  readonly titled: boolean;
  readonly possessive: boolean;
  /** Where titles, nationality and article before the name begin. */
  readonly phraseStart: number;
  /** The cases it may stand in ("GA"); absent: its language has none, or its ending does not tell. */
  readonly cases?: string;
}
