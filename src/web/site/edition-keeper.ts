/** The edition being read. A new publication replaces the file in one rename; the next request reads the new one. */
import type { Register } from '../../actions/registers.ts';
import { editionMark, openEditionFile } from '../../actions/registers.ts';

interface Open {
  readonly mark: string;
  readonly register: Register;
}

export class EditionKeeper {
  readonly #file: string;
  #open: Open | null = null;
  /** The one before: a request that began with it is still answered from it. */
  #before: Open | null = null;

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
    await old?.register.close();
    return register;
  }

  async close(): Promise<void> {
    const both = [this.#before, this.#open];
    this.#before = null;
    this.#open = null;
    for (const open of both) await open?.register.close();
  }
}
