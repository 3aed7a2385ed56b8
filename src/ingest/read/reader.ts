/** What a reader of one format is given, and what it gives back. */
import type { Problem } from '../../claim/problem.ts';
import type { Decoded } from './encoding.ts';
import type { Limits, ReadOptions, ReadResult } from './types.ts';

export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** Of formats that are text: decoded once, before the format was certain. */
  readonly decoded: Decoded | undefined;
  readonly options: ReadOptions;
  readonly limits: Limits;
  /** What was found before the reader began. */
  readonly warnings: readonly Problem[];
}

/** Throws Refusal where nothing can be read. */
export type Reader = (input: ReaderInput) => ReadResult;

/** A reader that waits: for its library to be loaded, or for a machine that reads pictures. */
export type SlowReader = (input: ReaderInput) => Promise<ReadResult>;
