/** The real command in a folder of its own: nothing of the person who runs the tests is seen or touched. */

import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeAt } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';
import type { Ran } from './one-process.ts';
import { runInThread } from './one-process.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const command = join(root, 'bin', 'rollcall.mjs');
/** The same program is started again and again: Node compiles it once. */
const compiled = temporaryFolder('compiled');
/** In milliseconds; less than the runner gives a file. */
const TIME_LIMIT = 280_000;

/** What only a process of its own can have. */
interface Apart {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
  /** The program that starts it, with its arguments, such as one that sets limits. */
  readonly under?: readonly string[];
}

export interface Place {
  /** Where files are made and the command runs. */
  readonly folder: string;
  /** The data directory; not there until a verb makes it. */
  readonly data: string;
  /** Runs a verb on the data directory; in this process, which tells the same sooner (one-process.ts). */
  run(...args: string[]): Ran;
  /** As `run`, with these set otherwise in the environment. */
  runWith(env: Readonly<Record<string, string>>, ...args: string[]): Ran;
  /** As `run`, in a process of its own. */
  runApart(how: Apart, ...args: string[]): Ran;
  /** As `run`, with `--format json`; the answer parsed. */
  ask(...args: string[]): { readonly status: number | null; readonly err: string; readonly json: unknown };
  /** Starts a verb that goes on until it is stopped. */
  begin(...args: string[]): ChildProcess;
}

/** `disk`: a folder for the data directory alone, on another disk than the rest. */
export function freshPlace(disk?: string): Place {
  const folder = temporaryFolder('cli');
  const data = join(disk ?? folder, 'register');
  const home = join(folder, 'home');
  mkdirSync(home);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    USERPROFILE: home,
    ROLLCALL_DATA: data,
    ROLLCALL_STORE: storeAt(data) ?? '',
    ROLLCALL_WHO: 'a tester',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? compiled,
  };
  const options = { cwd: folder, env } as const;
  const runWith: Place['runWith'] = (other, ...args) =>
    runInThread(args, { folder, env: { ...env, ...other } }, TIME_LIMIT);
  const run: Place['run'] = (...args) => runWith({}, ...args);
  return {
    folder,
    data,
    run,
    runWith,
    runApart: ({ under = [], env: other, ...who }, ...args) => {
      const [program = '', ...words] = [...under, process.execPath, command, ...args];
      const { status, stdout, stderr } = spawnSync(program, words, {
        ...options,
        ...who,
        env: { ...env, ...other },
        encoding: 'utf8',
        timeout: TIME_LIMIT,
        maxBuffer: 1 << 28,
      });
      return { status, out: stdout, err: stderr };
    },
    ask: (...args) => {
      const { status, out, err } = run(...args, '--format', 'json');
      return { status, err, json: JSON.parse(out) as unknown };
    },
    begin: (...args) => spawn(process.execPath, [command, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] }),
  };
}

/** A text as people import it: it says of itself who published it, when and in which language. */
export const REPORT = `---
title: "Two let out"
outlet: "Example News"
language: en
published: "2025-09-12"
---
On 11 September 2025 the authorities released 52 political prisoners, the Example Rights Center said.

Anna Nowak, a journalist, was detained in Minsk on 3 May 2024 and sentenced to six years in prison.
`;

export const LIST = 'surname,given name,born\nKowalski,Jan,1980-02-03\nNowak,Anna,1975\n';

export const MAPPING = JSON.stringify({
  mapping: 'rollcall-mapping/1',
  rows: 'person',
  state: 'held',
  columns: [
    { columns: ['given name', 'surname'], property: 'name' },
    { columns: ['born'], property: 'birth_date' },
  ],
});
