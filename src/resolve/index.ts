// Which mentions may be one: propose pairs with reasons. Pure; no store, no clock.

export type { Candidate, ProposedPair } from './candidates.ts';
export { proposePairs } from './candidates.ts';
