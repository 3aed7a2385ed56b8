/** A thread that makes rows of parts of the log, one after the other (rebuild.ts). */
import { parentPort } from 'node:worker_threads';
import type { PartOfLog } from './part-rows.ts';
import { rowsOfPart } from './part-rows.ts';

let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (part: PartOfLog) => {
  last = last.then(async () => parentPort?.postMessage(await rowsOfPart(part)));
});
