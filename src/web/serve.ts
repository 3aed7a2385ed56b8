/** Serves an edition over HTTP, on this machine unless told otherwise. */
import { serve as listen } from '@hono/node-server';
import type { EditionAudience } from '../claim/audience.ts';
import { siteApp } from './site/app.ts';
import { EditionKeeper } from './site/edition-keeper.ts';

export interface ServeOptions {
  readonly data: string;
  readonly audience: EditionAudience;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly title?: string | undefined;
  readonly contact?: string | undefined;
}

export interface Served {
  /** Where to point a browser. */
  readonly address: string;
  close(): Promise<void>;
}

export async function serve({
  data,
  audience,
  host,
  port,
  title = 'Rollcall',
  contact,
}: ServeOptions): Promise<Served> {
  const keeper = new EditionKeeper(data, audience);
  // Refused here and now where there is nothing to serve, not at the first request.
  await keeper.current();
  const app = siteApp({ register: () => keeper.current(), title, contact: contact ?? null });
  const server = await new Promise<{ port: number; close: () => Promise<void> }>((resolve, reject) => {
    const http = listen({ fetch: app.fetch, hostname: host, port }, (info) =>
      resolve({
        port: info.port,
        close: () =>
          new Promise((done) => {
            http.close(() => done());
            if ('closeAllConnections' in http) http.closeAllConnections();
          }),
      }),
    );
    http.on('error', reject);
  });
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}/`,
    close: async () => {
      await server.close();
      await keeper.close();
    },
  };
}
