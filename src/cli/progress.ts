/** How far along something is, for a person who watches; nothing at all where nobody does. */
import { SingleBar } from 'cli-progress';

export type Progress = (done: number, of: number, what?: string) => void;

/** Shows progress on standard error while `work` runs. */
export async function watched<T>(label: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
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
