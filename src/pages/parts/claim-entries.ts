/** Claims of a document gathered by the thing they are about, numbered in the order of their words. */
import type { MarkedClaim } from '../../derive/answers.ts';

export interface ClaimEntry {
  /** From 1 in the order of the words; 0 for what is only named. */
  readonly number: number;
  /** The claim that says what the thing is: that it happened, its name, its statement. */
  readonly lead: MarkedClaim;
  readonly claims: readonly MarkedClaim[];
}

export const entryAnchor = (number: number): string => `n-${number}`;

const LEADS: readonly MarkedClaim['property'][] = ['occurred', 'name', 'statement', 'link'];

const NAMED: readonly MarkedClaim['kind'][] = ['person', 'organisation', 'place'];

/** `told`: events, figures, statements and ties, numbered. `named`: who and what is only named. */
export function claimsOf(claims: readonly MarkedClaim[]): {
  readonly told: readonly ClaimEntry[];
  readonly named: readonly ClaimEntry[];
} {
  const things = new Map<string, MarkedClaim[]>();
  for (const claim of claims) things.set(claim.mention, [...(things.get(claim.mention) ?? []), claim]);
  const entries = [...things.values()]
    .map((of) => ({ lead: leadOf(of), claims: of }))
    .sort((a, b) => placeOf(a.lead) - placeOf(b.lead));
  const isNamed = ({ lead }: Omit<ClaimEntry, 'number'>): boolean => NAMED.includes(lead.kind);
  return {
    told: entries.filter((entry) => !isNamed(entry)).map((entry, at) => ({ number: at + 1, ...entry })),
    named: entries.filter(isNamed).map((entry) => ({ number: 0, ...entry })),
  };
}

function leadOf(claims: readonly MarkedClaim[]): MarkedClaim {
  for (const property of LEADS) {
    const found = claims.find((claim) => claim.property === property);
    if (found) return found;
  }
  return claims[0] as MarkedClaim;
}

/** Order of the words; a cell by its row; what was entered by hand stands last. */
function placeOf({ locator }: MarkedClaim): number {
  switch (locator.kind) {
    case 'span':
      return locator.start;
    case 'cell':
      return locator.row;
    case 'hand':
      return Number.MAX_SAFE_INTEGER;
    default:
      return locator satisfies never;
  }
}
