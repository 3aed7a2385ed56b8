/**
 * The first page: how many are held, by whose word; whom the register knows by name; what was dealt; where sources differ.
 * Told figures and names are never added to each other.
 */
import type { FigureRow, OverviewAnswer } from '../derive/answers.ts';
import { voicesOnOneAxis } from './charts/figures.ts';
import { ledgerFigure } from './charts/ledger.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import { conflictAnchor, conflictTitle, valueWords } from './parts/conflict.ts';
import { towards } from './parts/event.ts';
import { eventTitle } from './parts/event-name.ts';
import { citeLine, why } from './parts/evidence.ts';
import { APART_TIMES, endsOf, mayDiffer, SMALL } from './parts/figures-alike.ts';
import { figureWords } from './parts/figures-table.ts';
import { countWords, heldTable } from './parts/held.ts';
import { nothing, opening } from './parts/opening.ts';
import { proofLink } from './parts/proof.ts';
import { shortWhen } from './parts/when.ts';
import { paths } from './paths.ts';
import { releasesTable } from './releases.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

/** How many days a figure may be off the day asked about to speak for it in the heading. */
const NEAR_DAYS = 31;
const NAMES_SHOWN = 30;
const DEALINGS_SHOWN = 8;
const CONFLICTS_SHOWN = 6;

export function homePage(answer: OverviewAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { asked, count } = answer;
  const near = nearFigures(answer.figures);
  const heading = headingOf(view, near, answer);
  return layout(view, {
    title: view.t('home.title', { day: view.day(asked.day) }),
    place: 'home',
    asked,
    main: [
      html`<section>${opening({
        kicker: view.day(asked.day),
        title: heading,
        lede: view.rich(near.length > 0 ? 'home.lede' : 'home.ledeNoFigures', {
          voices: new Set(near.map((row) => row.voice)).size,
          figures: near.length,
          named: html`<a href="#named">${countWords(view, count)}</a>`,
        }),
      })}
${
  near.length > 0 &&
  html`${mayDiffer(near) && html`<p class="measure">${view.t('home.apart', { n: near.length, times: APART_TIMES, small: SMALL })}</p>`}${voicesOnOneAxis(view, near, count)}
${citeLine(
  view,
  { what: heading, definition: view.t('definition.figures', { days: NEAR_DAYS }) },
  near.flatMap(({ cites }) => cites),
)}`
}</section>`,
      named(view, answer),
      html`<section aria-labelledby="ledger"><h2 id="ledger">${view.t('home.ledger', { span: view.range({ earliest: answer.from, latest: answer.to }) })}</h2>${ledgerFigure(view, answer)}</section>`,
      answer.releases.length > 0 &&
        html`<section aria-labelledby="releases"><h2 id="releases">${view.t('home.releases')}</h2>${releasesTable(view, answer.releases.slice(-DEALINGS_SHOWN).reverse())}<p class="more"><a href="${view.paths.releases(view.query)}">${view.t('home.allReleases')}</a></p></section>`,
      dealings(view, answer),
      html`<div class="two">${conflicts(view, answer)}<section aria-labelledby="cannot"><h2 id="cannot">${view.t('home.cannot')}</h2><p>${view.t('home.cannotWhat')}</p><p><a href="${view.paths.method(view.query)}">${view.t('home.how')}</a></p><p class="note">${view.t('home.holds', { people: answer.people, documents: answer.documents })}</p></section></div>`,
    ],
  });
}

/** Figures of people held now that are near enough to the day to be set side by side. */
function nearFigures(figures: readonly FigureRow[]): readonly FigureRow[] {
  return figures.filter(
    ({ scope, value, ageDays, unit, part }) =>
      unit === 'person' &&
      value !== null &&
      !part &&
      (scope === 'held_now' || scope === null) &&
      ageDays !== null &&
      Math.abs(ageDays) <= NEAR_DAYS,
  );
}

