/** How far along something is: a bar for a person who watches, now and then a plain line where the output goes elsewhere. */

export type Progress = (done: number, of: number, what?: string) => void;

/** Shows progress on standard error while `work` runs. */
export async function watched<T>(label: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work(plainLines(label));
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `${label} [{bar}] {value}/{total} {what}`,
    stream: process.stderr,
    hideCursor: null,
    clearOnComplete: true,
    barsize: 30,
  });
  bar.start(1, 0, { what: '' });
  try {
    return await work((done, of, what = '') => {
      bar.setTotal(of);
      bar.update(done, { what });
    });
  } finally {
    bar.stop();
  }
}

/** Work that takes less says nothing. */
const SECONDS_BETWEEN_LINES = 10;

function plainLines(label: string): Progress {
  let last = performance.now();
  return (done, of, what = '') => {
    if (performance.now() - last < SECONDS_BETWEEN_LINES * 1_000) return;
    last = performance.now();
    process.stderr.write(
      `${label}: ${what === '' ? '' : `${what}, `}${Math.floor((100 * done) / Math.max(1, of))} %\n`,
    );
  };
}
