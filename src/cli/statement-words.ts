/** Positions and assessments laid out: whose, what, in which hedge. */
import type { StatementRow } from '../actions/ask.ts';
import { eventTitle } from '../pages/parts/event-name.ts';
import { whenWords } from '../pages/parts/when.ts';
import type { Why } from './question.ts';
import type { Sheet } from './sheet.ts';
import { words } from './words.ts';

export function putStatements(sheet: Sheet, rows: readonly StatementRow[], why: Why): void {
  sheet.table(
    [{ label: 'Said' }, { label: 'Who' }, { label: 'Kind' }, { label: 'In short' }],
    rows.map((row) => ({
      cells: [
        words.range(row.said),
        row.who?.name ?? words.t('statements.noOne'),
        row.topic === null
          ? words.word('posture', row.posture)
          : words.t('statement.kind', {
              posture: words.word('posture', row.posture),
              topic: words.word('topic', row.topic),
            }),
        row.statement,
      ],
      under: [
        ...(row.hedge === null ? [] : [words.t('statement.hedge', { hedge: `“${row.hedge}”` })]),
        ...(row.probability === null ? [] : [words.t('statement.probability', { share: row.probability })]),
        ...(row.about.length === 0
          ? []
          : [
              words.t('statement.about', {
                events: row.about
                  .map((event) =>
                    words.t('event.named', { what: eventTitle(words, event), when: whenWords(words, event) }),
                  )
                  .join('; '),
              }),
            ]),
        ...why(row.cites),
      ],
    })),
  );
}
