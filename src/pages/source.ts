/** One document: its text with the claims marked, what was read out of it beside, linked both ways; for a list its cells. */
import { MASK } from '../claim/locator.ts';
import type { DocumentAnswer, MarkedClaim } from '../derive/answers.ts';
import type { PageContext } from './context.ts';
import type { Html, Piece } from './html.ts';
import { html, joined } from './html.ts';
import { layout } from './layout.ts';
import { cellsTable } from './parts/cells.ts';
import type { ClaimEntry } from './parts/claim-entries.ts';
import { claimsOf, entryAnchor } from './parts/claim-entries.ts';
import { claimValue } from './parts/claim-value.ts';
import { conflictEntry } from './parts/conflict.ts';
import { eventTitle } from './parts/event-name.ts';
import { langOf, place, speakers } from './parts/evidence.ts';
import type { MarkedSpan } from './parts/marked-text.ts';
import { markedText } from './parts/marked-text.ts';
import { nothing, opening } from './parts/opening.ts';
import { sourceTitle } from './parts/source-title.ts';
import { statementEntry } from './parts/statement.ts';
import { attestationAnchor } from './paths.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

export function sourcePage(answer: DocumentAnswer, context: PageContext): Html {
  const view = viewOf(context, answer.asked);
  const { source, text, claims, oddities, conflicts } = answer;
  const { told, named } = claimsOf(claims);
  return layout(view, {
    title: sourceTitle(view, source),
    place: 'sources',
    asked: answer.asked,
    main: [
      opening({
        kicker: joined(
          [
            view.t(source.kind === 'table' ? 'source.list' : 'source.document'),
            source.outlet,
            view.edtf(source.published),
            view.language(source.language),
          ],
          ' · ',
        ),
        title: html`<span${langOf(source.language)}>${sourceTitle(view, source)}</span>`,
        lede: view.t('source.lede', { claims: claims.length, things: told.length + named.length }),
      }),
      text !== null &&
        html`<ul class="legend legend--text">${(['actual', 'planned', 'denied', 'uncertain'] as const).map((modality) => html`<li><mark class="mark mark--deal mark--${modality}">${view.t(`source.told.${modality}`)}</mark></li>`)}<li><mark class="mark mark--held">${view.t('source.custody')}</mark></li><li><mark class="mark mark--out">${view.t('source.release')}</mark></li></ul>`,
      html`<div class="document">
<section aria-labelledby="words"><h2 id="words">${view.t(text === null ? 'source.cells' : 'source.text')}</h2>
${text?.includes(MASK) === true && html`<p class="note measure">${view.t('source.masked')}</p>`}
${text === null ? cellsTable(view, claims) : html`<div class="text"${langOf(source.language)}>${markedText(text, spansOf(view, told, named), (page) => view.t('source.page', { page }))}</div>`}</section>
<section aria-labelledby="claims"><h2 id="claims">${view.t('source.claimed')}</h2>
${told.length + named.length === 0 ? nothing(view.t('source.noClaims')) : html`<ol class="claims">${told.map((entry) => claimEntry(view, entry))}</ol>${namesList(view, named)}`}</section>
</div>`,
      html`<section aria-labelledby="odd"><h2 id="odd">${view.t('source.odd')}</h2>${oddities.length === 0 ? nothing(view.t('source.nothingOdd')) : html`<ul class="statements">${oddities.map((row) => statementEntry(view, row))}</ul>`}</section>`,
      conflicts.length > 0 &&
        html`<section aria-labelledby="against"><h2 id="against">${view.t('source.against')}</h2>${conflicts.map((conflict) => conflictEntry(view, conflict, 'h3'))}</section>`,
      kept(view, answer),
    ],
  });
}

/** One span a place: all claims that stand on the same words share it; the thing's own words carry its number. */
function spansOf(view: View, told: readonly ClaimEntry[], named: readonly ClaimEntry[]): readonly MarkedSpan[] {
  const byPlace = new Map<
    string,
    { start: number; end: number; anchors: string[]; look: string; entry: MarkedSpan['entry'] }
  >();
  for (const { number, lead, claims } of [...told, ...named]) {
    for (const claim of claims) {
      if (claim.locator.kind !== 'span') continue;
      const { start, end } = claim.locator;
      const at = byPlace.get(`${start}-${end}`) ?? { start, end, anchors: [], look: '', entry: null };
      at.anchors.push(attestationAnchor(claim.attestation));
      if (claim === lead) {
        if (at.look === '') at.look = lookOf(claim);
        if (number > 0)
          at.entry ??= { number, href: `#${entryAnchor(number)}`, label: view.t('source.toEntry', { n: number }) };
      }
      byPlace.set(`${start}-${end}`, at);
    }
  }
  return [...byPlace.values()];
}

const OUT_TYPES: ReadonlySet<string> = new Set(['release', 'pardon', 'exchange']);

