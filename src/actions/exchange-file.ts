/** A file of the exchange form on disk, read as a stream: what it holds, and its lines. */
import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HeaderLine } from '../claim/exchange.ts';
import { EXCHANGE_VERSION, headerLineSchema } from '../claim/exchange.ts';
import { Refusal } from '../claim/problem.ts';
import { printable } from '../ingest/read/characters.ts';
import type { NumberedLine } from '../ledger/json-lines.ts';
import { linesOf } from '../ledger/json-lines.ts';

export const LEDGER_LINES = 'ledger.jsonl';

export interface ExchangeFile {
  readonly holds: HeaderLine['holds'];
  /** Every line, the header too where it holds a ledger. */
  readonly lines: AsyncIterable<NumberedLine>;
  /** The bytes of a file that a line names, beside this one. */
  readonly bytesOf: (file: string) => Promise<Uint8Array>;
}

/** Is the path meant as one: a folder that `export --all` wrote, or JSON Lines that begin as one does? Other lines are a table. */
export const isExchange = (path: string): boolean =>
  path.endsWith('.jsonl') ? beginsAsExchange(path) : existsSync(join(path, LEDGER_LINES));

/** A header says so itself; without it the lines do. What can't be looked into first, such as a pipe, is taken for one. */
function beginsAsExchange(path: string): boolean {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file?.isFile()) return file !== undefined;
  const bytes = Buffer.alloc(4096);
  const opened = openSync(path, 'r');
  try {
    const [line = ''] = bytes.toString('utf8', 0, readSync(opened, bytes)).split('\n', 1);
    return /"rollcall-exchange"|"type"\s*:\s*"(?:header|claim|list_row|judgement)"/.test(line);
  } finally {
    closeSync(opened);
  }
}

/** Throws {@link Refusal} where its first line is no header that this program reads. `progress` counts bytes. */
export async function openExchange(
  path: string,
  progress: (done: number, of: number) => void = () => {},
): Promise<ExchangeFile> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, LEDGER_LINES) : path;
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    throw new Refusal({ code: 'missing_value', message: `${printable(path)}: there is no such file. Check the path.` });
  const all = linesOf(counted(createReadStream(file), (done) => progress(done, size)));
  const first = await all.next();
  const header = headerOf(first.done ? '' : first.value.text, path);
  return {
    holds: header.holds,
    lines: header.holds === 'ledger' && !first.done ? withFirst(first.value, all) : all,
    bytesOf: (name) => readFile(join(dirname(file), name)),
  };
}

function headerOf(text: string, path: string): HeaderLine {
  let raw: unknown = null;
  try {
    raw = JSON.parse(text);
  } catch {
    // It is none, and that is said below.
  }
  const parsed = headerLineSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const { format, version } = (raw ?? {}) as { format?: unknown; version?: unknown };
  throw new Refusal({
    code: 'unsupported_type',
    message:
      format === 'rollcall-exchange' && typeof version === 'number' && version > EXCHANGE_VERSION
        ? `${printable(path)} is of version ${version} of the exchange form; this program reads ${EXCHANGE_VERSION}. Use a newer one.`
        : `${printable(path)}: its first line is no header of the exchange form. It should be like {"type":"header","format":"rollcall-exchange","version":${EXCHANGE_VERSION},"holds":"claims"} (docs/exchange.md).`,
  });
}

async function* withFirst<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  progress: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of chunks) {
    done += chunk.length;
    progress(done);
    yield chunk;
  }
}
