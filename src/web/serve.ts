/** Serves an edition over HTTP, on this machine unless told otherwise. */
import { serve as listen } from '@hono/node-server';
import { naming } from '../actions/store-problem.ts';
import { Refusal } from '../claim/problem.ts';
import { siteApp } from './site/app.ts';
import { EditionKeeper } from './site/edition-keeper.ts';

export interface ServeOptions {
  /** The edition's file. */
  readonly edition: string;
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

export async function serve({ edition, host, port, title = 'Rollcall', contact }: ServeOptions): Promise<Served> {
  const keeper = new EditionKeeper(edition);
  // Refused here and now where there is nothing to serve or it can't be read, not at the first request.
  await naming(edition, async () => (await keeper.current()).step());
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
    http.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      const why = error.code === 'EADDRINUSE' ? 'another program has it' : 'this user may not take it';
      reject(
        new Refusal({
          code: 'number_out_of_range',
          message: `Port ${port} on ${host} cannot be served: ${why}. Choose another with PORT or --port; 0 takes any free one.`,
        }),
      );
    });
  });
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${server.port}/`,
    close: async () => {
      await server.close();
      await keeper.close();
    },
  };
}
