/** How many are held in each group, and who by whom the groups differ from the whole. */
import type { CountBounds } from '../derive/answers.ts';
import type { CountByAnswer, GroupMember, Straddling } from '../derive/counted-answers.ts';
import { DIMENSIONS } from '../derive/groups.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html, joined } from './html.ts';
import { layout } from './layout.ts';
import { boundsWords, groupWords } from './parts/groups.ts';
import { countWords } from './parts/held.ts';
import { membersTable } from './parts/members.ts';
import { nothing, opening } from './parts/opening.ts';
import { heldAt, proofLink, proved } from './parts/proof.ts';
import { table } from './parts/table.ts';
import type { FigureAt } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function countsPage(answer: CountByAnswer, group: string | null, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { asked, dimension, whole, groups, members } = answer;
  const by = view.t(`by.${dimension}`);
  return layout(view, {
    title: view.t('counts.title', { by }),
    place: 'counts',
    asked,
    kept: { by: dimension, ...(group !== null && { group }) },
    main: [
      opening({
        kicker: view.t('counts.kicker', { day: view.day(asked.day) }),
        title: view.t('counts.heading', { by, count: countWords(view, whole) }),
        lede: view.t(`byWhat.${dimension}`),
      }),
      html`<p>${view.t('counts.other')} ${joined(
        DIMENSIONS.map((one) =>
          one === dimension
            ? html`<b>${view.t(`by.${one}`)}</b>`
            : html`<a href="${view.paths.counts(view.query, { by: one })}">${view.t(`by.${one}`)}</a>`,
        ),
        ' · ',
      )}</p>`,
      groups.length === 0
        ? nothing(view.t('counts.none'))
        : [groupsTable(view, answer), html`<p class="note">${view.t('proof.cells')}</p>`],
      difference(view, answer),
      members !== null && group !== null && inGroup(view, answer, group, members),
      html`<p class="more"><a href="${view.paths.flow(view.query, { by: dimension })}">${view.t('counts.flow')}</a> · <a href="${view.paths.changes(view.query)}">${view.t('counts.changes')}</a></p>`,
    ],
  });
}

const groupsTable = (view: View, { asked, dimension, groups, whole }: CountByAnswer): Html =>
  table({
    caption: view.t('counts.caption', { day: view.day(asked.day), by: view.t(`by.${dimension}`) }),
    columns: [
      { label: view.t('counts.group') },
      { label: view.t('counts.certain'), number: true },
      { label: view.t('counts.possible'), number: true },
    ],
    rows: [
      ...groups.map(({ group, certain, possible }) => [
        html`<a href="${view.paths.counts(view.query, { by: dimension, group: group.id, at: 'members' })}">${groupWords(view, dimension, group)}</a>`,
        ...cells(view, { certain, possible }, heldAt(asked, { by: dimension, group: group.id })),
      ]),
      [html`<b>${view.t('counts.whole')}</b>`, ...cells(view, whole, heldAt(asked))],
    ],
  });

const cells = (view: View, { certain, possible }: CountBounds, at: FigureAt): Html[] =>
  [certain, possible].map((count) => proved(view, 'held', at, view.number(count)));

function difference(view: View, { dimension, sum, whole, straddling, moreStraddling }: CountByAnswer): Html | false {
  return (
    sum !== null &&
    straddling.length > 0 &&
    html`<section><p class="measure">${view.t('counts.sum', { sum: boundsWords(view, sum), whole: boundsWords(view, whole) })}</p>
${table({
  caption: view.t('counts.straddling'),
  columns: [{ label: view.t('counts.person') }, { label: view.t('counts.why') }, { label: view.t('counts.mayBeIn') }],
  stacked: true,
  rows: straddling.map((row: Straddling) => [
    html`<a href="${view.paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
    view.t(`counts.${row.why}`),
    view.list(row.groups.map((group) => groupWords(view, dimension, group))),
  ]),
})}${moreStraddling > 0 && html`<p>${view.t('counts.moreStraddling', { n: moreStraddling })}</p>`}</section>`
  );
}

function inGroup(view: View, answer: CountByAnswer, id: string, members: readonly GroupMember[]): Html {
  const { asked, dimension, groups } = answer;
  const group = groups.find((one) => one.group.id === id)?.group ?? { id, label: id };
  const name = groupWords(view, dimension, group);
  return html`<section aria-labelledby="members"><h2 id="members">${view.t('counts.members', { group: name })}</h2>
${members.length === 0 ? nothing(view.t('counts.nobody')) : membersTable(view, dimension, name, members)}
${proofLink(view, 'held', heldAt(asked, { by: dimension, group: id }))}</section>`;
}
