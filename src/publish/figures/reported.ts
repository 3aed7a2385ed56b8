/** The numbers that organisations give. */
import { dayOf } from '../../claim/dates.ts';
import type { FigureRow } from '../../derive/answers.ts';
import { deriveEntity } from '../../derive/derive.ts';
import { factsAround } from '../../register/around.ts';
import { figureNumbers, figures } from '../../register/ask/figures.ts';
import type { FigureKind, QuestionOf } from './kind.ts';

export const REPORTED: FigureKind<'reported', QuestionOf<'reported'>> = {
  ask: (reader, asked) => figures(reader, asked),
  written: ({ figures: rows }) => ({
    figure: 'reported',
    rows: rows.map(({ cites, ...row }) => ({ ...shown(row), words: cites })),
  }),
  facts: (reader, known, { figures: rows }) =>
    factsAround(
      reader,
      rows.map(({ id }) => id),
      known,
    ),
  again({ asOf }, said, { knowledge }) {
    const entities = [...new Set(said.rows.map(({ id }) => id))];
    const left = new Map(
      entities.map((entity) => {
        const event = deriveEntity(knowledge, entity).find((row) => row.kind === 'event');
        return [entity, event ? figureNumbers(dayOf(asOf), entity, event.body).map(shown) : []];
      }),
    );
    // A figure told with several numbers has several rows, in its own order.
    return { figure: 'reported', rows: said.rows.flatMap(({ id }) => left.get(id)?.shift() ?? []) };
  },
};

const shown = ({
  id,
  scope,
  value,
  max,
  qualifier,
  unit,
  text,
  when,
  basis,
  modality,
  part,
}: Omit<FigureRow, 'voice' | 'cites'>) => ({
  id,
  scope,
  value,
  max,
  qualifier,
  unit,
  text,
  when,
  basis,
  modality,
  part,
});
