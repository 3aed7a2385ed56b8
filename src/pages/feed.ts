/** The feed of an edition's publications (Atom, RFC 4287): ids and times come from the publications and from nothing else. */
import type { PageContext } from './context.ts';
import { html } from './html.ts';
import { paths } from './paths.ts';
import { viewOf } from './view.ts';

export interface FeedEntry {
  /** A URI that stays: of the publication, wherever it is served from. */
  readonly id: string;
  readonly n: number;
  /** ISO instant. */
  readonly at: string;
  /** Leaves of the edition's log then, and its root. */
  readonly size: number;
  readonly root: string;
}

/** `id`: that of the feed. `entries`: the newest first. Links are absolute where the site's address is known. */
export function feed(id: string, entries: readonly FeedEntry[], context: PageContext): string {
  const view = viewOf(context, null);
  const at = (path: string): string => `${view.site.origin ?? ''}${path}`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.locale}">
<id>${id}</id>
<title>${view.t('feed.title', { site: view.site.title })}</title>
<updated>${entries[0]?.at ?? ''}</updated>
<author><name>${view.site.title}</name></author>
<link rel="self" type="application/atom+xml" href="${at(paths.feed)}"/>
<link rel="alternate" type="text/html" href="${at(view.paths.home())}"/>
${entries.map(
  (entry) => html`<entry>
<id>${entry.id}</id>
<title>${view.t('feed.entry', { step: entry.n })}</title>
<updated>${entry.at}</updated>
<link rel="alternate" type="text/html" href="${at(view.paths.home({ known: entry.at.slice(0, 10) }))}"/>
<summary>${view.t('feed.summary', { day: view.day(entry.at.slice(0, 10)), size: entry.size, root: entry.root })}</summary>
</entry>
`,
)}</feed>
`.toString()}`;
}
