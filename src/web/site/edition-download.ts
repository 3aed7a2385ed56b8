/** The edition's own file, streamed as it is: whoever has it has all that this site is made from. */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** Null where it was taken away. A publication that replaces it meanwhile does not touch the one that is being read. */
export async function editionDownload(file: string): Promise<Response | null> {
  const handle = await open(file).catch(() => null);
  if (!handle) return null;
  const { size } = await handle.stat();
  return new Response(Readable.toWeb(handle.createReadStream()) as unknown as ReadableStream, {
    headers: { 'Content-Type': 'application/vnd.sqlite3', 'Content-Length': String(size) },
  });
}
