/** What a person should look at: pairs of clusters that may be one person, those first whose answer is least sure and changes most. */
import type { ScoredPairs } from './clusters.ts';
import { logistic } from './logistic.ts';

export interface ToReview {
  /** The likeliest pair of records of the two clusters. */
  readonly a: number;
  readonly b: number;
  /** Natural log of the odds of that pair. */
  readonly score: number;
  /** How many pairs of records the answer joins or parts. */
  readonly pairs: number;
}

/** One row for each two clusters that a kept pair lies between. */
export function toReview(
  cluster: Int32Array,
  { a, b, score }: ScoredPairs,
  apart: (a: number, b: number) => boolean,
  limit: number,
): ToReview[] {
  const sizes = new Int32Array(cluster.length);
  for (const of of cluster) sizes[of] = (sizes[of] ?? 0) + 1;
  const best = new Map<number, number>();
  for (let at = 0; at < a.length; at++) {
    const [one, two] = [cluster[a[at] as number] as number, cluster[b[at] as number] as number];
    if (one === two || apart(a[at] as number, b[at] as number)) continue;
    const between = Math.min(one, two) * cluster.length + Math.max(one, two);
    const other = best.get(between);
    if (other === undefined || precedes(at, other, { a, b, score })) best.set(between, at);
  }
  const worth = (at: number, pairs: number): number => {
    const chance = logistic(score[at] as number);
    return chance * (1 - chance) * pairs;
  };
  return [...best.values()]
    .map((at) => {
      const [one, two] = [a[at] as number, b[at] as number];
      const pairs = (sizes[cluster[one] as number] as number) * (sizes[cluster[two] as number] as number);
      return { a: one, b: two, score: score[at] as number, pairs, worth: worth(at, pairs) };
    })
    .sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
    .slice(0, limit)
    .map(({ a: one, b: two, score: found, pairs }) => ({ a: one, b: two, score: found, pairs }));
}

function precedes(at: number, other: number, { a, b, score }: ScoredPairs): boolean {
  const difference = (score[at] as number) - (score[other] as number);
  if (difference !== 0) return difference > 0;
  return (
    (a[at] as number) - (a[other] as number) < 0 || (a[at] === a[other] && (b[at] as number) < (b[other] as number))
  );
}