/** The figures as told, hedge and all. Where they can't be of the same people none of them leads. */
function headingOf(view: View, near: readonly FigureRow[], { asked, count }: OverviewAnswer): string {
  const ends = endsOf(near);
  if (ends === null) return view.t('home.headingNamed', { count: countWords(view, count) });
  if (mayDiffer(near)) return view.t('home.headingApart', { day: view.day(asked.day) });
  const [low, high] = ends.map((row) => figureWords(view, row)) as [string, string];
  return low === high
    ? upperFirst(view, view.t('home.headingOne', { figure: low, n: near.length }))
    : view.t('home.heading', { low, high });
}

const upperFirst = (view: View, words: string): string =>
  words.slice(0, 1).toLocaleUpperCase(view.locale) + words.slice(1);

function named(view: View, { asked, count }: OverviewAnswer): Html {
  const rest = count.rows.length - NAMES_SHOWN + count.more;
  const at = { asOf: asked.day, known: asked.known, until: count.until };
  return html`<section aria-labelledby="named"><h2 id="named">${view.t('home.named', { count: countWords(view, count) })}</h2>
<p class="measure">${view.t(`definition.held.${count.until}`)}</p>
${count.rows.length === 0 ? nothing(view.t('home.noneNamed')) : heldTable(view, asked, count.rows.slice(0, NAMES_SHOWN))}
<p class="more">${rest > 0 && html`<a href="${view.paths.people(view.query)}">${view.t('home.moreNamed', { n: rest })}</a> · `}<a href="${view.paths.counts(view.query)}">${view.t('counts.more')}</a> · <a href="${view.paths.flow(view.query)}">${view.t('counts.flow')}</a> · <a href="${view.paths.changes(view.query)}">${view.t('counts.changes')}</a></p>
${citeLine(
  view,
  {
    what: view.t('home.citeNamed', { count: countWords(view, count) }),
    definition: view.t(`definition.held.${count.until}`),
    ...(asked.known > 0 && { address: paths.figure('held', at) }),
  },
  count.rows.flatMap(({ cites }) => cites),
)}${proofLink(view, 'held', at)}</section>`;
}

function dealings(view: View, { asked, dealings: all }: OverviewAnswer): Html | false {
  const before = all
    .filter(({ when }) => (when.earliest ?? when.latest ?? '') <= asked.day)
    .slice(-DEALINGS_SHOWN)
    .reverse();
  return (
    before.length > 0 &&
    html`<section aria-labelledby="dealings"><h2 id="dealings">${view.t('home.dealings')}</h2>
<ol class="days">${before.map((event) => html`<li class="days__one"><span class="days__when">${shortWhen(view, event)}</span><div><p><a href="${view.paths.dealing(event.id, view.query)}">${eventTitle(view, event)}</a></p>${towards(view, event)}<p class="event__words"><q>${event.words}</q></p>${why(view, event.cites)}</div></li>`)}</ol>
<p class="more"><a href="${view.paths.dealings(view.query)}">${view.t('home.allDealings')}</a></p></section>`
  );
}

function conflicts(view: View, { conflicts: all }: OverviewAnswer): Html {
  const shown = [...all.filter(({ weighty }) => weighty), ...all.filter(({ weighty }) => !weighty)].slice(
    0,
    CONFLICTS_SHOWN,
  );
  return html`<section aria-labelledby="against"><h2 id="against">${view.t('home.against')}</h2>
${
  shown.length === 0
    ? nothing(view.t('conflicts.none'))
    : html`<ul class="days">${shown.map(
        (conflict) =>
          html`<li class="days__one"><span class="days__when">${conflict.values
            .slice(0, 3)
            .map(({ text }) => valueWords(view, text))
            .join(
              view.t('conflict.or'),
            )}</span><a href="${view.paths.conflicts(view.query, { at: conflictAnchor(conflict) })}">${conflictTitle(view, conflict)}</a></li>`,
      )}</ul>`
}
<p class="more"><a href="${view.paths.conflicts(view.query)}">${view.t('home.allConflicts', { n: all.length })}</a></p></section>`;
}
