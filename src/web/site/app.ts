/**
 * The public site: an edition, served. It reads the edition and nothing else, sets no cookie, keeps no log of who reads what, and
 * sends no script. `app.request()` answers without a network, for tests.
 */

import type { Context } from 'hono';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Gone } from '../../actions/ask.ts';
import { DOWNLOADS } from '../../actions/downloads.ts';
import type { SavedFigure } from '../../actions/figure.ts';
import { logFile } from '../../actions/log-files.ts';
import type { Register } from '../../actions/registers.ts';
import { Refusal } from '../../claim/problem.ts';
import type { Html, Locale, PageContext } from '../../pages/index.ts';
import {
  dataPage,
  gonePage,
  LOCALES,
  methodPage,
  movedPage,
  notFoundPage,
  pageAt,
  paths,
  pathsIn,
  ROOT_LOCALE,
  sitemap,
} from '../../pages/index.ts';
import { matchService } from '../api/match.ts';
import { openToOthers } from '../api/open-to-others.ts';
import { reconcileService } from '../api/reconcile.ts';
import type { ServiceOptions } from '../api/service-options.ts';
import { pagePaths } from './addresses.ts';
import { editionDownload } from './edition-download.ts';
import { SITE_FILES } from './files.ts';
import { listsService } from './lists.ts';
import type { Request } from './pages.ts';
import { PAGES } from './pages.ts';
import { staticFiles } from './static-files.ts';

export interface SiteOptions {
  /** The edition to read now. */
  readonly register: () => Promise<Register>;
  readonly title: string;
  readonly contact: string | null;
  /**
   * Scheme and host of the site as readers know it, such as https://example.org; absent: links are written without. Never taken from
   * a request: who asks would write the page.
   */
  readonly address?: string;
  /** In which languages there are pages; in all, where it is not said. English is at the root. */
  readonly languages?: readonly Locale[];
  /** The edition's file, for whoever takes it away. */
  readonly file?: string;
  /** Where it is reached while no `address` is told: programs are sent on with whole addresses. */
  readonly listening?: () => string;
  /** Milliseconds since some moment, by which a batch that takes too long is ended; the machine's own where not given. */
  readonly elapsed?: () => number;
  /** Told of a fault of the program itself, without who asked or what for. */
  readonly onFault?: (error: unknown) => void;
}

export function siteApp(options: SiteOptions): Hono {
  // A plain host of files sends /people to /people/: both are the page.
  const app = new Hono({ strict: false });
  openToOthers(app);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Where a reader goes from here is nobody's business.
      referrerPolicy: 'no-referrer',
      // Served on this machine without TLS; a proxy with TLS adds its own.
      strictTransportSecurity: false,
    }),
  );
  app.route('/', staticFiles());
  const services: ServiceOptions = {
    register: options.register,
    context: (c, register) => contextOf(c, options, register),
    origin: () => options.address ?? options.listening?.() ?? '',
    elapsed: options.elapsed ?? (() => performance.now()),
    onFault: (error) => options.onFault?.(error),
  };
  app.route('/', matchService(services));
  app.route('/', reconcileService(services));
  const languages = options.languages ?? LOCALES;
  for (const locale of languages) app.route('/', listsService(locale, services));
  for (const path of ['/checkpoint', '/key', '/tile/*']) {
    app.get(path, async (c) => {
      const register = await options.register();
      const found = await logFile(register, c.req.path.slice(1));
      if (!found) return notHere(c, options, register);
      const body = typeof found.body === 'string' ? found.body : new Uint8Array(found.body);
      return c.body(body, 200, {
        'Content-Type': found.type,
        'Cache-Control': found.lasting ? 'max-age=604800, immutable' : 'max-age=5',
      });
    });
  }
  for (const { address, mediatype, body } of SITE_FILES) {
    app.get(address, async (c) => {
      const register = await options.register();
      return c.body(await body(register, await contextOf(c, options, register)), 200, { 'Content-Type': mediatype });
    });
  }
  app.get(
    paths.edition,
    async (c) =>
      (options.file && (await editionDownload(options.file))) || notHere(c, options, await options.register()),
  );
  if (options.address !== undefined) {
    const { address } = options;
    app.get('/sitemap.xml', async (c) =>
      c.body(sitemap(address, await pagePaths(await options.register()), languages), 200, {
        'Content-Type': 'application/xml',
      }),
    );
  }
  for (const locale of languages) pagesIn(app, locale, options);
  app.notFound(async (c) => notHere(c, options, await options.register()));
  app.onError(async (error, c) => {
    if (!(error instanceof Refusal)) {
      options.onFault?.(error);
      return c.text('Something failed here. It is noted, without who asked for what. Try again later.\n', 500);
    }
    const register = await options.register().catch(() => null);
    // Taken away under us: whoever reads need not be told where it lay.
    if (!register) return c.text('There is no edition here just now. Try again later.\n', 503);
    const { code, message } = error.problem;
    return asJson(c)
      ? json(c, 400, { error: { code, message } })
      : html(c, 400, notFoundPage({ reason: message }, await contextOf(c, options, register)));
  });
  return app;
}

