/**
 * A claim as one source tells it: claim and attestation together, the row that everything derived is made from.
 * The register's `told` table holds these, once per audience, each with the range in which it was known.
 */
import type { Bounds, Day } from './dates.ts';
import { boundsOf } from './dates.ts';
import type { ClaimItem } from './entry.ts';
import type { Locator } from './locator.ts';
import type { Modality } from './reading.ts';
import type { Value } from './values.ts';
import type { MentionKind, Property } from './vocabulary.ts';

/** One speaker of an attestation's chain: the origin first (who knows), then each relay; the outlet itself is not in it. */
export interface Relay {
  /** The speaker's own mention; null where the name was not taken up as one. */
  readonly speaker: string | null;
  readonly name: string;
  readonly form: 'said' | 'cited';
  /** When the speaker said it, as EDTF, where the text tells. */
  readonly said: string | null;
}

export type Rank = 'preferred' | 'normal' | 'deprecated';

export interface Told {
  readonly claim: string;
  readonly attestation: string;
  readonly mention: string;
  readonly property: Property;
  readonly value: Value;
  /** Bounds of a date value, else the claim's own valid time; null where it has none. */
  readonly bounds: Bounds | null;
  readonly modality: Modality;
  readonly rank: Rank;
  readonly document: string;
  /** When and where the document was got: its outlet and date are those of the capture. Empty where entered by hand. */
  readonly capture: string;
  readonly locator: Locator;
  readonly chain: readonly Relay[];
}

/** {@link Told.bounds} of a claim; a valid time that is open at both ends says nothing. */
export function boundsTold({ value, valid }: Pick<ClaimItem, 'value' | 'valid'>): Bounds | null {
  if (value.kind === 'date') return boundsOf(value.edtf);
  if (valid === null) return null;
  const bounds = boundsOf(valid);
  return bounds.lo === null && bounds.hi === null ? null : bounds;
}

/** A mention as an audience sees it. `order` is its place in that audience's own order of appearance. */
export interface Spot {
  readonly mention: string;
  readonly kind: MentionKind;
  readonly document: string;
  readonly order: number;
}

/** A document as it was got once, as an audience sees it: the same bytes elsewhere, or next week, are another source. */
export interface Source {
  readonly document: string;
  readonly capture: string;
  readonly title: string;
  /** The outlet's own mention, for judging outlets the same; null where it is not known. */
  readonly outletMention: string | null;
  readonly outlet: string;
  readonly url: string;
  /** EDTF, as given; `bounds` read from it. */
  readonly published: string;
  readonly bounds: Bounds;
  readonly language: string;
  readonly kind: 'document' | 'table';
  /** Time stamps of its bytes, where there are any. */
  readonly stamps?: readonly Stamp[];
}

/** That an authority saw the bytes by then (RFC 3161). `root`: whom its certificate comes from, where that was checked. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
  readonly root: string | null;
}

/** A later sighting of a list's row: the row said the same again on that day. */
export interface Sighting {
  readonly mention: string;
  readonly document: string;
  readonly day: Day;
}
