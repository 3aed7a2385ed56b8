/** Month by month: held, came in, came out; and who makes up one month. */
import type { Day } from '../claim/dates.ts';
import { dayOf, isoOf, nextMonthOf } from '../claim/dates.ts';
import type { CountBounds } from '../derive/answers.ts';
import type { CrossingsAnswer, FlowAnswer, FlowSeries } from '../derive/counted-answers.ts';
import { DIMENSIONS } from '../derive/groups.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { crossingsKicker, crossingsTables, crossingsTitle } from './parts/flow.ts';
import { boundsWords, groupWords } from './parts/groups.ts';
import { nothing, opening } from './parts/opening.ts';
import { heldAt, proofLink, proved } from './parts/proof.ts';
import { table } from './parts/table.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function flowPage(answer: FlowAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { asked, from, to, dimension, series } = answer;
  return layout(view, {
    title: view.t('flow.title'),
    place: 'counts',
    asked,
    kept: { from, to, ...(dimension !== null && { by: dimension }) },
    main: [
      opening({
        kicker: view.t('flow.kicker', { from: view.edtf(from), to: view.edtf(to) }),
        title:
          dimension === null ? view.t('flow.heading') : view.t('flow.headingBy', { by: view.t(`by.${dimension}`) }),
        lede: view.t('flow.definition'),
      }),
      form(view, answer),
      series.length === 0 && nothing(view.t('flow.none')),
      series.map((one) => seriesTable(view, answer, one)),
      html`<p class="note measure">${view.t('flow.residualWhat')}${series.length > 0 && html` ${view.t('proof.cells')}`}</p>`,
      html`<p class="more"><a href="${view.paths.counts(view.query, { by: dimension ?? 'state' })}">${view.t('counts.more')}</a> · <a href="${view.paths.changes(view.query)}">${view.t('counts.changes')}</a></p>`,
    ],
  });
}

const form = (
  view: View,
  { from, to, dimension }: FlowAnswer,
): Html => html`<form class="search" method="get" action="${view.paths.flow()}">
${view.query.asOf !== undefined && html`<input type="hidden" name="asOf" value="${view.query.asOf}">`}
${view.query.known !== undefined && html`<input type="hidden" name="known" value="${view.query.known}">`}
<label class="asked__field">${view.t('flow.from')} <input name="from" size="10" maxlength="24" autocomplete="off" spellcheck="false" value="${from}"></label>
<label class="asked__field">${view.t('flow.to')} <input name="to" size="10" maxlength="24" autocomplete="off" spellcheck="false" value="${to}"></label>
<label class="asked__field">${view.t('flow.by')} <select name="by"><option value="">${view.t('flow.byNothing')}</option>${DIMENSIONS.map(
  (one) => html`<option value="${one}"${one === dimension && html` selected`}>${view.t(`by.${one}`)}</option>`,
)}</select></label>
<button>${view.t('flow.show')}</button>
</form>`;

function seriesTable(view: View, { asked, dimension }: FlowAnswer, { group, months }: FlowSeries): Html {
  const name = group === null || dimension === null ? view.t('flow.everybody') : groupWords(view, dimension, group);
  const of = group === null || dimension === null ? {} : { by: dimension, group: group.id };
  return html`<section>${dimension !== null && html`<h2>${name}</h2>`}
${table({
  caption: view.t('flow.caption', { group: name }),
  columns: [
    { label: view.t('flow.month') },
    { label: view.t('flow.opening'), number: true },
    { label: view.t('flow.in'), number: true },
    { label: view.t('flow.out'), number: true },
    { label: view.t('flow.closing'), number: true },
    { label: view.t('flow.residual'), number: true },
  ],
  stacked: true,
  rows: months.map((month) => {
    const first = dayOf(`${month.month}-01`);
    const held = (on: Day, count: CountBounds): Html =>
      proved(view, 'held', heldAt(asked, { ...of, on: isoOf(on) }), boundsWords(view, count));
    const crossed = (count: CountBounds): Html =>
      proved(view, 'flow', { ...of, month: month.month, known: asked.known }, boundsWords(view, count));
    return [
      html`<a href="${view.paths.flowMonth(month.month, view.query, of)}">${view.edtf(month.month)}</a>`,
      held(first - 1, month.opening),
      crossed(month.in),
      crossed(month.out),
      held(nextMonthOf(first) - 1, month.closing),
      view.t('flow.residualOf', { ...month.residual }),
    ];
  }),
})}</section>`;
}

export function flowMonthPage(answer: CrossingsAnswer, context: PageContext): Html {
  const { asked, month, dimension, group } = answer;
  const view = viewOf(context, asked);
  const of = group === null || dimension === null ? {} : { by: dimension, group: group.id };
  return layout(view, {
    title: crossingsTitle(view, answer),
    place: 'counts',
    asked,
    kept: of,
    main: [
      opening({
        kicker: crossingsKicker(view, answer),
        title: view.t('flow.monthHeading', { month: view.edtf(month) }),
      }),
      crossingsTables(view, answer),
      proofLink(view, 'flow', { ...of, month, known: asked.known }),
      html`<p class="more"><a href="${view.paths.flow(view.query, dimension === null ? {} : { by: dimension })}">${view.t('flow.back')}</a></p>`,
    ],
  });
}
