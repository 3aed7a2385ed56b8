// Which records may be of one person: learn, compare, cluster, explain. Pure; no store, no clock.
export { blockKeys } from './block-keys.ts';
export type { Candidate, ProposedPair } from './candidates.ts';
export { proposePairs } from './candidates.ts';
export type { Clustering, ClusterOptions, ReviewPair } from './cluster-records.ts';
export { clusterRecords, learn } from './cluster-records.ts';
export type { Evidence, Explanation } from './explain.ts';
export { compareWith, explain, explainWith } from './explain.ts';
export type { Contradiction, Judgements } from './judgements.ts';
export type { FieldModel, LevelModel, Model } from './model.ts';
export type { PersonRecord } from './record.ts';
export { personRecord } from './record.ts';
export { DEFAULT_MODEL } from './tables/default-model.ts';
