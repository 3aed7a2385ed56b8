// Reads what it is sent, and says how it ended. One that ends otherwise than by a result or a refusal has found a fault.
import { parentPort } from 'node:worker_threads';
import { Refusal } from '../src/claim/problem.ts';
import { LIMITS, readAny } from '../src/ingest/read/read.ts';

/** No picture is read by machine: it is the readers that are tried, not the library's eyesight. */
const limits = { ...LIMITS, machinePages: 0 };

parentPort?.on('message', async ({ bytes, name }: { bytes: Uint8Array; name: string }) => {
  try {
    const read = await readAny(bytes, name, { limits });
    const isSound = read.kind === 'table' || read.text.isWellFormed();
    parentPort?.postMessage(isSound ? 'read' : 'the text is not well formed');
  } catch (error) {
    if (error instanceof Refusal) parentPort?.postMessage('refused');
    // A library's own code stopped, in its own memory: an import's reading process ends there, and the file is refused.
    else if (error instanceof Error && error.name === 'RuntimeError') parentPort?.postMessage('trapped');
    else parentPort?.postMessage(`crash: ${(error as Error).stack ?? String(error)}`);
  }
});
