/**
 * What stood at this address is told under another now. The body of a redirect, and the whole of it where a host serves files: the
 * page leads on by itself.
 */
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

/** `to`: the address that stands, with the reader's query. */
export interface Moved {
  readonly to: string;
}

export function movedPage({ to }: Moved, context: PageContext): Html {
  const view = viewOf(context, null);
  return layout(view, {
    title: view.t('moved.title'),
    place: null,
    asked: null,
    leadsTo: to,
    main: [
      opening({ kicker: view.site.title, title: view.t('moved.heading'), lede: view.t('moved.lede') }),
      html`<p><a href="${to}">${view.t('moved.there')}</a></p>`,
    ],
  });
}
