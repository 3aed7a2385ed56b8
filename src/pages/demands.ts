/** Demands: releases that somebody proposed and that name people, in order of time. */
import type { DemandsAnswer } from '../derive/demand-answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { nothing, opening } from './parts/opening.ts';
import { table } from './parts/table.ts';
import { viewOf } from './view.ts';

export function demandsPage({ asked, demands }: DemandsAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  const names = (refs: readonly { readonly name: string }[]): string => view.list(refs.map(({ name }) => name));
  return layout(view, {
    title: view.t('demands.title'),
    place: 'releases',
    asked,
    main: [
      opening({
        kicker: view.t('demands.kicker', { day: view.day(asked.day) }),
        title: view.t('demands.heading', { n: demands.length }),
        lede: view.t('demands.lede'),
      }),
      demands.length === 0
        ? nothing(view.t('demands.none'))
        : table({
            caption: view.t('demands.caption'),
            columns: [
              { label: view.t('demands.when') },
              { label: view.t('demands.by') },
              { label: view.t('demands.to') },
              { label: view.t('demands.people'), number: true },
            ],
            stacked: true,
            rows: demands.map(({ id, when, by, to, people }) => [
              html`<a href="${view.paths.demand(id, view.query)}">${view.range(when)}</a>`,
              names(by),
              names(to),
              view.number(people),
            ]),
          }),
    ],
  });
}
