/** The edition being read. A new publication replaces the file in one rename; the next request reads the new one. */

import type { Register } from '../../actions/registers.ts';
import { editionMark, openEdition } from '../../actions/registers.ts';
import type { EditionAudience } from '../../claim/audience.ts';

export class EditionKeeper {
  readonly #data: string;
  readonly #audience: EditionAudience;
  #open: { mark: string; register: Register } | null = null;

  constructor(data: string, audience: EditionAudience) {
    this.#data = data;
    this.#audience = audience;
  }

  /** Refused, with what to do, where nothing is published. */
  async current(): Promise<Register> {
    const mark = editionMark(this.#data, this.#audience);
    if (this.#open?.mark === mark) return this.#open.register;
    const stale = this.#open?.register;
    this.#open = { mark, register: openEdition(this.#data, this.#audience) };
    await stale?.close();
    return this.#open.register;
  }

  async close(): Promise<void> {
    await this.#open?.register.close();
    this.#open = null;
  }
}
