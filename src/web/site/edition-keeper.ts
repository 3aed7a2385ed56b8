/** The edition being read. A new publication replaces the file in one rename; the next request reads the new one. */
import type { Register } from '../../actions/registers.ts';
import { editionMark, openEditionFile } from '../../actions/registers.ts';

export class EditionKeeper {
  readonly #file: string;
  #open: { mark: string; register: Register } | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** Refused, with what to do, where nothing is published. */
  async current(): Promise<Register> {
    const mark = editionMark(this.#file);
    if (this.#open?.mark === mark) return this.#open.register;
    const stale = this.#open?.register;
    this.#open = { mark, register: openEditionFile(this.#file) };
    await stale?.close();
    return this.#open.register;
  }

  async close(): Promise<void> {
    await this.#open?.register.close();
    this.#open = null;
  }
}
