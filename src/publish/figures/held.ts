/** Those held at the end of a day, by name. */
import { dayOf } from '../../claim/dates.ts';
import { factsAround } from '../../register/around.ts';
import { boundsOfCount, countHeld, countsOf } from '../../register/ask/count-held.ts';
import { holdingOn } from '../../register/ask/held.ts';
import { heldAgain, heldRow } from './held-row.ts';
import type { FigureKind, QuestionOf } from './kind.ts';
import { staysOf, withMates } from './kind.ts';

export const HELD: FigureKind<'held', QuestionOf<'held'>> = {
  ask: (reader, asked, { until }) => countHeld(reader, asked, until),
  written: ({ certain, possible, rows }) => ({
    figure: 'held',
    certain,
    possible,
    rows: rows.map((row) => ({ ...heldRow(row), words: row.cites })),
  }),
  facts: async (reader, known, { rows }) =>
    factsAround(
      reader,
      await withMates(
        reader,
        rows.map(({ person }) => person.id),
        known,
      ),
      known,
    ),
  again({ asOf, until }, said, { knowledge, identity }) {
    const day = dayOf(asOf);
    // In the register's own order: of several that may be one person the first that is certain counts.
    const held = [...new Set(said.rows.map(({ id }) => id))].sort().flatMap((entity) => {
      const holding = holdingOn(staysOf(knowledge, entity), day, until);
      return holding ? [{ entity, holding }] : [];
    });
    const counts = countsOf(new Map(held.map(({ entity, holding }) => [entity, holding.sure])), identity);
    const rows = new Map(
      held.map(({ entity, holding }) => [
        entity,
        heldAgain(knowledge, entity, holding, day, counts.get(entity) ?? { low: 0, high: 0 }),
      ]),
    );
    return { figure: 'held', ...boundsOfCount(counts), rows: said.rows.flatMap(({ id }) => rows.get(id) ?? []) };
  },
};
