/** One figure at its lasting address: the number and its make-up, the signed head it was computed at, the file that proves it. */
import type { AnyFigure, FigureAnswer, FigureAnswers, FigureName } from '../derive/figure-answers.ts';
import { stagesFigure } from './charts/stages.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html } from './html.ts';
import type { Place } from './layout.ts';
import { layout } from './layout.ts';
import { eventTitle } from './parts/event-name.ts';
import { citeLine } from './parts/evidence.ts';
import { figuresTable } from './parts/figures-table.ts';
import { crossingsKicker, crossingsTables, crossingsTitle } from './parts/flow.ts';
import { groupWords } from './parts/groups.ts';
import { countWords, heldTable } from './parts/held.ts';
import { membersTable } from './parts/members.ts';
import { nothing, opening } from './parts/opening.ts';
import { heldAt } from './parts/proof.ts';
import { releaseHeadline, releaseNames } from './parts/release.ts';
import { whenWords } from './parts/when.ts';
import type { FigureAt } from './paths.ts';
import { paths } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

/** A figure as the page shows it: what it is called in its address, what it was asked for, and the answer. */
interface Shown {
  readonly name: FigureName;
  readonly at: FigureAt;
  readonly place: Place;
  readonly title: string;
  readonly main: Piece;
}

export function figurePage({ asked, answer, head }: FigureAnswer, context: PageContext): Html {
  // Other pages know days and no numbers of publications.
  const query = { asOf: asked.day, known: asked.knownDay ?? asked.latestDay };
  const view = viewOf({ ...context, query }, asked);
  const { name, at, place, title, main } = shownOf(view, answer);
  const { asOf: _, known: __, ...kept } = at;
  return layout(view, {
    title,
    place,
    asked,
    kept,
    main: [
      main,
      html`<section aria-labelledby="head"><h2 id="head">${view.t('proof.heading')}</h2>
<p class="measure">${view.t('proof.head', { step: head.step, day: view.day(head.day), origin: head.origin, size: head.size, root: head.root })}</p>
<p><a href="${paths.figureFile(name, at)}" download>${view.t('proof.save')}</a></p>
<p class="measure">${view.t('proof.saved')}</p>
<p class="measure">${view.t('proof.notProved')}</p>
<p><a href="${paths.checkpoint}">${view.t('proof.checkpoint')}</a> · <a href="${paths.key}">${view.t('proof.key')}</a></p></section>`,
    ],
  });
}

function shownOf(view: View, answer: AnyFigure): Shown {
  switch (answer.figure) {
    case 'held':
      return held(view, answer);
    case 'group':
      return inGroup(view, answer);
    case 'flow':
      return flow(view, answer);
    case 'release':
      return release(view, answer);
    case 'reported':
      return reported(view, answer);
    default:
      return answer satisfies never;
  }
}

function held(view: View, answer: FigureAnswers['held']): Shown {
  const { asked, rows, until } = answer;
  const at = { asOf: asked.day, known: asked.known, until };
  const title = view.t('proof.kicker.held', { day: view.day(asked.day) });
  const count = countWords(view, answer);
  const definition = view.t(`definition.held.${until}`);
  const other = until === 'closed' ? 'last-seen' : 'closed';
  return {
    name: 'held',
    at,
    place: 'people',
    title,
    main: [
      opening({
        kicker: title,
        title: view.t('proof.title.held', { count }),
        lede: html`${definition} <a href="${view.paths.figure('held', { ...at, until: other })}">${view.t('proof.otherRule')}</a>`,
      }),
      rows.length === 0 ? nothing(view.t('proof.none')) : heldTable(view, asked, rows),
      citeLine(
        view,
        { what: view.t('home.citeNamed', { count }), definition, address: paths.figure('held', at) },
        rows.flatMap(({ cites }) => cites),
      ),
    ],
  };
}

function inGroup(view: View, answer: FigureAnswers['group']): Shown {
  const { asked, dimension, group, rows } = answer;
  const at = heldAt(asked, { by: dimension, group: group.id });
  const name = groupWords(view, dimension, group);
  const title = view.t('proof.kicker.group', { day: view.day(asked.day), by: view.t(`by.${dimension}`), group: name });
  const count = countWords(view, answer);
  const definition = `${view.t('definition.held.closed')} ${view.t(`byWhat.${dimension}`)}`;
  return {
    name: 'held',
    at,
    place: 'counts',
    title,
    main: [
      opening({ kicker: title, title: view.t('proof.title.held', { count }), lede: definition }),
      rows.length === 0 ? nothing(view.t('counts.nobody')) : membersTable(view, dimension, name, rows),
      html`<p class="more"><a href="${view.paths.counts(view.query, { by: dimension })}">${view.t('proof.allGroups')}</a></p>`,
      citeLine(
        view,
        { what: view.t('proof.citeGroup', { count, group: name }), definition, address: paths.figure('held', at) },
        rows.flatMap(({ cites, groupCites }) => [...cites, ...groupCites]),
      ),
    ],
  };
}

function flow(view: View, answer: FigureAnswers['flow']): Shown {
  const { asked, month, dimension, group, totals } = answer;
  const of = group === null || dimension === null ? {} : { by: dimension, group: group.id };
  const at = { ...of, month, known: asked.known };
  const count = view.t('proof.title.flow', { in: countWords(view, totals.in), out: countWords(view, totals.out) });
  const definition = view.t('flow.definition');
  return {
    name: 'flow',
    at,
    place: 'counts',
    title: view.t('proof.published', { title: crossingsTitle(view, answer) }),
    main: [
      opening({
        kicker: html`${crossingsKicker(view, answer)} · ${view.edtf(month)}`,
        title: count,
        lede: definition,
      }),
      crossingsTables(view, answer),
      citeLine(
        view,
        {
          what: view.t('proof.citeFlow', { count, month: view.edtf(month) }),
          definition,
          address: paths.figure('flow', at),
        },
        [...answer.in, ...answer.out].flatMap(({ cites }) => cites),
      ),
    ],
  };
}

function release(view: View, answer: FigureAnswers['release']): Shown {
  const { asked, release: own, stages } = answer;
  const at = { id: own.id, known: asked.known };
  const title = view.t('release.title', { what: eventTitle(view, own), when: whenWords(view, own) });
  return {
    name: 'release',
    at,
    place: 'releases',
    title: view.t('proof.published', { title }),
    main: [
      opening({ kicker: view.t('release.kicker'), title, lede: html`<q>${own.words}</q>` }),
      releaseHeadline(view, answer),
      stages.length > 0 &&
        html`<section aria-labelledby="stages"><h2 id="stages">${view.t('release.stages')}</h2>${stagesFigure(view, answer)}</section>`,
      releaseNames(view, answer),
      html`<p class="more"><a href="${view.paths.release(own.id, view.query)}">${view.t('proof.wholeRelease')}</a></p>`,
    ],
  };
}

function reported(view: View, { asked, figures }: FigureAnswers['reported']): Shown {
  const title = view.t('proof.kicker.reported', { day: view.day(asked.day) });
  return {
    name: 'reported',
    at: { asOf: asked.day, known: asked.known },
    place: 'figures',
    title,
    main: [
      opening({
        kicker: title,
        title: view.t('proof.title.reported', {
          n: figures.length,
          voices: new Set(figures.map((row) => row.voice)).size,
        }),
        lede: view.t('figures.lede'),
      }),
      figures.length === 0 ? nothing(view.t('figures.none')) : figuresTable(view, figures, title),
    ],
  };
}
