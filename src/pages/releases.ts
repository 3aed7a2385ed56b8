/** Every release, pardon and exchange told of, by day. */
import type { ReleaseRow, ReleasesAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html, joined } from './html.ts';
import { layout } from './layout.ts';
import { eventTitle } from './parts/event-name.ts';
import { quantity, why } from './parts/evidence.ts';
import { nothing, opening } from './parts/opening.ts';
import { table } from './parts/table.ts';
import { shortWhen, whenWords } from './parts/when.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function releasesPage({ asked, releases }: ReleasesAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  return layout(view, {
    title: view.t('releases.title'),
    place: 'releases',
    asked,
    main: [
      opening({
        kicker: view.t('releases.kicker', { day: view.day(asked.day) }),
        title: view.t('releases.heading', { n: releases.length }),
        lede: view.t('releases.lede'),
      }),
      releases.length === 0 ? nothing(view.t('releases.none')) : releasesTable(view, releases),
      html`<p class="more"><a href="${view.paths.demands(view.query)}">${view.t('demands.more')}</a></p>`,
    ],
  });
}

export const releasesTable = (view: View, releases: readonly ReleaseRow[]): Html =>
  table({
    caption: view.t('releases.caption'),
    columns: [
      { label: view.t('releases.when') },
      { label: view.t('releases.what') },
      { label: view.t('releases.told') },
      { label: view.t('releases.named'), number: true },
      { label: view.t('releases.where') },
      { label: view.t('releases.words') },
    ],
    stacked: true,
    rows: releases.map((row) => [
      shortWhen(view, row),
      html`<a href="${view.paths.release(row.id, view.query)}">${eventTitle(view, row)}</a>`,
      toldWords(view, row),
      view.t('releases.namedOf', { out: row.namedOut, named: row.named, both: row.namedBoth }),
      view.list(row.destinations),
      why(view, row.told.length > 0 ? row.told.flatMap(({ cites }) => cites) : row.cites, {
        bare: true,
        line: {
          what: view.t('event.citeWhat', {
            amount: amountsOf(view, row).join('; ') || view.t('releases.noNumber'),
            of: view.t('event.named', { what: eventTitle(view, row), when: whenWords(view, row) }),
          }),
          definition: view.t('definition.told'),
        },
      }),
    ]),
  });

/** Each number once, however many sources tell it. */
const amountsOf = (view: View, { told }: ReleaseRow): readonly string[] => [
  ...new Set(told.map((one) => quantity(view, one))),
];

function toldWords(view: View, row: ReleaseRow): Piece {
  const amounts = amountsOf(view, row);
  return amounts.length === 0
    ? view.t('releases.noNumber')
    : joined(
        amounts.map((amount) => html`<b>${amount}</b>`),
        '; ',
      );
}
