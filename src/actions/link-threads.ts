/** Threads that `link` divides its work among; each has one task at a time. */
import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Answer, Done, Task } from './link-tasks.ts';
import { LinkWork } from './link-work.ts';

type TaskOf<Kind> = Extract<Task, { kind: Kind }>;
type DoneOf<Kind> = Extract<Done, { kind: Kind }>;
type Told = (share: number) => void;
type Hand = (task: Task, signal: AbortSignal, told: Told) => Promise<Done>;

export class Threads {
  readonly #workers: readonly Worker[];
  readonly #hands: readonly Hand[];

  /** With one, the work is done on the thread that asks. */
  constructor(count: number) {
    // The published form holds the same file compiled.
    const url = new URL(`./link-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
    const workerData = { compiled: getCompileCacheDir() };
    this.#workers = count < 2 ? [] : Array.from({ length: count }, () => new Worker(url, { workerData }));
    this.#hands =
      count < 2
        ? [here()]
        : this.#workers.map(
            (worker) =>
              (...given) =>
                answered(worker, ...given),
          );
  }

  get count(): number {
    return this.#hands.length;
  }

  /** Every task once, by whoever is free; answers in the order of the tasks. `progress` is told hundredths of the whole. */
  async all<Kind extends Task['kind']>(
    tasks: readonly TaskOf<Kind>[],
    signal: AbortSignal,
    progress: (done: number, of: number) => void = () => {},
  ): Promise<DoneOf<Kind>[]> {
    const answers: DoneOf<Kind>[] = [];
    const shares = new Float64Array(tasks.length);
    let next = 0;
    const work = async (hand: Hand): Promise<void> => {
      while (next < tasks.length) {
        const at = next++;
        const done = await hand(tasks[at] as Task, signal, (share) => {
          shares[at] = share;
          progress(hundredths(shares), 100);
        });
        answers[at] = done as DoneOf<Kind>;
      }
    };
    await Promise.all(this.#hands.map(work));
    return answers;
  }

  /** One task for each. */
  async each<Kind extends Task['kind']>(
    taskOf: (part: number) => TaskOf<Kind>,
    signal: AbortSignal,
    progress: (done: number, of: number) => void = () => {},
  ): Promise<DoneOf<Kind>[]> {
    const shares = new Float64Array(this.count);
    return Promise.all(
      this.#hands.map(async (hand, part) => {
        const done = await hand(taskOf(part), signal, (share) => {
          shares[part] = share;
          progress(hundredths(shares), 100);
        });
        return done as DoneOf<Kind>;
      }),
    );
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

const hundredths = (shares: Float64Array): number =>
  Math.floor((100 * shares.reduce((sum, one) => sum + one, 0)) / shares.length);

function here(): Hand {
  const work = new LinkWork();
  return async (task, signal, told) => {
    // Lets Ctrl-C be heard between two tasks.
    await new Promise(setImmediate);
    signal.throwIfAborted();
    const done = work.run(task, (part, of) => told(part / of));
    told(1);
    return done;
  };
}

function answered(worker: Worker, task: Task, signal: AbortSignal, told: Told): Promise<Done> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      signal.removeEventListener('abort', onAbort);
    };
    const onMessage = (answer: Answer): void => {
      if (answer.kind === 'progress') {
        told(answer.done / answer.of);
        return;
      }
      finish();
      told(1);
      resolve(answer);
    };
    const onError = (error: Error): void => {
      finish();
      reject(error);
    };
    const onAbort = (): void => onError(signal.reason as Error);
    worker.on('message', onMessage);
    worker.on('error', onError);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    else worker.postMessage(task);
  });
}
