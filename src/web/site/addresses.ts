/** Every page of an edition by its address: what a copy of the site holds, and what a sitemap lists. */
import { addresses, flow, formerAddresses } from '../../actions/ask.ts';
import { demands } from '../../actions/demands.ts';
import { FIGURE_NAMES } from '../../actions/figure.ts';
import type { Register } from '../../actions/registers.ts';
import { paths } from '../../pages/index.ts';
import { PAGES } from './pages.ts';

/** Pages with an id, by their address in {@link PAGES}. */
const WITH_ID = {
  '/people/:id': 'people',
  '/releases/:id': 'releases',
  '/sources/:id': 'sources',
  '/demands/:id': 'demands',
  '/figure/:id': 'figures',
  '/flow/:id': 'months',
} as const;

/** Pages that answer a question: these also have their answer as data, at the root alone. */
export async function questionPaths(register: Register): Promise<string[]> {
  const months = (await flow(register)).series.flatMap((row) => row.months.map(({ month }) => month));
  const named = (await demands(register)).demands.map(({ id }) => id);
  const ids = { ...(await addresses(register)), demands: named, figures: FIGURE_NAMES, months: [...new Set(months)] };
  return Object.keys(PAGES).flatMap((path) => {
    if (!path.includes(':')) return [path];
    const kind = Object.hasOwn(WITH_ID, path) ? WITH_ID[path as keyof typeof WITH_ID] : null;
    return kind === null ? [] : ids[kind].map((id) => path.replace(':id', encodeURIComponent(id)));
  });
}

/** Places of which an id says what stands there. */
const KINDS = ['people', 'releases', 'sources'] as const;

/** Addresses that had a page and may say now where it went or that it is gone. What is withdrawn does not say what it was. */
export async function formerPages(register: Register): Promise<string[]> {
  const former = await formerAddresses(register);
  const withdrawn = await register.withdrawn();
  return KINDS.flatMap((kind) =>
    [...new Set([...former[kind], ...withdrawn])].sort().map((id) => `/${kind}/${encodeURIComponent(id)}`),
  );
}

/** The pages, by the path they have in every language. */
export const pagePaths = async (register: Register): Promise<string[]> => [
  ...(await questionPaths(register)),
  paths.method(),
  paths.data(),
];
