/** Records in, clusters and questions out: the whole of it for as many records as fit on one thread. */
import { ALL, allBlocks } from './blocks.ts';
import { clustersOf } from './clusters.ts';
import type { Tabled } from './columns/table.ts';
import { tableOf } from './columns/table.ts';
import type { Explanation } from './explain.ts';
import { explained } from './explain.ts';
import { fieldsOf } from './fields/fields.ts';
import type { Contradiction, Judgements } from './judgements.ts';
import { judgedOf } from './judgements.ts';
import { learnFrom } from './learn.ts';
import type { Model } from './model.ts';
import { weightsOf } from './model.ts';
import { PairScores } from './pair-scores.ts';
import type { PersonRecord } from './record.ts';
import { cellsOf } from './record.ts';
import { toReview } from './review.ts';
import type { Progress } from './sample.ts';
import { patternsOf } from './sample.ts';
import { scoredPairs } from './score-pairs.ts';
import { Scorer } from './scorer.ts';

/** A handful of records is no world of its own: by a model learnt elsewhere, a pair is drawn from at least so many. */
const FEWEST = 1000;

export interface ClusterOptions extends Partial<Judgements> {
  /** Learnt from the records themselves where it is not given. */
  readonly model?: Model;
  /** Sources in which two rows are two people; those the model found where they are not given. */
  readonly deduplicated?: readonly string[];
  /** Most pairs to review. */
  readonly limit?: number;
}

export interface Clustering {
  /** Ids of the records of each person, in order; clusters by their first id. */
  readonly clusters: readonly (readonly string[])[];
  /** Pairs whose answer is least sure and changes most, first. */
  readonly review: readonly ReviewPair[];
  /** Judgements that cannot all be right. Nothing was joined on their word. */
  readonly contradictions: readonly Contradiction[];
  readonly model: Model;
}

export interface ReviewPair {
  readonly left: string;
  readonly right: string;
  /** How many pairs of records the answer joins or parts. */
  readonly pairs: number;
  readonly explanation: Explanation;
}

/** A model learnt from records without labels. Fewer than some thousand records teach little: see `DEFAULT_MODEL`. */
export function learn(records: readonly PersonRecord[], progress?: Progress): Model {
  const tabled = tableOf(records.map(cellsOf));
  return learnFrom(tabled, patternsOf(tabled.table, allBlocks(tabled.table), ALL, progress));
}

export function clusterRecords(records: readonly PersonRecord[], options: ClusterOptions = {}): Clustering {
  const tabled = tableOf(records.map(cellsOf));
  const { table, texts } = tabled;
  const blocks = allBlocks(table);
  const model = options.model ?? learnFrom(tabled, patternsOf(table, blocks));
  const fields = fieldsOf(table);
  const among = options.model ? Math.max(table.size, FEWEST) : table.size;
  const scorer = new Scorer(fields, weightsOf(model, fields, texts, among));
  const judged = judgedOf({ same: options.same ?? [], not: options.not ?? [] }, texts.ids);
  const ofOneList = twoRowsOfOne(tabled, options.deduplicated ?? model.deduplicated);
  const apart = (a: number, b: number): boolean => ofOneList(a, b) || judged.apart(a, b);
  const pairs = scoredPairs(table.size, blocks, scorer, ALL, apart);
  const scores = new PairScores(table.size, pairs);
  const scoreOf = (a: number, b: number): number => scores.get(a, b) ?? scorer.score(a, b);
  const cluster = clustersOf(table.size, pairs, scoreOf, { same: judged.same, apart });
  return {
    clusters: namedClusters(cluster, texts.ids),
    review: toReview(cluster, pairs, apart, options.limit ?? Number.POSITIVE_INFINITY).map((pair) => {
      const [left, right] = [texts.ids[pair.a] ?? '', texts.ids[pair.b] ?? ''];
      return { left, right, pairs: pair.pairs, explanation: explained(scorer, texts, pair.a, pair.b) };
    }),
    contradictions: judged.contradictions,
    model,
  };
}

/** Whether two records are rows of one source in which nobody stands twice. */
function twoRowsOfOne({ table, texts }: Tabled, deduplicated: readonly string[]): (a: number, b: number) => boolean {
  const once = new Set(deduplicated);
  const flags = Uint8Array.from(texts.sources, (source) => (once.has(source) ? 1 : 0));
  const { source } = table;
  return (a, b) => source[a] === source[b] && flags[source[a] as number] === 1;
}

function namedClusters(cluster: Int32Array, ids: readonly string[]): string[][] {
  const members = new Map<number, string[]>();
  cluster.forEach((of, at) => {
    const id = ids[at] ?? '';
    const list = members.get(of);
    if (list) list.push(id);
    else members.set(of, [id]);
  });
  return [...members.values()].map((list) => list.sort()).sort(([x = ''], [y = '']) => (x < y ? -1 : x > y ? 1 : 0));
}
