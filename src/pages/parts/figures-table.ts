/** Figures as told, a row each: who, when, how many, in which words. */
import type { FigureRow } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { View } from '../view.ts';
import { quantity, why } from './evidence.ts';
import { table } from './table.ts';

/** A row a figure, its own words and line to cite under it. */
export const figuresTable = (view: View, figures: readonly FigureRow[], caption: string): Html =>
  table({
    caption,
    columns: [
      { label: view.t('figures.figure') },
      { label: view.t('figures.voice') },
      { label: view.t('figures.scope') },
      { label: view.t('figures.when') },
      { label: view.t('figures.age') },
      { label: view.t('figures.words') },
    ],
    stacked: true,
    rows: figures.map((row) => [
      html`${figureWords(view, row)}`,
      row.voice,
      html`${row.scope === null ? view.t('figures.noScope') : view.word('scope', row.scope)}${row.part && html` <span class="table__under">${view.t('figures.part')}</span>`}`,
      html`${view.shortRange(row.when)}${row.basis === 'publication' && html` <span class="table__under">${view.t('basis.publication')}</span>`}`,
      age(view, row.ageDays),
      why(view, row.cites, {
        bare: true,
        line: {
          what: view.t('figures.citeWhat', { figure: figureWords(view, row), voice: row.voice }),
          definition: row.scope === null ? view.t('figures.noScope') : view.word('scope', row.scope),
        },
      }),
    ]),
  });

export function figureWords(view: View, row: FigureRow): string {
  const amount = quantity(view, row);
  return row.modality === 'actual'
    ? amount
    : view.t('event.hedged', { what: amount, modality: view.t(`modality.${row.modality}`) });
}

function age(view: View, days: number | null): string {
  if (days === null) return view.t('figures.ageUnknown');
  if (days === 0) return view.t('figures.sameDay');
  return days > 0 ? view.t('figures.daysBefore', { n: days }) : view.t('figures.daysAfter', { n: -days });
}
