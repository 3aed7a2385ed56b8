/** What can be taken away: the tables of this edition as files, its feed, and the edition itself; and what programs can ask. */
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { isMessageKey } from './messages/catalogue.ts';
import { opening } from './parts/opening.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

const FORMS: Readonly<Record<string, string>> = { csv: 'CSV', jsonl: 'JSON Lines' };

/** `files`: the names under /data/. */
export function dataPage(files: readonly string[], context: PageContext): Html {
  const view = viewOf(context, null);
  const rows: readonly (readonly [string, string])[] = [
    ...files.map((name) => [paths.download(name), whatIs(view, name)] as const),
    [paths.edition, view.t('data.edition')],
    [paths.feed, view.t('data.feed')],
  ];
  return layout(view, {
    title: view.t('data.title'),
    place: null,
    asked: null,
    main: [
      opening({ kicker: view.t('data.kicker'), title: view.t('data.heading'), lede: view.t('data.lede') }),
      table({
        caption: view.t('data.caption'),
        columns: [{ label: view.t('data.file') }, { label: view.t('data.what') }],
        stacked: true,
        rows: rows.map(([address, what]) => [html`<a href="${address}">${address.slice(1)}</a>`, what]),
      }),
      services(view),
    ],
  });
}

/** Not as links: a copy of the site as files has none of them, and a browser has nothing to ask there. */
function services(view: View): Html {
  const at = (address: string): Html => html`<code>${view.site.origin ?? ''}${address}</code>`;
  return html`<section aria-labelledby="services"><h2 id="services">${view.t('services.heading')}</h2>
<p class="measure">${view.t('services.lede')}</p>
${table({
  caption: view.t('services.caption'),
  columns: [{ label: view.t('services.address') }, { label: view.t('data.what') }],
  stacked: true,
  rows: [
    [at(view.paths.lists), view.t('services.lists')],
    [at(paths.reconcile), view.t('services.reconcile')],
    [html`POST ${at(paths.match)}`, view.t('services.match')],
    [at('/people.json'), view.t('services.json')],
  ],
})}
<pre class="example">${EXAMPLE(`${view.site.origin ?? ''}${paths.match}`)}</pre>
</section>`;
}

const EXAMPLE = (address: string): string => `curl -H 'Content-Type: application/json' ${address} \\
  -d '{"queries": {"q1": {"name": "Anna Berg", "birth": "1971"}}}'`;

function whatIs(view: View, name: string): string {
  const [of = '', form = ''] = name.split('.');
  const key = `table.${of}`;
  return isMessageKey(key)
    ? view.t('data.table', { table: view.t(key), form: FORMS[form] ?? form })
    : view.t('data.package');
}
