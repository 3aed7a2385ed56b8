/** One release: what was told, who came out and who did not, where the numbers part, and who ties it to what. */
import type {
  BatchPerson,
  Citation,
  EventRow,
  LinkRow,
  QuantityRow,
  ReleaseAnswer,
  StageRow,
} from '../derive/answers.ts';
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
import { whenWords } from './parts/when.ts';
import { paths } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function releasePage(answer: ReleaseAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { release } = answer;
  const title = view.t('release.title', { what: eventTitle(view, release), when: whenWords(view, release) });
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
  const out = of('out');
  const shown = [
    // Where the whole is those let out, one number says both.
    ...(out !== undefined && stageBounds(view, out) === told.join()
      ? []
      : [
          {
            label: view.t('release.told'),
            figure: told.length === 0 ? null : told.join(' / '),
            cites: release.quantities.length > 0 ? release.quantities.flatMap(({ cites }) => cites) : release.cites,
            definition: view.t('definition.told'),
          },
        ]),
    ...(
      [
        ['out', out],
        ['arrived', withNumber(of('arrived'))],
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
              cites: figureCites(row),
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

/** The words of this very number; of a stage that is told by names alone, the words that tell the stage, else the names. */
function figureCites({ low, high, told, cites, named }: StageRow): readonly Citation[] {
  if ((low !== null || high !== null) && told.length > 0) return told.flatMap((row) => row.cites);
  return cites.length > 0 ? cites : named.flatMap((one) => one.cites);
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

/** A part that has a number of its own stands before the smaller parts it is told to hold. */
function parts(view: View, { release, events, ofWhich }: ReleaseAnswer): Html | false {
  const within = events.filter(
    ({ id, quantities, links }) =>
      quantities.some(({ unit }) => unit === 'person') &&
      links.some(({ link, from, to }) => link === 'part_of' && from.id === id && to.id === release.id) &&
      !quantities.some((one) => release.quantities.some(({ value }) => value === one.value)),
  );
  if (ofWhich.length === 0 && within.length === 0) return false;
  const shown = new Set(within.flatMap((event) => event.ofWhich).map(placeOf));
  const rest = ofWhich.filter((row) => !shown.has(placeOf(row)));
  return html`<section aria-labelledby="parts"><h2 id="parts">${view.t('release.parts')}</h2>
<p class="note">${view.t('release.partsNote')}</p>
<ul class="told">${within.map((event) => [partRow(view, event.quantities, event), event.ofWhich.length > 0 && html`<li class="told__within"><ul class="told">${event.ofWhich.map((row) => partRow(view, [row]))}</ul></li>`])}${rest.map((row) => partRow(view, [row]))}</ul></section>`;
}

const placeOf = ({ text, cites }: QuantityRow): string =>
  `${text} ${cites.map(({ attestation }) => attestation).join(' ')}`;

function partRow(view: View, rows: readonly QuantityRow[], event?: EventRow): Html {
  const told = [...new Set(rows.map((row) => (row.text === '' || event ? quantity(view, row) : row.text)))].join('; ');
  const cites = rows.flatMap((row) => row.cites);
  return html`<li class="told__one"><b class="told__value">${told}</b><div class="told__who">${event && event.words !== '' && html`<q>${event.words}</q>`}${why(view, cites)}</div></li>`;
}

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
