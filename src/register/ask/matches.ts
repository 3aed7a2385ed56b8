/** Queries by example, each under its name: whom or what of the register each may be of. */
import type { MatchAnswer, Matches } from '../../derive/match-answers.ts';
import type { Reader } from '../../ledger/port.ts';
import type { AskedAt } from './asked.ts';
import { askedOf } from './asked.ts';
import type { EventExample, NamedExample } from './example.ts';
import type { Wanted } from './match.ts';
import { matchNamed } from './match.ts';
import { matchEvents } from './match-events.ts';
import { View } from './view.ts';

export interface Query extends Wanted {
  readonly example: NamedExample | EventExample;
}

export async function matches(
  reader: Reader,
  asked: AskedAt,
  queries: ReadonlyMap<string, Query>,
): Promise<MatchAnswer> {
  const view = View.at(reader, asked.asOf.known);
  const responses = new Map<string, Matches>();
  for (const [name, { example, ...wanted }] of queries) {
    responses.set(
      name,
      example.of === 'named' ? await matchNamed(view, example, wanted) : await matchEvents(view, example, wanted),
    );
  }
  return { asked: askedOf(asked), responses };
}
