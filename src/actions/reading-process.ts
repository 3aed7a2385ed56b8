/**
 * The process in which bytes that nobody vouches for are read. Node's permission model lets it read the program's own
 * files and nothing else: it can't write, start a program or reach the network. A thread does the reading; this one
 * watches its time and memory, and ends both.
 */
import { Worker } from 'node:worker_threads';
import type { ApartLimits, ReadingJob, ReadingNews } from './reading-news.ts';

/** Milliseconds between two looks at the memory: a library that swells takes in a few hundred megabytes a second. */
const LOOK = 20;

process.once('message', ({ job, limits }: { job: ReadingJob; limits: ApartLimits }) => {
  const megabytes = Math.floor(limits.megabytes / 1.048576);
  const worker = new Worker(new URL(`./reading-thread${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: job,
    // Handed over, not copied: files of a hundred megabytes are read.
    transferList: [job.bytes.buffer as ArrayBuffer],
    // A small nursery: a table's rows outlive it all the same, and a large one is memory that nobody uses.
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 24 },
    // What libraries print is theirs; what is wrong with a file is told in the result.
    stdout: true,
    stderr: true,
  });
  let since = spent();
  setTimeout(end, limits.secondsInAll * 1000, { kind: 'too_slow' });
  setInterval(() => {
    if (process.memoryUsage.rss() > limits.megabytes * 1e6) end({ kind: 'too_big' });
    if (spent() - since > limits.seconds) end({ kind: 'too_slow' });
  }, LOOK);
  worker.on('message', (news: ReadingNews) => {
    if (news.kind !== 'step') {
      end(news);
      return;
    }
    since = spent();
    process.send?.(news);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'too_big' } : { kind: 'failed', message: String(error) });
  });
  worker.on('exit', () => end({ kind: 'failed', message: 'the reader stopped' }));
});

/** Seconds of processor time, all threads: on a machine that others keep busy a file is no slower to read than on an idle one. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

// Nobody is left to read for.
process.once('disconnect', () => process.exit());

let ended = false;

function end(news: ReadingNews): void {
  if (ended) return;
  ended = true;
  process.send?.(news, () => process.exit());
}
