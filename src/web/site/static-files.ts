/** Stylesheets and fonts, read once and served from memory by name; no path of a request ever reaches the disk. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { FONTS, STYLESHEETS } from '../../pages/index.ts';

const folder = new URL('../../pages/', import.meta.url);

export function staticFiles(): Hono {
  const app = new Hono();
  for (const name of STYLESHEETS) {
    const body = readFileSync(new URL(`styles/${name}`, folder), 'utf8');
    app.get(`/styles/${name}`, (c) =>
      c.body(body, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=300' }),
    );
  }
  for (const name of FONTS) {
    const body = new Uint8Array(readFileSync(new URL(`fonts/${name}`, folder)));
    app.get(`/fonts/${name}`, (c) =>
      c.body(body, 200, { 'Content-Type': 'font/woff2', 'Cache-Control': 'max-age=86400' }),
    );
  }
  // No icon: said once, so that browsers ask for none.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  return app;
}
