/** No such page: what may have gone wrong, and the ways on. */
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { english } from './parts/english.ts';
import { opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

/** `reason`: a sentence for people, such as the complaint about a date in the address. */
export interface NotFound {
  readonly reason: string | null;
}

export function notFoundPage({ reason }: NotFound, context: PageContext): Html {
  const view = viewOf(context, null);
  return layout(view, {
    title: view.t('notFound.title'),
    place: null,
    asked: null,
    nowhere: true,
    main: [
      opening({
        // Not the address: whatever leads nowhere, mistyped or hidden, gets the very same page.
        kicker: view.site.title,
        title: view.t(reason === null ? 'notFound.heading' : 'notFound.badRequest'),
        lede: reason === null ? view.t('notFound.lede') : english(view, reason),
      }),
      html`<p>${view.rich('notFound.ways', {
        home: (words) => html`<a href="${view.paths.home()}">${words}</a>`,
        people: (words) => html`<a href="${view.paths.people()}">${words}</a>`,
        sources: (words) => html`<a href="${view.paths.sources()}">${words}</a>`,
      })}</p>`,
      html`<p class="note measure">${view.t('people.notListed')}</p>`,
    ],
  });
}
