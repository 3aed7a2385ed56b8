// Which mentions may be one: propose pairs with reasons. Pure; no store, no clock.
export { proposePairs } from './candidates.ts';
export type { Candidate, ProposedPair } from './candidates.ts';
