/** Reads one file, in the thread of a process that may do nothing else (reading-process.ts). */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../claim/problem.ts';
import { readAny } from '../ingest/read/read.ts';
import { packed } from './packed-result.ts';
import type { ReadingJob, ReadingNews } from './reading-news.ts';

const { bytes, name, options } = workerData as ReadingJob;

/** In one piece, so that the processes between here and the asker need not understand it. */
function tell(news: ReadingNews): void {
  parentPort?.postMessage(news);
}

try {
  const result = await readAny(bytes, name, { ...options, onStep: (done, of) => tell({ kind: 'step', done, of }) });
  tell({ kind: 'read', result: packed(result) });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  tell({ kind: 'refused', problem: error.problem });
}
