/** A thread of `link`. What it runs is loaded only when it may be taken from what was compiled before. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Words } from '../resolve/index.ts';
import type { Done, Task } from './link-tasks.ts';

const { compiled } = workerData as { readonly compiled: string | undefined };
if (compiled !== undefined) enableCompileCache(compiled);
const { LinkWork } = await import('./link-work.ts');
const work = new LinkWork();

parentPort?.on('message', (task: Task) => {
  const done = work.run(task, (part, of) => parentPort?.postMessage({ kind: 'progress', done: part, of }));
  parentPort?.postMessage(done, buffersOf(done));
});

/** Handed over, not copied. */
function buffersOf(done: Done): ArrayBuffer[] {
  const arrays: ArrayBufferView[] =
    done.kind === 'pairs' ? Object.values(done.pairs) : done.kind === 'words' ? arraysOf(done.words) : [];
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

const arraysOf = (words: Words): ArrayBufferView[] => [
  words.firstStem,
  ...Object.values(words.sounds),
  words.price,
  ...Object.values(words.name),
  words.flags,
  words.firstSkeleton,
  ...Object.values(words.classes),
];
