/** Serves an edition over HTTP, on this machine unless told otherwise. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { naming } from '../actions/store-problem.ts';
import { Refusal } from '../claim/problem.ts';
import { siteApp } from './site/app.ts';
import { EditionKeeper } from './site/edition-keeper.ts';

export interface ServeOptions {
  /** The edition's file, or a folder that was published. */
  readonly edition: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly title?: string | undefined;
  readonly contact?: string | undefined;
  /** Scheme and host of the site as readers know it. */
  readonly siteAddress?: string | undefined;
}

export interface Served {
  /** Where to point a browser. */
  readonly address: string;
  close(): Promise<void>;
}

/** The edition's file: the one named, or that of a folder which was published. */
const editionIn = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, EDITION_NAME) : path;

/** The edition's own file in a folder that was published, for whoever mirrors it or serves it from there. */
export const EDITION_NAME = 'edition.sqlite';

/** What a site is called that is not told. */
export const TITLE = 'Rollcall';

/**
 * How long an idle connection is kept. A proxy in front (nginx, HAProxy) keeps its own for 60 s; were this one closed first, the
 * question it sends on it just then would be lost.
 */
const KEPT_OPEN_MS = 75_000;

export async function serve({
  edition,
  host,
  port,
  title = TITLE,
  contact,
  siteAddress,
}: ServeOptions): Promise<Served> {
  const file = editionIn(edition);
  const keeper = new EditionKeeper(file);
  // Refused here and now where there is nothing to serve or it can't be read, not at the first request.
  await naming(file, async () => (await keeper.current()).step());
  let listening = '';
  const app = siteApp({
    register: () => keeper.current(),
    title,
    contact: contact ?? null,
    ...(siteAddress !== undefined && { address: siteAddress }),
    listening: () => listening,
    file,
    // The fault alone: no address of a reader and no question is written anywhere.
    onFault: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  const server = await new Promise<{ port: number; close: () => Promise<void> }>((resolve, reject) => {
    const fetch = (request: Request): Response | Promise<Response> => keeper.during(() => app.fetch(request));
    const serverOptions = { keepAliveTimeout: KEPT_OPEN_MS };
    const http = listen({ fetch, hostname: host, port, serverOptions }, (info) =>
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
  listening = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  return {
    address: `${listening}/`,
    close: async () => {
      await server.close();
      await keeper.close();
    },
  };
}
