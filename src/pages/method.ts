/** How this works: what certain and possible mean, what a silence means, how to check any of it. */
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';
import type { MessageKey } from './messages/catalogue.ts';
import { correction } from './parts/correction.ts';
import type { MarkName } from './parts/marks.ts';
import { MARKS } from './parts/marks.ts';
import { opening } from './parts/opening.ts';
import { viewOf } from './view.ts';

const CHAPTERS: readonly { readonly id: string; readonly title: MessageKey; readonly says: readonly MessageKey[] }[] = [
  { id: 'claims', title: 'method.claims', says: ['method.claims.1', 'method.claims.2'] },
  { id: 'certain', title: 'method.certain', says: ['method.certain.1', 'method.certain.2', 'method.certain.3'] },
  { id: 'silence', title: 'method.silence', says: ['method.silence.1', 'method.silence.2'] },
  { id: 'sources', title: 'method.sources', says: ['method.sources.1', 'method.sources.2'] },
  { id: 'exchange', title: 'method.exchange', says: ['method.exchange.1'] },
  { id: 'figures', title: 'method.figures', says: ['method.figures.1', 'method.figures.2'] },
  { id: 'time', title: 'method.time', says: ['method.time.1', 'method.time.2'] },
  { id: 'machines', title: 'method.machines', says: ['method.machines.1'] },
  { id: 'withheld', title: 'method.withheld', says: ['method.withheld.1'] },
  { id: 'check', title: 'method.check', says: ['method.check.1', 'method.check.2'] },
];

const SIGNS: readonly (readonly [MarkName, MessageKey])[] = [
  ['certain', 'sign.certain'],
  ['possible', 'sign.possible'],
  ['contradicted', 'sign.contradicted'],
  ['out', 'sign.out'],
  ['counted', 'sign.counted'],
  ['split', 'sign.split'],
  ['dealing', 'sign.dealing'],
  ['exactly', 'sign.exactly'],
  ['about', 'sign.about'],
  ['moreThan', 'sign.moreThan'],
  ['either', 'sign.either'],
  ['knownTo', 'sign.knownTo'],
];

export function methodPage(context: PageContext): Html {
  const view = viewOf(context, null);
  return layout(view, {
    title: view.t('method.title'),
    place: 'method',
    asked: null,
    main: [
      opening({ kicker: view.t('method.kicker'), title: view.t('method.heading'), lede: view.t('method.lede') }),
      CHAPTERS.map(
        ({ id, title, says }) =>
          html`<section id="${id}" class="measure"><h2>${view.t(title)}</h2>${says.map((key) => html`<p>${view.t(key)}</p>`)}</section>`,
      ),
      html`<section id="signs"><h2>${view.t('method.signs')}</h2><dl class="signs">${SIGNS.map(([mark, key]) => html`<div class="signs__one"><dt>${MARKS[mark]}</dt><dd>${view.t(key)}</dd></div>`)}</dl></section>`,
      correction(view, 'h2'),
    ],
  });
}
