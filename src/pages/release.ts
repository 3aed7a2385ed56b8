/** One release: what was told, who came out and who did not, where the numbers part, and who ties it to what. */
import type { EventRow, LinkRow, QuantityRow, ReleaseAnswer } from '../derive/answers.ts';
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
import { nothing, opening } from './parts/opening.ts';
import { proofLink } from './parts/proof.ts';
import { releaseHeadline, releaseNames } from './parts/release.ts';
import { whenWords } from './parts/when.ts';
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
      releaseHeadline(view, answer),
      proofLink(view, 'release', { id: release.id, known: answer.asked.known }),
      answer.people.length > 0 &&
        html`<section aria-labelledby="matrix"><h2 id="matrix">${view.t('release.marks')}</h2>${matrixFigure(view, answer)}</section>`,
      answer.stages.length > 0 &&
        html`<section aria-labelledby="stages"><h2 id="stages">${view.t('release.stages')}</h2>${stagesFigure(view, answer)}</section>`,
      releaseNames(view, answer),
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
