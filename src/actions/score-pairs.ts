/** A table of pairs of names, scored as it is read: as long as it may be, it is never held whole. */
import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Refusal } from '../claim/problem.ts';
import { printable } from '../ingest/read/characters.ts';
import { scoreNames } from '../names/index.ts';

export interface ScoredPair {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

/** How many pairs are done, and how many bytes of the file; `of` is 0 for a pipe. */
type Progress = (bytes: number, of: number, pairs: string) => void;

const STEP = 2_000;

/**
 * One score a row of `path` (`-` is standard input): tab-separated UTF-8, no quoting, with a header line that names the
 * columns `id`, `left` and `right` among others. Throws {@link Refusal} where the file or a column is missing, or a row has
 * no id.
 */
export async function* scorePairs(path: string, progress: Progress = () => {}): AsyncGenerator<ScoredPair> {
  const piped = path === '-';
  const size = piped ? 0 : sizeOf(path);
  const input = piped ? process.stdin : createReadStream(path);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let columns: Columns | undefined;
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text === '') continue;
    if (!columns) {
      columns = columnsOf(text.replace(/^\ufeff/, ''));
      continue;
    }
    const cells = text.split('\t');
    const id = cells[columns.id] ?? '';
    const [left, right] = [cells[columns.left], cells[columns.right]];
    if (id === '' || left === undefined || right === undefined) {
      throw new Refusal({
        code: 'missing_value',
        message: `Line ${line} has no ${id === '' ? 'id' : 'two names'}: ${printable(text, 80)}. Each line holds id, left and right, with tabs between them.`,
      });
    }
    yield { id, score: scoreNames(left, right) };
    if (line % STEP === 0)
      progress(piped ? 0 : Math.min(size, (input as { bytesRead?: number }).bytesRead ?? 0), size, `${line} pairs`);
  }
  if (!columns) throw noHeader();
}

interface Columns {
  readonly id: number;
  readonly left: number;
  readonly right: number;
}

function columnsOf(header: string): Columns {
  const names = header.split('\t').map((name) => name.trim().toLowerCase());
  const [id, left, right] = ['id', 'left', 'right'].map((name) => names.indexOf(name)) as [number, number, number];
  if (id < 0 || left < 0 || right < 0) throw noHeader();
  return { id, left, right };
}

function noHeader(): Refusal {
  return new Refusal({
    code: 'no_header',
    message: 'The first line must name the columns id, left and right, with tabs between them.',
  });
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new Refusal({ code: 'missing_value', message: `${printable(path)}: there is no such file. Check the path.` });
  return found.size;
}
