/** The pairs of a table that are worth keeping: those that share a block and score. */
import type { Blocks, Share } from './blocks.ts';
import { Candidates } from './blocks.ts';
import type { ScoredPairs } from './clusters.ts';
import { FloatColumn, IntColumn } from './columns/int-column.ts';
import type { Scorer } from './scorer.ts';

/** Pairs less likely than this (natural log of odds) are of no use to anybody: not joined, and no question for a person. */
const KEPT_FROM = -2;
/** Progress is told every so many records. */
const STEP = 1 << 12;

/** The pairs of this share of the records with those behind them. */
export function scoredPairs(
  size: number,
  blocks: readonly Blocks[],
  scorer: Scorer,
  share: Share,
  apart: (a: number, b: number) => boolean,
  progress: (done: number, all: number) => void = () => {},
): ScoredPairs {
  const candidates = new Candidates(blocks, size);
  const [one, two, scores] = [new IntColumn(), new IntColumn(), new FloatColumn()];
  const kept: { other: number; score: number }[] = [];
  for (let record = share.part; record < size; record += share.of) {
    kept.length = 0;
    for (const other of candidates.behind(record)) {
      const score = scorer.score(record, other, KEPT_FROM);
      if (score >= KEPT_FROM && !apart(record, other)) kept.push({ other, score });
    }
    kept.sort((x, y) => x.other - y.other);
    for (const { other, score } of kept) {
      one.push(record);
      two.push(other);
      scores.push(score);
    }
    if (record % STEP === share.part) progress(record, size);
  }
  return { a: one.whole(), b: two.whole(), score: scores.whole() };
}

/** The pairs of several shares, in the order of their records. */
export function joinPairs(parts: readonly ScoredPairs[]): ScoredPairs {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const total = parts.reduce((sum, { a }) => sum + a.length, 0);
  const joined = { a: new Int32Array(total), b: new Int32Array(total), score: new Float32Array(total) };
  const next = parts.map(() => 0);
  for (let at = 0; at < total; ) {
    let [part, lowest] = [0, Number.POSITIVE_INFINITY];
    parts.forEach(({ a }, other) => {
      const record = a[next[other] as number] ?? Number.POSITIVE_INFINITY;
      if (record < lowest) [part, lowest] = [other, record];
    });
    const { a, b, score } = parts[part] as ScoredPairs;
    let from = next[part] as number;
    for (; a[from] === lowest; from++, at++) {
      joined.a[at] = lowest;
      joined.b[at] = b[from] as number;
      joined.score[at] = score[from] as number;
    }
    next[part] = from;
  }
  return joined;
}
