/** A process under load: what it printed, and what it holds of the machine. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Took {
  readonly what: string;
  readonly ms: number;
  /** When it ended, in milliseconds since the load began. */
  readonly at: number;
}

export class Process {
  readonly name: string;
  readonly took: Took[] = [];
  readonly errors: string[] = [];
  readonly #child: ChildProcess;
  readonly #ready: Promise<string>;

  constructor(name: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.name = name;
    this.#child = spawn(process.execPath, [...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let rest = '';
    this.#ready = new Promise((resolve, reject) => {
      this.#child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
      this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        resolve(text);
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) this.#read(line);
      });
    });
    this.#ready.catch(() => undefined);
  }

  #read(line: string): void {
    const [what = '', ms] = line.split(' ');
    if (what === 'error') this.errors.push(line);
    else if (/^\w+ [\d.]+$/.test(line)) this.took.push({ what, ms: Number(ms), at: performance.now() });
  }

  /** What it printed first. */
  ready(): Promise<string> {
    return this.#ready;
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Resident memory in MB and open files; null where this machine does not tell, or it has ended. */
  holds(): { readonly mb: number; readonly files: number } | null {
    try {
      const { pid } = this.#child;
      const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return { mb: Number(kb) / 1024, files: readdirSync(`/proc/${pid}/fd`).length };
    } catch {
      return null;
    }
  }

  async end(): Promise<void> {
    const ended = this.running ? once(this.#child, 'close') : undefined;
    this.#child.kill('SIGTERM');
    await ended;
  }
}
