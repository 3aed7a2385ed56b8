/** Something that was here and is withdrawn, or was joined with another: the address stays and says so, and no more. */
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { opening } from './parts/opening.ts';
import { paths } from './paths.ts';
import { viewOf } from './view.ts';

export interface Gone {
  readonly why: 'withdrawn' | 'tombstone';
}

export function gonePage({ why }: Gone, context: PageContext): Html {
  const view = viewOf(context, null);
  return layout(view, {
    title: view.t('gone.title'),
    place: null,
    asked: null,
    main: [
      opening({ kicker: view.site.title, title: view.t('gone.heading'), lede: view.t(`gone.${why}`) }),
      html`<p><a href="${paths.people(context.query)}">${view.t('gone.people')}</a></p>`,
    ],
  });
}
