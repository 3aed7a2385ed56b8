/** Every page of the site in each language for search engines (sitemaps.org 0.9), which ask for whole addresses: `origin` is scheme and host. */
import { html } from './html.ts';
import type { Locale } from './messages/catalogue.ts';
import { pathsIn } from './paths.ts';

export const sitemap = (origin: string, pages: readonly string[], languages: readonly Locale[]): string => {
  const at = (page: string, locale: Locale): string => `${origin}${pathsIn(locale).same(page)}`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) =>
  languages.map(
    (
      own,
    ) => html`<url><loc>${at(page, own)}</loc>${languages.map((locale) => html`<xhtml:link rel="alternate" hreflang="${locale}" href="${at(page, locale)}"/>`)}</url>
`,
  ),
)}</urlset>
`.toString()}`;
};
