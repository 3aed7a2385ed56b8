/**
 * A thread that has the program loaded and runs one call of the command after another, each as a process of its own would: what it
 * prints kept apart, and over only when nothing is left that would keep a process from ending.
 */
import { setTimeout } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { runCall } from '../../src/cli/run-call.ts';
import type { Line, Ran } from './one-process.ts';

const { port, over } = workerData as Line;

async function ran(args: readonly string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  process.stdout.write = (text: unknown): true => {
    printed.out += String(text);
    return true;
  };
  process.stderr.write = (text: unknown): true => {
    printed.err += String(text);
    return true;
  };
  process.exitCode = undefined;
  const before = process.getActiveResourcesInfo().length;
  await runCall(args);
  while (process.getActiveResourcesInfo().length > before) await setTimeout(2);
  return { status: Number(process.exitCode ?? 0), ...printed };
}

process.on('warning', ({ name, message }) => process.stderr.write(`${name}: ${message}\n`));
port.on('message', async (args: readonly string[]) => {
  port.postMessage(await ran(args));
  Atomics.store(over, 0, 1);
  Atomics.notify(over, 0);
});
