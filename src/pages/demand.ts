/** One demand: how each person it names stands, as of any day and as known on any day. */
import type { DemandAnswer, DemandedPerson, DemandState } from '../derive/demand-answers.ts';
import { countStates, DEMAND_STATES } from '../derive/demand-answers.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { why } from './parts/evidence.ts';
import type { MarkName } from './parts/marks.ts';
import { marked } from './parts/marks.ts';
import { opening } from './parts/opening.ts';
import { reasons } from './parts/reasons.ts';
import { table } from './parts/table.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function demandPage(answer: DemandAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { asked, when, by, to, named, cites } = answer;
  const names = (refs: readonly { readonly name: string }[]): string => view.list(refs.map(({ name }) => name));
  const counts = countStates(named);
  const title = view.t('demand.title', { when: view.range(when) });
  return layout(view, {
    title: by.length > 0 ? `${title} · ${names(by)}` : title,
    place: 'releases',
    asked,
    main: [
      opening({
        kicker: view.t('demand.kicker', { when: view.range(when), day: view.day(asked.day) }),
        title: view.t('demand.heading', { n: named.length, out: counts.get('out') ?? 0 }),
        lede: [
          by.length > 0 && html`${view.t('demand.by', { names: names(by) })} `,
          to.length > 0 && html`${view.t('demand.to', { names: names(to) })} `,
          view.t('demand.lede'),
        ],
      }),
      html`<div class="figures" role="group" aria-label="${view.t('demand.numbers')}">${DEMAND_STATES.map((state) =>
        figure(view, state, counts.get(state) ?? 0),
      )}</div>`,
      people(view, named),
      html`<section aria-labelledby="words"><h2 id="words">${view.t('demand.words')}</h2>
${why(view, cites)}</section>`,
    ],
  });
}

const figure = (view: View, state: DemandState, count: number): Html | false =>
  count > 0 &&
  html`<div class="figures__one"><strong class="figures__number">${view.number(count)}</strong><div class="figures__label"><p>${view.word('demand.state', state)}</p></div></div>`;

const MARK: Readonly<Record<DemandState, MarkName>> = {
  out: 'out',
  refused: 'split',
  died: 'cutCorner',
  promised: 'outPossible',
  held: 'certain',
  unsure: 'possible',
  unknown: 'none',
};

const people = (view: View, named: readonly DemandedPerson[]): Html =>
  table({
    caption: view.t('demand.caption'),
    columns: [
      { label: view.t('demand.person') },
      { label: view.t('demand.stands') },
      { label: view.t('demand.since') },
      { label: view.t('demand.register') },
    ],
    stacked: true,
    rows: named.map((one) => [
      one.name,
      marked(MARK[one.state], view.word('demand.state', one.state)),
      one.since ? view.shortRange(one.since) : '',
      inRegister(view, one),
    ]),
  });

function inRegister(view: View, { person, status, matched, why: because, perhaps }: DemandedPerson): Piece {
  if (person) {
    return html`<a href="${view.paths.person(person.id, view.query)}">${person.name}</a>${status !== null && html` <span class="table__under">${view.word('status.short', status)}</span>`}${matched === 'found' && html`<span class="table__under">${view.t('demand.found')}</span><details class="why"><summary class="why__summary">${view.t('demand.why')}</summary>${reasons(view, because)}</details>`}`;
  }
  return perhaps.map(
    ({ person: other, why: own }) =>
      html`<p><a href="${view.paths.person(other.id, view.query)}">${view.t('demand.perhaps', { name: other.name, status: view.word('status.short', other.status) })}</a> ${reasons(view, own)}</p>`,
  );
}
