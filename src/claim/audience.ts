/** Who may see a thing. public ⊂ partner ⊂ restricted; sealed stands apart and is never derived from. */
export const AUDIENCES = ['public', 'partner', 'restricted', 'sealed'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The audiences an edition can be built for. */
export const EDITION_AUDIENCES = ['public', 'partner'] as const;
export type EditionAudience = (typeof EDITION_AUDIENCES)[number];

const WIDTH: Record<Audience, number> = { public: 0, partner: 1, restricted: 2, sealed: 3 };

/** May a reader of `reader` see what is marked `item`? Sealed is seen by nobody through this door. */
export const sees = (reader: Audience, item: Audience): boolean => item !== 'sealed' && WIDTH[item] <= WIDTH[reader];

/** The narrowest of several: nothing is wider than what it was made from. */
export function narrowest(audiences: readonly Audience[]): Audience {
  return audiences.reduce<Audience>((a, b) => (WIDTH[b] > WIDTH[a] ? b : a), 'public');
}
