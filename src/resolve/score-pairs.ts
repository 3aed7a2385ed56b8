/** The pairs of a table that are worth keeping: those that share a block and score. */
import type { Share } from './blocks.ts';
import { pairsInBlocks } from './blocks.ts';
import type { ScoredPairs } from './clusters.ts';
import type { Table } from './columns/table.ts';
import { PairScores } from './pair-scores.ts';
import { RecentPairs } from './recent-pairs.ts';
import type { Scorer } from './scorer.ts';

/** Pairs less likely than this (natural log of odds) are of no use to anybody: not joined, and no question for a person. */
const KEPT_FROM = -2;

/** Each pair once, the lower record first; in no order that means anything. */
export function scoredPairs(
  table: Table,
  scorer: Scorer,
  share: Share,
  apart: (a: number, b: number) => boolean,
  onKind: (done: number, all: number) => void = () => {},
): ScoredPairs {
  const found = new PairScores();
  const recent = new RecentPairs();
  pairsInBlocks(
    table,
    share,
    (a, b) => {
      if (recent.met(a, b) || apart(a, b)) return;
      const score = scorer.score(a, b, KEPT_FROM);
      if (score >= KEPT_FROM) found.set(a, b, score);
    },
    onKind,
  );
  return found.pairs();
}

/** The pairs that several threads found, each once, in the order of their records. */
export function joinPairs(parts: readonly ScoredPairs[]): ScoredPairs {
  const found = new PairScores();
  for (const { a, b, score } of parts)
    for (let at = 0; at < a.length; at++) found.set(a[at] as number, b[at] as number, score[at] as number);
  return found.pairs();
}
