/** One release: what was told, who came out and who did not, where the numbers part, and who ties it to what. */
import type { BatchPerson, EventRow, LinkRow, ReleaseAnswer, StageRow } from '../derive/answers.ts';
import { matrixFigure } from './charts/matrix.ts';
import { stagesFigure } from './charts/stages.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html, NOTHING } from './html.ts';
import { layout } from './layout.ts';
import { conflictEntry } from './parts/conflict.ts';
import { linkLine, sameTies } from './parts/event.ts';
import { eventEntries } from './parts/event-entries.ts';
import { eventTitle, parties } from './parts/event-name.ts';
import { quantity, why } from './parts/evidence.ts';
import type { MarkName } from './parts/marks.ts';
import { marked } from './parts/marks.ts';
import { nothing, opening } from './parts/opening.ts';
import { personAnchor } from './parts/person-anchor.ts';
import { stageBounds } from './parts/stage-words.ts';
import { paths } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function releasePage(answer: ReleaseAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { release } = answer;
  const title = view.t('release.title', { what: eventTitle(view, release), when: view.range(release.when) });
  return layout(view, {
    title,
    place: 'releases',
    asked: answer.asked,
    main: [
      opening({ kicker: kicker(view, release), title, lede: html`<q>${release.words}</q>` }),
      headline(view, answer),
      answer.people.length > 0 &&
        html`<section aria-labelledby="matrix"><h2 id="matrix">${view.t('release.marks')}</h2>${matrixFigure(view, answer)}</section>`,
      answer.stages.length > 0 &&
        html`<section aria-labelledby="stages"><h2 id="stages">${view.t('release.stages')}</h2>${stagesFigure(view, answer)}</section>`,
      names(view, answer),
      parts(view, answer),
      exchange(view, answer),
      answer.conflicts.length > 0 &&
        html`<section aria-labelledby="against"><h2 id="against">${view.t('release.against')}</h2>${answer.conflicts.map((conflict) => conflictEntry(view, conflict, 'h3'))}</section>`,
      answer.events.length > 0 &&
        html`<section aria-labelledby="events"><h2 id="events">${view.t('release.events')}</h2>${eventEntries(view, answer.events, { heading: 'h3', withoutWholes: true })}</section>`,
    ],
  });
}

function kicker(view: View, release: EventRow): Html {
  const where =
    release.destinations.length > 0
      ? html` · ${view.t('release.to', { where: view.list(release.destinations) })}`
      : NOTHING;
  return html`${view.t('release.kicker')}${release.sides.length > 0 && html` · ${parties(view, release.sides)}`}${where}`;
}

/** Told, out, refused: three figures, each with what makes the difference and its words. */
function headline(view: View, { release, stages }: ReleaseAnswer): Html {
  const of = (stage: StageRow['stage']): StageRow | undefined => stages.find((row) => row.stage === stage);
  const withNumber = (row: StageRow | undefined): StageRow | undefined =>
    row && (row.low !== null || row.high !== null) ? row : undefined;
  const told = [...new Set(release.quantities.map((row) => quantity(view, row)))];
  const shown = [
    {
      label: view.t('release.told'),
      figure: told.length === 0 ? null : told.join(' / '),
      cites: release.cites,
      definition: view.t('definition.told'),
    },
    ...(
      [
        ['out', withNumber(of('arrived')) ?? of('out') ?? of('arrived')],
        ['refused', of('refused')],
        ['returned', of('returned')],
      ] as const
    ).flatMap(([name, row]) =>
      row === undefined
        ? []
        : [
            {
              label: view.t(`release.${name}`),
              figure:
                stageBounds(view, row) ??
                (row.named.length > 0 ? view.t('stage.byName', { n: row.named.length }) : null),
              definition: view.t('definition.stage'),
              cites: [...row.told.flatMap(({ cites }) => cites), ...row.named.flatMap(({ cites }) => cites)],
            },
          ],
    ),
  ];
  return html`<div class="figures">${shown.map(
    ({ label, figure, cites, definition }) =>
      html`<div class="figures__one"><strong class="figures__number">${figure ?? '–'}</strong><div class="figures__label"><p>${label}</p>${why(
        view,
        cites,
        {
          line: { what: `${figure ?? view.t('releases.noNumber')}: ${label}`, definition },
        },
      )}</div></div>`,
  )}</div>`;
}

const OUTCOMES: Readonly<Record<BatchPerson['outcome'], readonly [MarkName, 'held' | 'out' | 'conflict' | '']>> = {
  out: ['out', 'out'],
  refused: ['possible', 'held'],
  returned: ['possible', 'held'],
  both: ['contradicted', 'conflict'],
  named: ['none', ''],
};

function names(view: View, { people }: ReleaseAnswer): Html {
  return html`<section aria-labelledby="names"><h2 id="names">${view.t('release.names', { n: people.length })}</h2>
${
  people.length === 0
    ? nothing(view.t('release.noNames'))
    : html`<p class="note">${view.t('release.namesNote')}</p><ol class="roll">${people.map(
        (
          one,
          at,
        ) => html`<li class="roll__one" id="${personAnchor(one.person.id)}"><span class="roll__number">${at + 1}</span><div><p class="roll__line"><b><a href="${paths.person(one.person.id, view.query)}">${one.person.name}</a></b> ${outcome(view, one)}</p>
<p class="roll__note">${[...one.written.filter((form) => form !== one.person.name), ...(one.citizenship === null ? [] : [view.t('release.citizenship', { country: one.citizenship })])].join(' · ')}</p>${why(view, one.cites)}</div></li>`,
      )}</ol>`
}</section>`;
}

function outcome(view: View, { outcome: which, certain }: BatchPerson): Html {
  const [mark, tone] = OUTCOMES[which];
  return marked(which === 'out' && !certain ? 'outPossible' : mark, view.t(`outcome.${which}`), tone);
}

const parts = (view: View, { ofWhich }: ReleaseAnswer): Html | false =>
  ofWhich.length > 0 &&
  html`<section aria-labelledby="parts"><h2 id="parts">${view.t('release.parts')}</h2>
<p class="note">${view.t('release.partsNote')}</p>
<ul class="told">${ofWhich.map((row) => html`<li class="told__one"><b class="told__value">${row.text === '' ? quantity(view, row) : row.text}</b><div class="told__who">${why(view, row.cites)}</div></li>`)}</ul></section>`;

/** Ties of exchange first: the question everybody asks, answered only by those who claim or deny. */
function exchange(view: View, { release, links }: ReleaseAnswer): Html {
  const rank = ({ link }: LinkRow): number =>
    link === 'in_exchange_for' ? 0 : link === 'not_in_exchange_for' ? 1 : link === 'in_response_to' ? 2 : 3;
  const shown = sameTies(
    links.filter(
      (tie) =>
        rank(tie) < 2 ||
        (tie.link !== 'part_of' && tie.link !== 'stage_of' && (tie.from.id === release.id || tie.to.id === release.id)),
    ),
  ).toSorted(([a], [b]) => rank(a) - rank(b));
  return html`<section aria-labelledby="exchange"><h2 id="exchange">${view.t('release.exchange')}</h2>
<p class="measure">${view.t('release.exchangeNote')}</p>
${
  shown.length === 0
    ? nothing(view.t('release.noExchange'))
    : html`<ul class="ties ties--wide">${shown.map(
        (ties) =>
          html`<li class="ties__one"><p>${linkLine(view, release.id, ties)}</p>${why(
            view,
            ties.flatMap(({ cites }) => cites),
          )}</li>`,
      )}</ul>`
}</section>`;
}
