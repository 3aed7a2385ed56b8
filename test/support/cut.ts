/** A wire between a client and a server that can be cut at the moment when the client says a word. */

import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

export interface Wire {
  /** As the server's address, by way of the wire. */
  readonly url: string;
  /** From now on the connection that carries the word is cut: before the server has it, or when it has answered. */
  cutAt(word: string, when: 'before' | 'after'): void;
  close(): Promise<void>;
}

export async function wireTo(address: string): Promise<Wire> {
  const url = new URL(address);
  const [host, port] = [url.hostname, Number(url.port)];
  let cut: { readonly word: string; readonly when: 'before' | 'after' } | null = null;
  const open = new Set<Socket>();
  const wire = createServer((client) => {
    const server = connect(port, host);
    let answered = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    client.on('data', (bytes) => {
      const here = cut !== null && bytes.includes(cut.word) ? cut.when : null;
      if (here === null) return server.write(bytes);
      cut = null;
      if (here === 'before') return end();
      answered = true;
      return server.write(bytes);
    });
    server.on('data', (bytes) => (answered ? end() : client.write(bytes)));
  });
  wire.listen(0, '127.0.0.1');
  await once(wire, 'listening');
  const at = wire.address();
  url.port = String(typeof at === 'object' && at !== null ? at.port : 0);
  return {
    url: url.href,
    cutAt: (word, when) => {
      cut = { word, when };
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      wire.close();
      await once(wire, 'close');
    },
  };
}
