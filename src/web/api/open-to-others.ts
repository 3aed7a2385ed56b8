/**
 * What differs in the headers of services from those of pages: scripts of any other site may read the answers, which are public, and
 * may show the preview in a frame. No answer depends on who asks: no cookie is sent or taken.
 */
import type { Hono } from 'hono';
import { cors } from 'hono/cors';
import { paths } from '../../pages/index.ts';

/** To be called before the site's own headers are set: what is used first has the last word. */
export function openToOthers(app: Hono): void {
  const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'OPTIONS'], maxAge: 86_400 });
  for (const address of [paths.match, paths.reconcile, `${paths.reconcile}/*`]) app.use(address, open);
  app.use(paths.reconcilePart('preview'), async (c, next) => {
    await next();
    const policy = c.res.headers.get('Content-Security-Policy') ?? '';
    c.res.headers.set('Content-Security-Policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
    c.res.headers.delete('X-Frame-Options');
    c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
  });
}
