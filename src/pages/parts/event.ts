/** An event as a page tells it: what, when, who toward whom, in which words, in exchange for what by whose word. */
import type { EventRow, LinkRow, QuantityRow, RoleRow } from '../../derive/answers.ts';
import type { Html, Piece } from '../html.ts';
import { html, NOTHING } from '../html.ts';
import { eventAnchor } from '../paths.ts';
import type { View } from '../view.ts';
import { conflictLines } from './conflict.ts';
import { eventLink, eventTitle, isBatch, parties } from './event-name.ts';
import { quantity, why } from './evidence.ts';
import type { HeadingLevel } from './heading.ts';
import { headingOf } from './heading.ts';
import { marked } from './marks.ts';
import { shortWhen, whenWords } from './when.ts';

/** Who acted toward whom. */
export function towards(view: View, { sides, toward }: Pick<EventRow, 'sides' | 'toward'>): Html {
  if (sides.length === 0 && toward.length === 0) return NOTHING;
  if (sides.length === 0)
    return html`<p class="event__sides">${view.rich('event.towardOnly', { toward: html`${parties(view, toward)}` })}</p>`;
  if (toward.length === 0) return html`<p class="event__sides">${parties(view, sides)}</p>`;
  return html`<p class="event__sides">${view.rich('event.towards', {
    sides: html`${parties(view, sides)}`,
    toward: html`${parties(view, toward)}`,
  })}</p>`;
}

export interface EventShown {
  readonly heading: HeadingLevel;
  /** With its own anchor: on the one page that is the event's address. */
  readonly anchored?: boolean;
  /** Say which side acted toward which; on a person's own page it is plain who the event is about. */
  readonly sides?: boolean;
  /** Whose page it stands on: who need not be named in each entry. */
  readonly about?: string;
  /** Leave out that it is part or stage of another: said once already where the whole is the page. */
  readonly withoutWholes?: boolean;
  /** Other accounts of the same kind and day, folded away. */
  readonly more?: Html;
}

export function eventEntry(view: View, event: EventRow, shown: EventShown): Html {
  const address = isBatch(event.type) ? view.paths.release(event.id, view.query) : null;
  const title = eventTitle(view, event);
  const heading = address === null ? html`${title}` : html`<a href="${address}">${title}</a>`;
  return html`<article class="event"${shown.anchored === true && html` id="${eventAnchor(event.id)}"`}>
<p class="event__when">${shortWhen(view, event)}${event.basis === 'publication' && html` <span class="event__basis">${view.t('basis.publication')}</span>`}</p>
<div class="event__what">
${headingOf(shown.heading, 'event__title', html`${heading}${certainty(view, event)}`)}
${shown.sides !== false && towards(view, event)}
${event.words !== '' && html`<p class="event__words"><q>${event.words}</q></p>`}
${numbers(view, event)}
${otherRoles(view, event, shown.about)}
${linkLines(view, event.id, shown.withoutWholes === true ? event.links.filter(({ link }) => !STRUCTURAL.has(link)) : event.links)}
${conflictLines(view, event.conflicts)}
${why(view, event.cites)}
${shown.more}
</div>
</article>`;
}

const certainty = (view: View, { conflicts }: EventRow): Html =>
  conflicts.length === 0 ? NOTHING : html` ${marked('contradicted', view.t('event.contradicted'), 'conflict')}`;

