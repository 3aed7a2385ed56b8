/** What the site serves of an edition beside its pages, by address: the tables to take away, and the feed of publications. */
import { DOWNLOADS } from '../../actions/downloads.ts';
import { feedOf } from '../../actions/feed.ts';
import type { Register } from '../../actions/registers.ts';
import type { PageContext } from '../../pages/index.ts';
import { feed, paths } from '../../pages/index.ts';

export interface SiteFile {
  readonly address: string;
  readonly mediatype: string;
  readonly body: (register: Register, context: PageContext) => Promise<string>;
}

export const SITE_FILES: readonly SiteFile[] = [
  ...DOWNLOADS.map(
    ({ name, mediatype, body }): SiteFile => ({
      address: paths.download(name),
      mediatype,
      body: (register, { site }) => body(register, site.title),
    }),
  ),
  {
    address: paths.feed,
    mediatype: 'application/atom+xml; charset=utf-8',
    body: async (register, context) => {
      const { id, entries } = await feedOf(register);
      return feed(id, entries, context);
    },
  },
];
