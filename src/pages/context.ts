/** What every page is given beside its answer. */
import type { Locale } from './messages/catalogue.ts';
import type { Times } from './paths.ts';

export interface Site {
  readonly title: string;
  /** The publication that is read, and the day it was made (ISO). */
  readonly editionStep: number;
  readonly editionDay: string;
  /** How to reach the keepers of this register, in their own words: for corrections and removals. */
  readonly contact?: string;
  /** Scheme and host, such as https://example.org, for lines to copy; without it they give the path alone. */
  readonly origin?: string;
  /** In which languages there are pages; in all, where it is not said. */
  readonly languages?: readonly Locale[];
}

export interface PageContext {
  readonly locale: Locale;
  /** The page's own path, the same in every language, without a query. */
  readonly path: string;
  /** As the reader asked; absent where they did not. */
  readonly query: Times;
  readonly site: Site;
}
