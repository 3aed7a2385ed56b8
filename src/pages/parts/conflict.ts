/** Where sources can't all be right: each value with who gives it. Nothing is settled by leaving one out. */

import { EVENT_TYPES, MODALITIES, QUALIFIERS, UNITS } from '../../claim/reading.ts';
import type { ConflictRow, EventBrief, Ref } from '../../derive/answers.ts';
import type { Html } from '../html.ts';
import { html, NOTHING } from '../html.ts';
import type { View } from '../view.ts';
import { eventLink, eventTitle, party } from './event-name.ts';
import { quantity, why } from './evidence.ts';
import { headingOf } from './heading.ts';
import { marked, squares } from './marks.ts';
import { whenWords } from './when.ts';

const isEvent = (about: Ref | EventBrief): about is EventBrief => 'when' in about;

/** The address of one conflict in the list of all. */
export const conflictAnchor = ({ about, property }: Pick<ConflictRow, 'about' | 'property'>): string =>
  `c-${encodeURIComponent(about.id)}-${property}`;

export function conflictTitle(view: View, { about, property }: Pick<ConflictRow, 'about' | 'property'>): string {
  const of = isEvent(about)
    ? view.t('event.named', { what: eventTitle(view, about), when: whenWords(view, about) })
    : about.name;
  return view.t('conflict.title', { property: view.t(`property.${property}`), of });
}

export const conflictEntry = (
  view: View,
  conflict: ConflictRow,
  heading: 'h2' | 'h3',
): Html => html`<article class="conflict" id="${conflictAnchor(conflict)}">
<div>
<p class="conflict__kind">${view.t(`property.${conflict.property}`)}</p>
${headingOf(heading, 'conflict__title', isEvent(conflict.about) ? eventLink(view, conflict.about) : party(view, conflict.about))}
<p>${marked('contradicted', view.t('conflict.open'), 'conflict')}</p>
${conflict.weighty && html`<p class="conflict__weight">${view.t('conflict.weighty')}</p>`}
</div>
${values(view, conflict)}
</article>`;

const values = (view: View, conflict: ConflictRow): Html =>
  html`<ul class="told">${conflict.values.map(({ text, cites, origins }) => html`<li class="told__one"><b class="told__value">${valueWords(view, text)}</b><div class="told__who">${squares(origins)}<span>${view.t('conflict.sources', { n: origins })}</span>${why(view, cites, { bare: true })}</div></li>`)}</ul>`;

/** Conflicts in short, under the thing they are about. */
export function conflictLines(view: View, conflicts: readonly ConflictRow[]): Html {
  if (conflicts.length === 0) return NOTHING;
  return html`${conflicts.map(
    (
      conflict,
    ) => html`<div class="against"><p>${marked('contradicted', view.t('conflict.toldAgainst', { property: view.t(`property.${conflict.property}`) }), 'conflict')}</p>
${values(view, conflict)}</div>`,
  )}`;
}

const QUANTITY = new RegExp(
  `^(\\d+(?:\\.\\d+)?)(?:–(\\d+(?:\\.\\d+)?))? (${QUALIFIERS.join('|')}) (${UNITS.join('|')})$`,
);
const OCCURRED = new RegExp(`^(${EVENT_TYPES.join('|')})(?: \\((${MODALITIES.join('|')})\\))?$`);

/** A conflict's value is told in the register's plain form ("52 exactly person", "release (denied)"): here in words. */
export function valueWords(view: View, text: string): string {
  const number = QUANTITY.exec(text);
  if (number) {
    const [, value, max, qualifier, unit] = number;
    return quantity(view, {
      value: Number(value),
      max: max === undefined ? null : Number(max),
      text,
      qualifier: qualifier as (typeof QUALIFIERS)[number],
      unit: unit as (typeof UNITS)[number],
    });
  }
  const event = OCCURRED.exec(text);
  if (event) {
    return eventTitle(view, {
      type: event[1] as (typeof EVENT_TYPES)[number],
      modality: (event[2] ?? 'actual') as (typeof MODALITIES)[number],
    });
  }
  return view.edtf(text);
}
