// Fuzzing of the readers: `node eval/fuzz.ts FOLDER [--inputs N] [--format pdf,docx] [--seed N] [--keep FOLDER]`.
// The files of FOLDER (test/ingest/read/data, the hostile corpus) are the seeds: of each format that is among them N
// mutated inputs are read, each within 10 seconds of waiting and 800 MB. Prints a line a format (trapped: stopped inside a WebAssembly
// library, which ends an import's reading process and refuses the file); exit status 1 where one crashed, hung
// or swelled. What did is kept in --keep, if given. Each night: `node eval/fuzz.ts FOLDER --inputs 100000`.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { formatOfBytes, formatOfText, formatsOfName, latin1 } from '../src/ingest/read/formats.ts';
import { type Chance, chanceOf, mutated } from './mutate.ts';

const SECONDS = 10;
const LOADING_SECONDS = 60;
const MEGABYTES = 800;
/** Inputs that one thread reads: memory that a library keeps for good is told by the next. */
const A_THREAD = 2_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    inputs: { type: 'string', default: '1000' },
    format: { type: 'string' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('usage: node eval/fuzz.ts FOLDER [--inputs N] [--format FORMAT,…] [--seed N] [--keep FOLDER]\n');
  process.exit(2);
}

interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Seeds larger than this are left out: the faults are in the forms, not in the mass. */
const LARGEST = 256 * 1024;

function seedsBelow(path: string): Seed[] {
  if (!statSync(path).isDirectory())
    return statSync(path).size > LARGEST ? [] : [{ name: basename(path), bytes: readFileSync(path) }];
  return readdirSync(path).flatMap((name) => seedsBelow(join(path, name)));
}

function formatOf({ name, bytes }: Seed): string {
  return formatOfBytes(bytes) ?? formatOfText(latin1(bytes.subarray(0, 4_096))) ?? formatsOfName(name)[0] ?? 'text';
}

class Reading {
  #thread: Worker | undefined;
  #left = 0;

  /** How the input ended: "read", "refused", "trapped", or what went wrong. */
  async read(input: Seed): Promise<string> {
    if (this.#thread === undefined || this.#left === 0) {
      await this.#renew();
      // Once for nothing: the first file of a format waits for its reader to be loaded.
      await this.#try(input, LOADING_SECONDS);
      if (this.#left === 0) await this.#renew();
    }
    this.#left -= 1;
    return this.#try(input, SECONDS);
  }

  #try({ name, bytes }: Seed, seconds: number): Promise<string> {
    const thread = this.#thread as Worker;
    return new Promise((resolve) => {
      const end = (how: string, isOver: boolean): void => {
        clearTimeout(timer);
        clearInterval(look);
        thread.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (isOver) this.#left = 0;
        resolve(how);
      };
      const timer = setTimeout(() => end(`hang: over ${seconds} s`, true), seconds * 1_000);
      const look = setInterval(() => {
        if (process.memoryUsage.rss() > MEGABYTES * 1e6) end(`swelled over ${MEGABYTES} MB`, true);
      }, 50);
      // What a library left behind when it stopped is not for the next input.
      const onMessage = (how: string): void => end(how, how === 'trapped');
      // A library may stop when what it gave out is swept up, long after it was read.
      const onError = (error: Error): void =>
        end(error.name === 'RuntimeError' ? 'trapped' : `crash: ${error.stack ?? String(error)}`, true);
      const onExit = (): void => end('crash: the thread ended', true);
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
      thread.postMessage({ bytes, name });
    });
  }

  async stop(): Promise<void> {
    await this.#thread?.terminate();
  }

  async #renew(): Promise<void> {
    await this.stop();
    this.#thread = new Worker(new URL('./fuzz-thread.ts', import.meta.url), { stderr: true, stdout: true });
    this.#left = A_THREAD;
  }
}

async function fuzz(format: string, seeds: readonly Seed[], inputs: number, chance: Chance): Promise<number> {
  const reading = new Reading();
  const counts = { read: 0, refused: 0, trapped: 0, failed: 0 };
  const others = seeds.map(({ bytes }) => bytes);
  let slowest = 0;
  let largest = 0;
  const begun = performance.now();
  for (let n = 0; n < inputs; n += 1) {
    const seed = seeds[chance(seeds.length)] as Seed;
    const bytes = mutated(seed.bytes, others, chance);
    const start = performance.now();
    const how = await reading.read({ name: seed.name, bytes });
    slowest = Math.max(slowest, performance.now() - start);
    largest = Math.max(largest, process.memoryUsage.rss());
    if (how === 'read' || how === 'refused' || how === 'trapped') counts[how] += 1;
    else {
      counts.failed += 1;
      process.stderr.write(`${format} input ${n} (of ${seed.name}): ${how.split('\n').slice(0, 4).join(' | ')}\n`);
      if (values.keep !== undefined) {
        mkdirSync(values.keep, { recursive: true });
        writeFileSync(join(values.keep, `${format}-${n}${extname(seed.name)}`), bytes);
      }
    }
  }
  await reading.stop();
  const seconds = (performance.now() - begun) / 1_000;
  process.stdout.write(
    `${format.padEnd(10)} ${String(seeds.length).padStart(4)} seeds ${String(inputs).padStart(7)} inputs: ${counts.read} read, ${counts.refused} refused, ${counts.trapped} trapped, ${counts.failed} failed; slowest ${slowest.toFixed(0)} ms, most memory ${(largest / 1e6).toFixed(0)} MB, ${seconds.toFixed(1)} s\n`,
  );
  return counts.failed;
}

const byFormat = Map.groupBy(seedsBelow(folder), formatOf);
const wanted = values.format?.split(',');
let failed = 0;
for (const [format, seeds] of [...byFormat].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
  if (wanted !== undefined && !wanted.includes(format)) continue;
  failed += await fuzz(format, seeds, Number(values.inputs), chanceOf(Number(values.seed)));
}
process.exitCode = failed === 0 ? 0 : 1;