function numbers(view: View, event: EventRow): Html {
  const facts: readonly (readonly [string, Piece])[] = [
    ...amounts(view, event, view.t('event.number'), event.quantities),
    ...amounts(view, event, view.t('event.ofWhich'), event.ofWhich),
    ...(event.times === null ? [] : [[view.t('event.times'), view.number(event.times)] as const]),
    ...(event.places.length === 0 ? [] : [[view.t('event.place'), view.list(event.places)] as const]),
    ...(event.destinations.length === 0 ? [] : [[view.t('event.destination'), view.list(event.destinations)] as const]),
    ...(event.ground === null ? [] : [[view.t('event.ground'), view.word('ground', event.ground)] as const]),
    ...(event.terms.length === 0
      ? []
      : [[view.t('event.terms'), view.list(event.terms.map((term) => view.word('terms', term)))] as const]),
  ];
  return facts.length === 0
    ? NOTHING
    : html`<dl class="facts">${facts.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

/** Each number with its words, and the line that cites it: it is a figure like any other. */
function amounts(
  view: View,
  event: EventRow,
  label: string,
  rows: readonly QuantityRow[],
): readonly (readonly [string, Piece])[] {
  if (rows.length === 0) return [];
  const of = view.t('event.named', { what: eventTitle(view, event), when: whenWords(view, event) });
  const lines = rows.map((row) => {
    const line = {
      what: view.t('event.citeWhat', { amount: quantity(view, row), of }),
      definition: view.t('definition.quantity'),
    };
    return html`<div class="facts__value"><span>${said(view, row)}</span> ${why(view, row.cites, { bare: true, line })}</div>`;
  });
  return [[label, html`${lines}`]];
}

/** The number and, where they say more than it, the source's own words. */
function said(view: View, row: QuantityRow): Html {
  const words = quantity(view, row);
  const told = row.text.trim();
  return html`<b>${words}</b>${told !== '' && told !== words && told !== String(row.value) && html` <q class="facts__told">${told}</q>`}`;
}

/** Roles that the line of sides does not show: who mediated, whom it hit, which court, who was the prisoner. */
const BESIDES: readonly RoleRow['role'][] = ['prisoner', 'mediator', 'receiver', 'court', 'target'];
const NAMED_AT_MOST = 12;

function otherRoles(view: View, { roles, toward }: EventRow, about: string | undefined): Html {
  const shown = new Set([about, ...toward.map(({ id }) => id)]);
  const lines = BESIDES.flatMap((role) => {
    const names = [
      ...new Map(
        roles.filter((row) => row.role === role && !shown.has(row.who.id)).map((row) => [row.who.id, row.who]),
      ).values(),
    ];
    if (names.length === 0) return [];
    const rest = names.length - NAMED_AT_MOST;
    return [
      html`<dt>${view.t(`role.${role}`)}</dt><dd>${parties(view, names.slice(0, NAMED_AT_MOST))}${rest > 0 && html` ${view.t('event.andMore', { n: rest })}`}</dd>`,
    ];
  });
  return lines.length === 0 ? NOTHING : html`<dl class="facts">${lines}</dl>`;
}

const STRUCTURAL: ReadonlySet<LinkRow['link']> = new Set<LinkRow['link']>(['part_of', 'stage_of']);

/** What each source ties the event to. Always with its claimant; where that is whoever keeps the register, it says so. */
function linkLines(view: View, event: string, links: readonly LinkRow[]): Html {
  if (links.length === 0) return NOTHING;
  return html`<ul class="ties">${sameTies(links).map(
    (same) =>
      html`<li class="ties__one"><span>${linkLine(view, event, same)}</span> ${why(
        view,
        same.flatMap(({ cites }) => cites),
        { bare: true },
      )}</li>`,
  )}</ul>`;
}

/** One tie told by several: shown once, with all who claim it. A gap told differently is another tie. */
export function sameTies(links: readonly LinkRow[]): readonly Ties[] {
  return [
    ...Map.groupBy(links, ({ link, from, to, gap }) => `${link} ${from.id} ${to.id} ${gap}`).values(),
  ] as readonly (readonly LinkRow[])[] as readonly Ties[];
}

type Ties = readonly [LinkRow, ...LinkRow[]];

/** The tie in words; `event` is the one whose page it stands on, which may be neither of its ends. */
export function linkLine(view: View, event: string, ties: Ties): Html {
  const [link] = ties;
  const claimants = [...new Set(ties.map(({ claimant }) => (claimant === '' ? view.t('tie.byHand') : claimant)))];
  const claimant = html`<b>${view.list(claimants)}</b>`;
  const words =
    link.from.id !== event && link.to.id !== event
      ? view.rich(`tie.between.${link.link}`, {
          claimant,
          from: eventLink(view, link.from),
          to: eventLink(view, link.to),
        })
      : view.rich(`${link.from.id === event ? 'tie.from' : 'tie.to'}.${link.link}`, {
          claimant,
          other: eventLink(view, link.from.id === event ? link.to : link.from),
        });
  const gap = link.gap === null ? NOTHING : html` ${view.t('tie.gap', { gap: link.gap })}`;
  return link.link === 'not_in_exchange_for'
    ? html`${marked('contradicted', words, 'conflict')}${gap}`
    : html`${words}${gap}`;
}
