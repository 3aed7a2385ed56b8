/** Where sources can't all be right; those on which somebody's freedom hangs come first. */
import type { ConflictsAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { conflictEntry } from './parts/conflict.ts';
import { legend } from './parts/marks.ts';
import { nothing, opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

export function conflictsPage({ asked, conflicts }: ConflictsAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  const weighty = conflicts.filter((conflict) => conflict.weighty);
  const others = conflicts.filter((conflict) => !conflict.weighty);
  return layout(view, {
    title: view.t('conflicts.title'),
    place: 'conflicts',
    asked,
    main: [
      opening({
        kicker: view.t('conflicts.kicker', { day: view.day(asked.day), n: conflicts.length }),
        title: view.t('conflicts.heading'),
        lede: view.t('conflicts.lede'),
      }),
      legend([['contradicted', view.t('conflict.open')]]),
      conflicts.length === 0 && nothing(view.t('conflicts.none')),
      weighty.length > 0 &&
        html`<section><h2>${view.t('conflicts.weighty')}</h2>${weighty.map((conflict) => conflictEntry(view, conflict, 'h3'))}</section>`,
      others.length > 0 &&
        html`<section><h2>${view.t('conflicts.others')}</h2>${others.map((conflict) => conflictEntry(view, conflict, 'h3'))}</section>`,
      html`<section class="measure"><h2>${view.t('conflicts.not')}</h2><p>${view.t('conflicts.notWhat')}</p></section>`,
    ],
  });
}
