/** One figure at its lasting address: the number and its make-up, the signed head it was computed at, the file that proves it. */
import type { FigureAnswer } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { citeLine } from './parts/evidence.ts';
import { figuresTable } from './parts/figures-table.ts';
import { countWords, heldTable } from './parts/held.ts';
import { nothing, opening } from './parts/opening.ts';
import type { FigureAt } from './paths.ts';
import { paths } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function figurePage({ asked, answer, head }: FigureAnswer, context: PageContext): Html {
  // Other pages know days and no numbers of publications.
  const query = { asOf: asked.day, known: asked.knownDay ?? asked.latestDay };
  const view = viewOf({ ...context, query }, asked);
  const at: FigureAt = {
    asOf: asked.day,
    known: asked.known,
    ...(answer.figure === 'held' && { until: answer.until }),
  };
  return layout(view, {
    title: view.t(`proof.kicker.${answer.figure}`, { day: view.day(asked.day) }),
    place: answer.figure === 'held' ? 'people' : 'figures',
    asked,
    ...(answer.figure === 'held' && { kept: { until: answer.until } }),
    main: [
      answer.figure === 'held' ? held(view, answer, at) : reported(view, answer),
      html`<section aria-labelledby="head"><h2 id="head">${view.t('proof.heading')}</h2>
<p class="measure">${view.t('proof.head', { step: head.step, day: view.day(head.day), origin: head.origin, size: head.size, root: head.root })}</p>
<p><a href="${paths.figureFile(answer.figure, at)}" download>${view.t('proof.save')}</a></p>
<p class="measure">${view.t('proof.saved')}</p>
<p class="measure">${view.t('proof.notProved')}</p>
<p><a href="${paths.checkpoint}">${view.t('proof.checkpoint')}</a> · <a href="${paths.key}">${view.t('proof.key')}</a></p></section>`,
    ],
  });
}

function held(view: View, answer: Extract<FigureAnswer['answer'], { figure: 'held' }>, at: FigureAt): Piece {
  const { asked, rows, until } = answer;
  const count = countWords(view, answer);
  const definition = view.t(`definition.held.${until}`);
  const other = until === 'closed' ? 'last-seen' : 'closed';
  return [
    opening({
      kicker: view.t('proof.kicker.held', { day: view.day(asked.day) }),
      title: view.t('proof.title.held', { count }),
      lede: html`${definition} <a href="${paths.figure('held', { ...at, until: other })}">${view.t('proof.otherRule')}</a>`,
    }),
    rows.length === 0 ? nothing(view.t('proof.none')) : heldTable(view, asked, rows),
    citeLine(
      view,
      { what: view.t('home.citeNamed', { count }), definition, address: paths.figure('held', at) },
      rows.flatMap(({ cites }) => cites),
    ),
  ];
}

function reported(view: View, { asked, figures }: Extract<FigureAnswer['answer'], { figure: 'reported' }>): Piece {
  const kicker = view.t('proof.kicker.reported', { day: view.day(asked.day) });
  return [
    opening({
      kicker,
      title: view.t('proof.title.reported', {
        n: figures.length,
        voices: new Set(figures.map((row) => row.voice)).size,
      }),
      lede: view.t('figures.lede'),
    }),
    figures.length === 0 ? nothing(view.t('figures.none')) : figuresTable(view, figures, kicker),
  ];
}
