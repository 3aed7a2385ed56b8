/** How events hang together. A link is a mention of its own, with a claimant; Rollcall itself never claims one. */
export const LINK_TYPES = [
  'in_response_to',
  'in_exchange_for',
  'not_in_exchange_for',
  'part_of',
  'stage_of',
  'total_of',
  'before',
  'after',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Stages of a batch, in the order a reader meets them. */
export const STAGES = ['demanded', 'announced', 'pardoned', 'out', 'arrived', 'refused', 'returned'] as const;
export type Stage = (typeof STAGES)[number];
