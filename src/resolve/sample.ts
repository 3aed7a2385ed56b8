/** What is enough to learn from: the pairs of some of the records with everybody. */
import type { Blocks, Share } from './blocks.ts';
import { ALL, allBlocks, Candidates } from './blocks.ts';
import type { Table } from './columns/table.ts';
import { SAMPLE } from './columns/table.ts';
import { fieldsOf } from './fields/fields.ts';
import { Patterns } from './patterns.ts';

export const sampleSize = ({ size }: Table): number => Math.min(size, SAMPLE);

/** Told how far it is. */
export type Progress = (done: number, all: number) => void;

/** The patterns of pairs that share a block, the one of them in the sample; this thread's share of them. */
export function patternsOf(
  table: Table,
  blocks: readonly Blocks[] = allBlocks(table),
  share: Share = ALL,
  progress: Progress = () => {},
): Patterns {
  const patterns = new Patterns(fieldsOf(table), table.source);
  const candidates = new Candidates(blocks, table.size);
  const size = sampleSize(table);
  for (let record = share.part; record < size; record += share.of) {
    for (const other of candidates.behind(record)) patterns.add(record, other);
    if (record % STEP === share.part) progress(record, size);
  }
  return patterns;
}

/** Progress is told every so many records. */
const STEP = 1 << 10;
