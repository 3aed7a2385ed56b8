/** One month of a flow: its two cells, and who makes each up. */
import type { CrossingRow, CrossingsAnswer } from '../../derive/counted-answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { why } from './evidence.ts';
import { groupWords } from './groups.ts';
import { countsWords, countWords } from './held.ts';
import { marked } from './marks.ts';
import { nothing } from './opening.ts';
import { table } from './table.ts';

/** Why somebody's coming in or out is not certain for the month, one reason after another. */
export const crossingDoubts = (view: View, why: CrossingRow['why']): string[] =>
  why.map((reason) => view.t(`crossing.${reason}`));

/** Whose month it is. */
export const crossingsKicker = (view: View, { dimension, group }: CrossingsAnswer): string =>
  group === null || dimension === null
    ? view.t('flow.monthKicker')
    : view.t('flow.monthKickerOf', { group: groupWords(view, dimension, group) });

export const crossingsTitle = (view: View, { month, dimension, group }: CrossingsAnswer): string =>
  group === null || dimension === null
    ? view.t('flow.monthTitle', { month: view.edtf(month) })
    : view.t('flow.monthTitleOf', { month: view.edtf(month), group: groupWords(view, dimension, group) });

export const crossingsTables = (view: View, answer: CrossingsAnswer): readonly Html[] =>
  (['in', 'out'] as const).map(
    (
      way,
    ) => html`<section><h2>${view.t('flow.wayCount', { way: view.t(`flow.${way}`), count: countWords(view, answer.totals[way]) })}</h2>
${answer[way].length === 0 ? nothing(view.t('flow.nobody')) : crossingsTable(view, answer, way)}</section>`,
  );

const crossingsTable = (view: View, answer: CrossingsAnswer, way: 'in' | 'out'): Html =>
  table({
    caption: view.t(`flow.${way}`),
    columns: [
      { label: view.t('flow.person') },
      { label: view.t('flow.state') },
      { label: view.t('flow.when') },
      { label: view.t('flow.missing') },
      ...(answer.group === null ? [] : [{ label: view.t('counts.belongs') }]),
      { label: view.t('held.words') },
    ],
    stacked: true,
    rows: answer[way].map((row) => [
      html`<a href="${view.paths.person(row.person.id, view.query)}">${row.person.name}</a>`,
      html`${marked(row.sure, view.t(`flow.${row.sure}`), 'held')}${counted(view, row)}`,
      view.shortRange(row.when),
      crossingDoubts(view, row.why).join(' '),
      ...(answer.group === null ? [] : [belonging(view, row)]),
      why(view, row.cites, { bare: true }),
    ]),
  });

/** Said of a row that is not simply one stay more. */
function counted(view: View, row: CrossingRow): Html | false {
  const words = countsWords(view, row);
  return words !== null && html` <span class="table__under">${words}</span>`;
}

const belonging = (view: View, { groupCites, why: doubts }: CrossingRow): Html =>
  groupCites.length > 0
    ? why(view, groupCites, { bare: true })
    : html`${view.t(doubts.includes('group') ? 'flow.maybeHere' : 'counts.sure')}`;
