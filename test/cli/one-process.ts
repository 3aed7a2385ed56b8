/** Calls of the command in a thread of this process (calls.ts): the program is loaded once, which takes longer than most calls. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, SHARE_ENV, Worker } from 'node:worker_threads';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What the thread is given: where calls come and answers go, and a number that is 1 when a call is over. */
export interface Line {
  readonly port: MessagePort;
  readonly over: Int32Array<SharedArrayBuffer>;
}

let line: Line | undefined;

/** Waits for the call as for a process; one that takes longer than that has no status. */
export function runInThread(args: readonly string[], { folder, env }: Surroundings, milliseconds: number): Ran {
  line ??= started();
  const { port, over } = line;
  const before = { folder: process.cwd(), env: { ...process.env } };
  process.chdir(folder);
  replaceEnv(env);
  over[0] = 0;
  port.postMessage(args);
  Atomics.wait(over, 0, 0, milliseconds);
  process.chdir(before.folder);
  replaceEnv(before.env);
  return receiveMessageOnPort(port)?.message ?? { status: null, out: '', err: 'It did not end.' };
}

function started(): Line {
  const { port1, port2 } = new MessageChannel();
  const over = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL('./calls.ts', import.meta.url), {
    workerData: { port: port2, over } satisfies Line,
    transferList: [port2],
    env: SHARE_ENV,
  }).unref();
  return { port: port1, over };
}

function replaceEnv(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}
