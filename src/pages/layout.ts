/** The frame of every page: head, way in, places, the two times of the question, notices, foot. */
import type { Asked } from '../derive/answers.ts';
import type { Html, Piece } from './html.ts';
import { html, NOTHING } from './html.ts';
import type { Locale, MessageKey } from './messages/catalogue.ts';
import { LOCALES, ROOT_LOCALE } from './messages/catalogue.ts';
import { translate } from './messages/translate.ts';
import { hatches } from './parts/marks.ts';
import type { Kept, Times } from './paths.ts';
import { dataOf, KEPT, paths, pathsIn } from './paths.ts';
import { STYLESHEETS } from './styles/index.ts';
import type { View } from './view.ts';

export type Place =
  | 'home'
  | 'people'
  | 'counts'
  | 'releases'
  | 'dealings'
  | 'figures'
  | 'positions'
  | 'assessments'
  | 'conflicts'
  | 'sources'
  | 'method';

const PLACES: readonly { readonly place: Place; readonly label: MessageKey }[] = [
  { place: 'home', label: 'nav.home' },
  { place: 'people', label: 'nav.people' },
  { place: 'counts', label: 'nav.counts' },
  { place: 'releases', label: 'nav.releases' },
  { place: 'dealings', label: 'nav.dealings' },
  { place: 'figures', label: 'nav.figures' },
  { place: 'positions', label: 'nav.positions' },
  { place: 'assessments', label: 'nav.assessments' },
  { place: 'conflicts', label: 'nav.conflicts' },
  { place: 'sources', label: 'nav.sources' },
  { place: 'method', label: 'nav.method' },
];

export interface Frame {
  readonly title: string;
  readonly place: Place | null;
  /** What the page answers for; null on pages that answer no question (method, not found). */
  readonly asked: Asked | null;
  /** What else was asked for, kept when the times are changed. */
  readonly kept?: Kept;
  /** The page has a form of its own for its times. */
  readonly ownForm?: true;
  /** Nothing stands at the address, in any language. */
  readonly nowhere?: true;
  /** The page leads on to another by itself. */
  readonly leadsTo?: string;
  readonly main: readonly Piece[];
}

export function layout(view: View, frame: Frame): Html {
  return html`<!doctype html>
<html lang="${view.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<title>${view.t('page.title', { title: frame.title, site: view.site.title })}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${
  frame.leadsTo !== undefined &&
  html`<meta http-equiv="refresh" content="0; url=${frame.leadsTo}">
`
}${STYLESHEETS.map(
  (name) => html`<link rel="stylesheet" href="${paths.style(name)}">
`,
)}${frame.nowhere !== true && alternates(view, frame)}<link rel="alternate" type="application/atom+xml" title="${view.site.title}" href="${paths.feed}">
</head>
<body>
<a class="skip" href="#main">${view.t('frame.skip')}</a>
${hatches()}
<header>
${masthead(view, frame)}
${frame.asked && !frame.ownForm && bar(view, frame.asked, frame.kept ?? {})}
</header>
<main id="main" class="wrap">
${frame.asked && notices(view, frame.asked, frame)}
${frame.main}
</main>
${foot(view, frame)}
</body>
</html>
`;
}

const masthead = (view: View, frame: Frame): Html => html`<div class="masthead"><div class="wrap masthead__row">
<a class="masthead__name" href="${view.paths.home(view.query)}">${view.site.title}</a>
${languages(view, frame)}
<nav class="masthead__places" aria-label="${view.t('nav.label')}"><ul class="places">${PLACES.map(
  (one) => html`
<li><a class="places__link" href="${view.paths[one.place](view.query)}"${one.place === frame.place ? html` aria-current="page"` : NOTHING}>${view.t(one.label)}</a></li>`,
)}
</ul></nav>
</div></div>`;

const languagesOf = ({ site }: View): readonly Locale[] => site.languages ?? LOCALES;

/** The same page in another language; where there is none, that language's first. */
const inLanguage = (view: View, locale: Locale, { nowhere, kept }: Frame): string =>
  nowhere ? pathsIn(locale).home() : pathsIn(locale).same(view.path, view.query, kept);

/** For search engines, which ask for whole addresses. */
function alternates(view: View, frame: Frame): Html {
  const link = (lang: string, locale: Locale): Html =>
    html`<link rel="alternate" hreflang="${lang}" href="${view.site.origin ?? ''}${inLanguage(view, locale, frame)}">
`;
  return html`${languagesOf(view).map((locale) => link(locale, locale))}${link('x-default', ROOT_LOCALE)}`;
}

/** Each language in its own name. By the address alone: nothing of the reader is asked or kept. */
const languages = (view: View, frame: Frame): Html | false =>
  languagesOf(view).length > 1 &&
  html`<nav class="languages" aria-label="${view.t('frame.languages')}"><ul class="languages__list">${languagesOf(
    view,
  ).map(
    (locale) => html`
<li><a class="languages__link" href="${inLanguage(view, locale, frame)}" lang="${locale}" hreflang="${locale}"${locale === view.locale && html` aria-current="true"`}>${translate(locale, 'frame.language')}</a></li>`,
  )}
</ul></nav>`;

const bar = (view: View, asked: Asked, kept: Kept): Html => html`<div class="asked"><div class="wrap">
<form class="asked__form" method="get" action="${view.paths.same(view.path)}">
${[...KEPT, 'until' as const].map((name) => kept[name] !== undefined && html`<input type="hidden" name="${name}" value="${kept[name]}">`)}
<label class="asked__field">${view.t('asked.day')} <input name="asOf" size="10" maxlength="24" autocomplete="off" spellcheck="false" title="${view.t('asked.hint')}" value="${view.query.asOf ?? asked.day}"></label>
<label class="asked__field">${view.t('asked.known')} <input name="known" size="10" maxlength="24" autocomplete="off" spellcheck="false" title="${view.t('asked.hint')}" value="${view.query.known ?? asked.knownDay ?? asked.latestDay}"></label>
<button>${view.t('asked.show')}</button>
</form>
</div></div>`;

function notices(view: View, asked: Asked, { kept = {}, ownForm }: Pick<Frame, 'kept' | 'ownForm'>): Html {
  const older = !ownForm && asked.knownDay !== null && asked.knownDay < asked.latestDay;
  const now: Times = view.query.asOf === undefined ? {} : { asOf: view.query.asOf };
  const address = view.paths.same(view.path, now, kept);
  return html`${
    older &&
    asked.knownDay !== null &&
    html`<p class="notice">${view.rich('notice.older', {
      day: view.day(asked.knownDay),
      b: (words) => html`<b>${words}</b>`,
      now: (words) => html`<a href="${address}">${words}</a>`,
    })}</p>`
  }${asked.withdrawn > 0 && html`<p class="notice">${view.t('notice.withdrawn', { n: asked.withdrawn })}</p>`}`;
}

const foot = (view: View, { asked, kept }: Frame): Html => html`<footer class="foot"><div class="wrap">
<p>${view.t('foot.claims')}</p>
<p>${view.t('foot.edition', { step: view.site.editionStep, day: view.day(view.site.editionDay) })}${asked && html` <a href="${dataOf(view.path, view.query, kept)}">${view.t('foot.json')}</a>`}</p>
<p><a href="${view.paths.letters(view.query)}">${view.t('nav.letters')}</a> · <a href="${view.paths.data(view.query)}">${view.t('foot.data')}</a> · <a href="${view.paths.method(view.query, { at: 'correction' })}">${view.t('foot.correction')}</a></p>
</div></footer>`;
