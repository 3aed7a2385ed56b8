/**
 * The edition being read. A new publication replaces the file in one rename; the next request reads the new one, and a request that
 * began before is answered to its end from the one it began with.
 */
import type { Register } from '../../actions/registers.ts';
import { editionMark, openEditionFile } from '../../actions/registers.ts';

interface Open {
  readonly mark: string;
  readonly register: Register;
}

export class EditionKeeper {
  readonly #file: string;
  #open: Open | null = null;
  /** The one before: kept for whoever holds it without {@link EditionKeeper.during}. */
  #before: Open | null = null;
  /** Older ones, each with the requests that may still be reading it. */
  readonly #retired = new Map<Register, Set<symbol>>();
  readonly #running = new Set<symbol>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Refused, with what to do, where nothing is published. */
  async current(): Promise<Register> {
    const mark = editionMark(this.#file);
    if (this.#open?.mark === mark) return this.#open.register;
    const register = openEditionFile(this.#file);
    const old = this.#before;
    this.#before = this.#open;
    this.#open = { mark, register };
    if (old) {
      this.#retired.set(old.register, new Set(this.#running));
      await this.#closeUnread();
    }
    return register;
  }

  /** Runs one request: what it reads stays open until it is answered, however often the edition is replaced meanwhile. */
  async during<T>(request: () => T | Promise<T>): Promise<T> {
    const running = Symbol('request');
    this.#running.add(running);
    try {
      return await request();
    } finally {
      this.#running.delete(running);
      for (const readers of this.#retired.values()) readers.delete(running);
      await this.#closeUnread();
    }
  }

  async close(): Promise<void> {
    const all = [...this.#retired.keys(), this.#before?.register, this.#open?.register];
    this.#retired.clear();
    this.#before = null;
    this.#open = null;
    for (const register of all) await register?.close();
  }

  async #closeUnread(): Promise<void> {
    for (const [register, readers] of [...this.#retired]) {
      if (readers.size > 0) continue;
      this.#retired.delete(register);
      await register.close();
    }
  }
}
