/** Ctrl-C while something is being written: the work is told, takes away what it has half-written, and ends. */
export async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const stopped = (): void => stop.abort(new Error('stopped by you: nothing was left half-written.'));
  for (const name of SIGNALS) process.once(name, stopped);
  try {
    return await work(stop.signal);
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    for (const name of SIGNALS) process.off(name, stopped);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
