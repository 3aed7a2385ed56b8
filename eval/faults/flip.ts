/** One byte of a data directory changed, and what becomes of it. */
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verify } from '../../src/actions/check.ts';
import { naming } from '../../src/actions/store-problem.ts';
import { ledgerFile } from '../../src/actions/workspace.ts';
import { Refusal } from '../../src/claim/problem.ts';
import { everyAnswer, openAt } from './world.ts';

export interface Place {
  /** Path below the data directory. */
  readonly file: string;
  readonly offset: number;
  /** What the byte is xored with; never 0. */
  readonly mask: number;
}

export interface Fate {
  /**
   * seen: verify, or opening, says that something is wrong, in words; harmless: it says that nothing is, and every answer is as it
   * was; missed: it says that nothing is, and some answer is another; unclear: it ended in something that is no message for people.
   */
  readonly outcome: 'seen' | 'harmless' | 'missed' | 'unclear';
  readonly said: string;
}

export type Random = () => number;

/** Numbers in [0, 1) from a seed (mulberry32): a run can be repeated. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** Any byte of any file, each as likely as the other. */
export function anyPlace(data: string, random: Random): Place {
  const files = filesBelow(data).map((file) => ({ file, size: statSync(join(data, file)).size }));
  let at = Math.floor(random() * files.reduce((sum, { size }) => sum + size, 0));
  const mask = 1 + Math.floor(random() * 255);
  for (const { file, size } of files) {
    if (at < size) return { file, offset: at, mask };
    at -= size;
  }
  throw new Error('the data directory is empty');
}

/** Changes the byte in a copy of `data`, made at `copy`, and looks. */
export async function fateOf(
  data: string,
  copy: string,
  { file, offset, mask }: Place,
  right: ReadonlyMap<string, string>,
): Promise<Fate> {
  rmSync(copy, { recursive: true, force: true });
  cpSync(data, copy, { recursive: true });
  const bytes = readFileSync(join(copy, file));
  bytes[offset] = (bytes[offset] as number) ^ mask;
  writeFileSync(join(copy, file), bytes);
  try {
    return await naming(ledgerFile(copy), async () => {
      const workspace = await openAt(copy);
      try {
        const { problems } = await verify(workspace);
        if (problems.length > 0) return { outcome: 'seen', said: problems[0] as string };
        const answers = await everyAnswer(workspace);
        const other = [...right.keys()].filter((what) => answers.get(what) !== right.get(what));
        return other.length === 0
          ? { outcome: 'harmless', said: '' }
          : { outcome: 'missed', said: `another answer: ${other.join(', ')}` };
      } finally {
        await workspace.close();
      }
    });
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'seen', said: error.message };
    return { outcome: 'unclear', said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
