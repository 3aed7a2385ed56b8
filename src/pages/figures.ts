/** Reported figures, nearest to the day first, one row a voice on one scale; never added up, never averaged. */
import type { FigureRow, FiguresAnswer } from '../derive/answers.ts';
import { voicesOverTime } from './charts/figures.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { figuresTable } from './parts/figures-table.ts';
import { nothing, opening } from './parts/opening.ts';
import { proofLink } from './parts/proof.ts';
import { viewOf } from './view.ts';

export function figuresPage({ asked, figures }: FiguresAnswer, context: PageContext): Html {
  const view = viewOf(context, asked);
  const scopes = byScope(figures);
  return layout(view, {
    title: view.t('figures.title'),
    place: 'figures',
    asked,
    main: [
      opening({
        kicker: view.t('figures.kicker', { day: view.day(asked.day) }),
        title: view.t('figures.heading', { n: figures.length, voices: new Set(figures.map((row) => row.voice)).size }),
        lede: view.t('figures.lede'),
      }),
      figures.length === 0
        ? nothing(view.t('figures.none'))
        : scopes.map(([scope, rows]) => {
            const name = scope === '' ? view.t('figures.noScope') : view.word('scope', scope);
            return html`<section><h2>${name}</h2>
${voicesOverTime(view, rows)}
${figuresTable(view, rows, view.t('figures.caption', { scope: name }))}</section>`;
          }),
      html`<section class="measure"><h2>${view.t('figures.differ')}</h2><p>${view.t('figures.differWhy')}</p></section>`,
      proofLink(view, 'reported', { asOf: asked.day, known: asked.known }),
    ],
  });
}

/** A figure of one kind is never set against one of another. Most figures first. */
function byScope(figures: readonly FigureRow[]): readonly (readonly [string, readonly FigureRow[]])[] {
  const groups = new Map<string, FigureRow[]>();
  for (const row of figures) groups.set(row.scope ?? '', [...(groups.get(row.scope ?? '') ?? []), row]);
  return [...groups.entries()].sort(([, a], [, b]) => b.length - a.length);
}
