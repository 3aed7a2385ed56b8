/** What is said between the one who asks for a file to be read and the process that reads it. */
import type { Problem } from '../claim/problem.ts';
import type { ReadOptions } from '../ingest/read/types.ts';

export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Omit<ReadOptions, 'onStep'>;
}

export type ReadingNews =
  /** Pages done. Each step has the whole time limit for itself. */
  | { readonly kind: 'step'; readonly done: number; readonly of: number }
  /** The result, packed (packed-result.ts). */
  | { readonly kind: 'read'; readonly result: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** A fault of a reader or its library. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'too_slow' }
  | { readonly kind: 'too_big' };

/** Bounds of reading one file apart. Each, when passed, is told with its number. */
export interface ApartLimits {
  /** Seconds of processor time between two steps. */
  readonly seconds: number;
  /** Seconds in all, by the clock. */
  readonly secondsInAll: number;
  /** Megabytes (10⁶ bytes) of memory that the reading process may hold. */
  readonly megabytes: number;
}
