/** A sentence with all that the later stages look at. Offsets are those of the sentence. */

import type { EventType } from '../../claim/reading.ts';
import type { Citation } from './citations.ts';
import type { DateMark } from './dates.ts';
import type { NameMark } from './names.ts';
import type { NumberMark } from './numbers.ts';
import type { Sentence } from './passages.ts';
import type { Stretch } from './stretch.ts';
import type { Frame } from './tables.ts';

export { overlaps, type Stretch } from './stretch.ts';

export type Voice = 'active' | 'passive' | 'noun' | 'phrase';

export interface Trigger {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** The other word it was composed with: a sign of modality may stand before either. */
  readonly by?: Stretch;
  /** What it tells is none of these, though a row says so of the same words. */
  readonly instead?: readonly EventType[];
}

export interface SentenceView {
  readonly sentence: Sentence;
  readonly text: string;
  /** The same in small letters, every offset kept. */
  readonly small: string;
  readonly names: readonly NameMark[];
  readonly dates: readonly DateMark[];
  readonly numbers: readonly NumberMark[];
  readonly citations: readonly Citation[];
}
