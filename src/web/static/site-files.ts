/**
 * The files of a site that any web server can serve, each made by the very program that serves the site: a page is the `index.html`
 * of a folder named for its address, its answer as data lies beside that folder, and what leads nowhere gets `404.html`.
 */
import { logFilePaths } from '../../actions/log-files.ts';
import type { Register } from '../../actions/registers.ts';
import type { Locale } from '../../pages/index.ts';
import { FONTS, LOCALES, paths, pathsIn, STYLESHEETS } from '../../pages/index.ts';
import { formerPages, pagePaths, questionPaths } from '../site/addresses.ts';
import { siteApp } from '../site/app.ts';
import { SITE_FILES } from '../site/files.ts';

export interface StaticSite {
  readonly register: Register;
  readonly title: string;
  readonly contact: string | null;
  readonly address?: string;
  readonly languages?: readonly Locale[];
}

/** One file of the folder: its path there, and how its bytes are made. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A page where nothing ever is. */
const NOWHERE = '/404';

/** Every file but the edition's own, in the order of their addresses. It reads the edition it is given and nothing else. */
export async function siteFiles({ register, ...site }: StaticSite): Promise<readonly SiteFile[]> {
  const app = siteApp({ ...site, register: async () => register });
  const inEach = (path: string): string[] => (site.languages ?? LOCALES).map((locale) => pathsIn(locale).same(path));
  const from = (address: string, path: string, status = 200): SiteFile => ({
    path,
    bytes: async () => {
      const response = await app.request(address);
      if (response.status !== status)
        throw new Error(`${address} answered ${response.status} where a page was expected.`);
      return new Uint8Array(await response.arrayBuffer());
    },
  });
  const gone: SiteFile[] = [];
  for (const path of await formerPages(register)) {
    const { status } = await app.request(path);
    // An event that is told no more as a release of its own, and stands in another's page or in none.
    if (status === 404) continue;
    gone.push(
      ...inEach(path).map((address) => from(address, pageFile(address), status)),
      from(dataAddress(path), dataAddress(path).slice(1), status),
    );
  }
  const assets = [
    ...STYLESHEETS.map(paths.style),
    ...FONTS.map(paths.font),
    ...SITE_FILES.map(({ address }) => address),
  ];
  const log: string[] = [];
  for await (const path of logFilePaths(register)) log.push(path);
  return [
    ...(await pagePaths(register)).flatMap(inEach).map((address) => from(address, pageFile(address))),
    ...(await questionPaths(register)).map((path) => from(dataAddress(path), dataAddress(path).slice(1))),
    ...gone,
    ...assets.map((address) => from(address, address.slice(1))),
    ...log.map((path) => from(`/${path}`, path)),
    ...(site.address === undefined ? [] : [from('/sitemap.xml', 'sitemap.xml')]),
    ...inEach(NOWHERE).map((address) => from(address, `${address.slice(1)}.html`, 404)),
  ];
}

const pageFile = (address: string): string => (address === '/' ? 'index.html' : `${address.slice(1)}/index.html`);
const dataAddress = (address: string): string => (address === '/' ? '/index.json' : `${address}.json`);
