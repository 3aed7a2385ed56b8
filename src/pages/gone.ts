/** Nothing stands at this address any more: withdrawn, which is all that is said of it, or taken back as an error. */
import type { Gone } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

export function gonePage(gone: Gone, context: PageContext): Html {
  const view = viewOf(context, null);
  return layout(view, {
    title: view.t(`gone.title.${gone.why}`),
    place: null,
    asked: null,
    main: [
      opening({
        kicker: view.site.title,
        title: view.t(`gone.heading.${gone.why}`),
        lede: view.t(`gone.lede.${gone.why}`),
      }),
      gone.why === 'retracted' &&
        gone.known !== null &&
        html`<p><a href="${view.paths.same(view.path, { known: gone.known })}">${view.t('gone.before', { day: view.day(gone.known) })}</a></p>`,
      html`<p><a href="${view.paths.people(context.query)}">${view.t('gone.people')}</a></p>`,
    ],
  });
}
