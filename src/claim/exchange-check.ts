/** What can be wrong with a claim that somebody else's program made, beyond its shape. */
import { boundsOf } from './dates.ts';
import type { ClaimLine, ListRowLine } from './exchange.ts';
import { LINK_TYPES, STAGES } from './links.ts';
import type { Problem } from './problem.ts';
import { Refusal } from './problem.ts';
import { PERSON_STATES, SCOPES, TERMS } from './reading.ts';
import type { MentionKind, Property } from './vocabulary.ts';
import { PROPERTIES } from './vocabulary.ts';

/** Properties whose words are counted and compared, and so must be of the list. */
const CODES: Partial<Record<Property, readonly string[]>> = {
  left_as: PERSON_STATES,
  terms: TERMS,
  scope: SCOPES,
  link: LINK_TYPES,
  stage: STAGES,
  posture: ['aim', 'demand', 'lever', 'concern', 'judgement', 'forecast', 'oddity'],
};

type Said = Pick<ClaimLine, 'property' | 'value'>;

/** Null where all is well. */
export function claimProblem({ mention, property, value, valid, chain }: ClaimLine): Problem | null {
  const said = chain?.flatMap((relay) => (relay.said === null ? [] : [relay.said])) ?? [];
  return saidProblem(mention.kind, { property, value }) ?? dateProblem([...(valid ? [valid] : []), ...said]);
}

export function listRowProblem({ cells }: ListRowLine): Problem | null {
  for (const cell of cells) {
    const problem = saidProblem('person', cell);
    if (problem) return problem;
  }
  return cells.some(({ property }) => property === 'name')
    ? null
    : { code: 'missing_value', message: 'a row of a list needs a name' };
}

function saidProblem(kind: MentionKind, { property, value }: Said): Problem | null {
  const { on, value: wanted } = PROPERTIES[property];
  if (!(on as readonly MentionKind[]).includes(kind))
    return { code: 'type_mismatch', message: `${property} is said of ${on.join(', ')}, not of a ${kind}` };
  if (value.kind !== wanted)
    return { code: 'type_mismatch', message: `${property} has a value of the kind ${wanted}, not ${value.kind}` };
  const codes = CODES[property];
  if (value.kind === 'code' && codes && !codes.includes(value.code))
    return { code: 'unknown_category', message: `“${value.code}” is no ${property}; there are ${codes.join(', ')}` };
  return value.kind === 'date' ? dateProblem([value.edtf]) : null;
}

function dateProblem(dates: readonly string[]): Problem | null {
  try {
    for (const date of dates) boundsOf(date);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}
