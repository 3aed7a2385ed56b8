/**
 * Every address of the site in one table: no link is put together by hand. Addresses are plain and stay; each takes the two
 * times of a question, kept on every link while they are set. English pages are at the root, those of another language the same
 * under its tag; data has one address, at the root.
 */
import type { Locale } from './messages/catalogue.ts';
import { LOCALES, ROOT_LOCALE } from './messages/catalogue.ts';

/** The two times a page was asked for, as the reader wrote them. */
export interface Times {
  readonly asOf?: string;
  readonly known?: string;
}

/** What else a page was asked for, kept when its times are changed. */
export interface Kept {
  /** The rule by which people are counted as held. */
  readonly until?: string;
  readonly q?: string;
  readonly by?: string;
  readonly group?: string;
  readonly from?: string;
  readonly to?: string;
  /** Of a figure: which month, which release. */
  readonly month?: string;
  readonly id?: string;
}

export interface Extra extends Kept {
  /** The rule by which people are counted as held. */
  readonly until?: string;
  /** The place in the page, without the #. */
  readonly at?: string;
}

/** Parts of the reconciliation service beside its endpoint. */
export type ReconcilePart =
  | 'id/:id'
  | 'preview'
  | 'properties'
  | `suggest/${'entity' | 'type' | 'property'}`
  | `flyout/${'entity' | 'type' | 'property'}`;

/** What a figure was asked for; `asOf` where it hangs on a day in the world. */
export interface FigureAt extends Pick<Kept, 'until' | 'by' | 'group' | 'month' | 'id'> {
  readonly asOf?: string;
  readonly known: number;
}

export const KEPT = ['q', 'by', 'group', 'from', 'to', 'month', 'id'] as const satisfies readonly (keyof Kept)[];

const address =
  (path: string) =>
  (times: Times = {}, extra: Extra = {}): string => {
    const query = new URLSearchParams();
    for (const name of KEPT) {
      const asked = extra[name];
      if (asked !== undefined) query.set(name, asked);
    }
    if (times.asOf !== undefined && times.asOf !== '') query.set('asOf', times.asOf);
    if (times.known !== undefined && times.known !== '') query.set('known', times.known);
    if (extra.until !== undefined) query.set('until', extra.until);
    const asked = query.toString();
    return `${path}${asked === '' ? '' : `?${asked}`}${extra.at === undefined ? '' : `#${extra.at}`}`;
  };

const figureAddress = (path: string, { asOf, known, ...extra }: FigureAt): string =>
  address(path)({ ...(asOf !== undefined && { asOf }), known: String(known) }, extra);

/** The anchor of one attestation on its document's page, and of an event in the list of dealings. */
export const attestationAnchor = (attestation: string): string => `a-${encodeURIComponent(attestation)}`;
export const eventAnchor = (event: string): string => `e-${encodeURIComponent(event)}`;

/** Where the pages of a language stand: nothing for those at the root. */
const rootOf = (locale: Locale): string => (locale === ROOT_LOCALE ? '' : `/${locale}`);

/** The pages, under the root of a language. */
function pagesUnder(root: string) {
  const under = (path: string): string => (path === '/' && root !== '' ? root : `${root}${path}`);
  const page = (path: string) => address(under(path));
  const below =
    (path: string) =>
    (id: string, times: Times = {}, extra: Extra = {}): string =>
      page(`${path}/${encodeURIComponent(id)}`)(times, extra);
  return {
    /** A page by its own path, which has neither language nor query: the same page with another query, or in another language. */
    same: (path: string, times: Times = {}, extra: Extra = {}): string => page(path)(times, extra),
    home: page('/'),
    people: page('/people'),
    person: below('/people'),
    counts: page('/counts'),
    flow: page('/flow'),
    flowMonth: below('/flow'),
    changes: page('/changes'),
    releases: page('/releases'),
    release: below('/releases'),
    demands: page('/demands'),
    demand: below('/demands'),
    dealings: page('/dealings'),
    dealing: (id: string, times: Times = {}): string => page('/dealings')(times, { at: eventAnchor(id) }),
    letters: page('/letters'),
    positions: page('/positions'),
    assessments: page('/assessments'),
    figures: page('/figures'),
    /** A figure's lasting address: `known` is the number of a publication, for a day may have two. */
    figure: (name: string, at: FigureAt): string => figureAddress(under(`/figure/${name}`), at),
    conflicts: page('/conflicts'),
    sources: page('/sources'),
    source: below('/sources'),
    /** The very words: the document's page at one attestation. */
    words: (document: string, attestation: string, times: Times = {}): string =>
      below('/sources')(document, times, { at: attestationAnchor(attestation) }),
    method: page('/method'),
    data: page('/data'),
    /** Lists brought by readers; only where the site is served. */
    lists: under('/lists'),
  } as const;
}

export type Paths = ReturnType<typeof pagesUnder>;

const PATHS = new Map(LOCALES.map((locale) => [locale, pagesUnder(rootOf(locale))]));

/** Where the pages are in a language. */
export const pathsIn = (locale: Locale): Paths => PATHS.get(locale) ?? pagesUnder('');

/** The language of an address, by its first part, and the page's own path. */
export function pageAt(
  pathname: string,
  languages: readonly Locale[],
): { readonly locale: Locale; readonly path: string } {
  const whole = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  const locale =
    languages.find((one) => one !== ROOT_LOCALE && `${whole}/`.startsWith(`${rootOf(one)}/`)) ?? ROOT_LOCALE;
  return { locale, path: whole.slice(rootOf(locale).length) || '/' };
}

/** The pages at the root, and all that is there alone. */
export const paths = {
  ...pathsIn(ROOT_LOCALE),
  figureFile: (name: string, at: FigureAt): string => figureAddress(`/figure/${name}.json`, at),
  checkpoint: '/checkpoint',
  key: '/key',
  download: (name: string): string => `/data/${name}`,
  edition: '/edition.sqlite',
  feed: '/feed.atom',
  /** Services for others' tools; only where the site is served. */
  match: '/match',
  reconcile: '/reconcile',
  reconcilePart: (part: ReconcilePart): string => `/reconcile/${part}`,
  /** An id, whatever it is of: leads on to its page. */
  thing: (id: string): string => `/reconcile/id/${encodeURIComponent(id)}`,
  style: (name: string): string => `/styles/${name}`,
  font: (name: string): string => `/fonts/${name}`,
} as const;

/** The answer of a page as data: the page's own path, with `.json` after it. */
export const dataOf = (path: string, times: Times, extra: Extra = {}): string =>
  address(`${path === '/' ? '/index' : path}.json`)(times, extra);
