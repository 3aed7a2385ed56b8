/** Write the whole ledger as plain files: its lines, and each document's bytes under their hash. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../claim/problem.ts';
import type { Exported, KeepBytes, LinesProgress } from '../ledger/exchange-export.ts';
import { exchangeLines } from '../ledger/exchange-export.ts';
import { LEDGER_LINES } from './exchange-file.ts';
import { moveInPlace, syncFile, syncFolder } from './on-disk.ts';
import type { Workspace } from './workspace.ts';

/**
 * Everything as it stands now, while others go on writing. `out` is written beside and renamed: it is there whole, or not at all.
 * The files hold the ledger's key and salts, and so only their owner may read them.
 */
export async function exportLedger(
  { ledger }: Workspace,
  out: string,
  signal: AbortSignal,
  progress: LinesProgress = () => {},
): Promise<Exported> {
  refuseFull(out);
  mkdirSync(dirname(out), { recursive: true });
  const part = `${out}.part-${process.pid}`;
  try {
    mkdirSync(join(part, 'documents'), { recursive: true, mode: 0o700 });
    const keep: KeepBytes = async (sha256, bytes) => {
      const file = `documents/${sha256}` as const;
      await writeFile(join(part, file), bytes, { mode: 0o600, flush: true });
      return { file };
    };
    const exported = await ledger.store.snapshot(async (reader) => {
      const lines = exchangeLines(reader, keep, progress);
      let ended: Exported | undefined;
      const text = async function* (): AsyncGenerator<string> {
        for (let next = await lines.next(); ; next = await lines.next()) {
          if (next.done) {
            ended = next.value;
            return;
          }
          yield `${next.value}\n`;
        }
      };
      const to = createWriteStream(join(part, LEDGER_LINES), { mode: 0o600, flush: true });
      await pipeline(Readable.from(batched(text())), to, { signal });
      return ended as Exported;
    });
    await syncFolder(join(part, 'documents'));
    await syncFolder(part);
    await syncFile(join(part, LEDGER_LINES));
    if (existsSync(out)) rmSync(out, { recursive: true });
    await moveInPlace(part, out);
    return exported;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

const BATCH = 1 << 16;

/** A stream is quicker with a few large pieces than with many small ones. */
async function* batched(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < BATCH) continue;
    yield held.join('');
    [held, size] = [[], 0];
  }
  if (size > 0) yield held.join('');
}

function refuseFull(out: string): void {
  const there = statSync(out, { throwIfNoEntry: false });
  if (!there || (there.isDirectory() && readdirSync(out).length === 0)) return;
  throw new Refusal({
    code: 'id_conflict',
    message: `${out} is there already, and nothing is written over it. Name a new folder with --out.`,
  });
}
