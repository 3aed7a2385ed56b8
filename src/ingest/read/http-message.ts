/** An HTTP response as an archive keeps it (RFC 9112): its status, its fields, and its content without the packing of its way. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { fieldsOf, Input } from './warc-records.ts';

export interface HttpMessage {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** As it came, still packed. */
  readonly body: Uint8Array;
}

export function httpMessage(block: Uint8Array): HttpMessage {
  const input = new Input([block]);
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(input.line() ?? '')?.[1] ?? 0);
  const fields = fieldsOf(input);
  const rest: Uint8Array[] = [];
  for (let part = input.piece(); part !== undefined; part = input.piece()) rest.push(part);
  return { status, fields, body: Buffer.concat(rest) };
}

/** The content, of at most so many bytes; archivers that unpacked it already often keep the fields as they were. Throws where it is more. */
export function contentOf({ fields, body }: HttpMessage, most: number): Uint8Array {
  const isChunked = /chunked/i.test(fields.get('transfer-encoding') ?? '');
  let content = isChunked ? (joinedChunks(body) ?? body) : body;
  for (const coding of (fields.get('content-encoding') ?? '')
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse())
    content = unpacked(content, coding, most);
  return content;
}

function unpacked(content: Uint8Array, coding: string, maxOutputLength: number): Uint8Array {
  const ways =
    coding === 'gzip' || coding === 'x-gzip'
      ? [gunzipSync]
      : coding === 'deflate'
        ? [inflateSync, inflateRawSync]
        : coding === 'br'
          ? [brotliDecompressSync]
          : [];
  for (const way of ways) {
    try {
      return way(content, { maxOutputLength });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    }
  }
  return content;
}

/** Chunks put together (RFC 9112, 7.1); undefined where they are none. */
function joinedChunks(body: Uint8Array): Uint8Array | undefined {
  const input = new Input([body]);
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const size = /^([0-9a-f]+)\s*(?:;.*)?$/i.exec(input.line() ?? '')?.[1];
      if (size === undefined) return undefined;
      const length = Number.parseInt(size, 16);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(input.take(length));
      input.line();
    }
  } catch {
    return undefined;
  }
}
