/** One thing in a few lines, for a small frame beside somebody's own table, and the same as a fragment. Plain HTML, no script. */
import type { Gone } from '../derive/answers.ts';
import type { EntityPreview, MatchRow } from '../derive/match-answers.ts';
import type { PageContext } from './context.ts';
import type { Html } from './html.ts';
import { html, joined } from './html.ts';
import { eventTitle } from './parts/event-name.ts';
import { statusSentence, sureMark } from './parts/status.ts';
import { seenWords, whenWords } from './parts/when.ts';
import { paths } from './paths.ts';
import { STYLESHEETS } from './styles/index.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

/** Width and height of the frame it is laid out for, in CSS pixels. */
export const PREVIEW_SIZE = { width: 420, height: 260 } as const;

/** The page alone: no way in, no foot; its link opens elsewhere. */
export function previewPage(preview: EntityPreview, context: PageContext): Html {
  const view = viewOf(context, preview.asked);
  return framed(view, nameOf(view, preview), previewLines(view, preview));
}

/** Nothing of the id is shown here, or not any more. */
export function noPreviewPage(gone: Gone | null, context: PageContext): Html {
  const view = viewOf(context, null);
  const words = view.t(gone ? `gone.lede.${gone.why}` : 'preview.unknown');
  return framed(view, words, html`<p>${words}</p>`);
}

export const previewFragment = (preview: EntityPreview, context: PageContext): Html =>
  previewLines(viewOf(context, preview.asked), preview);

const framed = (view: View, title: string, body: Html): Html => html`<!doctype html>
<html lang="${view.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<title>${view.t('page.title', { title, site: view.site.title })}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${STYLESHEETS.map(
  (name) => html`<link rel="stylesheet" href="${paths.style(name)}">
`,
)}</head>
<body class="preview">
<main id="main">
${body}
</main>
</body>
</html>
`;

function previewLines(view: View, preview: EntityPreview): Html {
  const link = html`<p><a href="${view.site.origin ?? ''}${paths.thing(preview.id)}" target="_blank" rel="noopener">${view.t('preview.open')}</a></p>`;
  const heading = html`<h1 class="preview__name">${nameOf(view, preview)}</h1>`;
  if (preview.of === 'event') {
    const { event } = preview;
    return html`${heading}
<p>${joined([view.t('kind.event'), whenWords(view, event), ...event.places], ' · ')}</p>
${event.words !== '' && html`<p><q>${event.words}</q></p>`}
${link}`;
  }
  const { kind, spellings, documents, seenAs } = preview;
  return html`${heading}
<p class="note">${joined([view.word('kind', kind), ...aboutWords(view, preview.facts), view.t('person.documents', { n: documents })], ' · ')}</p>
${kind === 'person' && html`<p>${view.t('person.onDay', { day: view.day(preview.asked.day) })} ${sureMark(view, preview.status)} ${statusSentence(view, preview)}</p>`}
${kind === 'person' && seenAs !== null && html`<p>${seenWords(view, seenAs)}</p>`}
<p class="note">${view.list([...new Set(spellings.map(({ text }) => text))].slice(0, 5))}</p>
${link}`;
}

const nameOf = (view: View, preview: EntityPreview): string =>
  preview.of === 'named' ? preview.name : eventTitle(view, preview.event);

/** "Born 1956", then occupation and place: what tells namesakes apart. */
export function aboutWords(view: View, facts: MatchRow['about']): string[] {
  const said = (property: MatchRow['about'][number]['property']): string[] =>
    facts
      .filter((fact) => fact.property === property)
      .map(({ text }) => text)
      .slice(0, 1);
  return [
    ...said('birth_date').map((text) => `${view.t('property.birth_date')} ${view.edtf(text)}`),
    ...said('occupation'),
    ...said('place'),
  ];
}
