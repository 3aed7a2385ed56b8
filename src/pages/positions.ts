/** What each actor wants, demands, fears or can use, with who says so. */
import type { StatementsAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { layout } from './layout.ts';
import { nothing, opening } from './parts/opening.ts';
import { statementsByWho } from './parts/statements.ts';
import { viewOf } from './view.ts';

export function positionsPage({ asked, statements }: StatementsAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  return layout(view, {
    title: view.t('positions.title'),
    place: 'positions',
    asked,
    main: [
      opening({
        kicker: view.t('positions.kicker', { day: view.day(asked.day) }),
        title: view.t('positions.heading'),
        lede: view.t('positions.lede'),
      }),
      statements.length === 0 ? nothing(view.t('positions.none')) : statementsByWho(view, statements),
    ],
  });
}
