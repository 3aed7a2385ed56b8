/**
 * Reads a file's bytes where they can do no harm: in a process of its own that may only read the program's files, within a
 * limit of time and of memory. Short texts, which no library unpacks, are read in place.
 */
import { fork } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../claim/problem.ts';
import { printable } from '../ingest/read/characters.ts';
import { formatOfBytes, formatsOfName } from '../ingest/read/formats.ts';
import { SYSTEM_DATA } from '../ingest/read/ocr-data.ts';
import type { ReadOptions, ReadResult } from '../ingest/read/types.ts';
import { unpacked } from './packed-result.ts';
import type { ApartLimits, ReadingJob, ReadingNews } from './reading-news.ts';

export const APART_LIMITS: ApartLimits = { seconds: 15, secondsInAll: 900, megabytes: 800 };

/** Bytes up to which a text is read in place: its readers take time in proportion to it. */
const IN_PLACE = 1024 * 1024;

/** A mail is text that packs anything, and a library unpacks it. */
const isPlain = (bytes: Uint8Array, name: string): boolean =>
  formatOfBytes(bytes) === undefined && !formatsOfName(name).includes('mail');

/** The folder of the program's own code. A folder that may not be read is no place to start in. */
const SOURCE = dirname(dirname(fileURLToPath(import.meta.url)));

/** As `readAny`: the same arguments give the same result. Throws {@link Refusal}, also for a limit that was passed. */
export async function readApart(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  limits: ApartLimits = APART_LIMITS,
): Promise<ReadResult> {
  if (bytes.length <= IN_PLACE && isPlain(bytes, name)) {
    // A site that is brought no list needs no readers.
    const { readAny } = await import('../ingest/read/read.ts');
    return readAny(bytes, name, options);
  }
  const { onStep, ...plain } = options;
  return answered({ bytes, name, options: plain }, limits, onStep);
}

function answered(job: ReadingJob, limits: ApartLimits, onStep: ReadOptions['onStep']): Promise<ReadResult> {
  const process = fork(new URL(`./reading-process${import.meta.url.slice(-3)}`, import.meta.url), [], {
    // Nothing of the surroundings is handed on: no variable, no open file, no flag.
    env: {},
    execArgv: [
      '--no-warnings',
      '--permission',
      '--allow-worker',
      ...readable().map((folder) => `--allow-fs-read=${folder}`),
    ],
    serialization: 'advanced',
    cwd: SOURCE,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // The process watches its own time; should it be too busy to, it is ended from here.
  const last = setTimeout(() => process.kill('SIGKILL'), (limits.secondsInAll + limits.seconds) * 1000);
  return new Promise<ReadResult>((resolve, reject) => {
    process.on('error', reject);
    process.on('exit', () => reject(stopped('its process ended')));
    process.on('message', (news: ReadingNews) => {
      if (news.kind === 'step') onStep?.(news.done, news.of);
      else if (news.kind === 'read') resolve(unpacked(news.result));
      else reject(faultOf(news, limits));
    });
    process.send({ job, limits }, (error) => {
      if (error) reject(error);
    });
  }).finally(() => {
    clearTimeout(last);
    process.kill('SIGKILL');
  });
}

/** The program's own files and trained data of the system's: its sources and the packages, by the path they are looked for at and by where a link leads. */
function readable(): string[] {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('fflate/package.json')));
  const beside = dirname(SOURCE);
  const folders = [SOURCE, join(beside, 'package.json'), join(beside, 'node_modules'), packages, ...SYSTEM_DATA];
  return [...new Set([...folders, ...folders.filter((path) => existsSync(path)).map((path) => realpathSync(path))])];
}

function faultOf(news: Exclude<ReadingNews, { kind: 'step' | 'read' }>, limits: ApartLimits): Error {
  switch (news.kind) {
    case 'refused':
      return new Refusal(news.problem);
    case 'failed':
      return stopped(news.message);
    case 'too_slow':
      return new Refusal({
        code: 'too_large',
        message: `Reading the file took more than ${limits.seconds} seconds of processor time a page, or ${limits.secondsInAll} seconds in all, and was stopped. Split it, or copy what matters of it into a text file and import that.`,
      });
    case 'too_big':
      return new Refusal({
        code: 'too_large',
        message: `Reading the file took more than ${limits.megabytes} megabytes of memory, and was stopped. Split it, or copy what matters of it into a text file and import that.`,
      });
  }
}

const stopped = (how: string): Refusal =>
  new Refusal({
    code: 'malformed',
    message: `The file is broken in a way that stops its reader (${printable(how, 120)}). Open it in the program it comes from, save it anew and import that.`,
  });
