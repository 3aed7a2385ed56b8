/** Where sources contradict each other, with who says what. */
import { plainValue } from '../../claim/values.ts';
import type { ConflictRow } from '../../derive/answers.ts';
import { cite, origins } from './citations.ts';
import { eventBrief } from './event-brief.ts';
import { before } from './range.ts';
import { refOf } from './refs.ts';
import type { ConflictDerived, View } from './view.ts';

export function conflictRow(view: View, { entity, body }: ConflictDerived): ConflictRow | null {
  const brief = eventBrief(view, entity);
  const isEvent = body.about === 'event' || body.about === 'figure';
  if (isEvent && !brief) return null;
  return {
    about: brief ?? refOf(view, entity),
    property: body.property,
    values: body.values.map(({ text, by }) => {
      const cites = cite(
        view,
        by,
        (row) => row.property === body.property && (row.value.kind === 'quantity' || plainValue(row.value) === text),
      );
      return { text, cites, origins: origins(cites) };
    }),
    weighty: brief?.family === 'custody',
  };
}

/** The weighty first, then those with most sources behind them. */
export function byWeight(a: ConflictRow, b: ConflictRow): number {
  const told = (row: ConflictRow): number => row.values.reduce((sum, value) => sum + value.origins, 0);
  return (
    Number(b.weighty) - Number(a.weighty) ||
    told(b) - told(a) ||
    before(a.about.id, b.about.id) ||
    before(a.property, b.property)
  );
}

/** One row an entity, property and set of values. */
export function distinctConflicts(rows: readonly ConflictRow[]): ConflictRow[] {
  const key = (row: ConflictRow): string =>
    JSON.stringify([row.about.id, row.property, row.values.map((value) => value.text)]);
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}