/** Hue by family, style of the line by how it is told. Names and places are marked only when arrived at. */
function lookOf({ kind, family, type, modality }: MarkedClaim): string {
  if (kind === 'person' || kind === 'organisation' || kind === 'place') return 'mark--name';
  const hue = family === 'custody' ? (type !== null && OUT_TYPES.has(type) ? 'mark--out' : 'mark--held') : 'mark--deal';
  return `${hue} mark--${modality}`;
}

/** Leads to the words; what has none in the document has its place here. */
const numberOf = (view: View, number: number, { locator, attestation }: MarkedClaim): Html =>
  locator.kind === 'hand'
    ? html`<span class="claims__number" id="${attestationAnchor(attestation)}">${number}</span>`
    : html`<a class="claims__number" href="#${attestationAnchor(attestation)}" aria-label="${view.t('source.toWords', { n: number })}">${number}</a>`;

function claimEntry(view: View, { number, lead, claims }: ClaimEntry): Html {
  return html`<li class="claims__one" id="${entryAnchor(number)}">${numberOf(view, number, lead)}
<div><p><b>${leadWords(view, lead)}</b>${lead.type === null && html` <span class="claims__kind">${view.word('kind', lead.kind)}</span>`}</p>
${facts(
  view,
  claims.filter((claim) => claim !== lead),
)}
<p class="claims__place">${joined([place(view, lead.locator), ...(lead.chain.length > 0 ? [speakers(view, lead)] : []), ...(lead.rank === 'normal' ? [] : [view.t(`rank.${lead.rank}`)])], ' · ')}</p></div></li>`;
}

function leadWords(view: View, { type, modality, property, value }: MarkedClaim): string {
  if (type !== null) return eventTitle(view, { type, modality });
  return property === 'link' ? view.word('link', value) : value;
}

/** What else is claimed of the thing, a property at a time: "Number 52 · Day 11 September 2025". */
function facts(view: View, claims: readonly MarkedClaim[]): Html | false {
  const byProperty = [...Map.groupBy(claims, ({ property }) => property).entries()];
  return (
    byProperty.length > 0 &&
    html`<p class="claims__facts">${joined(
      byProperty.map(
        ([property, of]) =>
          html`<span class="claims__label">${view.t(`property.${property}`)}</span> ${joined(
            of.map((claim) => value(view, claim)),
            ', ',
          )}`,
      ),
      ' · ',
    )}</p>`
  );
}

/** The value, leading to its words in the text; what was entered by hand has its place here. */
function value(view: View, claim: MarkedClaim): Piece {
  const { locator, attestation } = claim;
  const words = claimValue(view, claim);
  return locator.kind === 'hand'
    ? html`<span id="${attestationAnchor(attestation)}">${words}</span>`
    : html`<a href="#${attestationAnchor(attestation)}">${words}</a>`;
}

/** Who and what is named: not numbered in the text, where every second word would carry one. */
function namesList(view: View, names: readonly ClaimEntry[]): Html | false {
  return (
    names.length > 0 &&
    html`<h3 class="claims__names">${view.t('source.named', { n: names.length })}</h3><ul class="claims">${names.map(
      ({ lead, claims }) => html`<li class="claims__named">
<p>${lead.target?.kind === 'person' || lead.target?.kind === 'organisation' ? html`<a href="${view.paths.person(lead.target.id, view.query)}"><b>${lead.value}</b></a>` : html`<b>${lead.value}</b>`} <span class="claims__kind">${view.word('kind', lead.kind)} · ${value(view, { ...lead, property: 'name', value: place(view, lead.locator) })}</span></p>
${facts(
  view,
  claims.filter((claim) => claim !== lead),
)}</li>`,
    )}</ul>`
  );
}

const kept = (
  view: View,
  { source, stamps }: DocumentAnswer,
): Html => html`<section aria-labelledby="kept"><h2 id="kept">${view.t('source.kept')}</h2>
<dl class="facts facts--wide"><dt>${view.t('source.outletLabel')}</dt><dd>${source.outlet}</dd>
<dt>${view.t('source.address')}</dt><dd>${/^https?:\/\//i.test(source.url) ? html`<a href="${source.url}" rel="external noreferrer">${source.url}</a>` : source.url === '' ? view.t('source.noAddress') : source.url}</dd>
<dt>${view.t('source.publishedLabel')}</dt><dd>${view.edtf(source.published)}</dd>
${stamps.map(
  ({
    at,
    by,
    root,
  }) => html`<dt>${view.t('source.stamped')}</dt><dd>${view.t(root === null ? 'source.stampedBy' : 'source.stampedUnder', { at, by, root: root ?? '' })}</dd>
`,
)}<dt>${view.t('source.id')}</dt><dd class="long">${source.id}</dd></dl></section>`;