/** The pages in one language. Data has its one address at the root. */
function pagesIn(app: Hono, locale: Locale, options: SiteOptions): void {
  const at = pathsIn(locale);
  app.get(at.method(), async (c) => html(c, 200, methodPage(await contextOf(c, options, await options.register()))));
  app.get(at.data(), async (c) => {
    const names = DOWNLOADS.map(({ name }) => name);
    return html(c, 200, dataPage(names, await contextOf(c, options, await options.register())));
  });
  for (const [path, question] of Object.entries(PAGES)) {
    const answer = async (c: Context): Promise<Response> => {
      const register = await options.register();
      if (asFile(c) && locale !== ROOT_LOCALE) return notHere(c, options, register);
      const outcome = await question(register, requestOf(c));
      switch (outcome.kind) {
        case 'shown':
          return asJson(c)
            ? json(c, 200, outcome.shown.answer)
            : html(c, 200, outcome.shown.page(await contextOf(c, options, register)));
        case 'moved':
          return moved(
            c,
            `${at.same(path.replace(':id', encodeURIComponent(outcome.id)))}${asFile(c) ? '.json' : ''}${new URL(c.req.url).search}`,
            await contextOf(c, options, register),
          );
        case 'file':
          return file(c, outcome.file);
        case 'unknown':
          return notHere(c, options, register, await register.gone(outcome.id ?? requestOf(c).id));
        default:
          return outcome satisfies never;
      }
    };
    if (locale === ROOT_LOCALE) app.get(dataPath(path), answer);
    app.get(at.same(path), answer);
  }
}

async function notHere(
  c: Context,
  options: SiteOptions,
  register: Register,
  gone: Gone | null = null,
): Promise<Response> {
  const context = await contextOf(c, options, register);
  if (asJson(c)) {
    return gone
      ? json(c, 410, {
          error: { code: gone.why, message: GONE[gone.why], ...(gone.why === 'retracted' && { known: gone.known }) },
        })
      : json(c, 404, { error: { code: 'not_found', message: 'There is nothing at this address.' } });
  }
  return gone ? html(c, 410, gonePage(gone, context)) : html(c, 404, notFoundPage({ reason: null }, context));
}

const GONE: Readonly<Record<Gone['why'], string>> = {
  withdrawn: 'This was public and has been withdrawn.',
  retracted: 'All that was told here has been taken back as an error. Answers given before stay as they were.',
};

/** Joined with another: the address stays and leads on. Never cached, for a joining can be undone. */
function moved(c: Context, to: string, context: PageContext): Response {
  c.header('Location', to);
  c.header('Cache-Control', 'no-store');
  return asJson(c) ? json(c, 308, { moved: { to } }) : html(c, 308, movedPage({ to }, context));
}

/** Asked for as the file beside the page, `/people.json`. */
const asFile = (c: Context): boolean => new URL(c.req.url).pathname.endsWith('.json');
const asJson = (c: Context): boolean => c.req.query('format') === 'json' || asFile(c);

/** The address of a page's answer as data. */
const dataPath = (path: string): string =>
  path === '/' ? '/index.json' : path.endsWith('/:id') ? path.replace(':id', ':id{[^/]+\\.json}') : `${path}.json`;

function requestOf(c: Context): Request {
  const said = (name: string): string | undefined => c.req.query(name)?.trim() || undefined;
  const id = c.req.param('id') ?? '';
  return {
    id: asFile(c) ? id.slice(0, -'.json'.length) : id,
    asOf: said('asOf'),
    known: said('known'),
    q: said('q'),
    by: said('by'),
    // The group of whom nothing is told has an empty name.
    group: c.req.query('group')?.trim(),
    from: said('from'),
    to: said('to'),
    until: said('until'),
    month: said('month'),
    release: said('id'),
    json: asJson(c),
  };
}

/** Of the register that the page's answer is from: the step it names is the one that was asked. */
async function contextOf(
  c: Context,
  { title, contact, address, languages = LOCALES }: SiteOptions,
  register: Register,
): Promise<PageContext> {
  const { n, day } = await register.step();
  const { asOf, known } = requestOf(c);
  return {
    ...pageAt(new URL(c.req.url).pathname, languages),
    query: { ...(asOf && { asOf }), ...(known && { known }) },
    site: {
      title,
      editionStep: n,
      editionDay: day,
      languages,
      ...(address && { origin: address }),
      ...(contact && { contact }),
    },
  };
}

const html = (c: Context, status: 200 | 308 | 400 | 404 | 410, page: Html): Response => c.html(page.toString(), status);

const file = (c: Context, { name, text }: SavedFigure): Response =>
  c.body(text, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });

const json = (c: Context, status: 200 | 308 | 400 | 404 | 410, answer: unknown): Response =>
  c.body(`${JSON.stringify(answer, null, 2)}\n`, status, { 'Content-Type': 'application/json; charset=utf-8' });
