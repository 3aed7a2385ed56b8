/** What is enough to learn from: some of the records, and of the pairs that share a block some too. */
import type { Share } from './blocks.ts';
import { ALL, pairsInBlocks } from './blocks.ts';
import type { Table } from './columns/table.ts';
import type { Field } from './fields/field.ts';
import { fieldsOf } from './fields/fields.ts';
import { finish, mix } from './hash.ts';
import { PairScores } from './pair-scores.ts';
import { Patterns } from './patterns.ts';

const MOST_RECORDS = 200_000;
/** Pairs that are enough, and of larger tables some more a record. */
const PAIRS = 150_000;
const MORE_PAIRS = 3;
/** How many records a record is compared with, about. */
const PAIRS_A_RECORD = 40;

/** Records stand in the order of a hash: the first of them are a fair sample. The share of pairs of one person is that of the whole. */
export function sampleOf(table: Table): Table {
  const size = Math.min(table.size, MOST_RECORDS);
  if (size === table.size) return table;
  const some = (values: Int32Array): Int32Array => values.subarray(0, size);
  return {
    ...table,
    size,
    came: some(table.came),
    source: some(table.source),
    given: some(table.given),
    patronymic: some(table.patronymic),
    surname: some(table.surname),
    sex: some(table.sex),
    birth: some(table.birth),
    detained: some(table.detained),
    place: some(table.place),
    occupation: some(table.occupation),
    articles: some(table.articles),
    others: table.others.map(some),
  };
}

/** Told how far it is. */
export type Progress = (done: number, all: number) => void;

/** The patterns of pairs that share a block, each pair once; this thread's share of them. */
export function patternsOf(table: Table, share: Share = ALL, progress: Progress = () => {}): Patterns {
  const sample = sampleOf(table);
  const fields: readonly Field[] = fieldsOf(sample);
  const every = Math.max(1, Math.floor((sample.size * PAIRS_A_RECORD) / (PAIRS + sample.size * MORE_PAIRS)));
  const patterns = new Patterns(fields, sample.source, every);
  const seen = new PairScores();
  pairsInBlocks(
    sample,
    ALL,
    (a, b) => {
      const hash = finish(mix(mix(0, a), b));
      if (hash % share.of !== share.part || Math.floor(hash / share.of) % every !== 0 || seen.has(a, b)) return;
      seen.set(a, b, 0);
      patterns.add(a, b);
    },
    progress,
  );
  return patterns;
}
