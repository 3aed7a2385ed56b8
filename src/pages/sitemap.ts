/** Every address of the site for search engines (sitemaps.org 0.9), which asks for whole addresses: `origin` is scheme and host. */
import { html } from './html.ts';

export const sitemap = (origin: string, addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map(
  (address) => html`<url><loc>${origin}${address}</loc></url>
`,
)}</urlset>
`.toString()}`;
