/**
 * The high mark: a small file beside the embedded ledger with the last entry that was confirmed and the tree head after it. The
 * ledger alone cannot tell that its end is gone: a damaged journal, an older copy put in its place and a disk that forgot what it
 * had confirmed all leave a shorter ledger in which everything adds up.
 *
 * It is written after the commit and not synced, so it is never ahead of what is on the disk; where it can't be written it stays
 * behind, and that does no harm.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sha256Hex } from '../claim/canonical.ts';
import { Refusal } from '../claim/problem.ts';
import type { Reader, Store } from './port.ts';
import { first } from './port.ts';

export interface HighMark {
  readonly entry: number;
  /** Hexadecimal: the root after that entry. */
  readonly root: string;
}

export const highMarkFile = (ledger: string): string => `${ledger}-mark`;

/** The mark beside a ledger's file; null where there is none; 'damaged' where it is not one that was written. */
export function readHighMark(ledger: string): HighMark | 'damaged' | null {
  let text: string;
  try {
    text = readFileSync(highMarkFile(ledger), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    return 'damaged';
  }
  // What a power cut leaves of a file just made: no bytes, or none of those written.
  if (/^\0*$/.test(text)) return null;
  const [entry = '', root = ''] = text.split(' ');
  const mark = { entry: Number(entry), root };
  return text === lineOf(mark) ? mark : 'damaged';
}

/** Of one length whatever it says: written over itself it takes no new room on a full disk. */
const lineOf = ({ entry, root }: HighMark): string => {
  const said = `${String(entry).padStart(10, '0')} ${root}`;
  return `${said} ${sha256Hex(said).slice(0, 16)}\n`;
};

/** Throws {@link Refusal} where the ledger does not reach, or no longer holds, what was confirmed. */
export async function refuseShortened(reader: Reader, ledger: string, mark: HighMark): Promise<void> {
  const kept = await first<{ root: string }>(reader, 'select root from entry where entry = ?', [mark.entry]);
  if (kept?.root === mark.root) return;
  const end = (await first<{ n: number | null }>(reader, 'select max(entry) as n from entry'))?.n ?? 0;
  throw shortened(ledger, mark, end);
}

export function shortened(ledger: string, { entry }: HighMark, end: number): Refusal {
  const now = end < entry ? `ends at entry ${end}` : 'has another one under that number';
  return new Refusal({
    code: 'corrupt',
    message: `${ledger} has lost what was confirmed: entry ${entry} was written, and the ledger now ${now}. Its journal was damaged, an older copy was put in its place, or the disk forgot. Nothing was written. Put the newest backup in its place; to go on from what is here, remove ${highMarkFile(ledger)}.`,
  });
}

/** The store, keeping the mark beside its file `ledger`. */
export function keepingHighMark(store: Store, ledger: string): Store {
  return {
    ...store,
    transaction: async (work) => {
      let mark: HighMark | undefined;
      const result = await store.transaction(async (tx) => {
        const done = await work(tx);
        mark = await first<HighMark>(tx, 'select entry, root from entry order by entry desc limit 1');
        return done;
      });
      if (mark) note(highMarkFile(ledger), lineOf(mark));
      return result;
    },
  };
}

/** Writes in place and cuts nothing off; not being able to is no reason to fail what is already confirmed. */
function note(file: string, line: string): void {
  try {
    writeFileSync(file, line, { flag: 'r+' });
  } catch {
    try {
      writeFileSync(file, line, { flag: 'w', mode: 0o600 });
    } catch {
      // The mark stays behind.
    }
  }
}
