/** The real command in a folder of its own: nothing of the person who runs the tests is seen or touched. */

import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeAt } from '../support/store.ts';
import { temporaryFolder } from '../support/tmp.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const command = join(root, 'bin', 'rollcall.mjs');
/** The same program is started a hundred times: Node compiles it once. */
const compiled = temporaryFolder('compiled');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

interface Who {
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

export interface Place {
  /** Where files are made and the command runs. */
  readonly folder: string;
  /** The data directory; not there until a verb makes it. */
  readonly data: string;
  /** Runs a verb on the data directory. */
  run(...args: string[]): Ran;
  /** As `run`, with these set otherwise in the environment, or as another user. */
  runAs(who: Who, ...args: string[]): Ran;
  /** As `run`, started by another program, such as one that sets limits. */
  runUnder(under: readonly string[], ...args: string[]): Ran;
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
    PATH: process.env['PATH'],
    HOME: home,
    USERPROFILE: home,
    ROLLCALL_DATA: data,
    ROLLCALL_STORE: storeAt(data) ?? '',
    ROLLCALL_WHO: 'a tester',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? compiled,
  };
  const options = { cwd: folder, env } as const;
  const runUnder = (under: readonly string[], { env: other, ...who }: Who, args: readonly string[]): Ran => {
    const [program = '', ...words] = [...under, process.execPath, command, ...args];
    const { status, stdout, stderr } = spawnSync(program, words, {
      ...options,
      ...who,
      env: { ...env, ...other },
      encoding: 'utf8',
      timeout: 280_000,
      maxBuffer: 1 << 28,
    });
    return { status, out: stdout, err: stderr };
  };
  const runAs: Place['runAs'] = (who, ...args) => runUnder([], who, args);
  const run: Place['run'] = (...args) => runAs({}, ...args);
  return {
    folder,
    data,
    run,
    runAs,
    runUnder: (under, ...args) => runUnder(under, {}, args),
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
