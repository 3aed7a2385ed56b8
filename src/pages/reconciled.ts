/** Lists held against each other, as a file that a person can hand over: one page that needs nothing beside it. */
import type { ReconcileAnswer } from '../derive/list-answers.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import type { Locale } from './messages/catalogue.ts';
import { hatches } from './parts/marks.ts';
import { reconciledHeading, reconciledParts } from './parts/reconciled.ts';
import { viewOf } from './view.ts';

/** `css`: the site's stylesheets, one after another; fonts left out, readers have their own. */
export function reconciledReport(answer: ReconcileAnswer, css: string, locale: Locale): Html {
  const site = { title: 'Rollcall', editionStep: 0, editionDay: '' };
  const view = viewOf({ locale, path: '/', query: {}, site }, null);
  return html`<!doctype html>
<html lang="${view.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<title>${reconciledHeading(view, answer)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
${trusted(css)}
</style>
</head>
<body>
${hatches()}
<main class="wrap">
${reconciledParts(view, answer)}
</main>
<footer class="foot"><div class="wrap"><p>${view.t('reconciled.foot')}</p></div></footer>
</body>
</html>
`;
}
