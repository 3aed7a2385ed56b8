// Which records may be of one person: learn, compare, cluster, explain. Pure; no store, no clock.
export { blockKeys } from './block-keys.ts';
export type { Blocks, Share } from './blocks.ts';
export { blocksOfKind } from './blocks.ts';
export type { Clustering, ClusterOptions, ReviewPair } from './cluster-records.ts';
export { clusterRecords, learn } from './cluster-records.ts';
export type { ScoredPairs } from './clusters.ts';
export { clustersOf } from './clusters.ts';
export { unitsOf } from './columns/dictionary.ts';
export type { Column, ColumnName, Gathered } from './columns/gathered.ts';
export { COLUMNS, columnOf, GrowingColumn } from './columns/gathered.ts';
export type { Table, Tabled } from './columns/table.ts';
export { tabled } from './columns/table.ts';
export type { Part, Words } from './columns/words.ts';
export { joinWords, wordsOf } from './columns/words.ts';
export type {
  EventEvidence,
  EventField,
  EventNumber,
  EventParty,
  EventRecord,
  EventRelation,
} from './event-record.ts';
export type { EventExplanation, EventProposal } from './events.ts';
export { explainEvents, proposeEvents } from './events.ts';
export type { Evidence, Explanation } from './explain.ts';
export { compareWith, explain, explained, explainWith } from './explain.ts';
export { fieldsOf } from './fields/fields.ts';
export type { Contradiction, Judgements } from './judgements.ts';
export type { KindOfKeys } from './keys.ts';
export { kindsOfKeys } from './keys.ts';
export { learnFrom } from './learn.ts';
export type { ListPair, ListRow, ReconciledLists } from './lists.ts';
export { reconcileLists } from './lists.ts';
export type { FieldModel, LevelModel, Model, Weights } from './model.ts';
export { weightsOf } from './model.ts';
export { PairScores } from './pair-scores.ts';
export { Patterns } from './patterns.ts';
export type { Cells, PersonRecord } from './record.ts';
export { partsOf, personRecord } from './record.ts';
export { toReview } from './review.ts';
export { patternsOf } from './sample.ts';
export { joinPairs, scoredPairs } from './score-pairs.ts';
export { rowsOf, Scorer } from './scorer.ts';
export { DEFAULT_MODEL } from './tables/default-model.ts';
