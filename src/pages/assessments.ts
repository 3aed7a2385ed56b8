/** Judgements and forecasts by authors, kept open to be scored later. */
import type { StatementsAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { nothing, opening } from './parts/opening.ts';
import { statementsByWho } from './parts/statements.ts';
import { viewOf } from './view.ts';

export function assessmentsPage({ asked, statements }: StatementsAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  return layout(view, {
    title: view.t('assessments.title'),
    place: 'assessments',
    asked,
    main: [
      opening({
        kicker: view.t('assessments.kicker', { day: view.day(asked.day) }),
        title: view.t('assessments.heading'),
        lede: view.t('assessments.lede'),
      }),
      statements.length === 0 ? nothing(view.t('assessments.none')) : statementsByWho(view, statements),
    ],
  });
}
