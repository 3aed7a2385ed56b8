/** A disk that fails under this process, or keeps what crashes of another would leave (shim.c). Where there is a C compiler, on Linux. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How a call fails: an error; no room from there on; half of it written, and no error. */
export const FAILURES = ['eio', 'full', 'short'] as const;
/** What a crash leaves: all of what was written so far, with or without half of the next write; after a power cut only what was synced, or with it any part of the rest. */
export const CRASHES = ['kill', 'torn', 'power-none', 'power-half'] as const;

/** One call that changed the folder: what it was, how many bytes, and the path below the folder. */
export interface Call {
  readonly call: string;
  readonly size: number;
  readonly path: string;
}

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Builds the shim into `folder`; null where there is no C compiler, or no Linux to load such a library. */
export function buildShim(folder: string): string | null {
  const shim = join(folder, 'shim.so');
  const source = fileURLToPath(new URL('shim.c', import.meta.url));
  if (process.platform !== 'linux') return null;
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', shim, source, '-ldl', '-lpthread']);
  return status === 0 ? shim : null;
}

/** Lets the n-th call of this process below `root` fail from now on; 0: none. The process was started on the shim. */
export function arm(root: string, n: number, mode = ''): void {
  process.env['SHIM_N'] = String(n);
  process.env['SHIM_MODE'] = mode;
  try {
    unlinkSync(join(root, 'arm'));
  } catch {
    // There is no such file: its name is the sign.
  }
}

/**
 * Runs a verb undisturbed on the disk of `root`, and keeps in `images`, by the number of the call, the folder as a crash just before
 * each call that changes it would leave it. Returns the calls.
 */
export function runKeeping(
  shim: string,
  root: string,
  images: string,
  mode: (typeof CRASHES)[number],
  seed: number,
  args: readonly string[],
): readonly Call[] {
  mkdirSync(images);
  const log = `${images}.calls`;
  rmSync(log, { force: true });
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    env: {
      ...process.env,
      LD_PRELOAD: shim,
      SHIM_ROOT: root,
      SHIM_IMAGES: images,
      SHIM_MODE: mode,
      SHIM_SEED: String(seed),
      SHIM_LOG: log,
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`an undisturbed run failed: ${stderr}`);
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line): Call => {
      const [call = '', size = '', ...path] = line.split(' ');
      return { call, size: Number(size), path: path.join(' ') };
    });
}
