/** How many are held in each group, and who by whom the groups differ from the whole. */
import type { CountByAnswer, GroupMember, GroupRef, Straddling } from '../derive/counted-answers.ts';
import { DIMENSIONS } from '../derive/groups.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html, joined } from './html.ts';
import { layout } from './layout.ts';
import { why } from './parts/evidence.ts';
import { boundsWords, groupWords } from './parts/groups.ts';
import { countsWords, countWords } from './parts/held.ts';
import { nothing, opening } from './parts/opening.ts';
import { doubtWords, heldMark } from './parts/status.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';
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
            : html`<a href="${paths.counts(view.query, { by: one })}">${view.t(`by.${one}`)}</a>`,
        ),
        ' · ',
      )}</p>`,
      groups.length === 0 ? nothing(view.t('counts.none')) : groupsTable(view, answer),
      difference(view, answer),
      members !== null && group !== null && membersTable(view, answer, group, members),
      html`<p class="more"><a href="${paths.flow(view.query, { by: dimension })}">${view.t('counts.flow')}</a> · <a href="${paths.changes(view.query)}">${view.t('counts.changes')}</a></p>`,
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
        html`<a href="${paths.counts(view.query, { by: dimension, group: group.id, at: 'members' })}">${groupWords(view, dimension, group)}</a>`,
        view.number(certain),
        view.number(possible),
      ]),
      [html`<b>${view.t('counts.whole')}</b>`, view.number(whole.certain), view.number(whole.possible)],
    ],
  });

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
    html`<a href="${paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
    view.t(`counts.${row.why}`),
    view.list(row.groups.map((group) => groupWords(view, dimension, group))),
  ]),
})}${moreStraddling > 0 && html`<p>${view.t('counts.moreStraddling', { n: moreStraddling })}</p>`}</section>`
  );
}

function membersTable(view: View, answer: CountByAnswer, id: string, members: readonly GroupMember[]): Html {
  const { dimension, groups } = answer;
  const group: GroupRef = groups.find((one) => one.group.id === id)?.group ?? { id, label: id };
  const name = groupWords(view, dimension, group);
  return html`<section aria-labelledby="members"><h2 id="members">${view.t('counts.members', { group: name })}</h2>
${
  members.length === 0
    ? nothing(view.t('counts.nobody'))
    : table({
        caption: view.t('counts.membersCaption', { group: name }),
        columns: [
          { label: view.t('held.person') },
          { label: view.t('held.state') },
          { label: view.t('counts.belongs') },
          { label: view.t('held.since') },
          { label: view.t('held.missing') },
          { label: view.t('held.words') },
        ],
        stacked: true,
        rows: members.map((row) => [
          html`<a href="${paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
          html`${heldMark(view, row)}${counted(view, row)}`,
          belonging(view, dimension, row),
          view.shortRange(row.since),
          doubtWords(view, row.doubts, row.seenAs).join(' ') || view.t('held.nothingMissing'),
          why(view, row.cites, { bare: true }),
        ]),
      })
}</section>`;
}

/** Said of a row that is not simply one person more in the group's count. */
function counted(view: View, row: GroupMember): Html | false {
  const words = row.belongs === 'sure' ? countsWords(view, row) : null;
  return words !== null && html` <span class="table__under">${words}</span>`;
}

const belonging = (view: View, dimension: CountByAnswer['dimension'], { belongs, others }: GroupMember): string =>
  belongs === 'sure' || others.length === 0
    ? view.t('counts.sure')
    : view.t('counts.maybe', { others: view.list(others.map((group) => groupWords(view, dimension, group))) });
