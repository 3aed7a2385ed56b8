/**
 * The way from anything shown to the words it rests on, and the line that cites it. Every figure of a page goes through here:
 * a number without its claims has no place on the site.
 */

import type { Locator } from '../../claim/locator.ts';
import type { Citation, QuantityRow } from '../../derive/answers.ts';
import type { Html, Piece } from '../html.ts';
import { html, joined, NOTHING } from '../html.ts';
import type { View } from '../view.ts';

/** What a reader copies to cite a figure. */
export interface CiteLine {
  /** The figure itself, in words: "52 told as freed". */
  readonly what: string;
  /** How it is counted. */
  readonly definition: string;
  /** Where it stays, where the figure has an address of its own. */
  readonly address?: string;
}

/** Independent origins by name, each once, in the order they are met. */
export const originsOf = (cites: readonly Citation[]): string[] => [
  ...new Map(cites.map((cite) => [cite.origin, cite.originName])).values(),
];

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const langOf = (language: string): Html => (LANGUAGE.test(language) ? html` lang="${language}"` : NOTHING);

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** The words a value rests on, one click away. `bare`: under a heading that says already that these are the words. */
export function why(
  view: View,
  cites: readonly Citation[],
  options: { readonly line?: CiteLine; readonly bare?: boolean } = {},
): Html {
  if (cites.length === 0) return html`<p class="why why--none">${view.t('evidence.none')}</p>`;
  if (cites.every(isKeepers)) return html`<p class="why why--none">${view.t('evidence.keepers')}</p>`;
  return html`<details class="why"><summary class="why__summary">${options.bare === true ? summaryOf(view, cites) : view.t('evidence.origins', { names: summaryOf(view, cites) })}</summary>${words(view, cites)}${options.line && citeLine(view, options.line, cites)}</details>`;
}

/** The quotes themselves, without a lid. */
export const words = (view: View, cites: readonly Citation[]): Html =>
  html`<ul class="said">${cites.map((cite) => html`<li class="said__one">${citation(view, cite)}</li>`)}</ul>`;

function summaryOf(view: View, cites: readonly Citation[]): string {
  const origins = originsOf(cites).map((name) => (name === '' ? view.t('evidence.byHand') : name));
  return origins.length <= 3
    ? origins.join(' · ')
    : view.t('evidence.manyOrigins', { names: origins.slice(0, 2).join(' · '), more: origins.length - 2 });
}

/** Made by whoever keeps the register, out of no document: there is nothing to go to. */
const isKeepers = ({ document }: Citation): boolean => document === '';

function citation(view: View, cite: Citation): Html {
  if (isKeepers(cite)) return html`<span class="said__from">${view.t('evidence.keepers')}</span>`;
  const { quote } = cite;
  return html`${quote !== '' && html`<q class="said__quote"${langOf(cite.language)}>${quote}</q> `}<span class="said__from">${joined(
    [
      html`${cite.outlet}, ${view.edtf(cite.published)}`,
      cite.chain.length > 0 && speakers(view, cite),
      html`<a href="${view.paths.words(cite.document, cite.attestation, view.query)}">${place(view, cite.locator)}</a>`,
      isWeb(cite.url) && html`<a href="${cite.url}" rel="external noreferrer">${view.t('evidence.original')}</a>`,
    ].filter((part) => part !== false),
    ' · ',
  )}</span>`;
}

/** "after A, by B": the origin first, then who passed it on. */
export function speakers(view: View, { chain }: Pick<Citation, 'chain'>): Piece {
  const [origin, ...relays] = chain.map(({ name, said }) =>
    said === null ? name : view.t('evidence.saidOn', { name, day: view.edtf(said) }),
  );
  if (origin === undefined) return NOTHING;
  const form = chain[0]?.form === 'cited' ? 'evidence.cites' : 'evidence.says';
  return relays.length === 0
    ? view.t(form, { name: origin })
    : view.t('evidence.relayed', { name: origin, relays: view.list(relays) });
}

export function place(view: View, locator: Locator): string {
  switch (locator.kind) {
    case 'span':
      return locator.page === undefined
        ? view.t('evidence.characters', { start: locator.start, end: locator.end })
        : view.t('evidence.page', { page: locator.page, start: locator.start, end: locator.end });
    case 'cell': {
      const { row, column, sheet } = locator;
      return sheet === undefined
        ? view.t('evidence.cell', { row, column })
        : view.t('evidence.cellOfSheet', { sheet, row, column });
    }
    case 'hand':
      return view.t('evidence.byHand');
    default:
      return locator satisfies never;
  }
}

/** Nothing on a page that answers no question: there a figure has no day to be cited for. */
export function citeLine(view: View, line: CiteLine, cites: readonly Citation[]): Html {
  if (view.asked === null) return NOTHING;
  const { day } = view.asked;
  const known = view.asked.knownDay ?? view.asked.latestDay;
  const origins = originsOf(cites);
  return html`<p class="cite-line"><span class="cite-line__label">${view.t('cite.label')}</span> <span class="cite-line__text">${view.t(
    'cite.line',
    {
      what: line.what,
      day,
      known,
      definition: line.definition,
      sources:
        origins.length === 0
          ? view.t('cite.noSources')
          : origins.length > 8
            ? view.t('cite.manySources', { names: origins.slice(0, 8).join('; '), more: origins.length - 8 })
            : origins.join('; '),
      site: view.site.title,
      step: view.site.editionStep,
      address: `${view.site.origin ?? ''}${line.address ?? view.paths.same(view.path, { asOf: day, known })}`,
    },
  )}</span></p>`;
}

/** A number as told: "more than 1,300 people", "1,300 or 1,400"; where only words are told, those words. */
export function quantity(
  view: View,
  { value, max, qualifier, unit, text }: Pick<QuantityRow, 'value' | 'max' | 'qualifier' | 'unit' | 'text'>,
): string {
  if (value === null) return text;
  const amount = max === null || max === value ? view.number(value) : view.t('quantity.or', { low: value, high: max });
  const words = unit === 'person' ? amount : view.t(`unit.${unit}`, { n: max ?? value, amount });
  return max !== null && max !== value ? words : view.t(`qualifier.${qualifier}`, { amount: words });
}
