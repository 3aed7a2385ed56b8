/** Positions and assessments as answers show them. */
import type { StatementRow } from '../../derive/answers.ts';
import type { Derived } from '../../derive/derived.ts';
import { derivedAt } from '../rows.ts';
import { cite, restedOn } from './citations.ts';
import { eventBrief } from './event-brief.ts';
import { before, placeOf, rangeOf } from './range.ts';
import { refOf } from './refs.ts';
import type { View } from './view.ts';

export type Statement = Extract<Derived, { kind: 'statement' }>;

/** An assessment of a document rather than of the world. */
export const ODDITY = 'oddity';

/** Statements made by the end of the day asked about, where the day is known. */
export async function statementsAt(view: View, day: number): Promise<Statement[]> {
  return (await derivedAt(view.reader, 'statement', view.known)).filter(
    ({ bounds }) => bounds.lo === null || bounds.lo <= day,
  );
}

/** In order of when they were said. */
export async function statementRows(view: View, statements: readonly Statement[]): Promise<StatementRow[]> {
  const holders = statements.flatMap(({ body }) => body.who ?? []);
  const events = statements.flatMap(({ body }) => body.about);
  await view.needMembers([...holders, ...events]);
  await view.needNames(holders.map((mention) => view.entityOf(mention)));
  await view.needWritten(holders);
  await view.needEvents(events.map((mention) => view.entityOf(mention)));
  await view.needWords([
    ...restedOn(statements),
    ...restedOn(events.map((mention) => view.event(view.entityOf(mention))?.occurred)),
  ]);
  return [...statements]
    .sort((a, b) => placeOf(a.bounds) - placeOf(b.bounds) || before(a.entity, b.entity))
    .map(({ entity, bounds, body }) => ({
      id: entity,
      posture: body.posture,
      topic: body.topic,
      who: body.who === null ? null : refOf(view, view.entityOf(body.who), view.written(body.who) ?? ''),
      statement: body.statement,
      hedge: body.hedge,
      probability: body.probability,
      about: [...new Set(body.about.map((mention) => view.entityOf(mention)))].flatMap(
        (event) => eventBrief(view, event) ?? [],
      ),
      said: rangeOf(bounds),
      cites: cite(view, body.by, (row) => row.property === 'statement'),
    }));
}
