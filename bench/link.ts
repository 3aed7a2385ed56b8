// Time and memory of `rollcall link` on made-up people, each size in a process of its own.
// usage: node bench/link.ts --tools FOLDER [--sizes 10000,100000,1000000] [--threads 2]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    tools: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    threads: { type: 'string' },
  },
});
const { tools, threads } = options;
if (tools === undefined) throw new Error('--tools FOLDER: where make-people.mjs is');
const folder = mkdtempSync(join(tmpdir(), 'link-'));
const rollcall = fileURLToPath(new URL('../bin/rollcall.mjs', import.meta.url));

/** Highest resident memory, in MB, read while the process runs (Linux). */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Processor time so far, all threads: fields 14 and 15 of proc(5), in hundredths of a second. */
function secondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

try {
  console.log('records    wall s   user+system s   peak MB');
  for (const size of options.sizes.split(',')) {
    const people = join(folder, 'people.csv');
    execFileSync(
      process.execPath,
      [join(tools, 'make-people.mjs'), '--n', size, '--out', people, '--truth', join(folder, 'truth.csv')],
      { stdio: 'ignore' },
    );
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [rollcall, 'link', people, '--out', join(folder, 'clusters.csv'), ...(threads ? ['--threads', threads] : [])],
      { stdio: 'ignore' },
    );
    let [peak, used] = [0, 0];
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid ?? 0));
      used = Math.max(used, secondsOf(child.pid ?? 0));
    }, 50);
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(watch);
    const wall = (performance.now() - began) / 1000;
    console.log(
      `${size.padStart(9)}  ${wall.toFixed(1).padStart(6)}  ${used.toFixed(1).padStart(14)}  ${peak.toFixed(0).padStart(8)}  ${status === 0 ? '' : `failed (${status})`}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
