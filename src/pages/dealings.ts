/** The dealings in order of time: who acted toward whom, in which words, and what each source says was in exchange for what. */
import type { DealingsAnswer } from '../derive/answers.ts';
import { lanesFigure } from './charts/lanes.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { eventEntry } from './parts/event.ts';
import { nothing, opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

export function dealingsPage({ asked, from, to, events }: DealingsAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  const last = to ?? asked.day;
  const span =
    from === null ? view.t('dealings.upTo', { day: view.day(last) }) : view.range({ earliest: from, latest: last });
  return layout(view, {
    title: view.t('dealings.title'),
    place: 'dealings',
    asked,
    main: [
      opening({
        kicker: view.t('dealings.kicker', { span }),
        title: view.t('dealings.heading', { n: events.length }),
        lede: view.t('dealings.lede'),
      }),
      events.length === 0
        ? nothing(view.t('dealings.none'))
        : html`<section aria-labelledby="lanes"><h2 id="lanes">${view.t('dealings.lanes')}</h2>${lanesFigure(view, events, from, to)}</section>
<section aria-labelledby="order"><h2 id="order">${view.t('dealings.order')}</h2>${events.map((event) => eventEntry(view, event, { heading: 'h3', anchored: true }))}</section>`,
    ],
  });
}
