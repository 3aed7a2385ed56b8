/** Every document and list that something here rests on. */
import type { SourcesAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { langOf } from './parts/evidence.ts';
import { nothing, opening } from './parts/opening.ts';
import { sourceTitle } from './parts/source-title.ts';
import { table } from './parts/table.ts';
import { viewOf } from './view.ts';

export function sourcesPage({ asked, sources }: SourcesAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  return layout(view, {
    title: view.t('sources.title'),
    place: 'sources',
    asked,
    main: [
      opening({
        kicker: view.t('sources.kicker', { day: view.day(asked.day) }),
        title: view.t('sources.heading', { n: sources.length }),
        lede: view.t('sources.lede'),
      }),
      sources.length === 0
        ? nothing(view.t('sources.none'))
        : table({
            caption: view.t('sources.caption'),
            columns: [
              { label: view.t('sources.document') },
              { label: view.t('sources.outlet') },
              { label: view.t('sources.published') },
              { label: view.t('sources.language') },
              { label: view.t('sources.claims'), number: true },
              { label: view.t('sources.people'), number: true },
            ],
            stacked: true,
            rows: sources.map((source) => [
              html`<a href="${view.paths.source(source.id, view.query)}"${langOf(source.language)}>${sourceTitle(view, source)}</a>${source.kind === 'table' && html` <span class="table__under">${view.t('sources.list')}</span>`}`,
              source.outlet,
              view.edtf(source.published),
              view.language(source.language),
              view.number(source.claims),
              view.number(source.people),
            ]),
          }),
    ],
  });
}
