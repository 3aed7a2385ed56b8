/** A file that is gzip inside age: written beside, proved by opening it again, and only then given its name. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Refusal } from '../claim/problem.ts';
import type { Closing, Opening } from './age.ts';
import { decrypted, encrypted } from './age.ts';
import { syncFolder } from './sync-folder.ts';

type WebBytes = ReadableStream<Uint8Array>;

/**
 * Writes `plain` to `file`, which must not be there. Only its owner may read it. Throws, and leaves nothing of it, where it does not
 * open again as what went in, or `signal` stops it.
 */
export async function writeSealed(
  file: string,
  plain: AsyncIterable<Uint8Array>,
  closing: Closing,
  signal: AbortSignal,
  progress: (done: number, of: number, what: string) => void = () => {},
): Promise<void> {
  if (existsSync(file))
    throw new Refusal({
      code: 'id_conflict',
      message: `${file} is there already, and nothing is written over it. Name a new file.`,
    });
  const part = `${file}.part-${process.pid}`;
  try {
    const written = createHash('sha256');
    let size = 0;
    const packed = passing(plain, (chunk) => {
      written.update(chunk);
      size += chunk.length;
      progress(size, size, 'bytes');
    });
    const zipped = createGzip();
    // A source that fails ends the stream after it, which the pipeline then reports.
    const zipping = pipeline(packed, zipped, { signal });
    zipping.catch(() => undefined);
    const { cipher, proof } = await encrypted(Readable.toWeb(zipped) as WebBytes, closing);
    await pipeline(fromWeb(cipher), createWriteStream(part, { mode: 0o600, flags: 'wx', flush: true }), { signal });
    await zipping;
    const read = createHash('sha256');
    let done = 0;
    for await (const chunk of openSealed(part, proof, file)) {
      signal.throwIfAborted();
      read.update(chunk);
      done += chunk.length;
      progress(done, size, 'bytes checked');
    }
    if (!read.digest().equals(written.digest()))
      throw new Error(`${file} does not open as what was written to it: the disk may be failing.`);
    await rename(part, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(part, { force: true });
  }
}

const AGE = 'age-encryption.org/v1\n';

/** What is in it. Throws {@link Refusal}: the key does not open it; or, after some of it was given, it is damaged. */
export async function* openSealed(file: string, opening: Opening, name = file): AsyncGenerator<Uint8Array> {
  await refuseOther(file, name);
  const bytes = createReadStream(file);
  try {
    const plain = fromWeb(await decrypted(Readable.toWeb(bytes) as WebBytes, opening, name));
    const unzipped = createGunzip();
    const unzipping = pipeline(plain, unzipped);
    unzipping.catch(() => undefined);
    try {
      yield* unzipped;
      await unzipping;
    } catch {
      throw new Refusal({
        code: 'corrupt',
        message: `${name} is damaged or was cut short, and nothing was taken from it. Use another copy.`,
      });
    }
  } finally {
    bytes.destroy();
  }
}

async function refuseOther(file: string, name: string): Promise<void> {
  const beginning = Buffer.alloc(AGE.length);
  try {
    const handle = await open(file, 'r');
    await handle.read(beginning);
    await handle.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Refusal({ code: 'missing_value', message: `${name}: there is no such file. Check the path.` });
  }
  if (beginning.toString('latin1') === AGE) return;
  throw new Refusal({
    code: 'type_mismatch',
    message: `${name} is no file that \`rollcall backup\` or \`lock\` wrote: it is not in the age format, or its beginning is lost.`,
  });
}

async function* passing(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}

const fromWeb = (bytes: WebBytes): Readable => Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]);
